import type { ActorProfileAnswer } from '../../../shared/contract/actor-profile.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './actor-profile.module.css';

/** What it is called, and by whom: the vocabulary, or those whom the ledger names as using it. */
export function ActorNames({ profile }: { readonly profile: ActorProfileAnswer }) {
  const s = useStrings();
  const term = useChannel('vocabulary.list', {}).value?.actors.find(({ id }) => id === profile.key);
  const names = (term?.aliases ?? []).filter((name) => name !== profile.name);
  const own = profile.record?.aliases ?? [];
  if (names.length + own.length === 0) return null;
  return (
    <section>
      <h3>{s.actors.aliases}</h3>
      {names.length > 0 && (
        <p className={styles.about}>
          {s.actors.inVocabulary}: <bdi>{names.join(', ')}</bdi>
        </p>
      )}
      <ul className={styles.names}>
        {own.map(({ name, usedBy }) => (
          <li key={`${name} ${usedBy}`}>
            <bdi>{name}</bdi> {usedBy !== '' && <small>{s.actors.usedBy(usedBy)}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
