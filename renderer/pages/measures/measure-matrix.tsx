import { type MatrixCell, measureMatrix } from '../../../shared/ledger/measure-matrix.ts';
import { groupBy } from '../../../shared/model/group-by.ts';
import type { Incident } from '../../../shared/model/incident.ts';
import type { Measure } from '../../../shared/model/measure.ts';
import { formatAddress } from '../../address/address.ts';
import type { MeasuresAddress } from '../../address/measures-address.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import styles from './measure-matrix.module.css';

type Props = {
  readonly measures: readonly Measure[];
  readonly incidents: ReadonlyMap<string, Incident>;
  readonly address: MeasuresAddress;
};

/** Themes by kinds of measures: a number opens the measures that it counts. */
export function MeasureMatrix({ measures, incidents, address }: Props) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  const { filter } = address;
  // A measure that is chosen for one of its themes stands in no row of another: its number would open more than it counts.
  const cells = measureMatrix(measures, incidents).filter(
    ({ theme }) => filter.themes.length === 0 || filter.themes.includes(theme),
  );
  const byTheme = fullestFirst(groupBy(cells, ({ theme }) => theme));
  const kinds = fullestFirst(groupBy(cells, ({ kind }) => kind)).map(([kind]) => kind);
  const most = Math.max(1, ...cells.map((cell) => cell.measures.length));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable to be scrolled by key
    <section className={styles.scroller} aria-label={s.measures.views.matrix} tabIndex={0}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">{s.measures.theme}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col" className={styles.kind}>
                <span>{vocabulary.label('countermeasure', kind)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byTheme.map(([theme, ofTheme]) => (
            <tr key={theme}>
              <th scope="row">{vocabulary.label('theme', theme)}</th>
              {kinds.map((kind) => {
                const count = ofTheme.find((cell) => cell.kind === kind)?.measures.length ?? 0;
                const counted = {
                  ...address,
                  view: 'list',
                  filter: { ...filter, themes: [theme], measureKinds: [kind] },
                } as const;
                return (
                  <td key={kind} style={{ '--share': count / most } as React.CSSProperties}>
                    {count > 0 && (
                      <a
                        href={formatAddress(counted)}
                        aria-label={s.measures.cell(
                          count,
                          vocabulary.label('theme', theme),
                          vocabulary.label('countermeasure', kind),
                        )}
                      >
                        {count.toLocaleString(s.locale)}
                      </a>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Where most was done stands first; themes and kinds with as much keep their order. */
const fullestFirst = (groups: ReadonlyMap<string, readonly MatrixCell[]>) => {
  const sizeOf = (cells: readonly MatrixCell[]): number =>
    cells.reduce((sum, { measures }) => sum + measures.length, 0);
  return [...groups].toSorted(([, a], [, b]) => sizeOf(b) - sizeOf(a));
};
