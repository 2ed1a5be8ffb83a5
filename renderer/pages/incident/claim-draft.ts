import type { ClaimRow } from '../../../shared/contract/claim-row.ts';
import type { Claim } from '../../../shared/model/claim.ts';
import { edtfSpan } from '../../../shared/model/edtf-date.ts';
import type { NamedActor } from '../../../shared/model/named-actor.ts';
import type { Vocabulary } from '../../vocabulary/read-vocabulary.ts';

type Quantity = NonNullable<Claim['quantity']>;

/** What a person wrote of one of several claims where it differs from what follows from the first. */
export type EachDraft = { readonly text?: string; readonly value?: string; readonly window?: string };

/** A claim as it stands in the form, before anything was checked. An empty status is left to the rules. */
export type ClaimDraft = {
  readonly type: Claim['type'];
  readonly text: string;
  readonly about: string;
  readonly status: ClaimRow['status'] | '';
  readonly statusReason: string;
  readonly value: string;
  readonly unit: string;
  readonly bound: Quantity['bound'];
  readonly window: string;
  readonly supersedes: string;
  /** Whether a claim is made for each of those whom it is about; and by their names, where they differ from the first. */
  readonly isEach: boolean;
  readonly each: Readonly<Record<string, EachDraft>>;
};

export const claimDraftOf = (claim: ClaimRow | null): ClaimDraft => ({
  type: claim?.type ?? 'attribution',
  text: claim?.text ?? '',
  about: namesOf(claim?.about ?? []),
  status: claim?.isDecided ? claim.status : '',
  statusReason: claim?.statusReason ?? '',
  value: claim?.quantity ? String(claim.quantity.value) : '',
  unit: claim?.quantity?.unit ?? '',
  bound: claim?.quantity?.bound ?? 'about',
  window: claim?.quantity?.window ?? '',
  supersedes: claim?.supersedes ?? '',
  isEach: false,
  each: {},
});

/** What takes the place of a claim begins as that claim, and its status is left to the rules. */
export const correctionDraftOf = (claim: ClaimRow): ClaimDraft => ({
  ...claimDraftOf(claim),
  status: '',
  statusReason: '',
  supersedes: claim.id,
});

/** A number as it is typed in either language: 24,000 and 24.000 and 24 000 are the same, 1.5 and 1,5 too. */
export function readNumber(typed: string): number | null {
  const text = typed.trim().replace(/(?<=\d)[\s\u00a0\u202f]+(?=\d{3}(?!\d))/gu, '');
  const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(text) ? text.replace(/[.,]/g, '') : text;
  const plain = grouped.replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** Which fields of the form cannot be taken so. */
export const claimProblems = (draft: ClaimDraft) => ({
  text: draft.text.trim() === '',
  value: draft.value.trim() !== '' && readNumber(draft.value) === null,
  unit: draft.value.trim() !== '' && draft.unit.trim() === '',
  window: draft.window.trim() !== '' && edtfSpan(draft.window.trim()) === null,
});

/** From the claim that is changed or corrected, or null: whom it is about stays as it was where nobody wrote otherwise. */
export function claimFieldsOf(draft: ClaimDraft, former: ClaimRow | null, vocabulary: Vocabulary) {
  const value = readNumber(draft.value);
  return {
    type: draft.type,
    text: draft.text.trim(),
    about: actorsIn(draft.about, former?.about ?? [], vocabulary),
    status: draft.status === '' ? null : draft.status,
    statusReason: draft.statusReason.trim(),
    quantity:
      value === null
        ? null
        : { value, unit: draft.unit.trim(), bound: draft.bound, window: draft.window.trim() || null },
    supersedes: draft.supersedes === '' ? null : draft.supersedes,
  };
}

/** Actors as they stand in a field of names. */
export const namesOf = (actors: readonly NamedActor[]): string => actors.map(({ name }) => name).join('; ');

/** Those that a field of names names; the former ones as they were, where it still says what it did. */
export const actorsIn = (
  typed: string,
  former: readonly NamedActor[],
  vocabulary: Pick<Vocabulary, 'actorNamed'>,
): NamedActor[] =>
  typed === namesOf(former) ? [...former] : namesIn(typed).map((name) => vocabulary.actorNamed(name));

/** Names with a semicolon between, as in a list of authors. */
export const namesIn = (typed: string): string[] =>
  typed
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
