import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import type { Assertion } from '../../../shared/model/assertion.ts';
import type { Claim } from '../../../shared/model/claim.ts';
import { edtfSpan } from '../../../shared/model/edtf-date.ts';
import { namesIn } from './claim-draft.ts';

export type Quote = NonNullable<Assertion['quote']>;

/** What an assertion is written from: one that is there, or the words of an article, or a claim, or a stance to one. */
export type AssertionStart = {
  readonly assertion?: Assertion | undefined;
  readonly row?: ArticleRow | undefined;
  readonly quote?: Quote | undefined;
  readonly claim?: Pick<Claim, 'id' | 'incident'> | undefined;
  /** What stands in the form already. */
  readonly first?: Partial<AssertionDraft> | undefined;
};

/** An assertion as it stands in the form, with the claim that is made along where none is chosen. */
export type AssertionDraft = {
  readonly incident: string;
  readonly claim: string;
  readonly claimType: Claim['type'];
  readonly claimText: string;
  /** Several names with a semicolon between make a joint statement. */
  readonly speaker: string;
  readonly stance: Assertion['stance'];
  readonly basis: Assertion['basis'];
  readonly said: string;
  readonly answers: string;
  readonly origin: string;
  readonly link: string;
  readonly article: string;
  /** As they stand in the article; where they were selected there they are no part of the form. */
  readonly words: string;
  /** Other claims of the incident that the same statement makes. */
  readonly also: readonly string[];
  /** Whether each claim takes of the words only the sentences that name whom it is about. */
  readonly isNarrow: boolean;
};

export const assertionDraftOf = ({
  assertion,
  row,
  quote,
  claim,
  first,
}: AssertionStart): AssertionDraft => ({
  incident: claim?.incident ?? '',
  claim: claim?.id ?? '',
  claimType: 'attribution',
  claimText: quote?.text.slice(0, 500) ?? '',
  speaker: assertion?.speaker.name ?? '',
  stance: assertion?.stance ?? 'asserts',
  basis: assertion?.basis ?? 'unstated',
  said: assertion?.said ?? row?.published?.slice(0, 10) ?? '',
  answers: assertion?.answers ?? '',
  origin: assertion?.origin ?? '',
  link: assertion?.link?.url ?? '',
  article: assertion?.article ?? row?.id ?? '',
  words: assertion?.quote?.text ?? '',
  also: [],
  isNarrow: false,
  ...first,
});

export const assertionProblems = (draft: AssertionDraft) => ({
  incident: draft.incident === '',
  claim: draft.claim === '' && draft.claimText.trim() === '',
  speaker: namesIn(draft.speaker).length === 0,
  said: draft.said.trim() !== '' && edtfSpan(draft.said.trim()) === null,
  link: draft.link.trim() !== '' && !/^https?:\/\/\S+\.\S+$/.test(draft.link.trim()),
});

/** Of another incident neither its claims nor what is answered in it stay chosen. */
export const withIncident = (incident: string): Partial<AssertionDraft> => ({
  incident,
  claim: '',
  answers: '',
  also: [],
});

/** A claim is chosen once: not also among those that the statement makes besides, of which a new one has none. */
export const withClaim = (
  { also }: Pick<AssertionDraft, 'also'>,
  claim: string,
): Partial<AssertionDraft> => ({
  claim,
  also: claim === '' ? [] : also.filter((id) => id !== claim),
});

/** What may be answered: what is said of the same claim before the rest, and what says something before what repeats it. */
export const answerable = (all: readonly Assertion[], claim: string): Assertion[] => {
  const rank = (each: Assertion): number =>
    (each.claim === claim ? 0 : 2) + (each.stance === 'repeats' ? 1 : 0);
  return all.toSorted((a, b) => rank(a) - rank(b));
};

/** Who answers a whole statement answers it in all claims that it makes, or in the chosen one alone. */
export const withAnswered = (
  { claim, also }: Pick<AssertionDraft, 'claim' | 'also'>,
  claims: readonly string[],
  isWhole: boolean,
): Partial<AssertionDraft> => ({
  also: [
    ...also.filter((id) => !claims.includes(id)),
    ...(isWhole ? claims.filter((id) => id !== claim) : []),
  ],
});

/** What answers an assertion begins as its denial, which is what most answers are. */
export const answerTo = ({ id }: Assertion): Partial<AssertionDraft> => ({ answers: id, stance: 'denies' });

/** Who has said a claim that is corrected corrects it, on the same basis; nothing where nobody has said it. */
export function correctionOf(said: readonly Assertion[]): Partial<AssertionDraft> {
  const former = said.findLast(({ stance }) => stance === 'asserts' || stance === 'corrects');
  return former
    ? { answers: former.id, stance: 'corrects', speaker: former.speaker.name, basis: former.basis }
    : {};
}

/** The day of an article is taken along, also in place of the one that was taken from another article; what a person wrote stays. */
export const withArticle = (
  { said }: Pick<AssertionDraft, 'said'>,
  taken: string,
  article: { readonly id: string; readonly day: string },
): Partial<AssertionDraft> => ({
  article: article.id,
  ...((said.trim() === '' || said === taken) && { said: article.day }),
});

/** What it says beside who says it, of which claim, in which words and what it answers. */
export const saidOf = (draft: AssertionDraft, today: string) => ({
  said: draft.said.trim() === '' ? null : draft.said.trim(),
  stance: draft.stance,
  basis: draft.basis,
  origin: draft.origin.trim(),
  article: draft.article === '' ? null : draft.article,
  link: draft.link.trim() === '' ? null : { url: draft.link.trim(), accessed: today },
});
