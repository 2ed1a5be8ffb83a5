import { ledgerLookup } from '../ledger/ledger-lookup.ts';
import type { Assertion } from '../model/assertion.ts';
import type { ExportWords } from '../words/export-en.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import type { ExportContent } from './export-content.ts';
import type { MispIncident } from './misp-event.ts';
import { claimSentence, incidentSentence } from './standing-sentence.ts';

/** What begins a list or a rule at the head of a line is text there, too. */
const escaped = (text: string): string =>
  cleanLine(text)
    .replace(/[\\`*_[\]<>|#@!&()]/g, '\\$&')
    .replace(/^[-+=~]/, '\\$&')
    .replace(/^(\d+)\./, '$1\\.');

/** The incident as a text in Markdown: what is said, by whom, how it stands, and what was done about it. */
export function mispReport(found: MispIncident, content: ExportContent, words: ExportWords): string {
  const { incident, claims, measures, notes } = found;
  const { assertionsOf } = ledgerLookup(content.ledger);
  const rows = claims.flatMap(({ id }) => content.standingOf(id) ?? []);
  return [
    `# ${escaped(incident.title)}`,
    '',
    `${incident.happened ?? words.undated}`,
    '',
    incidentSentence(rows, words),
    '',
    ...cleanText(incident.summary).split('\n').map(escaped),
    ...claims.flatMap((claim) => {
      const row = content.standingOf(claim.id);
      return [
        '',
        `## ${escaped(claim.text)}`,
        '',
        row ? escaped(claimSentence(row, words)) : '',
        '',
        ...assertionsOf(claim.id).map((each) => `- ${assertionLine(each, words)}`),
      ];
    }),
    '',
    ...measures.flatMap(({ title, by, life }) =>
      life.map(({ status, from }) => {
        const stands = words.measure(by.name, words.tokens.measureStatus[status]);
        return `- ${from}: ${escaped(`${title}. ${stands}`)}`;
      }),
    ),
    ...notes.map(
      ({ on, lookedFor, where, found: what }) =>
        `- ${on}: ${escaped(`${lookedFor}. ${words.looked(where, what)}`)}`,
    ),
  ].join('\n');
}

function assertionLine({ speaker, stance, basis, said, quote }: Assertion, words: ExportWords): string {
  const sentence = words.said(speaker.name, words.tokens.stance[stance], words.tokens.basis[basis]);
  return [`${said ?? words.undated}:`, escaped(sentence), quote ? `“${escaped(quote.text)}”` : '']
    .filter((part) => part !== '')
    .join(' ');
}
