import { firstMeasures } from '../../../shared/ledger/first-measures.ts';
import type { Incident } from '../../../shared/model/incident.ts';
import type { Measure } from '../../../shared/model/measure.ts';
import { formatEventDate } from '../../../shared/words/format-event-date.ts';
import { FirstRows } from '../../components/first-rows.tsx';
import { EmptyState } from '../../components/notice.tsx';
import { Table } from '../../components/table.tsx';
import { useIncidentLink } from '../../ledger-lists/use-incident-link.ts';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './measure-list.module.css';

type Props = {
  readonly measures: readonly Measure[];
  readonly incidents: ReadonlyMap<string, Incident>;
};

/** How soon the first answer came, incident by incident, with the middle of all. */
export function FirstMeasures({ measures, incidents }: Props) {
  const s = useStrings();
  const toIncident = useIncidentLink();
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const lines = firstMeasures({ incidents, measures: byId });
  const middle = lines[Math.floor((lines.length - 1) / 2)];
  if (!middle) return <EmptyState title={s.measures.noFirst} />;
  const columns = [
    { name: s.measures.days, kind: 'number' },
    { name: s.measures.incident },
    { name: s.measures.happened },
    { name: s.measures.firstMeasure },
  ] as const;
  return (
    <>
      <p className={styles.note}>{s.measures.middle(lines.length, middle.least)}</p>
      <Table label={s.measures.views.first} columns={columns} className={styles.first}>
        <FirstRows
          items={lines}
          columns={columns.length}
          row={({ incident, measure, from, least, most }) => (
            <tr key={incident}>
              <td>{s.measures.afterDays(least, most)}</td>
              <td>
                <a href={toIncident(incident)}>
                  <bdi>{incidents.get(incident)?.title ?? incident}</bdi>
                </a>
              </td>
              <td>
                {formatEventDate(incidents.get(incident)?.happened ?? '', s.locale, s.common.aboutDate)}
              </td>
              <td>
                <bdi>{byId.get(measure)?.title}</bdi>
                <small>{formatEventDate(from, s.locale, s.common.aboutDate)}</small>
              </td>
            </tr>
          )}
        />
      </Table>
    </>
  );
}
