import type { SourceRow } from '../../../../shared/contract/channels.ts';
import type { Client } from '../../../../shared/contract/client.ts';
import { type Source, speakerKinds } from '../../../../shared/model/source.ts';
import { feedAddress } from '../../../engine/collect/feed-address.ts';
import type { ExitCode } from '../command.ts';
import { didYouMean } from '../did-you-mean.ts';
import { momentOf } from '../moment-of.ts';
import { refuse } from '../parse-arguments.ts';
import { printTable } from '../print-table.ts';
import { printable } from '../printable.ts';
import { printJson, type Terminal } from '../terminal.ts';
import { unlessInterrupted } from '../unless-interrupted.ts';
import { type LibraryUse, withLibrary } from '../with-library.ts';
import { each, eachSource } from './each-source.ts';
import type { SourcesCall } from './sources-call.ts';
import { printLog } from './sources-log.ts';
import { exportOpml, importOpml } from './sources-opml.ts';
import { pauseSources, resumeSources, tellPause } from './sources-pause.ts';

type OptionName = keyof SourcesCall['options'];

type Action = {
  readonly use: LibraryUse;
  /** Whether it must be told which sources; `maybe` is content with none. */
  readonly takesWords: boolean | 'maybe';
  /** The options that mean something to it. */
  readonly options?: readonly OptionName[];
  readonly run: (call: SourcesCall, words: readonly string[], client: Client) => Promise<ExitCode>;
  /** Refuses what cannot succeed before the library is opened, so that none is begun for it. */
  readonly before?: (call: SourcesCall, words: readonly string[]) => void;
  /** Its answer says whether all collecting is paused. */
  readonly tellsPause?: true;
  /** Answers for itself; the others answer with the list of sources as it is then. */
  readonly hasOwnAnswer?: true;
};

const actions: Readonly<Record<string, Action>> = {
  list: { use: 'read', takesWords: false, run: async () => 0, tellsPause: true },
  add: {
    use: 'make',
    takesWords: true,
    options: ['title', 'speaker', 'allow-private', 'full-text'],
    before: refuseHopeless,
    run: addSources,
  },
  accept: { use: 'write', takesWords: true, run: acceptSources },
  update: {
    use: 'write',
    takesWords: true,
    options: ['full-text', 'no-full-text'],
    before: refuseNoChange,
    run: updateSources,
  },
  remove: { use: 'write', takesWords: true, run: removeSources },
  import: {
    use: 'make',
    takesWords: true,
    options: ['allow-private'],
    run: importOpml,
    hasOwnAnswer: true,
  },
  export: { use: 'read', takesWords: false, run: exportOpml, hasOwnAnswer: true },
  pause: { use: 'write', takesWords: 'maybe', run: pauseSources, tellsPause: true },
  resume: { use: 'write', takesWords: 'maybe', run: resumeSources, tellsPause: true },
  defaults: { use: 'make', takesWords: false, run: addDefaults },
  log: { use: 'read', takesWords: 'maybe', options: ['limit'], run: printLog, hasOwnAnswer: true },
};

export async function sources(call: SourcesCall): Promise<ExitCode> {
  const [name = 'list', ...words] = call.words;
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action) {
    return refuse(`"sources" cannot "${name}".${didYouMean(name, Object.keys(actions))}`, 'sources');
  }
  if (action.takesWords === true && words.length === 0)
    return refuse(`"sources ${name}" needs to know which.`, 'sources');
  if (!action.takesWords && words.length > 0) {
    return refuse(`"sources ${name}" does not know what to do with "${words[0]}".`, 'sources');
  }
  refuseForeignOptions(name, action, call);
  action.before?.(call, words);
  return withLibrary(call, action.use, async (client, engine) => {
    const code = await action.run(call, words, client);
    if (action.hasOwnAnswer) return code;
    await engine.ready; // its counts of articles come from the index
    const { sources: rows } = await client.request('sources.list', {});
    if (call.json) {
      const { pausedSince } = await client.request('library.info', {});
      await printJson(call.terminal, { sources: rows, ...(action.tellsPause && { pausedSince }) });
    } else if (name === 'list') {
      await printSources(call.terminal, rows);
      await tellPause(call.terminal, client);
    }
    return code;
  });
}

/** An option that an action has no use for was meant for something else. */
function refuseForeignOptions(name: string, { options: own = [] }: Action, { options }: SourcesCall): void {
  const given = Object.entries(options).filter(([, value]) => value !== undefined && value !== false);
  const foreign = given.find(([option]) => !own.some((one) => one === option));
  if (foreign) refuse(`"sources ${name}" has no use for --${foreign[0]}.`, 'sources');
}

