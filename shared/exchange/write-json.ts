import type { Origin } from '../ledger/claim-origins.ts';
import { cleanJson } from './clean-json.ts';
import type { ExportContent } from './export-content.ts';

/**
 * Everything as one JSON document: the rows as they are shown, then the records behind them with claims as they stand, then the
 * articles that these cite. Other programs read it; what comes back in is the native package.
 */
export function* writeJson({ rows, ledger, articles, standingOf, mark, about }: ExportContent) {
  const { title, filters, at, by, library } = about;
  const head = {
    format: 'faultline/timeline',
    version: 1,
    title,
    filters,
    exportedAt: at,
    exportedBy: by,
    library,
    handlingMark: mark,
  };
  yield cleanJson(head, 1).slice(0, -2);
  yield* list('rows', rows);
  yield* list('incidents', ledger.incidents.values());
  yield* list('claims', standing(ledger, standingOf));
  yield* list('assertions', ledger.assertions.values());
  yield* list('measures', ledger.measures.values());
  yield* list('searchNotes', ledger.searchNotes.values());
  yield* list('actors', ledger.actors.values());
  yield* list('distinctions', ledger.distinctions.values());
  yield* list('articles', articles.values());
  yield '\n}\n';
}

/** An origin counts statements that the filters do not show, and names none of them. */
function* standing({ claims, assertions }: ExportContent['ledger'], standingOf: ExportContent['standingOf']) {
  const inIt = ({ assertions: ids, ...origin }: Origin) => ({
    ...origin,
    assertions: ids.filter((id) => assertions.has(id)),
  });
  for (const id of claims.keys()) {
    const row = standingOf(id);
    yield row && { ...row, origins: row.origins.map(inIt), denials: row.denials.map(inIt) };
  }
}

/** One record a line, so that two exports can be compared line by line. */
function* list(name: string, items: Iterable<unknown>): Generator<string> {
  yield `,\n "${name}": [`;
  let isFirst = true;
  for (const item of items) {
    yield `${isFirst ? '' : ','}\n  ${cleanJson(item)}`;
    isFirst = false;
  }
  yield isFirst ? ']' : '\n ]';
}
