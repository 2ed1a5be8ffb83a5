import { basename } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Article, article, contentHash } from '../../../shared/model/article.ts';
import { checked } from '../../../shared/model/checked.ts';
import { type Day, day as daySchema } from '../../../shared/model/instant.ts';
import type { Disk } from './disk.ts';
import { articlesFile, articlesKind, bodiesFile, bodiesKind, decisionsFile } from './doc-kind.ts';
import type { Docs } from './docs.ts';
import { type FileStat, unlessMissing } from './file-system.ts';
import { type Gatherer, gather } from './gather.ts';

/** A day with articles. The fingerprint changes with every save of one of its files, and is had without opening any. */
export type ArticleDay = { readonly day: Day; readonly fingerprint: string };

/** The fingerprints of a day around a save; `before` is null where it had no articles. */
export type SavedDay = { readonly before: string | null; readonly after: string };

/**
 * Articles by the day on which they were first seen. Their bodies lie beside them, in parts of some 4 MB: a body never
 * changes under its hash, so a full part is never written again, however many feeds a day brings.
 */
export type ArticleDays = {
  readonly days: () => Promise<ArticleDay[]>;
  readonly fingerprint: (day: Day) => Promise<string>;
  readonly readArticles: (day: Day) => Promise<readonly Article[]>;
  readonly readBodies: (day: Day) => Promise<Map<string, string>>;
  /** Adds and replaces articles of a day; settles when bodies and articles are safe. */
  readonly save: (
    day: Day,
    articles: readonly Article[],
    bodies: ReadonlyMap<string, string>,
  ) => Promise<SavedDay>;
  /** The day of an article, by opening days from the newest on. */
  readonly findDay: (id: string) => Promise<Day | null>;
};

/** `hashes`: of the bodies that a day's files hold, once it was written to. */
type Stores = { readonly disk: Disk; readonly docs: Docs; readonly hashes: Map<Day, Set<string>> };

type Arrival = { readonly articles: readonly Article[]; readonly bodies: ReadonlyMap<string, string> };

const fullPart = 4_000_000;
/** Articles after which the screen gets its turn. */
const checkedInHand = 500;
const bodiesPart = /^(\d{4}-\d{2}-\d{2})\.bodies(?:-(\d+))?\.json$/;

export function createArticleDays(disk: Disk, docs: Docs): ArticleDays {
  const lanes = new Map<Day, Gatherer<Arrival, SavedDay>>();
  const hashes = new Map<Day, Set<string>>();
  const laneOf = (day: Day): Gatherer<Arrival, SavedDay> => {
    const lane = lanes.get(day) ?? gather((arrivals) => store(day, arrivals, { disk, docs, hashes }));
    lanes.set(day, lane);
    return lane;
  };
  const days = async (): Promise<ArticleDay[]> => {
    const names = await articleFileNames(disk);
    const known = names.filter((name) => isDay(name.slice(0, -'.json'.length)));
    return Promise.all(
      known.map(async (name) => {
        const day = name.slice(0, -'.json'.length);
        return { day, fingerprint: await fingerprintOf(day, partsOf(day, names), disk) };
      }),
    );
  };
  const readArticles = (day: Day) =>
    docs.use(articlesFile(day), articlesKind, ({ low }) => [...low.data.records.values()]);
  return {
    days,
    fingerprint: async (day) => fingerprintOf(day, partsOf(day, await articleFileNames(disk)), disk),
    readArticles,
    readBodies: (day) => readBodies(day, disk, docs),
    save: async (day, articles, bodies) => {
      disk.demandWriting();
      checked(daySchema, day, 'The day of the articles');
      for (const [index, one] of articles.entries()) {
        checked(article, one, `The article ${one.id}`);
        if (index % checkedInHand === checkedInHand - 1) await nextTurn();
      }
      for (const hash of bodies.keys()) checked(contentHash, hash, 'The hash of a body');
      return laneOf(day).add({ articles, bodies });
    },
    findDay: async (id) => {
      const newestFirst = (await days()).map(({ day }) => day).sort();
      for (const day of newestFirst.reverse()) {
        if ((await readArticles(day)).some((one) => one.id === id)) return day;
      }
      return null;
    },
  };
}

