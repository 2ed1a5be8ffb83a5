import { useEffect, useRef } from 'react';
import type { PreviewedRule } from '../../../shared/contract/rule-preview.ts';
import type { RuleFields } from '../../../shared/model/own-rule.ts';
import { formatDay } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import { evidenceWords } from '../inbox/evidence-words.ts';
import { FoundArticle } from './found-article.tsx';
import { lackWords } from './lack-words.ts';
import styles from './rule-preview.module.css';
import { conditionWords } from './rule-words.ts';
import { TrialProgress } from './trial-progress.tsx';
import { type RuleTrial, shownOfTrial } from './use-rule-preview.ts';
import { useSourceTitles } from './use-source-titles.ts';

type Props = {
  readonly trial: RuleTrial;
  /** As the rule stands now; null while something is wrong with it. */
  readonly fields: RuleFields | null;
  readonly onStop: () => void;
};

/** What a rule finds among the stored articles, what nearly matches and why not, and what saving it would change. */
export function RulePreview({ trial, fields, onStop }: Props) {
  const s = useStrings();
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Below a long rule it would be out of sight, and the button would seem to do nothing.
    if (trial.state !== 'none') status.current?.scrollIntoView({ block: 'nearest' });
  }, [trial.state]);
  return (
    <section className={styles.preview} aria-label={s.rules.tried}>
      <h3>{s.rules.tried}</h3>
      <div ref={status} role="status">
        {trial.state === 'none' && <p className={styles.soft}>{s.rules.tryHint}</p>}
        {trial.state === 'running' && (
          <TrialProgress label={s.rules.tried} trial={trial} words={s.rules.trying} onStop={onStop} />
        )}
        {trial.state === 'done' && <Summary trial={trial} fields={fields} />}
      </div>
      {trial.state === 'done' && trial.found.rules[0] && trial.found.articles > 0 && (
        <Found rule={trial.found.rules[0]} fields={trial.fields} />
      )}
    </section>
  );
}

type Done = Extract<RuleTrial, { state: 'done' }>;

function Summary({ trial, fields }: { readonly trial: Done; readonly fields: RuleFields | null }) {
  const s = useStrings();
  const { found } = trial;
  const [rule] = found.rules;
  const decides = trial.fields.actions.some(({ kind }) => kind !== 'tag');
  const isOutdated = JSON.stringify(trial.fields) !== JSON.stringify(fields);
  if (found.articles === 0) return <p>{s.rules.noArticles}</p>;
  return (
    <>
      {isOutdated && <p className={styles.outdated}>{s.rules.outdated}</p>}
      {found.cancelled && <p className={styles.outdated}>{s.rules.stoppedEarly}</p>}
      <p>{s.rules.found(rule?.matched ?? 0, rule?.near ?? 0, found.articles)}</p>
      {found.added + found.removed > 0 && <p>{s.rules.changes(found.added, found.removed)}</p>}
      {decides && <p className={styles.soft}>{s.rules.decidesLater}</p>}
    </>
  );
}

function Found({ rule, fields }: { readonly rule: PreviewedRule; readonly fields: RuleFields }) {
  const s = useStrings();
  const lackOf = useLackWords(fields);
  return (
    <div className={styles.lists}>
      <Articles
        title={s.rules.matched(rule.matched)}
        none={s.rules.nothingMatched}
        isCut={rule.matched > rule.matches.length}
        articles={rule.matches.map((article) => ({ ...article, lack: null }))}
      />
      <Articles
        title={s.rules.near(rule.near, rule.close)}
        none={s.rules.nothingNear}
        isCut={rule.near > rule.nearMisses.length}
        articles={rule.nearMisses.map((article) => ({ ...article, lack: lackOf(article.missing) }))}
      />
    </div>
  );
}

type Missing = PreviewedRule['nearMisses'][number]['missing'];

/** What alone keeps the rule from holding, in words. */
function useLackWords(fields: RuleFields): (missing: Missing) => string {
  const s = useStrings();
  const vocabulary = useVocabulary();
  const { titleOf } = useSourceTitles();
  return ({ list, at, lack }) => {
    const condition = fields[list][at];
    const words = condition ? conditionWords(condition, { s, vocabulary, sourceTitle: titleOf }) : '';
    if (list === 'except') return s.rules.excepted(at + 1, words);
    const lacks = s.rules.lacks(at + 1, words);
    return lack === null ? lacks : `${lacks} · ${lackWords(lack, s)}`;
  };
}

type Article = PreviewedRule['matches'][number] & { readonly lack: string | null };

function Articles(props: {
  readonly title: string;
  readonly none: string;
  readonly isCut: boolean;
  readonly articles: readonly Article[];
}) {
  const s = useStrings();
  const { title, none, isCut, articles } = props;
  return (
    <section>
      <h4>{title}</h4>
      {articles.length === 0 && <p className={styles.soft}>{none}</p>}
      <ul>
        {articles.map((article) => (
          <FoundArticle key={article.id} article={article}>
            <p>
              {article.published !== null && `${formatDay(article.published, Date.now(), s.locale)} · `}
              <Untrusted text={evidenceWords(article.evidence, s.inbox.fields)} />
            </p>
            {article.lack !== null && (
              <p className={styles.lack}>
                <Untrusted text={article.lack} />
              </p>
            )}
          </FoundArticle>
        ))}
      </ul>
      {isCut && <p className={styles.soft}>{s.rules.first50(shownOfTrial)}</p>}
    </section>
  );
}
