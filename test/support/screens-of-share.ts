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
