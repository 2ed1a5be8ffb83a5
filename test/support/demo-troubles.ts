import { createNodeTransport, type ResolveName } from '../../electron/engine/collect/node-transport.ts';
import type { Client } from '../../shared/contract/client.ts';
import { type Behaviour, hostileServers } from './hostile-servers.ts';
import { type HostileRig, openHostileRig } from './hostile-servers-rig.ts';
import { type FeedItem, type LoopbackFeeds, rss } from './loopback-feeds.ts';
import { openTestEngine, type TestEngine } from './open-test-engine.ts';

/**
 * Sources in every state that the Sources screen can show: each is a real server on this machine that behaves that
 * way, under a name of its own, and each state comes from collecting and from nothing else.
 */
const day = 24 * 3_600_000;

/** A clock that can be set: a feed has moved only after it has said so for days. */
export type SetClock = { readonly now: () => number; readonly set: (instant: number) => void };

export function setClock(): SetClock {
  let behind = 0;
  return { now: () => Date.now() - behind, set: (instant) => (behind = Date.now() - instant) };
}

export type DemoTroubles = {
  readonly rig: HostileRig;
  /** The address of a path of the feeds under a name of its own. */
  readonly at: (host: string, path: string) => string;
};

/** Every name leads to this machine; nobody is waited for longer than a picture takes. */
export const openDemoEngine = (clock: SetClock): Promise<TestEngine> =>
  openTestEngine({
    now: clock.now,
    transport: createNodeTransport({ limits: { firstByte: 1500 }, resolve: resolveHere }),
  });

const unknownName = 'nowhere.example';

const resolveHere: ResolveName = async (name) => {
  if (name === unknownName) throw Object.assign(new Error(`${name} has no address.`), { code: 'ENOTFOUND' });
  return [{ address: '127.0.0.1', family: 4 }];
};

export const openDemoTroubles = (feeds: LoopbackFeeds): DemoTroubles => ({
  rig: openHostileRig(),
  at: (host, path) => feeds.url(path).replace('127.0.0.1', host),
});

/** What a source is called, and which of the hostile servers stands behind it. */
const troubles: readonly (readonly [title: string, host: string, server: string])[] = [
  ['Agency Bulletin', 'agency', 'accepts, never answers'],
  ['Archive of Everything', 'archive', 'a body of 100 MB'],
  ['Court Notices', 'court', '403'],
  ['Daily Ledger', 'ledger', 'Content-Length too long'],
  ['Gated Research', 'gated', 'a login page'],
  ['Guarded Desk', 'guarded', 'a challenge'],
  ['Half a Feed', 'half', 'half a JSON Feed'],
  ['Institute for Nothing Yet', 'institute', 'a feed without articles'],
  ['Lab Weblog', 'lab', '404'],
  ['Ministry of Ended Things', 'ministry', '410'],
  ['Overloaded Wire', 'overloaded', '503'],
  ['Patient Reader', 'patient', '429'],
  ['Standards Body', 'standards', 'an expired certificate'],
  ['Two Rooms', 'rooms', 'to a file'],
];

function behaviourOf(server: string): Behaviour {
  const found = hostileServers.find(({ name }) => name === server);
  if (!found) throw new Error(`There is no hostile server "${server}".`);
  return found.behaviour;
}

const itemsOf = (name: string, count: number, newest: number, apart: number): FeedItem[] =>
  Array.from({ length: count }, (_, number) => ({
    title: `${name}: report ${count - number} on model distillation`,
    guid: `${name} ${number}`,
    link: `https://${name.toLowerCase().replaceAll(' ', '-')}.example/${number}`,
    date: new Date(newest - number * apart).toISOString(),
    text: `<p>Report ${count - number} speaks of a distillation attack.</p>`,
  }));

const longTitle =
  'Zeitschrift für Künstliche-Intelligenz-Sicherheitsvorfallsberichterstattung und angrenzende Fragen der Aufsicht';

