import { useState } from 'react';
import type { ClaimRow } from '../../../shared/contract/claim-row.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Dialog, DialogForm } from '../../components/dialog.tsx';
import { choicesOf, SelectField, TextField } from '../../components/field.tsx';
import { FieldGroup } from '../../components/field-group.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import {
  type ClaimDraft,
  claimDraftOf,
  claimFieldsOf,
  claimProblems,
  correctionDraftOf,
} from './claim-draft.ts';
import { claimEach, eachProblems } from './claim-each.ts';
import { EachClaims } from './each-claims.tsx';
import { idIn } from './id-in.ts';
import styles from './incident-dialog.module.css';
import { SupersedesField } from './supersedes-field.tsx';

type Props = {
  readonly incident: string;
  readonly claim: ClaimRow | null;
  /** The one that a new one takes the place of, as it was corrected. */
  readonly former?: ClaimRow | undefined;
  /** Nothing is stated without its source: who says what is new is asked next. */
  readonly onCreated?: (ids: readonly string[]) => void;
  readonly onClose: () => void;
};

type PartProps = {
  readonly draft: ClaimDraft;
  readonly set: (change: Partial<ClaimDraft>) => void;
};

/** One checkable statement, about whom, with its number; its status is left to the rules, or decided with a reason. */
export function ClaimDialog({ incident, claim, former, onCreated, onClose }: Props) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  const [draft, setDraft] = useState(() => (former ? correctionDraftOf(former) : claimDraftOf(claim)));
  const [tried, setTried] = useState(false);
  const save = useSave(incident, claim, former ?? null);
  const set = (part: Partial<ClaimDraft>): void => setDraft((last) => ({ ...last, ...part }));
  const problems = claimProblems(draft);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (eachProblems(draft).some((each) => Object.values(each).some(Boolean))) return;
    const made = await save(claimEach(draft));
    if (made === null) return;
    if (made.length > 0 && onCreated) onCreated(made);
    else onClose();
  };
  const title = former ? s.incident.addCorrection : s.incident.addClaim;
  return (
    <Dialog title={claim ? s.incident.claim : title} size="wide" onClose={onClose}>
      <DialogForm submit={claim ? s.common.save : s.common.add} onSubmit={submit} onCancel={onClose}>
        <TextField
          label={s.incident.claimText}
          hint={s.incident.claimTextHint}
          error={tried && problems.text ? s.incident.required : undefined}
          value={draft.text}
          onChange={(text) => set({ text })}
          lines={3}
          autoFocus
        />
        <div className={styles.pair}>
          <SelectField
            label={s.incident.claimType}
            value={draft.type}
            choices={choicesOf(s.tokens.claimType)}
            onChange={(type) => set({ type })}
          />
          <TextField
            label={s.incident.about}
            hint={s.incident.namesHint}
            value={draft.about}
            suggestions={vocabulary.actors.map(({ label }) => label)}
            onChange={(about) => set({ about })}
          />
        </div>
        <QuantityFields draft={draft} set={set} tried={tried} />
        {!claim && !former && <EachClaims draft={draft} set={set} tried={tried} />}
        <StatusFields draft={draft} set={set} claim={claim} incident={incident} />
      </DialogForm>
    </Dialog>
  );
}

function QuantityFields({ draft, set, tried }: PartProps & { readonly tried: boolean }) {
  const s = useStrings();
  const problems = claimProblems(draft);
  const bounds = { exactly: '=', about: '≈', 'at-least': '≥', 'at-most': '≤' } as const;
  const choices = choicesOf(bounds).map(({ value, label }) => ({
    value,
    label: `${label}  ${s.incident.bounds[value]('').trim()}`,
  }));
  return (
    <FieldGroup legend={s.incident.quantity}>
      <div className={styles.quantity}>
        <SelectField
          label={s.incident.bound}
          value={draft.bound}
          choices={choices}
          onChange={(bound) => set({ bound })}
        />
        <TextField
          label={s.incident.number}
          error={tried && problems.value ? s.incident.numberBad : undefined}
          value={draft.value}
          onChange={(value) => set({ value })}
        />
        <TextField
          label={s.incident.unit}
          error={tried && problems.unit ? s.incident.required : undefined}
          value={draft.unit}
          onChange={(unit) => set({ unit })}
        />
        <TextField
          label={s.incident.window}
          error={tried && problems.window ? s.incident.dateBad : undefined}
          value={draft.window}
          onChange={(window) => set({ window })}
        />
      </div>
    </FieldGroup>
  );
}

function StatusFields({
  draft,
  set,
  claim,
  incident,
}: PartProps & { readonly claim: ClaimRow | null; readonly incident: string }) {
  const s = useStrings();
  const all = useChannel('claims.list', { incident }).value?.items ?? [];
  const others = all.filter(({ id }) => id !== claim?.id);
  const suggested = s.tokens.claimStatus[claim?.suggested.status ?? 'unverified'];
  return (
    <>
      <div className={styles.pair}>
        <SelectField
          label={s.incident.status}
          value={draft.status}
          choices={[
            { value: '', label: s.incident.asSuggested(suggested) },
            ...choicesOf(s.tokens.claimStatus),
          ]}
          onChange={(status) => set({ status })}
        />
        <TextField
          label={s.incident.statusReason}
          value={draft.statusReason}
          onChange={(statusReason) => set({ statusReason })}
        />
      </div>
      <SupersedesField
        others={others.map(({ id, text }) => ({ value: id, label: text }))}
        value={draft.supersedes}
        onChange={(supersedes) => set({ supersedes })}
      />
    </>
  );
}

/** The ids of the claims that were made, none where one was changed; null where the engine refused, which was told already. */
function useSave(
  incident: string,
  claim: ClaimRow | null,
  former: ClaimRow | null,
): (drafts: readonly ClaimDraft[]) => Promise<readonly string[] | null> {
  const s = useStrings();
  const { change } = useChange();
  const vocabulary = useVocabulary();
  return async (drafts) => {
    const all = drafts.map((draft) => ({ incident, ...claimFieldsOf(draft, claim ?? former, vocabulary) }));
    if (claim) {
      const [fields] = all;
      const request = { id: claim.id, fields: fields ?? {} };
      return (await change('claims.update', request, s.toast.claimChanged)) && [];
    }
    const requests = all.map((fields) => ({ channel: 'claims.create', request: { fields } }));
    const made = await change('batch.apply', { requests }, s.toast.claimsCreated(all.length));
    return made === null ? null : made.results.flatMap((result) => idIn(result) ?? []);
  };
}
