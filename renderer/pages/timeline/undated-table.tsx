import { useState } from 'react';
import type { TimelineEntry } from '../../../shared/contract/timeline-entry.ts';
import { kindWords } from '../../../shared/words/status-words.ts';
import type { TimelineAddress } from '../../address/address.ts';
import { goTo } from '../../address/use-address.ts';
import { Button } from '../../components/button.tsx';
import { FirstRows } from '../../components/first-rows.tsx';
import { EmptyState } from '../../components/notice.tsx';
import { Table } from '../../components/table.tsx';
import { OnlyNow } from '../../ledger-lists/only-now.tsx';
import { useIncidentLink } from '../../ledger-lists/use-incident-link.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { AddDateDialog } from './add-date-dialog.tsx';
import styles from './timeline-table.module.css';
import { lackOf } from './undated-lack.ts';

type Props = {
  readonly address: TimelineAddress;
  readonly entries: readonly TimelineEntry[];
  readonly onChoose: (id: string) => void;
};

/** The records that stand on no day by the clock: what each lacks, and the way to where that is written down. */
export function UndatedTable({ address, entries, onChoose }: Props) {
  const s = useStrings();
  const [dating, setDating] = useState<TimelineEntry | null>(null);
  const { clock } = address.filter;
  const back = <Button label={s.undated.back} onClick={() => goTo({ ...address, view: 'chart' })} />;
  const form = dating && lackOf(dating.kind, clock).form;
  if (entries.length === 0) return <EmptyState title={s.undated.none}>{back}</EmptyState>;
  return (
    <>
      <div className={styles.undated}>
        <h2>{s.undated.title(s.timeline.clocks[clock === '' ? 'own' : clock])}</h2>
        <p>{s.undated.text}</p>
        {back}
      </div>
      <Table
        label={s.undated.label}
        className={styles.lacks}
        columns={[
          { name: s.timeline.kind },
          { name: s.timeline.what },
          { name: s.timeline.by },
          { name: s.undated.lack },
        ]}
      >
        <FirstRows
          items={entries}
          columns={4}
          row={(entry) => (
            <UndatedRow
              key={entry.id}
              entry={entry}
              clock={clock}
              onChoose={onChoose}
              onDate={() => setDating(entry)}
            />
          )}
        />
      </Table>
      <OnlyNow>
        {dating && form && <AddDateDialog entry={dating} form={form} onClose={() => setDating(null)} />}
      </OnlyNow>
    </>
  );
}

function UndatedRow(props: {
  readonly entry: TimelineEntry;
  readonly clock: TimelineAddress['filter']['clock'];
  readonly onChoose: (id: string) => void;
  readonly onDate: () => void;
}) {
  const s = useStrings();
  const toIncident = useIncidentLink();
  const { entry, clock, onChoose, onDate } = props;
  const { why, form, way } = lackOf(entry.kind, clock);
  return (
    <tr>
      <td>{kindWords(entry, s.tokens)}</td>
      <td>
        <button type="button" className={styles.title} onClick={() => onChoose(entry.id)}>
          <Untrusted text={entry.title} />
        </button>
      </td>
      <td>
        <Untrusted text={entry.by ?? ''} />
      </td>
      <td>
        <p>{s.undated.lacks[why]}</p>
        <p className={styles.ways}>
          {form && (
            <OnlyNow>
              <Button
                look="link"
                label={s.undated.ways[way]}
                aria-label={s.undated.of(s.undated.ways[way], entry.title)}
                onClick={onDate}
              />
            </OnlyNow>
          )}
          {entry.incident && <a href={toIncident(entry.incident)}>{s.undated.ways.page}</a>}
        </p>
      </td>
    </tr>
  );
}
