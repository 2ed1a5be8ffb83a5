import { type ClaimRow, claimRowOf } from '../ledger/claim-rows.ts';
import { type Ledger, type LedgerKind, ledgerKinds, recordsOf } from '../ledger/ledger.ts';
import { ledgerLookup } from '../ledger/ledger-lookup.ts';
import { type HandlingMark, strictest } from '../model/handling-mark.ts';
import type { Instant } from '../model/instant.ts';
import { remembered } from '../model/remembered.ts';
import type { TimelineFilter } from '../model/timeline-filter.ts';
import { exportWords } from '../words/export-words.ts';
import { asMarkedNow } from './as-marked-now.ts';
import { belowCeiling, countRecords, type RecordCounts } from './below-ceiling.ts';
import { type ChangeTimes, changeClock } from './change-times.ts';
import { citedIn } from './cited-in.ts';
import type { CitedArticle, ExportContent } from './export-content.ts';
import type { ExportRows } from './export-row.ts';
import { type Entry, exportRow, type RowParts } from './export-rows.ts';
import { type MarkOf, marksIn, strictestOf } from './marks-in.ts';
import { type Cut, refuseAbove, refuseSearch } from './refuse-above.ts';
import type { Found, SearchedPart } from './searched-parts.ts';
import { selectRecords } from './select-records.ts';
import { claimSentence } from './standing-sentence.ts';
import { reserveOf, toldLedger } from './told-ledger.ts';
import { webAddress } from './web-address.ts';

export type Asked = Pick<ExportContent, 'profile' | 'label' | 'sources'> & {
  readonly about: Omit<ExportContent['about'], 'at'>;
  readonly ledger: Ledger;
  readonly filter: TimelineFilter;
  /** What the filter shows, in the order of the timeline, the undated last. */
  readonly entries: readonly Entry[];
  readonly originOf: (article: string) => string | null;
  /** What the text of the filter asks for, in this ledger and in that of now. */
  readonly searched: () => readonly SearchedPart[];
  /** Where the ledger is that of a past day: as it is now, and the marks that its records bear since. */
  readonly now?: { readonly ledger: Ledger; readonly markOf: MarkOf };
};

/** Everything but the articles, which an export needs and its preview does not. */
export type Prepared = {
  readonly ledger: Ledger;
  readonly entries: readonly Entry[];
  readonly mark: HandlingMark | null;
  /** What the filters show but the ceiling keeps back, with what hangs on it. */
  readonly leftOut: RecordCounts;
  readonly content: (more: More) => ExportContent;
};

/** What is known only when it leaves. */
type More = {
  readonly articles: ReadonlyMap<string, CitedArticle>;
  readonly at: Instant;
  /** Without it, as for what was known on a day, each record bears the time of its making. */
  readonly changed?: ChangeTimes;
};

/** The ceiling comes first: nothing above it is looked at by anything that writes. */
export function prepareExport(given: Asked): Prepared {
  const { now } = given;
  const { ceiling } = given.profile;
  const asked = now ? { ...given, ledger: asMarkedNow(given.ledger, now.markOf) } : given;
  const below = belowCeiling(asked.ledger, ceiling, now?.markOf);
  const times: readonly Cut[] = [
    { all: asked.ledger, below },
    ...(now ? [{ all: now.ledger, below: belowCeiling(now.ledger, ceiling) }] : []),
  ];
  for (const time of times) refuseAbove(asked.filter, time, ceiling);
  const entries = asked.entries.filter((entry) => isIn(below, entry));
  const isTold = (found: Found): boolean => times.some((time) => isIn(time.below, found));
  // Where nothing is kept back, nothing is told by that alone.
  if (times.some((time) => time.below !== time.all)) refuseSearch(asked.searched(), isTold, ceiling);
  const isWhole = below === asked.ledger && Object.keys(asked.filter).length === 0;
  const selected = selectRecords(below, entries, isWhole);
  const ledger = toldLedger(selected, reserveOf(asked.profile, ...times.map((time) => time.all)));
  const markOf = now ? strictestOf(marksIn(below), now.markOf) : marksIn(below);
  const all = entries.length === asked.entries.length ? selected : selectRecords(asked.ledger, asked.entries);
  // What belongs to an incident never comes without it, so that the incidents bear all marks there are, but those of another time.
  const marked = now ? ledgerKinds : (['incident'] as const);
  const mark = strictest(marked.flatMap((kind) => marksOf(kind, ledger, markOf)));
  return {
    ledger,
    entries,
    mark,
    leftOut: difference(countRecords(all), countRecords(ledger)),
    content: ({ changed = new Map(), ...more }) =>
      contentOf({
        ...more,
        asked,
        below,
        ledger,
        entries,
        mark,
        markOf,
        changedAt: changeClock(changed, below),
      }),
  };
}

