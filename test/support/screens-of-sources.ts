import { hostileServers } from './hostile-servers.ts';
import { rss } from './loopback-feeds.ts';
import type { Stage } from './open-stage.ts';
import type { Screen } from './screens.ts';

const opml = `<opml version="2.0"><body>
  <outline text="Labs"><outline text="Frontier Lab" xmlUrl="https://frontier.example/feed"/>
    <outline text="Frontier Lab, again" xmlUrl="https://frontier.example/feed"/>
    <outline text="Research"><outline text="Alignment Notes" xmlUrl="https://notes.example/rss/alignment/2026/all.xml"/></outline></outline>
  <outline text="Example Wire" xmlUrl="KNOWN"/>
  <outline text="Paid Letter" xmlUrl="https://reader:secret@letter.example/feed"/>
  <outline text="Router in the hall" xmlUrl="http://192.168.1.1/feed"/>
  <outline text="A script" xmlUrl="javascript:alert(1)"/>
  <outline text="A folder without a feed" htmlUrl="https://folder.example"/>
  <outline xmlUrl="https://nameless.example/a/very/long/address/that/goes/on/and/on/until/nobody/would/read/it/to/its/end/feed.xml"/>
</body></opml>`;

async function list({ page, go, strings }: Stage): Promise<void> {
  await go('#/sources');
  await page.getByText(strings.sources.verdicts.GONE, { exact: true }).waitFor();
}

/** Presses the button of that name, at the head of the page or in a row, and waits for its dialog. */
async function openDialog(stage: Stage, name: string): Promise<void> {
  await list(stage);
  await stage.page.getByRole('button', { name }).first().click();
  await stage.page.getByRole('dialog').waitFor();
}

async function lookAt(stage: Stage, address: string): Promise<void> {
  const { page, strings } = stage;
  await openDialog(stage, strings.sources.add);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(strings.sources.url).fill(address);
  await dialog.getByLabel(strings.sources.allowPrivate).check();
  await dialog.getByRole('button', { name: strings.common.add, exact: true }).click();
}

async function chooseFile(stage: Stage, text: string): Promise<void> {
  const { page, strings } = stage;
  await openDialog(stage, strings.finding.import);
  await page
    .getByRole('dialog')
    .getByLabel(strings.finding.file)
    .setInputFiles({ name: 'feeds.opml', mimeType: 'text/x-opml', buffer: Buffer.from(text) });
}

const scrollTo = (stage: Stage, text: string) => stage.page.getByText(text).first().scrollIntoViewIfNeeded();

/** The Sources in every state; `fillTroubles` must have brought them about. */
export const sourceScreens: readonly Screen[] = [
  { name: 'sources', show: list },
  {
    name: 'sources-waiting',
    show: async (stage) => {
      await list(stage);
      await scrollTo(stage, stage.strings.sources.importRest(120));
    },
  },
  {
    name: 'sources-end',
    show: async (stage) => {
      await list(stage);
      await stage.page.getByRole('row').last().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'sources-paused',
    show: async (stage) => {
      await stage.client.request('collect.pause', { paused: true });
      await list(stage);
      await stage.page.getByRole('button', { name: stage.strings.sources.resume }).waitFor();
    },
    leave: ({ client }) => client.request('collect.pause', { paused: false }),
  },
  { name: 'sources-add', show: (stage) => openDialog(stage, stage.strings.sources.add) },
  {
    name: 'sources-add-nothing-written',
    show: async (stage) => {
      await openDialog(stage, stage.strings.sources.add);
      const dialog = stage.page.getByRole('dialog');
      await dialog.getByRole('button', { name: stage.strings.common.add, exact: true }).click();
      await dialog.getByRole('alert').waitFor();
    },
  },
  {
    name: 'sources-add-choice',
    show: async (stage) => {
      const links = ['news', 'comments', 'podcast'].map((name) => {
        const items = [{ title: 'One', guid: name }];
        stage.feeds.serve(`/site/${name}.xml`, { body: rss(`A Site: ${name}`, items) });
        return `<link rel="alternate" type="application/rss+xml" href="/site/${name}.xml">`;
      });
      stage.feeds.serve('/site/', { body: `<!doctype html><title>A Site</title>${links.join('')}` });
      await lookAt(stage, stage.troubles.at('site.example', '/site/'));
      await stage.page.getByRole('dialog').getByText(stage.strings.finding.choose).waitFor();
    },
  },
  {
    name: 'sources-add-nothing-found',
    show: async (stage) => {
      await lookAt(stage, stage.troubles.at('none.example', '/none'));
      await stage.page.getByText(stage.strings.finding.nothing).waitFor();
    },
  },
  {
    name: 'sources-add-known',
    show: async (stage) => {
      await lookAt(stage, stage.feeds.url('/wire.xml'));
      await stage.page.getByRole('alert').waitFor();
    },
  },
  { name: 'sources-catalogue', show: (stage) => openDialog(stage, stage.strings.sources.catalogue) },
  { name: 'sources-import', show: (stage) => openDialog(stage, stage.strings.finding.import) },
  {
    name: 'sources-import-outlines',
    show: async (stage) => {
      await chooseFile(stage, opml.replace('KNOWN', stage.feeds.url('/wire.xml')));
      await stage.page.getByRole('dialog').getByRole('checkbox').first().waitFor();
    },
  },
  {
    name: 'sources-import-broken',
    show: async (stage) => {
      await chooseFile(stage, 'This is no list of feeds.');
      await stage.page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'sources-activity',
    show: async (stage) => {
      await openDialog(stage, stage.strings.sources.activity);
      await stage.page.getByRole('dialog').getByRole('row').nth(1).waitFor();
    },
  },
  {
    name: 'sources-remove',
    show: (stage) => openDialog(stage, stage.strings.sources.removeLabel('Example Wire')),
  },
  {
    name: 'sources-collecting',
    show: async (stage) => {
      const slow = hostileServers.find(({ name }) => name === 'a body of drops');
      if (!slow) throw new Error('There is no slow server to wait for.');
      const url = await stage.troubles.rig.open(slow.behaviour);
      const title = 'Slow Gazette';
      await stage.client.request('sources.add', { url, title, allowPrivate: true, asGiven: true });
      await list(stage);
      await stage.page.getByRole('button', { name: stage.strings.collect.start }).first().click();
      await stage.page
        .getByRole('navigation')
        .getByText(/^\d+\/\d+$/)
        .waitFor();
    },
    leave: async ({ page, client, strings }) => {
      await page.getByRole('button', { name: strings.collect.cancel }).first().click();
      await page.getByRole('button', { name: strings.collect.start }).first().waitFor();
      const { sources } = await client.request('sources.list', {});
      const slow = sources.find(({ title }) => title === 'Slow Gazette');
      await client.request('sources.remove', { id: slow?.id ?? '' });
    },
  },
  {
    name: 'sources-unreachable',
    show: async (stage) => {
      await list(stage);
      await stage.page.context().setOffline(true);
      await stage.page.getByRole('button', { name: stage.strings.collect.start }).first().click();
      await stage.page.getByRole('alert').waitFor();
    },
    leave: ({ page }) => page.context().setOffline(false),
  },
];
