import { useId, useState } from 'react';
import type { RelevanceOutcome, RelevancePreview } from '../../../shared/contract/relevance-preview.ts';
import type { RelevanceLeaning } from '../../../shared/model/learned-relevance.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { handFocusBack } from '../../components/hand-focus-back.ts';
import notice from '../../components/notice.module.css';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { LearnedWeights } from './learned-weights.tsx';
import { MovedArticles } from './moved-articles.tsx';
import styles from './relevance-panel.module.css';

type Props = {
  readonly found: RelevancePreview;
  readonly isLearning: boolean;
  readonly onUsed: () => void;
};

/** What would be on the subject with each leaning, which articles move with the chosen one, and the way to use it. */
export function RelevanceOutcomes({ found, isLearning, onUsed }: Props) {
  const s = useStrings();
  const now = useChannel('relevance.get', {}).value?.learned?.leaning ?? 'as-found';
  const [chosen, setChosen] = useState<RelevanceLeaning>(now);
  const { change } = useChange();
  const outcome = found.outcomes.find(({ leaning }) => leaning === chosen);
  const use = async (): Promise<void> => {
    const done = await change('relevance.use', { offer: found.offer, leaning: chosen }, s.relevance.used);
    if (done) onUsed();
  };
  return (
    <>
      {isLearning && !found.learned && <p className={notice.caution}>{s.relevance.tooEarly(found.least)}</p>}
      <OutcomeTable found={found} chosen={chosen} onChoose={setChosen} />
      {found.learned && <p className={styles.soft}>{s.relevance.scoreHint}</p>}
      <div ref={handFocusBack}>
        <Button label={s.relevance.use} onClick={() => void use()} />
      </div>
      {outcome && <MovedArticles outcome={outcome} />}
      {found.strongest.length > 0 && <LearnedWeights weights={found.strongest} />}
    </>
  );
}

type TableProps = {
  readonly found: RelevancePreview;
  readonly chosen: RelevanceLeaning;
  readonly onChoose: (leaning: RelevanceLeaning) => void;
};

function OutcomeTable({ found, chosen, onChoose }: TableProps) {
  const s = useStrings();
  const name = useId();
  const heads = ['relevant', 'comes', 'goes'] as const;
  const scores = found.learned ? (['met', 'precision', 'recall'] as const) : [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable to be scrolled by key
    <section className={styles.scroller} aria-label={s.relevance.howMuch} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{s.relevance.howMuch}</th>
            {[...heads, ...scores].map((head) => (
              <th key={head} scope="col" className={styles.number}>
                {s.relevance[head]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.outcomes.map((outcome) => (
            <tr key={outcome.leaning}>
              <th scope="row">
                <label className={styles.choice}>
                  <input
                    type="radio"
                    name={name}
                    checked={outcome.leaning === chosen}
                    onChange={() => onChoose(outcome.leaning)}
                  />
                  {s.relevance.leanings[outcome.leaning]}
                </label>
              </th>
              <OutcomeCells outcome={outcome} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function OutcomeCells({ outcome }: { readonly outcome: RelevanceOutcome }) {
  const s = useStrings();
  const count = (value: number): string => value.toLocaleString(s.locale);
  const share = (part: number | null): string =>
    part === null ? '–' : part.toLocaleString(s.locale, { style: 'percent' });
  const { score, relevant, comes, goes } = outcome;
  const cells = [
    ['relevant', count(relevant)],
    ['comes', count(comes)],
    ['goes', count(goes)],
    ...(score
      ? [
          ['met', s.relevance.metOf(score.right, score.of)],
          ['precision', share(score.precision)],
          ['recall', share(score.recall)],
        ]
      : []),
  ] as const;
  return cells.map(([name, words]) => (
    <td key={name} className={styles.number}>
      {words}
    </td>
  ));
}
