import type { Client } from '../../../../shared/contract/client.ts';
import type { RelevanceOutcome, RelevancePreview } from '../../../../shared/contract/relevance-preview.ts';
import { AppError } from '../../../../shared/model/app-error.ts';
import {
  type RelevanceLeaning,
  relevanceLeaning,
  relevanceLeanings,
  type WeighedTrait,
} from '../../../../shared/model/learned-relevance.ts';
import type { Engine } from '../../../engine/engine.ts';
import type { Call, ExitCode } from '../command.ts';
import { didYouMean } from '../did-you-mean.ts';
import { refuse } from '../parse-arguments.ts';
import { printTable } from '../print-table.ts';
import { printable } from '../printable.ts';
import type { ProgressBar } from '../progress-bar.ts';
import { printJson } from '../terminal.ts';
import { whileDrawing } from '../while-drawing.ts';
import { type LibraryUse, withLibrary } from '../with-library.ts';

type RelevanceCall = Call<{ show: 'text'; packs: 'flag'; limit: 'count' }>;
type Action = {
  readonly use: LibraryUse;
  readonly run: (call: RelevanceCall, client: Client, engine: Engine) => Promise<ExitCode>;
};

const actions: Readonly<Record<string, Action>> = {
  show: { use: 'read', run: show },
  preview: { use: 'read', run: preview },
  on: { use: 'write', run: switchOn },
  off: { use: 'write', run: switchOff },
};

export async function relevance(call: RelevanceCall): Promise<ExitCode> {
  const [name = 'show'] = call.words;
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action)
    return refuse(`"relevance" cannot "${name}".${didYouMean(name, Object.keys(actions))}`, 'relevance');
  const wanted = call.options.show;
  if (wanted !== undefined && !relevanceLeaning.safeParse(wanted).success)
    return refuse(`--show takes one of ${relevanceLeanings.join(', ')}, not "${wanted}".`, 'relevance');
  return withLibrary(call, action.use, (client, engine) => action.run(call, client, engine));
}

const leaningOf = ({ options }: RelevanceCall): RelevanceLeaning =>
  relevanceLeaning.catch('as-found').parse(options.show);

async function show({ json, terminal }: RelevanceCall, client: Client): Promise<ExitCode> {
  const { learned } = await client.request('relevance.get', {});
  if (json) await printJson(terminal, { learned });
  else if (learned === null) await terminal.print('Packs and rules decide alone what is on the subject.\n');
  else {
    const { relevant, notRelevant } = learned.corrections;
    const taught =
      learned.weights.length === 0
        ? 'Packs and rules decide'
        : `${relevant + notRelevant} corrections (${relevant} relevant, ${notRelevant} not) are in use`;
    await terminal.print(`${taught}; shown: ${learned.leaning}. Since ${learned.at.slice(0, 10)}.\n`);
    await printWeights(learned.weights.slice(0, 30), terminal, await namesOf(client));
  }
  return 0;
}

async function asked(call: RelevanceCall, client: Client, engine: Engine): Promise<RelevancePreview | null> {
  await engine.ready;
  await engine.grouped(); // copies of one story teach as one
  const cancel = (): void => void client.request('relevance.cancelPreview', {});
  const draw = (bar: ProgressBar) => [
    client.on('relevance.progress', ({ done, total }) => bar.draw(done, total, 'looked at')),
  ];
  const { packs, limit } = call.options;
  const { preview: found } = await whileDrawing(call, { draw, cancel }, () =>
    client.request('relevance.preview', { learn: !packs, ...(limit !== undefined && { limit }) }),
  );
  return found;
}

async function preview(call: RelevanceCall, client: Client, engine: Engine): Promise<ExitCode> {
  const found = await asked(call, client, engine);
  if (found === null) {
    call.terminal.note('Interrupted. Nothing was changed.\n');
    return 1;
  }
  if (call.json) {
    const { offer: _offer, ...shown } = found; // it ends with this process
    await printJson(call.terminal, shown);
  } else await printPreview(call, found, await namesOf(client));
  return 0;
}

