import { sideOf } from '../../../shared/ledger/side-of.ts';
import type { Assertion } from '../../../shared/model/assertion.ts';
import { formatEventDate } from '../../../shared/words/format-event-date.ts';
import { Button } from '../../components/button.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { hostOf, webAddress } from '../../untrusted/web-address.ts';
import { ArticleLink } from './article-link.tsx';
import styles from './claim-card.module.css';
import { LineActions } from './line-actions.tsx';
import { QuoteMark } from './quote-mark.tsx';

/** How far in answers stand at most: a long exchange stays readable in a narrow window. */
export const DEEPEST = 3;

type Props = {
  readonly assertion: Assertion;
  readonly depth: number;
  readonly onEdit: () => void;
  readonly onAnswer: () => void;
  readonly onRepeats: () => void;
};

/** Who says it, with which stance, in which words, when, on what basis, where. */
export function AssertionLine({ assertion, depth, onEdit, onAnswer, onRepeats }: Props) {
  const s = useStrings();
  const { change } = useChange();
  const { quote, article, speaker, stance } = assertion;
  return (
    <li className={styles.assertion} style={{ '--depth': Math.min(depth, DEEPEST) } as React.CSSProperties}>
      <span className={styles.stance} data-side={sideOf(assertion)}>
        {s.tokens.stance[stance]}
      </span>
      <div className={styles.says}>
        <strong>
          <bdi>{speaker.name}</bdi>
        </strong>
        {quote && (
          <q>
            <Untrusted text={quote.text} />
          </q>
        )}
        <small>
          <AssertionFacts assertion={assertion} />
        </small>
        {quote && article && <QuoteMark quote={quote} article={article} />}
      </div>
      <LineActions
        edit={s.incident.editAssertion(speaker.name)}
        onEdit={onEdit}
        remove={s.incident.removeAssertion(speaker.name)}
        onRemove={() => void change('assertions.remove', { id: assertion.id }, s.toast.assertionRemoved)}
      >
        <Button
          look="quiet"
          icon="answer"
          iconOnly
          label={s.incident.answerTo(speaker.name)}
          onClick={onAnswer}
        />
        {sideOf(assertion) === 'for' && stance !== 'repeats' && article && (
          <Button
            look="quiet"
            icon="sources"
            iconOnly
            label={s.incident.whoRepeats(speaker.name)}
            onClick={onRepeats}
          />
        )}
      </LineActions>
    </li>
  );
}

function AssertionFacts({ assertion }: { readonly assertion: Assertion }) {
  const s = useStrings();
  const { said, basis, article, origin, link } = assertion;
  const facts = [
    said && formatEventDate(said, s.locale, s.common.aboutDate),
    basis === 'unstated' ? null : s.tokens.basis[basis],
    origin === '' ? null : s.incident.fromOrigin(origin),
  ].filter((fact) => fact !== null);
  return (
    <>
      <bdi>{facts.join(' · ')}</bdi>
      {article && (
        <>
          {facts.length > 0 && ' · '}
          <ArticleLink id={article} />
        </>
      )}
      {link && <OutsideLink link={link} isFirst={facts.length === 0 && !article} />}
    </>
  );
}

/** A page outside: the host says where it leads. */
function OutsideLink({
  link,
  isFirst,
}: {
  readonly link: NonNullable<Assertion['link']>;
  readonly isFirst: boolean;
}) {
  const s = useStrings();
  const href = webAddress(link.url);
  if (href === null) return null;
  return (
    <>
      {!isFirst && ' · '}
      <a href={href} target="_blank" rel="noopener noreferrer nofollow">
        {hostOf(link.url) ?? link.url}
      </a>
      {link.accessed &&
        ` ${s.incident.accessed(formatEventDate(link.accessed, s.locale, s.common.aboutDate))}`}
    </>
  );
}
