import type { OwnRule } from '../../../shared/model/own-rule.ts';
import type { TermKey } from '../../address/vocabulary-address.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import styles from './term-details.module.css';
import { newRuleLink, ruleLink } from './vocabulary-links.ts';

/** Whether a rule gives the tag, or asks for it. */
function isAbout({ conditions, except, actions }: OwnRule, { kind, id }: TermKey): boolean {
  const asks = [...conditions, ...except].some(
    (condition) => condition.kind === kind && 'ids' in condition && condition.ids.includes(id),
  );
  const gives = actions.some(
    (action) => action.kind === 'tag' && action.tag.kind === kind && action.tag.id === id,
  );
  return asks || gives;
}

/** Rules of one's own that give the tag or ask for it, and the way to one more. */
export function TermOwnRules({ term }: { readonly term: TermKey }) {
  const s = useStrings();
  const rules = useChannel('rules.list', {}).value?.rules.filter((rule) => isAbout(rule, term)) ?? [];
  return (
    <section className={styles.section}>
      <h3>{s.vocabulary.ownRules}</h3>
      <ul className={styles.own}>
        {rules.map(({ id, name, enabled }) => (
          <li key={id}>
            <a className={styles.link} href={ruleLink(id)}>
              <Untrusted text={name} />
            </a>
            {!enabled && <span className={styles.soft}> {s.rules.off}</span>}
          </li>
        ))}
        <li>
          <a className={styles.link} href={newRuleLink(term)}>
            {s.vocabulary.newRule}
          </a>
        </li>
      </ul>
    </section>
  );
}
