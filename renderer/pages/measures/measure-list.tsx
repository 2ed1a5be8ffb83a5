import { inForceOn } from '../../../shared/ledger/measures-in-force.ts';
import type { Incident } from '../../../shared/model/incident.ts';
import type { Measure } from '../../../shared/model/measure.ts';
import { formatEventDate } from '../../../shared/words/format-event-date.ts';
import { Chip } from '../../components/chip.tsx';
import { FirstRows } from '../../components/first-rows.tsx';
import { Table } from '../../components/table.tsx';
import { useIncidentLink } from '../../ledger-lists/use-incident-link.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import { LifeAxis } from './life-axis.tsx';
import { LifeBar } from './life-bar.tsx';
import { lifeScale } from './life-spans.ts';
import styles from './measure-list.module.css';

type Props = {
  readonly measures: readonly Measure[];
  readonly incidents: ReadonlyMap<string, Incident>;
  readonly on: string;
};

/** Each measure with its life on one scale, so that what stood at the same time stands under one another. */
export function MeasureList({ measures, incidents, on }: Props) {
  const s = useStrings();
  const marked = on === '' ? Date.now() : Date.parse(on);
  const scale = lifeScale(measures, Math.max(marked, Date.now()));
  const columns = [
    { name: s.measures.what },
    { name: s.measures.kind },
    { name: s.measures.against },
    { name: s.measures.life, below: scale && <LifeAxis scale={scale} /> },
    { name: s.measures.status },
  ];
  return (
    <Table label={s.measures.title} columns={columns} className={styles.table}>
      <FirstRows
        items={measures}
        columns={columns.length}
        row={(measure) => (
          <tr key={measure.id}>
            <td>
              <strong>
                <bdi>{measure.title}</bdi>
              </strong>
              <small>
                <bdi>{measure.by.name}</bdi>
              </small>
            </td>
            <td>
              <KindChip kind={measure.kind} />
            </td>
            <td>
              <Against measure={measure} incidents={incidents} />
            </td>
            <td>{scale && <LifeBar life={measure.life} scale={scale} marked={marked} />}</td>
            <td>
              <Standing measure={measure} on={on} />
            </td>
          </tr>
        )}
      />
    </Table>
  );
}

function KindChip({ kind }: { readonly kind: string }) {
  return <Chip kind="countermeasure" label={useVocabulary().label('countermeasure', kind)} />;
}

function Against({
  measure,
  incidents,
}: {
  readonly measure: Measure;
  readonly incidents: Props['incidents'];
}) {
  const toIncident = useIncidentLink();
  const { against } = measure;
  return (
    <ul className={styles.against}>
      {measure.incidents.map((id) => (
        <li key={id}>
          <a href={toIncident(id)}>
            <bdi>{incidents.get(id)?.title ?? id}</bdi>
          </a>
        </li>
      ))}
      {against.actors.length > 0 && (
        <li>
          <bdi>{against.actors.map(({ name }) => name).join(', ')}</bdi>
        </li>
      )}
    </ul>
  );
}

/** On the day that is asked about, as sure as the dates are; without a day, as it stood last. */
function Standing({ measure, on }: { readonly measure: Measure; readonly on: string }) {
  const s = useStrings();
  const last = measure.life.at(-1);
  const words = last
    ? `${s.tokens.measureStatus[last.status]}, ${formatEventDate(last.from, s.locale, s.common.aboutDate)}`
    : '';
  if (on === '') return <span>{words}</span>;
  return (
    <>
      <span className={styles.sure}>{s.measures.inForce[inForceOn(measure, on)]}</span>
      <small>{s.measures.since(words)}</small>
    </>
  );
}
