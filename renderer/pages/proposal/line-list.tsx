import type { KeyboardEvent, Ref } from 'react';
import { Button } from '../../components/button.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import { ArticleLink } from '../incident/article-link.tsx';
import { LineFields } from './line-fields.tsx';
import { lineWords } from './line-words.ts';
import { type ProposalLine, wordsOf } from './proposal-lines.ts';
import styles from './proposal-page.module.css';
import type { ProposalState, Verdict } from './proposal-state.ts';

type Props = {
  readonly ref: Ref<HTMLUListElement>;
  readonly lines: readonly ProposalLine[];
  readonly state: ProposalState;
  readonly current: number;
  readonly onCurrent: (place: number) => void;
  readonly onVerdict: (line: ProposalLine, verdict: Verdict) => void;
  readonly onState: (change: (last: ProposalState) => ProposalState) => void;
};

/** The lines of a proposal, each with its words and with what can be done with it. */
export function LineList({ ref, lines, state, current, onCurrent, onVerdict, onState }: Props) {
  const s = useStrings();
  return (
    <ul ref={ref} className={styles.lines} aria-label={s.proposal.lines}>
      {lines.map((line, place) => {
        const isFirst =
          place === 0 ||
          (line.parent === null && lines[place - 1]?.kind !== line.kind && !isUnder(lines[place - 1], line));
        return (
          <li
            key={line.key}
            className={styles.line}
            data-line={line.kind}
            data-verdict={state.verdicts.get(line.key)}
            data-under={line.parent !== null || undefined}
            aria-current={place === current || undefined}
            tabIndex={-1}
            onFocus={() => onCurrent(place)}
            onKeyDown={leaveField}
          >
            {isFirst && <h2>{s.proposal.kinds[line.kind]}</h2>}
            <Line line={line} state={state} onVerdict={onVerdict} onState={onState} />
          </li>
        );
      })}
    </ul>
  );
}

/** Escape in a field leads back to its line, where keys decide it and lead on. */
function leaveField(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget } = event;
  if (key === 'Escape' && target instanceof Element && target.matches('textarea, select, input')) {
    currentTarget.focus();
  }
}

/** Whether the line before belongs to the same group: an assertion stands among claims. */
const isUnder = (before: ProposalLine | undefined, line: ProposalLine): boolean =>
  before?.kind === 'assertion' && line.kind === 'claim';

function Line({
  line,
  state,
  onVerdict,
  onState,
}: Pick<Props, 'state' | 'onVerdict' | 'onState'> & { readonly line: ProposalLine }) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  const words = lineWords(line, s, vocabulary);
  const verdict = state.verdicts.get(line.key);
  return (
    <div className={styles.row}>
      <div className={styles.what}>
        <LineFields line={line} state={state} onState={onState} />
        <Words line={line} />
      </div>
      <div className={styles.verdicts}>
        <Button
          look={verdict === 'accepted' ? 'primary' : 'plain'}
          icon="check"
          iconOnly
          label={s.proposal.accept(words)}
          aria-pressed={verdict === 'accepted'}
          onClick={() => onVerdict(line, 'accepted')}
        />
        <Button
          look={verdict === 'refused' ? 'danger' : 'plain'}
          icon="close"
          iconOnly
          label={s.proposal.refuse(words)}
          aria-pressed={verdict === 'refused'}
          onClick={() => onVerdict(line, 'refused')}
        />
      </div>
    </div>
  );
}

/** The words that caused a line, and where they stand. */
function Words({ line }: { readonly line: ProposalLine }) {
  const [first] = wordsOf(line);
  if (!first) return null;
  return (
    <small className={styles.words}>
      <q>
        <Untrusted text={first.text} />
      </q>{' '}
      · <ArticleLink id={first.article} />
    </small>
  );
}
