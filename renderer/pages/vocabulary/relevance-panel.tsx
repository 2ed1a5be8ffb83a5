import { useState } from 'react';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { CheckField } from '../../components/field.tsx';
import { handFocusBack } from '../../components/hand-focus-back.ts';
import { Failure } from '../../components/notice.tsx';
import page from '../../components/page.module.css';
import { useChange } from '../../components/toasts.tsx';
import { formatDay } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { RelevanceOutcomes } from './relevance-outcomes.tsx';
import styles from './relevance-panel.module.css';
import { TagChangesReport } from './tag-changes-report.tsx';
import { TrialProgress } from './trial-progress.tsx';
import { useRelevancePreview } from './use-relevance-preview.ts';

/** What a person's corrections have taught, what they would teach now, and what tagging anew changed. */
export function RelevancePanel() {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable to be scrolled by key
    <div className={page.column} tabIndex={0}>
      <InUse />
      <WhatWouldChange />
      <TagChangesReport />
    </div>
  );
}

function InUse() {
  const s = useStrings();
  const { value, error, retry } = useChannel('relevance.get', {});
  const { change } = useChange();
  if (error) return <Failure error={error} onRetry={retry} />;
  if (!value) return null;
  const { learned } = value;
  const count = learned ? learned.corrections.relevant + learned.corrections.notRelevant : 0;
  const day = learned ? formatDay(learned.at, Date.now(), s.locale) : '';
  const taught = learned?.weights.length ? s.relevance.taught(count, day) : s.relevance.leaningAlone(day);
  return (
    <section className={styles.section}>
      <h2>{s.relevance.inUse}</h2>
      <p>
        {learned
          ? `${taught} ${s.relevance.shownNow(s.relevance.leanings[learned.leaning])}`
          : s.relevance.packsAlone}
      </p>
      {learned && (
        <div ref={handFocusBack}>
          <Button
            label={s.relevance.off}
            onClick={() => void change('relevance.remove', {}, s.relevance.switchedOff)}
          />
        </div>
      )}
    </section>
  );
}

function WhatWouldChange() {
  const s = useStrings();
  const [learn, setLearn] = useState(true);
  const { trial, start, stop, forget } = useRelevancePreview();
  return (
    <section className={styles.section}>
      <h2>{s.relevance.look}</h2>
      <p className={styles.soft}>{s.relevance.lookHint}</p>
      <CheckField label={s.relevance.learn} checked={learn} onChange={setLearn} />
      <div>
        <Button
          look="primary"
          label={s.relevance.start}
          disabled={trial.state === 'running'}
          onClick={() => start(learn)}
        />
      </div>
      <div role="status">
        {trial.state === 'running' && (
          <TrialProgress label={s.relevance.look} trial={trial} words={s.relevance.looking} onStop={stop} />
        )}
        {trial.state === 'done' && (
          <p>
            {s.relevance.corrections(trial.found.corrections.relevant, trial.found.corrections.notRelevant)}{' '}
            {s.relevance.byPacks(trial.found.packs.right, trial.found.packs.of)}
          </p>
        )}
      </div>
      {trial.state === 'done' && (
        <RelevanceOutcomes found={trial.found} isLearning={trial.isLearning} onUsed={forget} />
      )}
    </section>
  );
}
