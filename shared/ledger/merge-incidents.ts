import { AppError } from '../model/app-error.ts';
import { strictest } from '../model/handling-mark.ts';
import type { RecordChange } from '../model/history-batch.ts';
import type { Incident } from '../model/incident.ts';
import {
  type IncidentMerge,
  type IncidentMergePreview,
  type MergeField,
  mergeFields,
} from '../model/incident-merge.ts';
import { canonicalRecord } from './canonical-record.ts';
import { demandIncident } from './find-incident.ts';
import { joinTexts } from './join-texts.ts';
import type { Ledger, LedgerRecord } from './ledger.ts';
import { mapReferences } from './map-references.ts';
import { renameReferences } from './rename-references.ts';
import { sameValue } from './same-value.ts';

/**
 * The changes that make one incident of two: what belongs to `from` or names it belongs to `into` or names that, `from` is removed,
 * and its id still finds what it went into. No text, tag, note or id is lost: titles and summaries stand one below the other,
 * lists hold what both had, and the stricter handling mark holds for all of it.
 */
export function mergeIncidents(ledger: Ledger, merge: IncidentMerge): RecordChange[] {
  const { into, from } = sidesOf(ledger, merge);
  const combined = canonicalRecord('incident', combine(into, from, merge.wins));
  const to = renamed(from.id, into.id);
  const after = mapReferences('incident', combined, to);
  const removed = { kind: 'incident', id: from.id, before: from, after: null } as const;
  const changed = { kind: 'incident', id: into.id, before: into, after } as const;
  const others = renameReferences(ledger, 'incident', from.id, into.id);
  return [changed, removed, ...others.filter(({ id }) => id !== into.id && id !== from.id)];
}

/** What a merge would do, in numbers, and where a person may say which value stands. */
export function previewMerge(ledger: Ledger, merge: IncidentMerge): IncidentMergePreview {
  const { into, from } = sidesOf(ledger, merge);
  const claims = new Set(
    [...ledger.claims.values()].filter((each) => each.incident === from.id).map(({ id }) => id),
  );
  const count = <Item>(items: Iterable<Item>, isCounted: (item: Item) => boolean): number =>
    [...items].filter(isCounted).length;
  const added = (list: readonly unknown[], known: readonly unknown[]): number =>
    count(list, (item) => !known.some((each) => sameValue(each, item)));
  return {
    into: into.id,
    from: from.id,
    differences: mergeFields
      .filter((field) => isDifferent(into[field], from[field]))
      .map((field) => ({
        field,
        into: String(into[field]),
        from: String(from[field]),
        wins: merge.wins[field],
      })),
    counts: {
      claims: claims.size,
      assertions: count(ledger.assertions.values(), ({ claim }) => claims.has(claim)),
      measures: count(ledger.measures.values(), ({ incidents }) => incidents.includes(from.id)),
      searchNotes: count(ledger.searchNotes.values(), ({ incident }) => incident === from.id),
      articles: added(from.articles, into.articles),
      parties: added(from.parties, into.parties),
      themes: added(from.themes, into.themes),
      steps: added(from.steps, into.steps),
    },
  };
}

type Sides = { readonly into: Incident; readonly from: Incident };

function sidesOf(ledger: Ledger, merge: IncidentMerge): Sides {
  const [into, from] = [demandIncident(ledger, merge.into), demandIncident(ledger, merge.from)];
  if (into.id === from.id) {
    const reason =
      merge.into === merge.from
        ? 'name two of them'
        : `both ids are those of "${into.title}" since it was merged`;
    throw new AppError('BAD_REQUEST', `An incident cannot be merged into itself: ${reason}.`);
  }
  for (const { id, between, pair } of ledger.distinctions.values()) {
    if (between !== 'incident' || !pair.includes(into.id) || !pair.includes(from.id)) continue;
    throw new AppError(
      'CONFLICT',
      `"${into.title}" and "${from.title}" are noted as not the same (${id}): remove that note first.`,
    );
  }
  return { into, from };
}

const renamed =
  (from: string, into: string) =>
  (_: unknown, id: string): string =>
    id === from ? into : id;

const isDifferent = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

function combine(into: Incident, from: Incident, wins: IncidentMerge['wins']): LedgerRecord {
  const winner = (field: MergeField): Incident =>
    into[field] === null || (wins[field] === 'from' && from[field] !== null) ? from : into;
  const dated = winner('happened');
  const title = winner('title').title;
  return {
    ...into,
    title,
    kind: winner('kind').kind,
    summary: summaryOf(into, from, title),
    happened: dated.happened,
    happenedBasis: dated.happenedBasis,
    parties: [...into.parties, ...from.parties],
    themes: [...into.themes, ...from.themes],
    articles: [...into.articles, ...from.articles],
    steps: [...into.steps, ...from.steps.filter((step) => !into.steps.some((each) => sameValue(each, step)))],
    related: [...into.related, ...from.related],
    externalIds: [...into.externalIds, ...from.externalIds],
    sensitivity: [...into.sensitivity, ...from.sensitivity],
    handlingMark: strictest([into.handlingMark, from.handlingMark]),
    merged: [...into.merged, from.id, ...from.merged],
  };
}

/** Both summaries, that of the other one below its title where that is not the title of both. */
function summaryOf(into: Incident, from: Incident, title: string): string {
  const ownTitle = into.title === title ? '' : into.title;
  const otherTitle = from.title === title ? '' : from.title;
  const own = joinTexts(ownTitle, into.summary);
  const summary = joinTexts(own, joinTexts(otherTitle, from.summary));
  if (summary.length <= longestSummary) return summary;
  throw new AppError(
    'BAD_REQUEST',
    `Together the summaries of "${into.title}" and "${from.title}" would have more than ${longestSummary} characters: shorten one of them first.`,
  );
}

const longestSummary = 10_000;
