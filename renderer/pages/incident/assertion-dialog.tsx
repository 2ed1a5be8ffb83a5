import { useState } from 'react';
import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import type { Assertion } from '../../../shared/model/assertion.ts';
import type { Claim } from '../../../shared/model/claim.ts';
import { edtfSpan } from '../../../shared/model/edtf-date.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Dialog, DialogForm } from '../../components/dialog.tsx';
import { choicesOf, SelectField, TextField } from '../../components/field.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import styles from './incident-dialog.module.css';

export type Quote = NonNullable<Assertion['quote']>;

type Draft = {
  readonly incident: string;
  readonly claim: string;
  readonly claimType: Claim['type'];
  readonly claimText: string;
  readonly speaker: string;
  readonly stance: Assertion['stance'];
  readonly basis: Assertion['basis'];
  readonly said: string;
};

type Props = {
  /** The article whose words are quoted; none for an assertion that is written by hand. */
  readonly row?: ArticleRow;
  readonly quote?: Quote;
  readonly claim?: Claim;
  readonly onClose: () => void;
};

/** Who says a claim, in which words: from selected words of an article, or written by hand. */
export function AssertionDialog({ row, quote, claim, onClose }: Props) {
  const s = useStrings();
  const { actors } = useVocabulary();
  const [draft, setDraft] = useState<Draft>(() => firstDraft(row, quote, claim));
  const [tried, setTried] = useState(false);
  const save = useSave(row, quote);
  const set = (change: Partial<Draft>): void => setDraft((last) => ({ ...last, ...change }));
  const problems = problemsOf(draft);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (Object.values(problems).some(Boolean)) return;
    if (await save(draft)) onClose();
  };
  const needed = (missing: boolean): string | undefined =>
    tried && missing ? s.incident.required : undefined;
  return (
    <Dialog title={s.incident.assertionTitle} size="wide" onClose={onClose}>
      <DialogForm submit={s.common.add} onSubmit={() => void submit()} onCancel={onClose}>
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
        <div className={styles.pair}>
          <TextField
            label={s.incident.speaker}
            error={needed(problems.speaker)}
            value={draft.speaker}
            suggestions={actors.map(({ label }) => label)}
            onChange={(speaker) => set({ speaker })}
            autoFocus
          />
          <TextField
            label={s.incident.said}
            error={problems.said ? s.incident.dateBad : undefined}
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
      </DialogForm>
    </Dialog>
  );
}

const firstDraft = (
  row: ArticleRow | undefined,
  quote: Quote | undefined,
  claim: Claim | undefined,
): Draft => ({
  incident: claim?.incident ?? '',
  claim: claim?.id ?? '',
  claimType: 'attribution',
  claimText: quote?.text.slice(0, 500) ?? '',
  speaker: '',
  stance: 'asserts',
  basis: 'unstated',
  said: row?.published?.slice(0, 10) ?? '',
});

const problemsOf = (draft: Draft) => ({
  incident: draft.incident === '',
  claim: draft.claim === '' && draft.claimText.trim() === '',
  speaker: draft.speaker.trim() === '',
  said: draft.said.trim() !== '' && edtfSpan(draft.said.trim()) === null,
});

function ClaimChoice(props: {
  readonly draft: Draft;
  readonly set: (change: Partial<Draft>) => void;
  readonly row: ArticleRow | undefined;
  readonly missing: string | undefined;
  readonly noText: string | undefined;
}) {
  const s = useStrings();
  const { draft, set, row } = props;
  const incidents = useChannel('incidents.list', {}).value?.items ?? [];
  const claims =
    useChannel('claims.list', draft.incident === '' ? null : { incident: draft.incident }).value?.items ?? [];
  const filed = incidents.filter(({ articles }) => row && articles.includes(row.id));
  const sorted = [...filed, ...incidents.filter((incident) => !filed.includes(incident))];
  const choose = (incident: string): void => set({ incident, claim: '' });
  return (
    <>
      <SelectField
        label={s.incident.chooseIncident}
        error={props.missing}
        value={draft.incident}
        choices={[{ value: '', label: '' }, ...sorted.map(({ id, title }) => ({ value: id, label: title }))]}
        onChange={choose}
      />
      <SelectField
        label={s.incident.claim}
        value={draft.claim}
        choices={[
          { value: '', label: s.incident.newClaim },
          ...claims.map(({ id, text }) => ({ value: id, label: text })),
        ]}
        onChange={(claim) => set({ claim })}
      />
      {draft.claim === '' && (
        <>
          <SelectField
            label={s.incident.claimType}
            value={draft.claimType}
            choices={choicesOf(s.tokens.claimType)}
            onChange={(claimType) => set({ claimType })}
          />
          <TextField
            label={s.incident.claimText}
            hint={s.incident.claimTextHint}
            error={props.noText}
            value={draft.claimText}
            onChange={(claimText) => set({ claimText })}
            lines={2}
          />
        </>
      )}
    </>
  );
}

/** A new claim and its assertion are one change: they are made, and undone, together. */
function useSave(row: ArticleRow | undefined, quote: Quote | undefined): (draft: Draft) => Promise<boolean> {
  const s = useStrings();
  const { change } = useChange();
  const vocabulary = useVocabulary();
  return async (draft) => {
    const fields = {
      speaker: vocabulary.actorNamed(draft.speaker),
      article: row?.id ?? null,
      quote: quote ?? null,
      said: draft.said.trim() === '' ? null : draft.said.trim(),
      stance: draft.stance,
      basis: draft.basis,
    };
    if (draft.claim !== '') {
      const made = await change(
        'assertions.create',
        { fields: { ...fields, claim: draft.claim } },
        s.toast.assertionCreated,
      );
      return made !== null;
    }
    const claim = { incident: draft.incident, type: draft.claimType, text: draft.claimText.trim() };
    const requests = [
      { channel: 'claims.create', request: { fields: claim }, as: 'claim' },
      { channel: 'assertions.create', request: { fields: { ...fields, claim: '@claim' } } },
    ];
    return (await change('batch.apply', { requests }, s.toast.assertionCreated)) !== null;
  };
}
