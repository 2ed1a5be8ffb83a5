import { useState } from 'react';
import { useChannel } from '../../channel/use-channel.ts';
import { Dialog, DialogForm } from '../../components/dialog.tsx';
import { choicesOf, SelectField, TextField } from '../../components/field.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import {
  type AssertionDraft,
  type AssertionStart,
  assertionDraftOf,
  assertionFieldsOf,
  assertionProblems,
} from './assertion-draft.ts';
import { ClaimChoice } from './claim-choice.tsx';
import styles from './incident-dialog.module.css';

type Props = AssertionStart & { readonly onClose: () => void };

type PartProps = {
  readonly draft: AssertionDraft;
  readonly set: (change: Partial<AssertionDraft>) => void;
};

/** Who says a claim, in which words: from selected words of an article, or written by hand. */
export function AssertionDialog({ onClose, ...start }: Props) {
  const s = useStrings();
  const [draft, setDraft] = useState(() => assertionDraftOf(start));
  const [tried, setTried] = useState(false);
  const save = useSave(start);
  const set = (change: Partial<AssertionDraft>): void => setDraft((last) => ({ ...last, ...change }));
  const problems = assertionProblems(draft);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (Object.values(problems).some(Boolean)) return;
    if (await save(draft)) onClose();
  };
  const needed = (missing: boolean): string | undefined =>
    tried && missing ? s.incident.required : undefined;
  const { assertion, claim, row } = start;
  const quote = start.quote ?? assertion?.quote;
  return (
    <Dialog title={assertion ? s.incident.assertion : s.incident.addAssertion} size="wide" onClose={onClose}>
      <DialogForm
        submit={assertion ? s.common.save : s.common.add}
        onSubmit={() => void submit()}
        onCancel={onClose}
      >
        {quote && (
          <blockquote className={styles.quote}>
            <bdi>{quote.text}</bdi>
          </blockquote>
        )}
        {!claim && (
          <ClaimChoice
            draft={draft}
            set={set}
            row={row}
            missing={needed(problems.incident)}
            noText={needed(problems.claim)}
          />
        )}
        <WhoAndWhen draft={draft} set={set} noSpeaker={needed(problems.speaker)} isBadDate={problems.said} />
        <AnswersAndOrigin draft={draft} set={set} own={assertion?.id} />
        <TextField
          label={s.incident.link}
          hint={s.incident.linkHint}
          error={tried && problems.link ? s.incident.linkBad : undefined}
          value={draft.link}
          onChange={(link) => set({ link })}
        />
      </DialogForm>
    </Dialog>
  );
}

function WhoAndWhen(
  props: PartProps & { readonly noSpeaker: string | undefined; readonly isBadDate: boolean },
) {
  const s = useStrings();
  const { actors } = useVocabulary();
  const { draft, set } = props;
  return (
    <div className={styles.pair}>
      <TextField
        label={s.incident.speaker}
        error={props.noSpeaker}
        value={draft.speaker}
        suggestions={actors.map(({ label }) => label)}
        onChange={(speaker) => set({ speaker })}
        autoFocus
      />
      <TextField
        label={s.incident.said}
        error={props.isBadDate ? s.incident.dateBad : undefined}
        value={draft.said}
        onChange={(said) => set({ said })}
      />
      <SelectField
        label={s.incident.stance}
        value={draft.stance}
        choices={choicesOf(s.tokens.stance)}
        onChange={(stance) => set({ stance })}
      />
      <SelectField
        label={s.incident.basis}
        value={draft.basis}
        choices={choicesOf(s.tokens.basis)}
        onChange={(basis) => set({ basis })}
      />
    </div>
  );
}

/** A denial stands under what it denies, a repetition counts to what it repeats. */
function AnswersAndOrigin({ draft, set, own }: PartProps & { readonly own: string | undefined }) {
  const s = useStrings();
  const within = draft.incident === '' ? null : { incident: draft.incident };
  const claims = useChannel('claims.list', within).value?.items;
  const all = useChannel('assertions.list', within).value?.items ?? [];
  const others = all.filter(({ id }) => id !== own);
  const textOf = (claim: string): string => claims?.find(({ id }) => id === claim)?.text ?? '';
  return (
    <div className={styles.pair}>
      <SelectField
        label={s.incident.answers}
        hint={s.incident.answersHint}
        value={draft.answers}
        choices={[
          { value: '', label: s.common.none },
          ...others.map(({ id, speaker, stance, claim, said }) => ({
            value: id,
            label: `${speaker.name} ${s.tokens.stance[stance]}${said ? ` (${said})` : ''}: ${textOf(claim).slice(0, 80)}`,
          })),
        ]}
        onChange={(answers) => set({ answers })}
      />
      <TextField
        label={s.incident.origin}
        hint={s.incident.originHint}
        value={draft.origin}
        onChange={(origin) => set({ origin })}
      />
    </div>
  );
}

/** A new claim and its assertion are one change: they are made, and undone, together. */
function useSave({ row, quote, assertion }: AssertionStart): (draft: AssertionDraft) => Promise<boolean> {
  const s = useStrings();
  const { change } = useChange();
  const vocabulary = useVocabulary();
  return async (draft) => {
    const fields = assertionFieldsOf(draft, vocabulary, new Date().toISOString().slice(0, 10));
    if (assertion) {
      const request = { id: assertion.id, fields };
      return (await change('assertions.update', request, s.toast.assertionChanged)) !== null;
    }
    const created = { ...fields, article: row?.id ?? null, quote: quote ?? null };
    if (draft.claim !== '') {
      const request = { fields: { ...created, claim: draft.claim } };
      return (await change('assertions.create', request, s.toast.assertionCreated)) !== null;
    }
    const claim = { incident: draft.incident, type: draft.claimType, text: draft.claimText.trim() };
    const requests = [
      { channel: 'claims.create', request: { fields: claim }, as: 'claim' },
      { channel: 'assertions.create', request: { fields: { ...created, claim: '@claim' } } },
    ];
    return (await change('batch.apply', { requests }, s.toast.assertionCreated)) !== null;
  };
}
