import type { CheckedRequestOf, ResponseOf } from '../../../shared/contract/channels.ts';
import type { Handlers } from '../../../shared/contract/dispatch.ts';
import type { ImportRowShown, importChannels } from '../../../shared/contract/import-channels.ts';
import type { ImportField, ImportRow } from '../../../shared/exchange/import-row.ts';
import type { Incoming, Origin } from '../../../shared/exchange/incoming.ts';
import { articlesOf } from '../../../shared/exchange/map-articles.ts';
import type { ImportPlan } from '../../../shared/exchange/plan-import.ts';
import { type KeepOf, settleImport } from '../../../shared/exchange/settle-import.ts';
import { duplicateIncidents } from '../../../shared/ledger/duplicates/duplicate-incidents.ts';
import type { Ledger } from '../../../shared/ledger/ledger.ts';
import { recordName } from '../../../shared/ledger/record-title.ts';
import { sortById } from '../../../shared/ledger/sort-by-id.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { IncidentPair } from '../../../shared/model/duplicates.ts';
import type { ImportedFrom } from '../../../shared/model/history-batch.ts';
import type { ImportChoice } from '../../../shared/model/import-choice.ts';
import type { Incident } from '../../../shared/model/incident.ts';
import type { EngineContext } from '../engine-context.ts';
import { createOpenImports } from '../exchange/open-imports.ts';
import { articlesToStore, planOpenImport } from '../exchange/plan-open-import.ts';
import { signatureOf } from '../exchange/signature-of.ts';
import type { SigningKeys } from '../exchange/signing-key.ts';
import { storeCitedArticles } from '../exchange/store-cited-articles.ts';
import { followedHistory } from '../history/followed-history.ts';
import { inSlices } from '../in-slices.ts';
import { keepRecent } from '../index/keep-recent.ts';
import type { Turns } from '../turns.ts';
import { commitChanges } from './commit-changes.ts';
import { presentLedger } from './commit-ledger.ts';
import { chosenSources, planSources, type SourcesPlan, shownSource } from './plan-sources.ts';
import { takenRecords } from './taken-records.ts';

type ImportHandlers = Pick<Handlers, keyof typeof importChannels>;

/** Its pages are asked for one after the other. */
const keptPlans = 2;

/** What comes in: sent, looked at, and taken as one batch. Looking changes nothing and fetches nothing. */
export function importHandlers(
  context: EngineContext,
  inTurn: Turns,
  signing: Pick<SigningKeys, 'known'>,
): ImportHandlers {
  const { library } = context;
  const open = createOpenImports(library.newId);
  const plans = keepRecent<ReturnType<typeof makePlan>>(keptPlans);
  const makePlan = async (id: string, passphrase?: string) => {
    const incoming = await open.incoming(id, passphrase);
    const ledger = presentLedger(context);
    const plan = await planOpenImport(incoming, ledger, context);
    return { incoming, ledger, plan, feeds: planSources(incoming, context) };
  };
  // A plan is for the library as it was when it was made.
  context.events.subscribe((name) => {
    if (name === 'data.changed') plans.forget();
  });
  const planOf = (id: string, passphrase?: string) =>
    plans.get(id, () => {
      const plan = makePlan(id, passphrase);
      plan.catch(() => plans.forget()); // whoever asked hears of it, and may ask again
      return plan;
    });
  return {
    'imports.start': (asked) => {
      const id = library.newId();
      open.start(id, asked);
      return { import: id };
    },
    'imports.send': ({ import: id, base64 }) => ({ bytes: open.send(id, Buffer.from(base64, 'base64')) }),
    'imports.preview': async ({ import: id, passphrase, mapping }) => {
      if (mapping && open.map(id, mapping)) context.events.emit('data.changed', { topics: ['imports'] });
      const { incoming, ledger, plan, feeds } = await planOf(id, passphrase);
      const { signersOf } = await followedHistory(context);
      return {
        import: id,
        from: incoming.from,
        signature: signatureOf(incoming, { own: await signing.known(), library, signersOf }),
        counts: countsOf(plan, feeds),
        records: countKinds(incoming),
        articles: (await articlesToStore(incoming, plan, context)).length,
        duplicates: await duplicatesAfter(plan, ledger),
        refused: [...plan.refused, ...feeds.refused],
        table: incoming.table,
      };
    },
    'imports.rows': async ({ import: id, what, offset, limit }) => {
      const { incoming, plan, feeds } = await planOf(id);
      const rows = [
        ...plan.rows.map((row) => ({ what: row.what, show: () => shownRow(row, incoming.from) })),
        ...feeds.fresh.map((source) => ({ what: 'new' as const, show: () => shownSource(source) })),
      ].filter((row) => what === undefined || row.what === what);
      return { total: rows.length, items: rows.slice(offset, offset + limit).map(({ show }) => show()) };
    },
    'imports.apply': (asked) => inTurn(async () => apply(asked, await planOf(asked.import), context)),
  };
}

type Planned = {
  readonly incoming: Incoming;
  readonly ledger: Ledger;
  readonly plan: ImportPlan;
  readonly feeds: SourcesPlan;
};

