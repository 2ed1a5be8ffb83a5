import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { Failure } from '../../components/notice.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { DropZone } from './drop-zone.tsx';
import styles from './import.module.css';
import { ImportDone } from './import-done.tsx';
import { ImportPreviewView } from './import-preview.tsx';
import { UnlockForm } from './unlock-form.tsx';
import { type Intake, useIntake } from './use-intake.ts';

/** What comes in: a file is chosen, looked at record by record, and taken as one change. */
export function ShareIn({ views }: { readonly views: ReactNode }) {
  const s = useStrings();
  const { intake, choose, unlock, finish, reset } = useIntake();
  if (intake.kind === 'open')
    return (
      <ImportPreviewView
        key={intake.id}
        id={intake.id}
        views={views}
        onApplied={(applied) => finish(intake.id, applied)}
        onAnother={reset}
      />
    );
  return (
    <>
      <PageHead title={s.share.title} count="" views={views}>
        {intake.kind === 'sending' && <Button icon="stop" label={s.intake.stop} onClick={reset} />}
        {(intake.kind === 'done' || intake.kind === 'locked') && (
          <Button icon="file" label={s.intake.another} onClick={reset} />
        )}
      </PageHead>
      {bodyOf(intake, { choose, unlock })}
    </>
  );
}

function bodyOf(
  intake: Exclude<Intake, { readonly kind: 'open' }>,
  {
    choose,
    unlock,
  }: { readonly choose: (file: File) => void; readonly unlock: (passphrase: string) => void },
) {
  switch (intake.kind) {
    case 'none':
      return <DropZone onChoose={choose} />;
    case 'sending':
      return <Sending intake={intake} />;
    case 'failed':
      return (
        <>
          <Failure error={intake.error} />
          <DropZone onChoose={choose} />
        </>
      );
    case 'locked':
      return <UnlockForm intake={intake} onUnlock={unlock} />;
    case 'done':
      return <ImportDone applied={intake.applied} />;
  }
}

function Sending({ intake }: { readonly intake: Extract<Intake, { readonly kind: 'sending' }> }) {
  const s = useStrings();
  const { name, sent, total } = intake;
  return (
    <div role="status" className={styles.facts}>
      <label>
        <Untrusted text={s.intake.sending(name)} /> <progress value={sent} max={total} />
      </label>
    </div>
  );
}
