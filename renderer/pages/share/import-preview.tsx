import { type ReactNode, useState } from 'react';
import type { ImportPreview } from '../../../shared/contract/import-channels.ts';
import { type ImportWhat, importWhats } from '../../../shared/model/import-choice.ts';
import { useSteadyChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { ListSelect } from '../../components/list-select.tsx';
import { EmptyState, Failure } from '../../components/notice.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './import.module.css';
import { ImportFacts } from './import-facts.tsx';
import { ImportRows } from './import-rows.tsx';
import type { Applied } from './use-intake.ts';
import { useKeeps } from './use-keeps.ts';

type Shown = ImportWhat | 'all';

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
  const { value: preview, error, retry } = useSteadyChannel('imports.preview', { import: id });
  const [shown, setShown] = useState<Shown>('all');
  const [busy, setBusy] = useState(false);
  const choosing = useKeeps();
  const apply = async (): Promise<void> => {
    setBusy(true);
    const done = await change('imports.apply', { import: id, choices: choosing.choices }, ({ changed }) =>
      changed > 0 ? s.intake.applied(changed) : s.intake.unchanged,
    );
    setBusy(false);
    if (done) onApplied(done);
  };
  const byWhat = countsOf(preview);
  const total = Object.values(byWhat).reduce((sum, count) => sum + count, 0);
  const unsettled = byWhat.conflict - choosing.settled;
  const labels = Object.fromEntries([
    ['all', `${s.intake.all} (${total})`],
    ...importWhats.map((what) => [what, `${s.intake.whats[what]} (${byWhat[what]})`]),
  ]) as Record<Shown, string>; // fromEntries forgets the names of the keys
  return (
    <>
      <PageHead
        title={s.share.title}
        count={unsettled > 0 ? s.intake.unsettled(unsettled) : ''}
        views={views}
      >
        <Button icon="file" label={s.intake.another} onClick={onAnother} />
        <Button
          look="primary"
          label={s.intake.apply}
          disabled={busy || preview === undefined}
          onClick={() => void apply()}
        />
      </PageHead>
      <div className={styles.intake}>
        {error && <Failure error={error} onRetry={retry} />}
        {preview && <ImportFacts preview={preview} />}
        {preview && total === 0 && <EmptyState title={s.intake.nothing} text={s.intake.nothingText} />}
        {preview && total > 0 && (
          <>
            <div className={styles.show}>
              <ListSelect label={s.intake.show} value={shown} options={labels} onChange={setShown} />
              <span className={styles.soft}>{s.intake.keys}</span>
            </div>
            <ImportRows
              key={shown}
              request={{ import: id, ...(shown !== 'all' && { what: shown }) }}
              total={shown === 'all' ? total : byWhat[shown]}
              choosing={choosing}
            />
          </>
        )}
      </div>
    </>
  );
}

const countsOf = (preview: ImportPreview | undefined): Readonly<Record<ImportWhat, number>> => ({
  conflict: preview?.counts.conflicts ?? 0,
  new: preview?.counts.new ?? 0,
  changedThere: preview?.counts.changedThere ?? 0,
  changedHere: preview?.counts.changedHere ?? 0,
});
