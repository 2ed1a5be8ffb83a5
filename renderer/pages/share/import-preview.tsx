import { type ReactNode, useState } from 'react';
import type { ImportPreview } from '../../../shared/contract/import-channels.ts';
import { type ImportWhat, importWhats } from '../../../shared/model/import-choice.ts';
import type { ColumnMapping } from '../../../shared/model/table-field.ts';
import { useSteadyChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState, Failure } from '../../components/notice.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { useChange } from '../../components/toasts.tsx';
import type { Strings } from '../../strings/en.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { ColumnTable } from './column-table.tsx';
import styles from './import.module.css';
import { ImportFacts } from './import-facts.tsx';
import { ImportRows } from './import-rows.tsx';
import type { Applied } from './use-intake.ts';
import { useKeeps } from './use-keeps.ts';
import { WhatFilter, type WhatShown } from './what-filter.tsx';

/** What a file would change, record by record and part by part; nothing is changed before it is taken. */
export function ImportPreviewView(props: {
  readonly id: string;
  readonly views: ReactNode;
  readonly onApplied: (applied: Applied) => void;
  readonly onAnother: () => void;
}) {
  const s = useStrings();
  const { change } = useChange();
  const { id, views, onApplied, onAnother } = props;
  const [mapping, setMapping] = useState<ColumnMapping | null>(null);
  const asked = { import: id, ...(mapping && { mapping }) };
  const { value: preview, error, loading, retry } = useSteadyChannel('imports.preview', asked);
  const [shown, setShown] = useState<WhatShown>('all');
  const [busy, setBusy] = useState(false);
  const choosing = useKeeps();
  const apply = async (): Promise<void> => {
    setBusy(true);
    const done = await change('imports.apply', { import: id, choices: choosing.choices }, (applied) =>
      appliedWords(applied, s),
    );
    setBusy(false);
    if (done) onApplied(done);
  };
  const map = (next: ColumnMapping): void => {
    choosing.forget(); // what was chosen was about records that may be others now
    setShown('all');
    setMapping(next);
  };
  const counts = countsOf(preview);
  const unsettled = counts.conflict - choosing.settled;
  return (
    <>
      <PageHead
        title={s.share.title}
        count={busy ? s.intake.applying : headWords(loading && mapping !== null, unsettled, s)}
        views={views}
      >
        <Button icon="file" label={s.intake.another} onClick={onAnother} />
        <Button
          look="primary"
          label={s.intake.apply}
          disabled={busy || loading || preview === undefined}
          onClick={() => void apply()}
        />
      </PageHead>
      <div className={styles.intake}>
        {error && <Failure error={error} onRetry={retry} />}
        {!preview && !error && (
          <p className={styles.looking} role="status">
            {s.intake.looking}
          </p>
        )}
        {preview && <ImportFacts preview={preview} />}
        {preview?.table && <ColumnTable table={preview.table} mapping={mapping ?? []} onMap={map} />}
        {preview && counts.all === 0 && (
          <EmptyState
            title={nothingCame(preview) ? s.intake.nothingRead : s.intake.nothing}
            text={nothingCame(preview) ? s.intake.nothingReadText : s.intake.nothingText}
          />
        )}
        {preview && counts.all > 0 && (
          <>
            <div className={styles.show}>
              <WhatFilter shown={shown} counts={counts} onChange={setShown} />
              <span className={styles.soft}>{s.intake.keys}</span>
            </div>
            <ImportRows
              key={shown}
              request={{ import: id, ...(shown !== 'all' && { what: shown }) }}
              total={counts[shown]}
              choosing={choosing}
            />
          </>
        )}
      </div>
    </>
  );
}

const appliedWords = ({ changed, batch }: Applied, s: Strings): string => {
  if (changed > 0) return s.intake.applied(changed);
  return batch === null ? s.intake.unchanged : s.intake.keptAll;
};

const headWords = (isReading: boolean, unsettled: number, s: Strings): string => {
  if (isReading) return s.intake.reading;
  return unsettled > 0 ? s.intake.unsettled(unsettled) : '';
};

const nothingCame = ({ records }: ImportPreview): boolean => Object.keys(records).length === 0;

function countsOf(preview: ImportPreview | undefined): Readonly<Record<WhatShown, number>> {
  const counts = preview?.counts;
  const byWhat: Record<ImportWhat, number> = {
    conflict: counts?.conflicts ?? 0,
    new: counts?.new ?? 0,
    changedThere: counts?.changedThere ?? 0,
    changedHere: counts?.changedHere ?? 0,
  };
  return { ...byWhat, all: importWhats.reduce((sum, what) => sum + byWhat[what], 0) };
}
