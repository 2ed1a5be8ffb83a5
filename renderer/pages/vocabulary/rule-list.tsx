import type { OwnRule } from '../../../shared/model/own-rule.ts';
import { ListSelect } from '../../components/list-select.tsx';
import split from '../../components/split.module.css';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import styles from './rule-list.module.css';
import { actionWords } from './rule-words.ts';
import bar from './term-filter-bar.module.css';
import type { RuleRows } from './use-rule-list.ts';
import { articlesOfRule, ruleLink } from './vocabulary-links.ts';

type Props = { readonly list: RuleRows; readonly opened: string | null };

/** Every rule with its switch, what it does, and how many stored articles it holds for. */
export function RuleList({ list, opened }: Props) {
  const s = useStrings();
  return (
    <div className={split.list}>
      <header className={bar.header}>
        <div className={bar.bar}>
          <p className={bar.count}>{s.rules.count(list.rules.length)}</p>
          <ListSelect
            label={s.vocabulary.order}
            value={list.order}
            options={s.rules.orders}
            onChange={list.setOrder}
          />
        </div>
      </header>
      <div className={styles.scroller}>
        <ul aria-label={s.rules.list}>
          {list.rules.map((rule) => (
            <Row key={rule.id} rule={rule} holds={list.holds(rule)} opened={rule.id === opened} />
          ))}
        </ul>
        {list.rules.length > 1 && <p className={styles.hint}>{s.rules.orderHint}</p>}
      </div>
    </div>
  );
}

function Row(props: { readonly rule: OwnRule; readonly holds: number | null; readonly opened: boolean }) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  const { change } = useChange();
  const { rule, holds, opened } = props;
  const { id, name, enabled } = rule;
  const toggle = (): void => {
    const words = enabled ? s.rules.switchedOff(name) : s.rules.switchedOn(name);
    void change('rules.update', { id, fields: { enabled: !enabled } }, words);
  };
  return (
    <li className={styles.row} data-open={opened || undefined} data-off={!enabled || undefined}>
      <input type="checkbox" aria-label={s.rules.switch(name)} checked={enabled} onChange={toggle} />
      <div className={styles.words}>
        <a href={ruleLink(id)} aria-current={opened || undefined}>
          <Untrusted text={name} />
        </a>
        <small>{actionWords(rule, { s, vocabulary })}</small>
      </div>
      <Effect name={name} id={id} enabled={enabled} holds={holds} />
    </li>
  );
}

function Effect(props: {
  readonly id: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly holds: number | null;
}) {
  const s = useStrings();
  const { id, name, enabled, holds } = props;
  if (!enabled) return <span className={styles.effect}>{s.rules.off}</span>;
  if (holds === null) return <span className={styles.effect}>{s.rules.onArrival}</span>;
  if (holds === 0) return <span className={styles.effect}>{s.rules.holds(0)}</span>;
  return (
    <a className={styles.effect} href={articlesOfRule(id)} aria-label={s.rules.holdsLabel(name, holds)}>
      {s.rules.holds(holds)}
    </a>
  );
}