async function apply(
  { choices, take, why }: CheckedRequestOf<'imports.apply'>,
  { incoming, ledger, plan, feeds }: Planned,
  context: EngineContext,
): Promise<ResponseOf<'imports.apply'>> {
  const { followed, others } = chosenSources(feeds, choices, context.now());
  const keepOf = keepBy(others, take, plan);
  const missing = await articlesToStore(incoming, plan, context);
  const coming = new Set(missing.map((article) => article.id));
  const has = (article: string): boolean => coming.has(article) || context.index.dayOf(article) !== null;
  const settled = settleImport(plan.rows, ledger, keepOf, has);
  const { versions } = settled;
  const changes = [...settled.changes, ...followed];
  const told = [...plan.refused, ...settled.refused, ...feeds.refused];
  const answer = () => ({
    counts: countsOf(plan, feeds),
    changed: changes.length,
    ...takenRecords(changes, presentLedger(context)),
    refused: told,
  });
  if (changes.length === 0 && versions.length === 0)
    return { ...answer(), batch: null, articles: 0, backup: null };
  const backup = await context.library.backup();
  const taken = new Set(settled.changes.flatMap(({ kind, after }) => (after ? articlesOf(kind, after) : [])));
  const named = missing.filter((article) => taken.has(article.id));
  await storeCitedArticles(named, context.now(), context);
  const imported = importedFrom(incoming, versions);
  const { batch } = await commitChanges({ why: why || reasonOf(incoming.from), changes, imported }, context);
  return { ...answer(), batch, articles: named.length, backup };
}

const countsOf = ({ rows, same }: ImportPlan, feeds: SourcesPlan) => {
  const count = (what: ImportRow['what']): number => rows.filter((row) => row.what === what).length;
  return {
    new: count('new') + feeds.fresh.length,
    same: same + feeds.same,
    changedHere: count('changedHere'),
    changedThere: count('changedThere'),
    conflicts: count('conflict'),
  };
};

function countKinds({ records, sources }: Incoming): Record<string, number> {
  const counts: Record<string, number> = sources.length > 0 ? { source: sources.length } : {};
  for (const { kind } of records) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Pairs of which one is new: those that were here before are shown elsewhere. */
async function duplicatesAfter({ rows }: ImportPlan, ledger: Ledger): Promise<IncidentPair[]> {
  const fresh = rows.filter(({ what, kind }) => what === 'new' && kind === 'incident');
  if (fresh.length === 0) return [];
  const ids = new Set(fresh.map(({ id }) => id));
  // A row of an incident holds incidents, as its schema read them.
  const coming = fresh.map(({ id, theirs }) => [id, theirs as Incident] as const);
  const incidents = new Map([...ledger.incidents, ...coming]);
  sortById(incidents);
  const after = { ...ledger, incidents };
  const pairs = await inSlices(duplicateIncidents(after));
  return pairs.filter(({ pair }) => pair.some(({ id }) => ids.has(id))).slice(0, mostDuplicates);
}
const mostDuplicates = 200;

function shownRow(
  { what, kind, id, ours, theirs, fields, kept }: ImportRow,
  { by, at }: Origin,
): ImportRowShown {
  const title = recordName(id, theirs ?? ours);
  const theirsBy = { who: by, at };
  const shown = [
    ...fields.map((field) => shownField(field, theirsBy)),
    ...kept.map((field) => ({ ...shownField(field, theirsBy), choices: ['ours' as const] })),
  ];
  return { what, kind, id, title, fields: shown };
}

function shownField(
  field: ImportField,
  theirsBy: NonNullable<ImportRowShown['fields'][number]['theirsBy']>,
): ImportRowShown['fields'][number] {
  const { path, choice, isOpen, oursBy, merged } = field;
  // Values of records are JSON; one that is not there is null.
  const json = (value: unknown) => (value ?? null) as ImportRowShown['fields'][number]['ours'];
  return {
    path,
    base: json(field.base),
    ours: json(field.ours),
    theirs: json(field.theirs),
    merged: json(merged),
    oursBy,
    theirsBy,
    choices: merged === undefined ? ['ours', 'theirs'] : ['ours', 'theirs', 'merged'],
    choice,
    isOpen,
  };
}

/** What a person chose; an open conflict that nobody chose about as `take` says, and what is left as its row says. */
function keepBy(
  choices: readonly ImportChoice[],
  take: 'ours' | 'theirs' | undefined,
  { rows }: ImportPlan,
): KeepOf {
  const placeOf = (id: string, path: string | null): string => `${id} ${path ?? ''}`;
  const fields = new Map(
    rows.flatMap(({ id, fields: all }) => all.map((field) => [placeOf(id, field.path), field] as const)),
  );
  for (const { id, path, keep } of choices) {
    const field = fields.get(placeOf(id, path));
    const what = path === null ? `the record ${id}` : `"${path}" of the record ${id}`;
    if (!field)
      throw new AppError('BAD_REQUEST', `Nothing is to be chosen about ${what}: look at the import again.`);
    if (keep === 'merged' && field.merged === undefined)
      throw new AppError('BAD_REQUEST', `Nothing holds both sides of ${what}: keep "ours" or "theirs".`);
  }
  const chosen = new Map(choices.map(({ id, path, keep }) => [placeOf(id, path), keep]));
  return ({ id }, field) => chosen.get(placeOf(id, field.path)) ?? ((field.isOpen && take) || field.choice);
}

const importedFrom = (
  { from: { file, library, exportId, by, at }, signedBy }: Incoming,
  versions: ImportedFrom['versions'],
): ImportedFrom => ({
  file,
  library,
  exportId,
  by,
  at,
  ...(signedBy !== undefined && { signedBy }),
  versions,
});

const reasonOf = ({ file, by, at }: Origin): string => {
  const who = by === null ? '' : ` by ${by}`;
  const when = at === null ? '' : ` of ${at.slice(0, 10)}`;
  return `Import of ${file}${who}${when}`;
};
