import { useState } from 'react';
import type { ActorProfileAnswer } from '../../../shared/contract/actor-profile.ts';
import type { ActorReason } from '../../../shared/model/duplicates.ts';
import { actorKey } from '../../../shared/model/named-actor.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useActorLink } from '../../ledger-lists/use-actor-link.ts';
import type { Strings } from '../../strings/en.ts';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './actor-profile.module.css';
import { MergeActorsDialog } from './merge-actors-dialog.tsx';
import { SplitActorDialog } from './split-actor-dialog.tsx';

/** Actors that may be the same one, with why. Names alone never make two one: a person says so. */
export function SameActors({ profile }: { readonly profile: ActorProfileAnswer }) {
  const s = useStrings();
  const linkTo = useActorLink();
  const { change } = useChange();
  const [merging, setMerging] = useState<string | null>(null);
  const [isSplitting, setSplitting] = useState(false);
  const pairs = useChannel('actors.duplicates', { of: profile.key, limit: 10 }).value?.pairs ?? [];
  const apart = (other: string): void => {
    const fields = { between: 'actor' as const, pair: [profile.key, other] };
    void change('distinctions.create', { fields }, s.toast.notTheSame);
  };
  return (
    <section>
      <h3>{s.actors.maybeSame}</h3>
      <ul className={styles.lines}>
        {pairs.map(({ pair, reasons }) => {
          const other = pair.find((one) => actorKey(one) !== profile.key) ?? pair[1];
          const key = actorKey(other);
          return (
            <li key={key}>
              <a href={linkTo(key)}>
                <bdi>{other.name}</bdi>
              </a>
              <small>{reasons.map((reason) => reasonWords(reason, s)).join(' · ')}</small>
              <span className={styles.buttons}>
                <Button look="link" label={s.incident.mergeHere} onClick={() => setMerging(key)} />
                <Button look="link" label={s.incident.notTheSame} onClick={() => apart(key)} />
              </span>
            </li>
          );
        })}
      </ul>
      <span className={styles.buttons}>
        <Button look="quiet" label={s.actors.mergeOther} onClick={() => setMerging('')} />
        <Button look="quiet" label={s.actors.splitOther} onClick={() => setSplitting(true)} />
      </span>
      {isSplitting && <SplitActorDialog profile={profile} onClose={() => setSplitting(false)} />}
      {merging !== null && (
        <MergeActorsDialog profile={profile} from={merging} onClose={() => setMerging(null)} />
      )}
    </section>
  );
}

function reasonWords(reason: ActorReason, s: Strings): string {
  switch (reason.kind) {
    case 'name':
      return s.actors.sameName;
    case 'alias':
      return s.actors.sameAlias(reason.name);
    case 'domain':
      return reason.domain;
  }
}
