import { useState } from 'react';
import type { ActorProfileAnswer } from '../../../shared/contract/actor-profile.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './actor-profile.module.css';

/** The vocabulary knows some actors by dozens of names, in six scripts. */
const FEW = 8;

/** What it is called, and by whom: the vocabulary, or those whom the ledger names as using it. */
export function ActorNames({ profile }: { readonly profile: ActorProfileAnswer }) {
  const s = useStrings();
  const term = useChannel('vocabulary.list', {}).value?.actors.find(({ id }) => id === profile.key);
  const names = (term?.aliases ?? []).filter((name) => name !== profile.name);
  const own = profile.record?.aliases ?? [];
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? names : names.slice(0, FEW);
  if (names.length + own.length === 0) return null;
  return (
    <section>
      <h3>{s.actors.aliases}</h3>
      {names.length > 0 && (
        <p className={styles.about}>
          {s.actors.inVocabulary}:{' '}
          {shown.map((name, place) => (
            <span key={name}>
              {place > 0 && ', '}
              <bdi>{name}</bdi>
            </span>
          ))}{' '}
          {shown.length < names.length && (
            <Button look="link" label={s.common.more(names.length)} onClick={() => setWhole(true)} />
          )}
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
