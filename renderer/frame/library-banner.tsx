import { useState } from 'react';
import { useChannel, useEngineEvent } from '../channel/use-channel.ts';
import { EngineWords } from '../components/engine-words.tsx';
import { codeWords } from '../components/failure-words.ts';
import { Icon } from '../components/icon.tsx';
import { Failure } from '../components/notice.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { ExampleNote } from './example-note.tsx';
import styles from './library-banner.module.css';

/** What is wrong with the library, in the engine's sentences, on every page until it is right. */
export function LibraryBanner() {
  const s = useStrings();
  const info = useChannel('library.info', {});
  if (info.error && !info.value) return <Failure error={info.error} onRetry={info.retry} />;
  const problems = info.value?.problems ?? [];
  return (
    <>
      <IndexProgress />
      <ExampleNote />
      {info.value?.readOnly && (
        <p className={styles.banner}>
          <Icon name="warning" /> {s.banner.readOnly}
        </p>
      )}
      {problems.length > 0 && (
        <details className={styles.banner}>
          <summary>
            <Icon name="warning" /> {s.banner.problems(problems.length)}
          </summary>
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.file} ${problem.code}`}>
                <code>{problem.file}</code> <ProblemWords {...problem} />
              </li>
            ))}
          </ul>
          <p>{s.banner.untouched}</p>
        </details>
      )}
    </>
  );
}

function ProblemWords({ code, message }: { readonly code: string; readonly message: string }) {
  const { sentence, detail } = codeWords(code, message, useStrings());
  return (
    <>
      {sentence}
      {detail && <EngineWords text={detail} />}
    </>
  );
}

function IndexProgress() {
  const s = useStrings();
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  useEngineEvent('index.progress', setProgress);
  if (progress.done >= progress.total) return null;
  return (
    <p className={styles.progress} role="status">
      <progress value={progress.done} max={progress.total} aria-label={s.common.loading} />
      {s.collect.indexing(progress.done, progress.total)}
    </p>
  );
}
