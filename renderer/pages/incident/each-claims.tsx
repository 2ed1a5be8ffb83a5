import { CheckField } from '../../components/field.tsx';
import { FieldGroup } from '../../components/field-group.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { type ClaimDraft, type EachDraft, namesIn } from './claim-draft.ts';
import { claimEach, eachProblems } from './claim-each.ts';
import styles from './incident-dialog.module.css';

type Props = {
  readonly draft: ClaimDraft;
  readonly set: (change: Partial<ClaimDraft>) => void;
  readonly tried: boolean;
};

/** Several about whom it is: one claim about all of them, or the same of each, with the number of each. */
export function EachClaims({ draft, set, tried }: Props) {
  const s = useStrings();
  const names = namesIn(draft.about);
  if (names.length < 2) return null;
  const problems = eachProblems(draft);
  return (
    <>
      <CheckField
        label={s.incident.claimForEach(names.length)}
        hint={s.incident.claimForEachHint(names[0] ?? '')}
        checked={draft.isEach}
        onChange={(isEach) => set({ isEach })}
      />
      {draft.isEach && (
        <FieldGroup legend={s.incident.claimsOfOthers}>
          {claimEach(draft)
            .slice(1)
            .map((claim, place) => (
              <EachClaim
                key={claim.about}
                claim={claim}
                isCounted={draft.value.trim() !== ''}
                problems={tried ? problems[place + 1] : undefined}
                onChange={(own) =>
                  set({ each: { ...draft.each, [claim.about]: { ...draft.each[claim.about], ...own } } })
                }
              />
            ))}
        </FieldGroup>
      )}
    </>
  );
}

function EachClaim(props: {
  readonly claim: ClaimDraft;
  readonly isCounted: boolean;
  readonly problems: ReturnType<typeof eachProblems>[number] | undefined;
  readonly onChange: (own: EachDraft) => void;
}) {
  const s = useStrings();
  const { claim, isCounted, problems, onChange } = props;
  const fields = [
    { part: 'text', label: s.incident.claimText, isBad: problems?.text || problems?.same },
    ...(isCounted
      ? ([
          { part: 'value', label: s.incident.number, isBad: problems?.value },
          { part: 'window', label: s.incident.window, isBad: problems?.window },
        ] as const)
      : []),
  ] as const;
  const told = [
    problems?.same && s.incident.claimSame,
    problems?.text && s.incident.required,
    problems?.value && s.incident.numberBad,
    problems?.window && s.incident.dateBad,
  ].filter(Boolean);
  return (
    <div className={styles.each} data-counted={isCounted || undefined}>
      {fields.map(({ part, label, isBad }) => (
        <input
          key={part}
          aria-label={`${label}: ${claim.about}`}
          aria-invalid={isBad || undefined}
          placeholder={label}
          value={claim[part]}
          onChange={(event) => onChange({ [part]: event.target.value })}
        />
      ))}
      {told.length > 0 && (
        <p className={styles.bad} role="alert">
          {told.join(' ')}
        </p>
      )}
    </div>
  );
}
