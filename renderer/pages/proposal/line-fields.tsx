import { claimTypes } from '../../../shared/model/claim.ts';
import { roles } from '../../../shared/model/incident.ts';
import { measureStatuses } from '../../../shared/model/measure.ts';
import { formatEventDate } from '../../../shared/words/format-event-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import { quantityWords } from '../incident/quantity-words.ts';
import type { ProposalLine } from './proposal-lines.ts';
import styles from './proposal-page.module.css';
import {
  changedClaim,
  changedMeasure,
  changedParty,
  type ProposalState,
  withChange,
} from './proposal-state.ts';

type Props = {
  readonly line: ProposalLine;
  readonly state: ProposalState;
  readonly onState: (change: (last: ProposalState) => ProposalState) => void;
};

/** A line as it can be read and, where it often wants a touch, changed. */
export function LineFields({ line, state, onState }: Props) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  switch (line.kind) {
    case 'party':
      return <PartyFields line={line} state={state} onState={onState} />;
    case 'claim':
      return <ClaimFields line={line} state={state} onState={onState} />;
    case 'measure':
      return <MeasureFields line={line} state={state} onState={onState} />;
    case 'theme':
      return <span>{vocabulary.label('theme', line.theme)}</span>;
    case 'legal':
      return <span>{s.tokens.legalBasis[line.legal.basis]}</span>;
    case 'assertion': {
      const { speaker, stance, basis, said, alsoIn } = line.assertion;
      const facts = [
        s.tokens.stance[stance],
        basis === 'unstated' ? '' : s.tokens.basis[basis],
        said ? formatEventDate(said, s.locale, s.common.aboutDate) : '',
        alsoIn.length > 0 ? s.proposal.alsoIn(alsoIn.length) : '',
      ];
      return (
        <span>
          <strong>
            <bdi>{speaker.name}</bdi>
          </strong>{' '}
          {facts.filter((fact) => fact !== '').join(' · ')}
        </span>
      );
    }
  }
}

function PartyFields({ line, state, onState }: Props) {
  const s = useStrings();
  if (line.kind !== 'party') return null;
  const { actor, key, role } = changedParty(line.party, state);
  return (
    <span className={styles.fields}>
      <strong>
        <bdi>{actor.name}</bdi>
      </strong>
      <select
        aria-label={s.proposal.roleOf(actor.name)}
        value={role}
        onChange={(event) => {
          const chosen = roles.find((one) => one === event.target.value);
          if (chosen) onState((last) => withChange(last, key, { kind: 'party', role: chosen }));
        }}
      >
        {roles.map((one) => (
          <option key={one} value={one}>
            {s.tokens.role[one]}
          </option>
        ))}
      </select>
    </span>
  );
}

function ClaimFields({ line, state, onState }: Props) {
  const s = useStrings();
  if (line.kind !== 'claim') return null;
  const { key, text, type, quantity, status } = changedClaim(line.claim, state);
  return (
    <span className={styles.claim}>
      <span className={styles.fields}>
        <select
          aria-label={s.incident.claimType}
          value={type}
          onChange={(event) => {
            const chosen = claimTypes.find((one) => one === event.target.value);
            if (chosen) onState((last) => withChange(last, key, { kind: 'claim', text, type: chosen }));
          }}
        >
          {claimTypes.map((one) => (
            <option key={one} value={one}>
              {s.tokens.claimType[one]}
            </option>
          ))}
        </select>
        <small>{s.tokens.claimStatus[status]}</small>
        {quantity && <strong>{quantityWords(quantity, s)}</strong>}
      </span>
      <textarea
        aria-label={s.incident.claimText}
        rows={2}
        value={text}
        onChange={(event) =>
          onState((last) => withChange(last, key, { kind: 'claim', text: event.target.value, type }))
        }
      />
    </span>
  );
}

function MeasureFields({ line, state, onState }: Props) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  if (line.kind !== 'measure') return null;
  const { key, kind, by, mode, status, date } = changedMeasure(line.measure, state);
  return (
    <span className={styles.fields}>
      <strong>{vocabulary.label('countermeasure', kind)}</strong>
      {by && <bdi>{by.name}</bdi>}
      <small>{s.tokens.mode[mode]}</small>
      <select
        aria-label={s.incident.status}
        value={status}
        onChange={(event) => {
          const chosen = measureStatuses.find((one) => one === event.target.value);
          if (chosen)
            onState((last) => withChange(last, key, { kind: 'measure', status: chosen, date: date ?? '' }));
        }}
      >
        {measureStatuses.map((one) => (
          <option key={one} value={one}>
            {s.tokens.measureStatus[one]}
          </option>
        ))}
      </select>
      <input
        aria-label={s.incident.from}
        placeholder="2026-02-23"
        value={date ?? ''}
        onChange={(event) =>
          onState((last) => withChange(last, key, { kind: 'measure', status, date: event.target.value }))
        }
      />
    </span>
  );
}
