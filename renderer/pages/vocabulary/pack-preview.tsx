import type { PacksPreview } from '../../../shared/contract/own-packs.ts';
import { Button } from '../../components/button.tsx';
import { handFocusBack } from '../../components/hand-focus-back.ts';
import notice from '../../components/notice.module.css';
import { useStrings } from '../../strings/use-strings.ts';
import { PackChanges } from './pack-changes.tsx';
import styles from './packs-view.module.css';
import { TrialProgress } from './trial-progress.tsx';
import type { PackTrial } from './use-pack-preview.ts';

type Props = {
  readonly trial: PackTrial;
  readonly onStart: () => void;
  readonly onStop: () => void;
};

/** What stored articles would be tagged with, once somebody asks for it. */
export function PackPreview({ trial, onStart, onStop }: Props) {
  const s = useStrings();
  return (
    <section className={styles.part} aria-label={s.packs.preview}>
      <h3>{s.packs.preview}</h3>
      {trial.state === 'none' && (
        <p ref={handFocusBack} className={styles.line}>
          <Button label={s.packs.start} onClick={onStart} />
          <small>{s.packs.hint}</small>
        </p>
      )}
      <div role="status">
        {trial.state === 'running' && (
          <TrialProgress label={s.packs.preview} trial={trial} words={s.packs.trying} onStop={onStop} />
        )}
        {trial.state === 'done' && <Summary found={trial.found} />}
      </div>
      {trial.state === 'done' && trial.found.terms.length > 0 && <PackChanges terms={trial.found.terms} />}
    </section>
  );
}

function Summary({ found }: { readonly found: PacksPreview }) {
  const s = useStrings();
  return (
    <>
      {found.cancelled && <p className={notice.caution}>{s.packs.stoppedEarly}</p>}
      <p>
        {s.packs.found(found.articles, found.changed)} {s.packs.moved(found.comes, found.goes)}
      </p>
    </>
  );
}
