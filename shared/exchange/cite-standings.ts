import { exportWords } from '../words/export-words.ts';
import { cleanLine } from './clean-text.ts';
import type { ExportContent } from './export-content.ts';
import { claimSentence } from './standing-sentence.ts';

/** How many claims of an article its note tells, so that a note stays one. */
const told = 5;

/** Gives an article the note that says who says which claim there, and how that stands. */
export function citeStandings({ ledger, standingOf, profile }: ExportContent): (article: string) => string {
  const words = exportWords[profile.locale];
  const notes = new Map<string, Set<string>>();
  for (const { article, speaker, stance, basis, claim } of ledger.assertions.values()) {
    if (article === null) continue;
    const known = notes.get(article) ?? new Set();
    notes.set(article, known);
    if (known.size >= told) continue;
    const row = standingOf(claim);
    const said = words.said(speaker.name, words.tokens.stance[stance], words.tokens.basis[basis]);
    known.add(cleanLine(row ? `“${row.text}”: ${said} ${claimSentence(row, words)}` : said));
  }
  return (article) => [...(notes.get(article) ?? [])].join(' ');
}
