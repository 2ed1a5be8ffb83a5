import type { ClaimRow } from '../ledger/claim-rows.ts';
import { type ClaimStatus, claimStatuses } from '../model/claim.ts';
import type { ExportWords } from '../words/export-en.ts';
import type { Entry, RowParts } from './export-rows.ts';

/** Who says it, on which basis, how it stands and who denies it, so that no accusation leaves without its speaker. */
export function standingSentence(entry: Entry, parts: RowParts): string {
  const { ledger, words } = parts;
  switch (entry.kind) {
    case 'incident':
      return incidentSentence(parts.claimsOf(entry.record), words);
    case 'assertion': {
      const assertion = ledger.assertions.get(entry.record);
      if (!assertion) return '';
      const { stance, basis } = words.tokens;
      const said = words.said(assertion.speaker.name, stance[assertion.stance], basis[assertion.basis]);
      const stands = parts.sentenceOf(assertion.claim);
      return stands === null ? said : `${said} ${stands}`;
    }
    case 'measure': {
      const measure = ledger.measures.get(entry.record);
      const status = measure?.life.find((step) => step.status === entry.status)?.status;
      return measure && status ? words.measure(measure.by.name, words.tokens.measureStatus[status]) : '';
    }
    case 'search-note': {
      const note = ledger.searchNotes.get(entry.record);
      return note ? words.looked(note.where, note.found) : '';
    }
  }
}

/** How a claim stands, and who denies it. */
export function claimSentence({ status, origins, denials }: ClaimRow, words: ExportWords): string {
  const stands = words.stands(words.tokens.claimStatus[status], origins.length);
  const against = speakersOf(denials);
  return against.length === 0 ? stands : `${stands} ${words.deniedBy(words.list(against))}`;
}

/** How the claims of an incident stand, who makes them and who denies them. */
export function incidentSentence(claims: readonly ClaimRow[], words: ExportWords): string {
  if (claims.length === 0) return words.noClaims;
  const counts = claimStatuses
    .map((status): [ClaimStatus, number] => [
      status,
      claims.filter((claim) => claim.status === status).length,
    ])
    .filter(([, count]) => count > 0)
    .map(([status, count]): [string, number] => [words.tokens.claimStatus[status], count]);
  const speakers = speakersOf(claims.flatMap(({ origins }) => origins));
  const against = speakersOf(claims.flatMap(({ denials }) => denials));
  return [
    words.claims(counts),
    speakers.length > 0 ? words.saidBy(words.list(speakers)) : '',
    against.length > 0 ? words.deniedBy(words.list(against)) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

export const speakersOf = (origins: ClaimRow['origins']): string[] => [
  ...new Set(origins.flatMap(({ speakers }) => speakers.map(({ name }) => name))),
];