function speakerOf({ options }: SourcesCall): Source['speaker'] {
  const { speaker: named = 'news' } = options;
  const speaker = speakerKinds.find((kind) => kind === named);
  const kinds = speakerKinds.join(', ');
  return speaker ?? refuse(`--speaker ${named} is not a kind of speaker (${kinds}).`, 'sources');
}

/** Where one of several addresses can be followed, the others are told one by one. */
function refuseHopeless(call: SourcesCall, urls: readonly string[]): void {
  const { options } = call;
  speakerOf(call);
  if (urls.length > 1 && options.title) {
    refuse('--title names one source: add several without it, or one by one.', 'sources');
  }
  const refusals = urls.flatMap((url) => {
    try {
      feedAddress(url, options['allow-private']);
      return [];
    } catch (thrown) {
      return [thrown];
    }
  });
  if (refusals.length === urls.length) throw refusals[0];
}

async function addSources(call: SourcesCall, urls: readonly string[], client: Client): Promise<ExitCode> {
  const { title, 'allow-private': allowPrivate, 'full-text': fullText } = call.options;
  const speaker = speakerOf(call);
  // All are asked for at once: the engine looks at several at a time, and follows them in this order.
  const asked = urls.map((url) =>
    client.request('sources.add', { url, speaker, allowPrivate, fullText, title: title ?? '' }),
  );
  for (const one of asked) one.catch(() => undefined); // its turn tells of it
  return each(call, urls, async (word) => {
    const one = asked.shift();
    const added =
      one && (await unlessInterrupted(one, call.signal, `Interrupted before ${word} was followed.`));
    if (added?.message) call.terminal.note(`faultline: ${printable(added.message)}\n`);
    return `Following ${added?.url ?? word}.`;
  });
}

async function acceptSources(call: SourcesCall, named: readonly string[], client: Client): Promise<ExitCode> {
  return eachSource(call, named, client, async ({ id, url }) => {
    await client.request('sources.accept', { id });
    return `${url} is taken as it is now; "faultline collect" fetches it.`;
  });
}

function refuseNoChange({ options }: SourcesCall): void {
  if (options['full-text'] === options['no-full-text'])
    refuse('"sources update" needs one of --full-text and --no-full-text.', 'sources');
}

async function updateSources(call: SourcesCall, named: readonly string[], client: Client): Promise<ExitCode> {
  const fullText = call.options['full-text'];
  return eachSource(call, named, client, async ({ id, url }) => {
    await client.request('sources.update', { id, fields: { fullText } });
    return fullText
      ? `The whole texts of new articles of ${url} are fetched from their pages.`
      : `New articles of ${url} have the text that the feed carries.`;
  });
}

async function removeSources(call: SourcesCall, named: readonly string[], client: Client): Promise<ExitCode> {
  return eachSource(call, named, client, async ({ id, url }) => {
    await client.request('sources.remove', { id });
    return `Following ${url} no longer. "faultline undo" takes that back.`;
  });
}

async function addDefaults(
  { json, terminal }: SourcesCall,
  _: readonly string[],
  client: Client,
): Promise<ExitCode> {
  const { added } = await client.request('sources.addDefaults', {});
  if (!json)
    await terminal.print(`${added} sources of the catalogue added. "faultline collect" fetches them.\n`);
  return 0;
}

async function printSources(terminal: Terminal, rows: readonly SourceRow[]): Promise<void> {
  if (rows.length === 0) {
    await terminal.print('No sources yet: "faultline sources add URL" or "faultline sources defaults".\n');
    return;
  }
  await printTable(terminal, rows, [
    { heading: 'ID', show: ({ id }) => id },
    { heading: 'VERDICT', show: ({ health }) => health?.verdict ?? '-' },
    { heading: 'NEXT', show: nextOf },
    { heading: 'REACHES', show: ({ health }) => health?.rhythm?.oldest?.slice(0, 10) ?? '-' },
    { heading: 'ARTICLES', show: ({ articles }) => String(articles) },
    { heading: 'TITLE', show: ({ title }) => title, most: 40 },
    { heading: 'ADDRESS', show: ({ url }) => url },
  ]);
}

function nextOf({ health, paused }: SourceRow): string {
  if (paused) return 'paused';
  if (health?.verdict === 'GONE') return 'by hand';
  return health === null || Date.parse(health.nextDue) <= Date.now() ? 'now' : momentOf(health.nextDue);
}
