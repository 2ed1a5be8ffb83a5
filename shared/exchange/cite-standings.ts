import type { Assertion } from '../model/assertion.ts';
import { exportWords } from '../words/export-words.ts';
import { cleanLine } from './clean-text.ts';
import type { ExportContent } from './export-content.ts';
import { claimSentence } from './standing-sentence.ts';
import { webAddress } from './web-address.ts';

/** How many claims of an article its note tells, so that a note stays one. */
const told = 5;

/** Where it was said: the article by its id, or else the page by its address; null where nobody can look it up. */
export const citedPlace = ({ article, link }: Assertion): string | null =>
  article ?? webAddress(link?.url ?? null);

/** Gives an article or a page the note that says who says which claim there, and how that stands. */
export function citeStandings({ ledger, standingOf, profile }: ExportContent): (place: string) => string {
  const words = exportWords[profile.locale];
  const notes = new Map<string, Set<string>>();
  for (const assertion of ledger.assertions.values()) {
    const place = citedPlace(assertion);
    if (place === null) continue;
    const { speaker, stance, basis, claim } = assertion;
    const known = notes.get(place) ?? new Set();
    notes.set(place, known);
    if (known.size >= told) continue;
    const row = standingOf(claim);
    const said = words.said(speaker.name, words.tokens.stance[stance], words.tokens.basis[basis]);
    known.add(cleanLine(row ? `“${row.text}”: ${said} ${claimSentence(row, words)}` : said));
  }
  return (place) => [...(notes.get(place) ?? [])].join(' ');
}
