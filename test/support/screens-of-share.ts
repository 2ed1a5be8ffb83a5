import type { Client } from '../../shared/contract/client.ts';
import { aColleague, packageOf } from './colleague.ts';
import type { EmptyStage, Stage } from './open-stage.ts';
import type { Screen } from './screens.ts';

const out = async ({ page, go, strings }: Stage, query = ''): Promise<void> => {
  await go(`#/share${query}`);
  await page.getByRole('region', { name: strings.share.lines }).waitFor();
};

export const emptyShareScreens = [
  {
    name: 'share-empty',
    show: async ({ page, go, strings }: EmptyStage) => {
      await go('#/share');
      await page.getByText(strings.share.emptyTitle).waitFor();
    },
  },
] as const;

/** A package of a colleague who took ours, went on with it, and met what was changed here since. */
async function changedElsewhere(client: Client): Promise<Uint8Array> {
  const colleague = await aColleague('Deniz');
  try {
    await colleague.take(await packageOf(client));
    const { items } = await client.request('incidents.list', {});
    for (const [place, { id, title }] of items.slice(0, 2).entries()) {
      const fields =
        place === 0 ? { title: `${title} (reported)`, kind: 'hazard' as const } : { summary: 'In short.' };
      await colleague.client.request('incidents.update', { id, fields });
    }
    await colleague.client.request('incidents.create', {
      fields: { title: 'Two labs answer the agencies', happened: '2026-09-08' },
    });
    await client.request('incidents.update', {
      id: items[0]?.id ?? '',
      fields: { title: `${items[0]?.title} (first report)` },
    });
    return await colleague.send();
  } finally {
    await colleague.dispose();
  }
}

/** Share, out and in, and the timelines that are saved beside the Timeline. */
export const shareScreens: readonly Screen[] = [
  { name: 'share-out', show: (stage) => out(stage) },
  {
    name: 'share-out-narrowed',
    show: async (stage) => {
      const { client, page, strings } = stage;
      const { items } = await client.request('incidents.list', {});
      await client.request('incidents.update', { id: items[0]?.id ?? '', fields: { handlingMark: 'amber' } });
      await client.request('profiles.create', {
        fields: { name: 'Newsroom', format: 'json', ceiling: 'amber' },
      });
      await out(
        stage,
        '?actor=deepseek&since=2026-01-01&clock=said&known=2026-11-01&ceiling=amber&title=What+is+said+of+DeepSeek',
      );
      await page.getByText(strings.share.beyond).waitFor();
    },
    leave: async ({ client }) => {
      for (let made = 0; made < 2; made += 1) await client.request('history.undo', {});
    },
  },
  {
    name: 'share-out-nothing',
    show: async ({ page, go, strings }) => {
      await go('#/share?text=nothingofthekind');
      await page.getByText(strings.share.nothing).waitFor();
    },
  },
  {
    name: 'share-profile',
    show: async (stage) => {
      await out(stage, '?ceiling=green&anonymous=1');
      await stage.page.getByRole('button', { name: stage.strings.share.saveProfile }).click();
      await stage.page.getByRole('dialog').waitFor();
    },
    leave: ({ page }) => page.keyboard.press('Escape'),
  },
  {
    name: 'share-in',
    show: async ({ page, go, strings }) => {
      await go('#/share/in');
      await page.getByText(strings.intake.drop).waitFor();
    },
  },
  {
    name: 'share-in-preview',
    show: async ({ client, page, go, strings }) => {
      const buffer = Buffer.from(await changedElsewhere(client));
      await go('#/share/in');
      await page
        .getByLabel(strings.intake.file)
        .setInputFiles({ name: 'colleague.faultline', mimeType: 'application/octet-stream', buffer });
      await page.getByRole('region', { name: strings.intake.details }).waitFor();
    },
    leave: ({ client }) => client.request('history.undo', {}),
  },
  {
    name: 'share-in-list',
    show: async ({ page, go, strings }) => {
      const buffer = Buffer.from(
        'https://a.example/feed\nhttps://b.example/feed\nsee https://c.example/ too\n',
      );
      await go('#/share/in');
      await page
        .getByLabel(strings.intake.file)
        .setInputFiles({ name: 'feeds.txt', mimeType: 'text/plain', buffer });
      await page.getByRole('region', { name: strings.intake.details }).waitFor();
    },
  },
  {
    name: 'share-in-table',
    show: async ({ page, go, strings }) => {
      const buffer = Buffer.from(
        'What,Seen on,Lab\nAccounts,2026-02-23,DeepSeek\nA letter,March 2026,Moonshot\n',
      );
      await go('#/share/in');
      await page
        .getByLabel(strings.intake.file)
        .setInputFiles({ name: 'desk.csv', mimeType: 'text/csv', buffer });
      await page.getByRole('region', { name: strings.intake.columns }).waitFor();
    },
  },
  {
    name: 'share-in-locked',
    show: async ({ page, go, strings }) => {
      const buffer = Buffer.from('age-encryption.org/v1\n-> scrypt x 18\n');
      await go('#/share/in');
      await page
        .getByLabel(strings.intake.file)
        .setInputFiles({ name: 'deniz.faultline.age', mimeType: 'application/octet-stream', buffer });
      await page.getByLabel(strings.intake.passphrase, { exact: true }).waitFor();
    },
  },
  {
    name: 'share-protected',
    show: async ({ page, go, strings }) => {
      await go('#/share?format=native');
      await page.getByLabel(strings.protect.encrypt).check();
      await page.getByLabel(strings.protect.passphrase, { exact: true }).fill('kettle orbit lantern');
      await page.getByLabel(strings.protect.again, { exact: true }).fill('kettle orbit lantern maple');
    },
  },
  {
    name: 'share-keys',
    show: async ({ client, page, go }) => {
      const { keys } = await client.request('keys.list', {});
      if (keys.length === 0) {
        await client.request('keys.make', {});
        const fields = { name: 'Deniz Kaya, by telephone', key: 'ab12cd34'.repeat(8) };
        await client.request('keys.create', { fields });
      }
      await go('#/share/keys');
      await page.getByText('Deniz Kaya').waitFor();
    },
  },
  {
    name: 'timeline-saved',
    show: async ({ client, page, go, strings }) => {
      const { timelines } = await client.request('timelines.list', {});
      if (timelines.length === 0) {
        await client.request('timelines.create', {
          fields: {
            name: 'What DeepSeek denies',
            description: 'For the chronology of the spring issue',
            filter: { actors: ['deepseek'], stances: ['denies', 'declines-to-comment'] },
            lanes: 'actor',
          },
        });
        await client.request('timelines.create', {
          fields: { name: 'Measures in 2026', filter: { kinds: ['measure'], since: '2026-01-01' } },
        });
      }
      await go('#/timeline?kind=measure&since=2026-01-01');
      await page.getByRole('button', { name: strings.savedTimelines.open, exact: true }).click();
      await page.getByRole('link', { name: 'What DeepSeek denies', exact: true }).waitFor();
    },
  },
];