const isDay = (text: string): boolean => daySchema.safeParse(text).success;

const articleFileNames = async (disk: Disk): Promise<string[]> =>
  ((await unlessMissing(disk.files.list(disk.path('articles')))) ?? []).sort();

/** The numbers of the parts of a day's bodies, in order. */
function partsOf(day: Day, names: readonly string[]): number[] {
  const parts: number[] = [];
  for (const name of names) {
    const [, of, part = '1'] = bodiesPart.exec(name) ?? [];
    if (of === day) parts.push(Number(part));
  }
  return parts.sort((a, b) => a - b);
}

async function fingerprintOf(day: Day, parts: readonly number[], disk: Disk): Promise<string> {
  const names = [articlesFile(day), decisionsFile(day), ...parts.map((part) => bodiesFile(day, part))];
  const stats = await Promise.all(names.map((name) => unlessMissing(disk.files.stat(disk.path(name)))));
  return stats.map(sizeAndTime).join(' ');
}

const sizeAndTime = (stat: FileStat | null): string => (stat ? `${stat.size}@${stat.mtimeMs}` : '-');

/**
 * Bodies first: an article must never be there without the text that it had. The file of articles is opened before
 * either is written: it may turn out to be of a newer version.
 */
async function store(
  day: Day,
  arrivals: readonly Arrival[],
  { disk, docs, hashes }: Stores,
): Promise<SavedDay> {
  const names = await articleFileNames(disk);
  const parts = partsOf(day, names);
  const isThere = names.includes(basename(articlesFile(day)));
  const before = isThere ? await fingerprintOf(day, parts, disk) : null;
  await docs.use(articlesFile(day), articlesKind, async ({ low }) => {
    disk.demandWriting();
    const known = hashes.get(day) ?? new Set((await readBodies(day, disk, docs)).keys());
    hashes.set(day, known);
    const bodies = arrivals.flatMap((arrival) => [...arrival.bodies]).filter(([hash]) => !known.has(hash));
    await storeBodies(day, parts.at(-1) ?? 1, new Map(bodies), docs);
    for (const [hash] of bodies) known.add(hash);
    const arrived = arrivals.flatMap(({ articles }) => articles.map((one) => [one.id, one] as const));
    if (arrived.length > 0) await replaceData(low, new Map([...low.data.records, ...arrived]));
  });
  const after = await fingerprintOf(day, partsOf(day, await articleFileNames(disk)), disk);
  return { before, after };
}

async function readBodies(day: Day, disk: Disk, docs: Docs): Promise<Map<string, string>> {
  const bodies = new Map<string, string>();
  for (const part of partsOf(day, await articleFileNames(disk))) {
    const records = await docs.use(bodiesFile(day, part), bodiesKind, ({ low }) => low.data.records);
    for (const [hash, body] of records) bodies.set(hash, body);
  }
  return bodies;
}

/** Into the last part that is not full, and into new ones after it. */
async function storeBodies(
  day: Day,
  first: number,
  bodies: ReadonlyMap<string, string>,
  docs: Docs,
): Promise<void> {
  const waiting = [...bodies].reverse();
  for (let part = first; waiting.length > 0; part += 1) {
    await docs.use(bodiesFile(day, part), bodiesKind, async ({ low }) => {
      const records = fillPart(low.data.records, waiting);
      if (records.size > low.data.records.size) await replaceData(low, records);
    });
  }
}

function fillPart(present: ReadonlyMap<string, string>, waiting: [string, string][]): Map<string, string> {
  const records = new Map(present);
  let size = 0;
  for (const body of records.values()) size += body.length;
  while (size < fullPart) {
    const next = waiting.pop();
    if (!next) break;
    records.set(...next);
    size += next[1].length;
  }
  return records;
}

/** On failure memory holds again what the file holds. */
async function replaceData<Data extends { readonly records: Map<string, unknown> }>(
  low: { data: Data; write: () => Promise<void> },
  records: Data['records'],
): Promise<void> {
  const before = low.data;
  low.data = { ...before, records };
  try {
    await low.write();
  } catch (thrown) {
    low.data = before;
    throw thrown;
  }
}
