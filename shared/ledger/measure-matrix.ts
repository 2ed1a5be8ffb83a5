import type { Measure } from '../model/measure.ts';
import type { Ledger } from './ledger.ts';

/** The measures of one kind against one theme. */
export type MatrixCell = {
  readonly theme: string;
  readonly kind: string;
  readonly measures: readonly string[];
};

/** What a measure is against: its own themes, and those of the incidents that it answers. */
export function themesAgainst(measure: Measure, incidents: Ledger['incidents']): readonly string[] {
  const answered = measure.incidents.flatMap((id) => incidents.get(id)?.themes ?? []);
  return [...new Set([...measure.themes, ...answered])];
}

/** Themes by kinds of measures, the cells that hold anything. A measure against two themes stands in two cells. */
export function measureMatrix(measures: Iterable<Measure>, incidents: Ledger['incidents']): MatrixCell[] {
  const cells = new Map<string, { theme: string; kind: string; measures: string[] }>();
  for (const measure of measures) {
    for (const theme of themesAgainst(measure, incidents)) {
      const key = `${theme} ${measure.kind}`;
      const cell = cells.get(key) ?? { theme, kind: measure.kind, measures: [] };
      cell.measures.push(measure.id);
      cells.set(key, cell);
    }
  }
  return [...cells.values()];
}