async function addTroubles(client: Client, { rig, at }: DemoTroubles): Promise<void> {
  const add = (url: string, title: string, allowPrivate = true) =>
    client.request('sources.add', { url, title, allowPrivate, asGiven: true });
  for (const [title, host, server] of troubles) {
    const url = await rig.open(behaviourOf(server));
    await add(url.replace('127.0.0.1', `${host}.example`), title);
  }
  await add('http://closed.example:9/feed.xml', 'Closed for the Season');
  await add(at('router.example', '/router.xml'), 'Router in the Hall', false);
  await add(at('quiet.example', '/quiet.xml'), 'Quiet Quarterly');
  await add(at('long.example', '/long.xml'), longTitle);
  await add(at('rtl.example', '/rtl.xml'), 'نشرة الأمن <b>الرقمي</b>');
}

/** Fills the library of `client` with sources in trouble, over some days of its clock, and ends now. */
export async function fillDemoTroubles(
  client: Client,
  feeds: LoopbackFeeds,
  stage: DemoTroubles,
  clock: SetClock,
): Promise<void> {
  const now = Date.now();
  const serve = (path: string, title: string, items: readonly FeedItem[]): void =>
    feeds.serve(path, { body: rss(title, items) });
  serve('/quiet.xml', 'Quiet Quarterly', itemsOf('Quiet Quarterly', 4, now - 700 * day, 90 * day));
  serve('/long.xml', longTitle, itemsOf('Zeitschrift', 3, now - day, day));
  serve('/rtl.xml', 'نشرة', itemsOf('RTL', 3, now - day, day));
  serve('/router.xml', 'Router', itemsOf('Router', 1, now, day));
  serve('/big.xml', 'Big Archive', itemsOf('Big Archive', 620, now - day, day / 8));
  await moveAndSell(client, feeds, stage, clock, now);
  await addTroubles(client, stage);
  await client.request('sources.add', {
    url: stage.at('big.example', '/big.xml'),
    allowPrivate: true,
    asGiven: true,
  });
  await client.request('collect.start', { force: true });
  const offline = await client.request('sources.add', {
    url: `http://${unknownName}/feed.xml`,
    title: 'Unreachable Observer',
    asGiven: true,
  });
  await client.request('collect.start', { sources: [offline.id] });
  await client.request('collect.start', {});
  await client.request('sources.add', {
    url: stage.at('fresh.example', '/fresh.xml'),
    title: 'Never Asked Yet',
    speaker: 'vendor',
    allowPrivate: true,
    asGiven: true,
  });
}

/** One feed that moved for good, as it says for days, and one whose address was given to somebody else. */
async function moveAndSell(
  client: Client,
  feeds: LoopbackFeeds,
  { at }: DemoTroubles,
  clock: SetClock,
  now: number,
): Promise<void> {
  const add = async (host: string, path: string): Promise<string> =>
    (await client.request('sources.add', { url: at(host, path), allowPrivate: true, asGiven: true })).id;
  feeds.serve('/moved.xml', { body: rss('Moved Weblog', itemsOf('Moved Weblog', 6, now - day, day)) });
  feeds.serve('/old.xml', { body: '', status: 301, headers: { location: '/moved.xml' } });
  feeds.serve('/sold.xml', { body: rss('Sold Domain', itemsOf('Sold Domain', 6, now - 9 * day, day)) });
  const sources = [await add('old.example', '/old.xml'), await add('sold.example', '/sold.xml')];
  for (const daysAgo of [4, 3, 2, 1]) {
    clock.set(now - daysAgo * day);
    await client.request('collect.start', { sources, force: true });
  }
  clock.set(now);
  const sold = rss('Casino Bonus Reviews', itemsOf('Casino', 5, now - day, day));
  feeds.serve('/sold.xml', { body: sold.replace('https://news.example/', 'https://casino.example/') });
}
