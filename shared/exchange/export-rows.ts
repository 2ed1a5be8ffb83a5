import type { TimelineEntry } from '../contract/timeline-entry.ts';
import type { ClaimRow } from '../ledger/claim-rows.ts';
import type { Ledger, LedgerKind } from '../ledger/ledger.ts';
import type { HandlingMark } from '../model/handling-mark.ts';
import { dayOf } from '../model/instant.ts';
import type { WebLink } from '../model/web-link.ts';
import type { ExportWords } from '../words/export-en.ts';
import type { CitedArticle, LabelOf } from './export-content.ts';
import type { ExportRow, RowSource } from './export-row.ts';
import { recordLink } from './record-link.ts';
import { standingSentence } from './standing-sentence.ts';
import { uriOf } from './uri-of.ts';
import { webAddress } from './web-address.ts';

/** An entry of the timeline, or what the filters show beside the entries because it has no date. */
export type Entry = Omit<TimelineEntry, 'date' | 'start' | 'end' | 'approximate'> &
  Partial<Pick<TimelineEntry, 'date' | 'start' | 'end' | 'approximate'>>;

export type RowParts = {
  readonly ledger: Ledger;
  readonly articles: ReadonlyMap<string, CitedArticle>;
  readonly claimsOf: (incident: string) => readonly ClaimRow[];
  readonly standingOf: (claim: string) => ClaimRow | null;
  /** How a claim stands, and who denies it: many assertions are about one. */
  readonly sentenceOf: (claim: string) => string | null;
  readonly markOf: (kind: LedgerKind, id: string) => HandlingMark | null;
  readonly label: LabelOf;
  readonly words: ExportWords;
};

/** The entry as it is exported; null for one whose record is not. */
export function exportRow(entry: Entry, parts: RowParts): ExportRow | null {
  const own = ownParts(entry, parts);
  if (own === null) return null;
  const incident = parts.ledger.incidents.get(entry.incident ?? '');
  return {
    id: entry.id,
    kind: entry.kind,
    record: entry.record,
    date: entry.date ?? null,
    start: entry.start ?? null,
    end: entry.end ?? null,
    approximate: entry.approximate ?? false,
    title: entry.title,
    status: entry.status,
    claimStatus: null,
    basis: null,
    quote: null,
    answers: null,
    themes: entry.themes.map((id) => parts.label('theme', id)),
    incident: incident ? { id: incident.id, title: incident.title } : null,
    mark: parts.markOf(entry.kind, entry.record),
    link: recordLink(entry.kind, entry.record),
    standing: standingSentence(entry, parts),
    ...own,
  };
}

type Own = Pick<ExportRow, 'who' | 'sources' | 'actors' | 'summary'> &
  Partial<Pick<ExportRow, 'claimStatus' | 'basis' | 'quote' | 'answers'>>;

/** What the record of an entry says beside the entry. */
function ownParts(entry: Entry, { ledger, articles, standingOf }: RowParts): Own | null {
  const cited = (ids: readonly (string | null | undefined)[]): RowSource[] =>
    [...new Set(ids)].flatMap((id) => {
      const article = articles.get(id ?? '');
      return article ? [articleSource(article)] : [];
    });
  switch (entry.kind) {
    case 'incident': {
      const incident = ledger.incidents.get(entry.record);
      if (!incident) return null;
      const accusers = incident.parties.filter(({ role }) => role === 'accuser');
      return {
        who: names(accusers.map(({ actor }) => actor)),
        actors: names(incident.parties.map(({ actor }) => actor)),
        sources: cited(incident.articles),
        summary: incident.summary,
      };
    }
    case 'assertion': {
      const assertion = ledger.assertions.get(entry.record);
      if (!assertion) return null;
      const { speaker, article, link, basis, quote, answers } = assertion;
      return {
        who: [speaker.name],
        actors: names([speaker, ...(ledger.claims.get(assertion.claim)?.about ?? [])]),
        sources: [...cited([article]), ...(link ? [linkSource(link)] : [])],
        summary: '',
        claimStatus: standingOf(assertion.claim)?.status ?? null,
        basis,
        quote: quote?.text ?? null,
        answers,
      };
    }
    case 'measure': {
      const measure = ledger.measures.get(entry.record);
      if (!measure) return null;
      const { by, against, life, summary } = measure;
      return {
        who: [by.name],
        actors: names([by, ...against.actors]),
        sources: cited([...measure.articles, ...life.map(({ article }) => article)]),
        summary,
      };
    }
    case 'search-note': {
      const note = ledger.searchNotes.get(entry.record);
      if (!note) return null;
      return { who: [], actors: names(note.actor ? [note.actor] : []), sources: [], summary: note.found };
    }
  }
}

const names = (actors: readonly { readonly name: string }[]): string[] => [
  ...new Set(actors.map(({ name }) => name)),
];

const articleSource = ({
  title,
  url,
  publishers,
  published,
  firstSeen,
  language,
}: CitedArticle): RowSource => ({
  title,
  url: url && uriOf(url),
  publisher: publishers[0] ?? '',
  published: published && dayOf(published),
  accessed: dayOf(firstSeen),
  language,
});

function linkSource({ url: address, accessed }: WebLink): RowSource {
  const found = webAddress(address);
  const url = found && uriOf(found);
  const { hostname } = new URL(address);
  return { title: url ?? hostname, url, publisher: hostname, published: null, accessed, language: null };
}