const marksOf = (kind: LedgerKind, ledger: Ledger, markOf: MarkOf): (HandlingMark | null)[] =>
  Array.from(recordsOf(ledger, kind).keys(), (id) => markOf(kind, id));

type Parts = Pick<ExportContent, 'ledger' | 'articles' | 'mark' | 'markOf' | 'changedAt'> & {
  readonly at: Instant;
  readonly asked: Asked;
  readonly below: Ledger;
  readonly entries: readonly Entry[];
};

function contentOf({
  asked,
  below,
  ledger,
  entries,
  mark,
  markOf,
  changedAt,
  at,
  ...given
}: Parts): ExportContent {
  const cited = citedIn(ledger);
  const articles = new Map(
    [...given.articles]
      .filter(([id]) => cited.has(id))
      .map(([id, article]) => [id, { ...article, url: webAddress(article.url) }]),
  );
  const { about, profile, label, sources } = asked;
  const standingOf = standingsOf(below, ledger, asked.originOf);
  const { claimsOf } = ledgerLookup(ledger);
  const words = exportWords[profile.locale];
  const parts: RowParts = {
    ledger,
    articles,
    markOf,
    label,
    standingOf,
    claimsOf: (incident: string) => claimsOf(incident).flatMap(({ id }) => standingOf(id) ?? []),
    sentenceOf: remembered((claim: string) => {
      const standing = standingOf(claim);
      return standing && claimSentence(standing, words);
    }),
    words,
  };
  return {
    rows: rowsOf(entries, parts),
    ledger,
    articles,
    standingOf,
    markOf,
    changedAt,
    mark,
    label,
    sources,
    about: { ...about, at },
    profile,
  };
}

/** Entries were chosen by their records, so that each has a row. */
const rowsOf = (entries: readonly Entry[], parts: RowParts): ExportRows => ({
  length: entries.length,
  *[Symbol.iterator]() {
    for (const entry of entries) {
      const row = exportRow(entry, parts);
      if (row) yield row;
    }
  },
});

/** The standing of the claims that are told, by all that is below the ceiling. Many assertions are about one claim. */
function standingsOf(
  below: Ledger,
  told: Ledger,
  originOf: Asked['originOf'],
): (claim: string) => ClaimRow | null {
  const rowOf = claimRowOf(below, originOf);
  const known = new Map<string, ClaimRow>();
  return (id) => {
    const claim = told.claims.get(id);
    if (!claim) return null;
    const row = known.get(id) ?? rowOf(claim);
    known.set(id, row);
    return row;
  };
}

const shelfOf = {
  incident: 'incidents',
  assertion: 'assertions',
  measure: 'measures',
  'search-note': 'searchNotes',
} as const;
const isIn = (ledger: Ledger, { kind, record }: Found): boolean => ledger[shelfOf[kind]].has(record);

const difference = (all: RecordCounts, some: RecordCounts): RecordCounts =>
  // One number a kind; fromEntries forgets the names of the keys.
  Object.fromEntries(ledgerKinds.map((kind) => [kind, all[kind] - some[kind]])) as RecordCounts;
