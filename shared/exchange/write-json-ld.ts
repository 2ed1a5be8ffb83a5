import type { Assertion } from '../model/assertion.ts';
import type { ExportLocale } from '../model/export-profile.ts';
import { exportWords } from '../words/export-words.ts';
import { cleanJson } from './clean-json.ts';
import { articleUuid, entryUuid, exportUuid } from './entry-uuid.ts';
import { dateWords, headline, markLine } from './entry-words.ts';
import type { CitedArticle, ExportContent } from './export-content.ts';
import type { ExportRow, ExportRows } from './export-row.ts';
import { claimSentence, speakersOf } from './standing-sentence.ts';
import { uriOf } from './uri-of.ts';
import { webAddress } from './web-address.ts';

/**
 * The rows as a data set in the words of schema.org: what happened and what was done as events, what is said as claims and
 * the statements about them as quotations. Nothing is rated: how a claim stands is no fact check of ours, so there is no ClaimReview.
 */
export function* writeJsonLd(content: ExportContent): Generator<string> {
  const { rows, about, profile, mark } = content;
  const head = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `urn:uuid:${exportUuid(about)}`,
    name: about.title,
    description: [exportWords[profile.locale].timeline, about.filters, markLine(mark)]
      .filter(Boolean)
      .join('. '),
    ...(about.by && { creator: { '@type': 'Person', name: about.by } }),
    dateModified: about.at,
    inLanguage: profile.locale,
    ...temporalCoverage(rows),
  };
  yield `${inScript(head, 1).slice(0, -2)},\n "hasPart": [`;
  let between = '\n';
  for (const part of partsOf(content)) {
    yield `${between}  ${inScript(part)}`;
    between = ',\n';
  }
  yield '\n ]\n}\n';
}

/** It may be put into the script of a page, which `</script>` would end. */
const inScript = (value: object, indent?: number): string =>
  cleanJson(value, indent).replaceAll('<', '\\u003c');

function* partsOf(content: ExportContent): Generator<object> {
  for (const row of content.rows)
    yield row.kind === 'assertion' ? quotation(row, content) : event(row, content);
  for (const id of content.ledger.claims.keys()) yield claimOf(id, content);
  for (const article of content.articles.values()) yield articleOf(article, content.profile.locale);
}

const urn = (uuid: string): string => `urn:uuid:${uuid}`;
const reference = (uuid: string) => ({ '@id': urn(uuid) });
const thing = (name: string) => ({ '@type': 'Thing', name });

function event(row: ExportRow, { profile }: ExportContent): object {
  const { summary, standing, actors, themes, sources, mark } = row;
  return {
    '@type': 'Event',
    '@id': urn(entryUuid(row)),
    name: headline(row, profile.locale),
    description: [summary, standing, dateWords(row, profile.locale), markLine(mark)]
      .filter(Boolean)
      .join('\n'),
    ...eventDates(row),
    about: actors.map(thing),
    keywords: [...themes, row.status],
    subjectOf: sources.flatMap(({ title, url }) =>
      url ? [{ '@type': 'CreativeWork', name: title, url }] : [],
    ),
  };
}

function quotation(row: ExportRow, { ledger, profile }: ExportContent): object {
  const assertion = ledger.assertions.get(row.record);
  return {
    '@type': row.quote === null ? 'CreativeWork' : 'Quotation',
    '@id': urn(row.record),
    name: headline(row, profile.locale),
    ...(row.quote !== null && { text: row.quote }),
    abstract: [row.standing, dateWords(row, profile.locale), markLine(row.mark)].filter(Boolean).join('\n'),
    creator: row.who.map(thing),
    ...(row.date !== null && { temporal: row.date }),
    ...(assertion && { about: reference(assertion.claim) }),
    ...citation(assertion, profile.locale),
    ...(assertion?.answers && { isBasedOn: reference(assertion.answers) }),
    keywords: [row.status, ...row.themes],
  };
}

/** The article, or the page that is none of the library. */
function citation(assertion: Assertion | undefined, locale: ExportLocale): object {
  if (assertion?.article) return { citation: reference(articleUuid(assertion.article)) };
  const url = webAddress(assertion?.link?.url ?? null);
  if (url === null) return {};
  const accessed = assertion?.link?.accessed;
  return {
    citation: {
      '@type': 'WebPage',
      url: uriOf(url),
      ...(accessed && { conditionsOfAccess: exportWords[locale].accessedOn(accessed) }),
    },
  };
}

function claimOf(id: string, { standingOf, profile }: ExportContent): object {
  const claim = standingOf(id);
  if (claim === null) return reference(id);
  const words = exportWords[profile.locale];
  const { tokens } = words;
  const speakers = speakersOf(claim.origins);
  return {
    '@type': 'Claim',
    '@id': urn(id),
    text: claim.text,
    abstract: [claimSentence(claim, words), speakers.length > 0 ? words.saidBy(words.list(speakers)) : '']
      .filter(Boolean)
      .join(' '),
    author: speakers.map(thing),
    about: [...claim.about.map(({ name }) => thing(name)), reference(claim.incident)],
    keywords: [tokens.claimType[claim.type], tokens.claimStatus[claim.status]],
  };
}

const articleOf = (
  { id, title, url, author, published, firstSeen, language, publishers }: CitedArticle,
  locale: ExportLocale,
) => ({
  '@type': 'Article',
  '@id': urn(articleUuid(id)),
  headline: title,
  ...(url !== null && { url: uriOf(url) }),
  ...(author !== null && { author: thing(author) }),
  ...(published !== null && { datePublished: published }),
  ...(language !== null && { inLanguage: language }),
  publisher: publishers.map(thing),
  // The schema has no word for the day on which somebody looked.
  conditionsOfAccess: exportWords[locale].accessedOn(firstSeen.slice(0, 10)),
});

/** As precise as it was said: ISO 8601 has years and months, too. What is not sure of them is said in words. */
function eventDates({ date }: ExportRow): object {
  const [from = '', to = ''] = (date ?? '').replace(/[~?%]/g, '').split('/');
  const isKnown = (part: string): boolean => part !== '' && part !== '..';
  return { ...(isKnown(from) && { startDate: from }), ...(isKnown(to) && { endDate: to }) };
}

/** From the first day to the last that any row can mean. */
function temporalCoverage(rows: ExportRows): object {
  let [first, last]: [string, string] = ['', ''];
  for (const { start, end } of rows) {
    if (start && (first === '' || start < first)) first = start;
    if (end && end > last) last = end;
  }
  return first === '' || last === '' ? {} : { temporalCoverage: `${first}/${last}` };
}
