import { ledgerLookup } from '../ledger/ledger-lookup.ts';
import type { Assertion } from '../model/assertion.ts';
import { dayOf } from '../model/instant.ts';
import type { ExportWords } from '../words/export-en.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import type { ExportContent } from './export-content.ts';
import type { MispIncident } from './misp-event.ts';
import { claimSentence, incidentSentence } from './standing-sentence.ts';
import { uriOf } from './uri-of.ts';
import { webAddress } from './web-address.ts';

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
        ...assertionsOf(claim.id).map((each) => `- ${assertionLine(each, content, words)}`),
      ];
    }),
    '',
    ...measures.flatMap(({ title, by, life }) =>
      life.map(({ status, from, article }) => {
        const stands = words.measure(by.name, words.tokens.measureStatus[status]);
        const line = `- ${from}: ${escaped(`${title}. ${stands}`)}`;
        return [line, ...sourcesOf({ article, link: null }, content, words)].join(' ');
      }),
    ),
    ...notes.map(
      ({ on, lookedFor, where, found: what }) =>
        `- ${on}: ${escaped(`${lookedFor}. ${words.looked(where, what)}`)}`,
    ),
  ].join('\n');
}

function assertionLine(assertion: Assertion, content: ExportContent, words: ExportWords): string {
  const { speaker, stance, basis, said, quote } = assertion;
  const sentence = words.said(speaker.name, words.tokens.stance[stance], words.tokens.basis[basis]);
  return [
    `${said ?? words.undated}:`,
    escaped(sentence),
    ...(quote ? [`“${escaped(quote.text)}”`] : []),
    ...sourcesOf(assertion, content, words),
  ].join(' ');
}

/** Where it can be read, and when it was read there. */
function sourcesOf(
  { article, link }: Pick<Assertion, 'article' | 'link'>,
  { articles }: ExportContent,
  words: ExportWords,
): string[] {
  const cited = articles.get(article ?? '');
  const found = [
    { url: cited?.url ?? null, accessed: cited ? dayOf(cited.firstSeen) : null },
    { url: webAddress(link?.url ?? null), accessed: link?.accessed ?? null },
  ];
  return found.flatMap(({ url, accessed }) =>
    url === null
      ? []
      : [escaped([uriOf(url), accessed && words.accessedOn(accessed)].filter(Boolean).join(', '))],
  );
}