async function switchOn(call: RelevanceCall, client: Client, engine: Engine): Promise<ExitCode> {
  const found = await asked(call, client, engine);
  if (found === null) {
    call.terminal.note('Interrupted. Nothing was changed.\n');
    return 1;
  }
  if (!found.learned && !call.options.packs)
    throw new AppError(
      'BAD_REQUEST',
      `It is too early to learn: ${countOf(found)} of at least ${found.least} corrections. --packs changes only how much is shown.`,
    );
  const leaning = leaningOf(call);
  const done = await client.request('relevance.use', { offer: found.offer, leaning });
  await engine.current();
  const outcome = found.outcomes.find((one) => one.leaning === leaning);
  if (call.json) await printJson(call.terminal, done);
  else
    await call.terminal.print(
      `${outcome?.comes ?? 0} articles come to the subject, ${outcome?.goes ?? 0} leave it. "faultline undo" takes it back.\n`,
    );
  return 0;
}

async function switchOff(
  { json, terminal }: RelevanceCall,
  client: Client,
  engine: Engine,
): Promise<ExitCode> {
  await engine.ready;
  const done = await client.request('relevance.remove', {});
  await engine.current();
  if (json) await printJson(terminal, done);
  else await terminal.print('Packs and rules decide alone again. "faultline undo" takes it back.\n');
  return 0;
}

const countOf = ({ corrections: { relevant, notRelevant } }: RelevancePreview): number =>
  relevant + notRelevant;
const percent = (part: number | null): string => (part === null ? '–' : `${Math.round(part * 100)} %`);

async function printPreview(call: RelevanceCall, found: RelevancePreview, nameOf: NameOf): Promise<void> {
  const { terminal } = call;
  const { relevant, notRelevant } = found.corrections;
  await terminal.print(
    `${countOf(found)} corrections: ${relevant} relevant, ${notRelevant} not. The packs alone meet ${found.packs.right} of them.\n`,
  );
  if (!found.learned)
    await terminal.print(
      call.options.packs
        ? 'As the packs find, without the corrections:\n'
        : `Too early to learn: at least ${found.least} are needed. As the packs find:\n`,
    );
  await printTable(terminal, found.outcomes, [
    { heading: 'SHOW', show: ({ leaning }) => leaning },
    { heading: 'RELEVANT', show: (one) => `${one.relevant} of ${found.articles}` },
    { heading: 'COME', show: ({ comes }) => `${comes}` },
    { heading: 'GO', show: ({ goes }) => `${goes}` },
    { heading: 'CORRECTIONS MET', show: ({ score }) => (score ? `${score.right} of ${score.of}` : '–') },
    { heading: 'PRECISION', show: ({ score }) => percent(score?.precision ?? null) },
    { heading: 'RECALL', show: ({ score }) => percent(score?.recall ?? null) },
  ]);
  await printMoved(call, found, nameOf);
  await printWeights(found.strongest, terminal, nameOf);
  await terminal.print('Nothing was changed. "faultline relevance on" puts it to use.\n');
}

async function printMoved(call: RelevanceCall, found: RelevancePreview, nameOf: NameOf): Promise<void> {
  const outcome: RelevanceOutcome | undefined = found.outcomes.find((one) => one.leaning === leaningOf(call));
  for (const { title, relevant, because } of outcome?.moved ?? []) {
    const words = because.map((trait) => `${trait.kind} ${nameOf(trait)} ${signed(trait.by)}`).join(' · ');
    const line = `${relevant ? '+' : '-'} ${title}${words === '' ? '' : `  [${words}]`}`;
    await call.terminal.print(`  ${printable(line)}\n`);
  }
}

const signed = (by: number): string => (by > 0 ? `+${by}` : `${by}`);

type NameOf = (trait: WeighedTrait) => string;

/** A source by its title; all else by its id, as every command takes it. */
async function namesOf(client: Client): Promise<NameOf> {
  const { sources } = await client.request('sources.list', {});
  const titles = new Map(sources.map(({ id, title, url }) => [id, title || url]));
  return ({ kind, id }) => (kind === 'source' ? (titles.get(id) ?? id) : id);
}

async function printWeights(
  weights: readonly WeighedTrait[],
  terminal: RelevanceCall['terminal'],
  nameOf: NameOf,
): Promise<void> {
  if (weights.length === 0) return;
  await printTable(terminal, weights, [
    { heading: 'BY', show: ({ by }) => signed(by) },
    { heading: 'KIND', show: ({ kind }) => kind },
    { heading: 'WHAT', show: nameOf },
  ]);
}
