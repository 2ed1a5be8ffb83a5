import type { SourceRow } from '../../../shared/contract/channels.ts';
import type { FeedQuestion } from '../../../shared/model/source.ts';
import { Button } from '../../components/button.tsx';
import { handFocusBack } from '../../components/hand-focus-back.ts';
import tables from '../../components/table.module.css';
import { useChange } from '../../components/toasts.tsx';
import { useCollecting } from '../../frame/use-collecting.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { toneOf } from './source-tone.ts';
import styles from './sources-table.module.css';

/** How a source is, in a word and a sentence, with what a person may do about it. */
export function SourceState({ source }: { readonly source: SourceRow }) {
  const s = useStrings();
  const { health } = source;
  return (
    <>
      <span className={styles.verdict} data-tone={toneOf(source)}>
        {stateOf(source, s)}
      </span>
      {health?.question && <Question id={source.id} question={health.question} />}
      {health?.message && !health.question && (
        <div className={tables.faint}>
          <Untrusted text={health.message} />
        </div>
      )}
      {health && health.failures > 1 && (
        <div className={tables.faint}>{s.sources.failures(health.failures)}</div>
      )}
      {health && health.withheld > 0 && <Withheld id={source.id} count={health.withheld} />}
    </>
  );
}

function stateOf({ health }: SourceRow, s: ReturnType<typeof useStrings>): string {
  if (!health) return s.sources.notYet;
  return health.question ? s.sources.another : s.sources.verdicts[health.verdict];
}

/** A first import takes the newest; the rest waits for a person. */
function Withheld({ id, count }: { readonly id: string; readonly count: number }) {
  const s = useStrings();
  const { running, start } = useCollecting();
  return (
    <div ref={handFocusBack}>
      <div className={tables.faint}>{s.sources.withheld(count)}</div>
      <Button
        look="link"
        label={s.sources.importRest(count)}
        disabled={running}
        onClick={() => start([id], true)}
      />
    </div>
  );
}

/** The articles of a feed that became another one wait for a person. */
function Question({ id, question }: { readonly id: string; readonly question: FeedQuestion }) {
  const s = useStrings();
  const { change } = useChange();
  const { running, start } = useCollecting();
  const accept = async (): Promise<void> => {
    if (await change('sources.accept', { id })) start([id]);
  };
  return (
    <div ref={handFocusBack}>
      <div className={tables.faint}>
        <Untrusted text={s.sources.becameAnother(question.title, question.site)} />
      </div>
      <Button look="link" label={s.sources.accept} disabled={running} onClick={() => void accept()} />
    </div>
  );
}
