import { useState } from 'react';
import type { Assertion } from '../../../shared/model/assertion.ts';
import { useClient } from '../../channel/use-channel.ts';
import { Dialog, DialogForm } from '../../components/dialog.tsx';
import { choicesOf, SelectField, TextField } from '../../components/field.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import { AlsoClaims } from './also-claims.tsx';
import { AnswersField } from './answers-field.tsx';
import {
  type AssertionDraft,
  type AssertionStart,
  assertionDraftOf,
  assertionProblems,
  type Quote,
  saidOf,
} from './assertion-draft.ts';
import { assertionRequests } from './assertion-requests.ts';
import { AssertionSource } from './assertion-source.tsx';
import { ClaimChoice } from './claim-choice.tsx';
import { namesIn } from './claim-draft.ts';
import styles from './incident-dialog.module.css';
import { narrowQuote } from './narrow-quote.ts';
import { quoteOf } from './quote-at.ts';

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
  const [isNotThere, setNotThere] = useState(false);
  const findQuote = useQuote(start);
  const save = useSave(start);
  const set = (change: Partial<AssertionDraft>): void => setDraft((last) => ({ ...last, ...change }));
  const problems = assertionProblems(draft);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (Object.values(problems).some(Boolean)) return;
    const found = await findQuote(draft);
    setNotThere(found === 'not-there');
    if (found !== 'not-there' && (await save(draft, found))) onClose();
  };
  const needed = (missing: boolean): string | undefined =>
    tried && missing ? s.incident.required : undefined;
  const { assertion, claim, row, quote } = start;
  return (
    <Dialog title={assertion ? s.incident.assertion : s.incident.addAssertion} size="wide" onClose={onClose}>
      <DialogForm submit={assertion ? s.common.save : s.common.add} onSubmit={submit} onCancel={onClose}>
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
        <WhoAndWhen
          draft={draft}
          set={set}
          isNew={!assertion}
          noSpeaker={needed(problems.speaker)}
          isBadDate={problems.said}
        />
        {!quote && <AssertionSource draft={draft} set={set} isNotThere={isNotThere} />}
        <AnswersField draft={draft} set={set} own={assertion?.id} />
        <TextField
          label={s.incident.link}
          hint={s.incident.linkHint}
          error={tried && problems.link ? s.incident.linkBad : undefined}
          value={draft.link}
          onChange={(link) => set({ link })}
        />
        {!assertion && <AlsoClaims draft={draft} set={set} words={quote?.text ?? draft.words} />}
      </DialogForm>
    </Dialog>
  );
}

function WhoAndWhen(
  props: PartProps & {
    readonly isNew: boolean;
    readonly noSpeaker: string | undefined;
    readonly isBadDate: boolean;
  },
) {
  const s = useStrings();
  const { actors } = useVocabulary();
  const { draft, set } = props;
  return (
    <div className={styles.pair}>
      <TextField
        label={s.incident.speaker}
        hint={props.isNew ? s.incident.speakersHint : undefined}
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

/** The words that were selected or typed, where they stand in the article; null where there are none. */
function useQuote({
  quote,
  assertion,
}: AssertionStart): (draft: AssertionDraft) => Promise<Quote | null | 'not-there'> {
  const client = useClient();
  return async ({ article, words }) => {
    if (quote) return quote;
    if (article === '' || words.trim() === '') return null;
    const last = assertion?.quote;
    if (last && assertion.article === article && last.text === words) return last;
    return quoteOf(words, await client.request('articles.get', { id: article })) ?? 'not-there';
  };
}

/** The words for each claim of a statement, where each is to have those that name whom it is about. */
function useQuotes(): (draft: AssertionDraft, quote: Quote | null) => Promise<ReadonlyMap<string, Quote>> {
  const client = useClient();
  return async ({ incident, claim, also, isNarrow }, quote) => {
    if (!isNarrow || quote === null || also.length === 0) return new Map();
    const { items } = await client.request('claims.list', { incident });
    const made = items.filter(({ id }) => id === claim || also.includes(id));
    return new Map(made.map(({ id, about }) => [id, narrowQuote(quote, about)]));
  };
}

/** A new claim and all assertions of one statement are one change: they are made, and undone, together. */
function useSave({
  assertion,
}: AssertionStart): (draft: AssertionDraft, quote: Quote | null) => Promise<boolean> {
  const s = useStrings();
  const { change } = useChange();
  const vocabulary = useVocabulary();
  const client = useClient();
  const quotesOf = useQuotes();
  return async (draft, quote) => {
    const said = { ...saidOf(draft, new Date().toISOString().slice(0, 10)), quote };
    const answers = draft.answers === '' ? null : draft.answers;
    if (assertion) {
      const speaker = vocabulary.actorNamed(draft.speaker);
      const request = { id: assertion.id, fields: { ...said, answers, speaker } };
      return (await change('assertions.update', request, s.toast.assertionChanged)) !== null;
    }
    const speakers = namesIn(draft.speaker).map(vocabulary.actorNamed);
    const isNew = draft.claim === '';
    const claim = { incident: draft.incident, type: draft.claimType, text: draft.claimText.trim() };
    const others: readonly Assertion[] =
      draft.also.length === 0
        ? []
        : (await client.request('assertions.list', { incident: draft.incident })).items;
    const claims = [isNew ? '@claim' : draft.claim, ...draft.also] as const;
    const requests = [
      ...(isNew ? [{ channel: 'claims.create', request: { fields: claim }, as: 'claim' }] : []),
      ...assertionRequests({ said, speakers, claims, answers, quotes: await quotesOf(draft, quote) }, others),
    ];
    const told = s.toast.assertionsCreated(speakers.length * claims.length);
    return (await change('batch.apply', { requests }, told)) !== null;
  };
}
