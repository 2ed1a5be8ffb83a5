import type { Assertion } from '../model/assertion.ts';
import { madeAt } from '../model/record-id.ts';
import { wellFormedJson } from './clean-json.ts';
import { exportUuid } from './entry-uuid.ts';
import { markLine } from './entry-words.ts';
import type { ExportContent } from './export-content.ts';
import type { ExportRow } from './export-row.ts';
import { uriOf } from './uri-of.ts';
import { webAddress } from './web-address.ts';

/** Wide enough to find the words again, as Hypothesis keeps it. */
const around = 32;

/**
 * The quotes as Web Annotations on the pages that carry them, in one collection. A statement without its words, or without an
 * address of the web, has no page to be written on, and is not here.
 */
export function* writeWebAnnotation(content: ExportContent): Generator<string> {
  const { rows, ledger, about, profile, mark } = content;
  const id = `urn:uuid:${exportUuid(about)}`;
  const annotations = [...rows].flatMap((row) => {
    const assertion = row.kind === 'assertion' ? ledger.assertions.get(row.record) : undefined;
    const quoted = assertion && annotationOf(row, assertion, content);
    return quoted ? [quoted] : [];
  });
  const head = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: [about.title, markLine(mark)].filter(Boolean).join(' · '),
    ...(about.by && { creator: { type: 'Person', name: about.by } }),
    generator: { type: 'Software', name: 'Faultline' },
    generated: about.at,
    total: annotations.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', partOf: id, startIndex: 0, language: profile.locale },
  };
  yield `${wellFormedJson(head, 1).slice(0, -5)},\n  "items": [`;
  let between = '\n';
  for (const annotation of annotations) {
    yield `${between}   ${wellFormedJson(annotation)}`;
    between = ',\n';
  }
  yield '\n  ]\n }\n}\n';
}

function annotationOf(row: ExportRow, assertion: Assertion, content: ExportContent): object | null {
  const { articles, changedAt, profile } = content;
  const { id, quote, article, link } = assertion;
  const cited = articles.get(article ?? '');
  const source = cited?.url ?? webAddress(link?.url ?? null);
  const seen = cited?.firstSeen ?? link?.accessed;
  if (!quote || !source) return null;
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: 'describing',
    created: madeAt(id),
    modified: changedAt(id),
    body: [
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        language: profile.locale,
        value: row.standing,
      },
      ...tagsOf(row).map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
    ],
    target: {
      source: uriOf(source),
      selector: selectorsOf(quote),
      ...(seen && {
        state: { type: 'TimeState', sourceDate: seen.length === 10 ? `${seen}T00:00:00Z` : seen },
      }),
    },
  };
}

const tagsOf = ({ status, claimStatus, themes, mark }: ExportRow): readonly string[] =>
  [status, claimStatus ?? '', ...themes, markLine(mark)].filter((tag) => tag !== '');

/** The words first. Their place counts the characters of the text that the library keeps, and is only given of that. */
function selectorsOf({ text, field, start, end, before, after }: NonNullable<Assertion['quote']>): object[] {
  const words = {
    type: 'TextQuoteSelector',
    exact: text,
    ...(before && { prefix: Array.from(before).slice(-around).join('') }),
    ...(after && { suffix: Array.from(after).slice(0, around).join('') }),
  };
  return field === 'text' ? [words, { type: 'TextPositionSelector', start, end }] : [words];
}
