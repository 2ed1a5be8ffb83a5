import { AppError } from '../model/app-error.ts';
import type { RecordChange } from '../model/history-batch.ts';
import type { Incident } from '../model/incident.ts';
import { flawOfApproximateLife } from './flaw-of-life.ts';
import { type Ledger, type LedgerKind, type LedgerRecord, type LedgerRecords, recordsOf } from './ledger.ts';
import { actorsIn } from './map-actors.ts';
import { sameValue } from './same-value.ts';

/**
 * Refuses what a person or a script may not newly say of a record, though files of earlier versions, imports and what merges
 * leave may hold it: those are taken as they are, and looked at only where such a field is changed.
 */
export function refuseStrangeFields(ledger: Ledger, change: RecordChange, kind: LedgerKind): void {
  // Made by createRecord or updateRecord, of this kind.
  const after = change.after as LedgerRecord;
  const before = change.before as LedgerRecord | null;
  refuseNamelessActors(kind, after);
  if ('themes' in after && after.themes.some((theme) => theme.trim() === ''))
    throw wrong('One of the themes is empty: give the id of each.');
  // The kind picks check and record together; TypeScript cannot follow the generic through the table.
  const check = checks[kind] as
    | ((ledger: Ledger, after: LedgerRecord, before: LedgerRecord | null) => void)
    | undefined;
  check?.(ledger, after, before);
}

const wrong = (sentence: string): AppError => new AppError('BAD_REQUEST', sentence);

const checks: {
  readonly [Kind in LedgerKind]?: (
    ledger: Ledger,
    after: LedgerRecords[Kind],
    before: LedgerRecords[Kind] | null,
  ) => void;
} = {
  incident: (ledger, after, before) => {
    refuseMerged(after.merged, before?.merged, 'incidents.merge');
    refuseCircles(ledger, after, before);
  },
  claim: (_, { quantity }, before) => {
    if (!quantity || quantity.value >= 0 || sameValue(quantity, before?.quantity ?? null)) return;
    throw wrong(
      `A quantity of ${quantity.value} ${quantity.unit} is less than nothing: write how many there are said to be, from 0 on.`,
    );
  },
  measure: (_, { life }, before) => {
    const sentence = sameValue(life, before?.life) ? null : flawOfApproximateLife(life);
    if (sentence !== null) throw wrong(sentence);
  },
  actor: (_, after, before) => refuseMerged(after.merged, before?.merged, 'actors.merge'),
};

/** All such would be taken for one actor. */
function refuseNamelessActors(kind: LedgerKind, record: LedgerRecord): void {
  const nameless = actorsIn(kind, record).find(({ id }) => id?.trim() === '');
  if (!nameless) return;
  throw wrong(`The id of the actor “${nameless.name}” is empty: give its id, or null where it has none.`);
}

/** Whatever names a merged record is led to the other one: only a merge may say so. */
function refuseMerged(after: readonly string[], before: readonly string[] = [], channel: string): void {
  const strange = after.find((id) => !before.includes(id));
  if (strange === undefined) return;
  throw wrong(
    `"merged" names ${strange}, which never was merged into it: merge the two (${channel}) instead.`,
  );
}

/** Relations that lead one way, each with its words. */
const oneWay = new Map<Incident['related'][number]['relation'], string>([
  ['part-of', 'is part of'],
  ['follows', 'follows'],
  ['split-from', 'was split from'],
]);

function refuseCircles(ledger: Ledger, after: Incident, before: Incident | null): void {
  for (const related of after.related) {
    const { incident, relation } = related;
    const words = oneWay.get(relation);
    const isNew = !before?.related.some((each) => sameValue(each, related));
    if (words === undefined || !isNew || !leadsTo(after.id, incident, relation, ledger)) continue;
    throw wrong(
      `The incident ${incident} already ${words} ${after.id}, by itself or by others: "${relation}" cannot run in a circle.`,
    );
  }
}

function leadsTo(wanted: string, from: string, relation: string, ledger: Ledger): boolean {
  const passed = new Set([from]);
  for (const id of passed) {
    for (const each of recordsOf(ledger, 'incident').get(id)?.related ?? []) {
      if (each.relation === relation) passed.add(each.incident);
    }
  }
  return passed.has(wanted);
}
