import { useId, useState } from 'react';
import { roles } from '../../../shared/model/incident.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { FieldGroup } from '../../components/field-group.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import { namesIn } from './claim-draft.ts';
import styles from './incident-dialog.module.css';
import type { PartyDraft } from './incident-draft.ts';
import { namedParties } from './named-parties.ts';

type Props = {
  /** The incident whose claims name others besides, or null for a new one. */
  readonly incident: string | null;
  readonly parties: readonly PartyDraft[];
  readonly onChange: (parties: readonly PartyDraft[]) => void;
};

/** Who took part, and as what. Names come from the vocabulary, or are written as they are. */
export function PartiesField({ incident, parties, onChange }: Props) {
  const s = useStrings();
  const names = useId();
  const [added, setAdded] = useState<number | null>(null);
  const { actors } = useVocabulary();
  const others = useNamedParties(incident, parties);
  const set = (key: number, change: Partial<PartyDraft>): void =>
    onChange(parties.map((party) => (party.key === key ? { ...party, ...change } : party)));
  const next = 1 + Math.max(-1, ...parties.map(({ key }) => key));
  return (
    <FieldGroup legend={s.incident.parties} hint={s.incident.partiesHint}>
      <datalist id={names}>
        {actors.map(({ id, label }) => (
          <option key={id} value={label} />
        ))}
      </datalist>
      {parties.map((party) => (
        <div key={party.key} className={styles.party}>
          <input
            aria-label={s.incident.actor}
            list={names}
            // biome-ignore lint/a11y/noAutofocus: whoever adds a party writes its name next
            autoFocus={party.key === added}
            value={party.name}
            onChange={(event) => set(party.key, { name: event.target.value })}
          />
          <select
            aria-label={s.incident.role}
            value={party.role}
            onChange={(event) => {
              const role = roles.find((one) => one === event.target.value);
              if (role) set(party.key, { role });
            }}
          >
            {roles.map((role) => (
              <option key={role} value={role}>
                {s.tokens.role[role]}
              </option>
            ))}
          </select>
          <Button
            look="quiet"
            icon="close"
            iconOnly
            label={s.incident.removeParty(party.name)}
            onClick={() => onChange(parties.filter(({ key }) => key !== party.key))}
          />
        </div>
      ))}
      <Button
        look="quiet"
        icon="plus"
        label={s.incident.addParty}
        onClick={() => {
          setAdded(next);
          onChange([...parties, { key: next, name: '', role: 'accused' }]);
        }}
      />
      {others.length > 0 && (
        <Button
          look="quiet"
          icon="plus"
          label={s.incident.addNamed(others.map(({ actor }) => actor.name).join(', '))}
          onClick={() => {
            setAdded(next);
            onChange([
              ...parties,
              ...others.map(({ actor, role }, place) => ({ key: next + place, name: actor.name, role })),
            ]);
          }}
        />
      )}
    </FieldGroup>
  );
}

/** Whom the claims of the incident name beside the parties that stand in the form. */
function useNamedParties(incident: string | null, parties: readonly PartyDraft[]) {
  const vocabulary = useVocabulary();
  const within = incident === null ? null : { incident };
  const claims = useChannel('claims.list', within).value?.items ?? [];
  const assertions = useChannel('assertions.list', within).value?.items ?? [];
  const inForm = parties.flatMap(({ name }) => namesIn(name)).map(vocabulary.actorNamed);
  return namedParties(claims, assertions, inForm);
}
