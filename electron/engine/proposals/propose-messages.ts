import type { ProposeInput } from '../../../shared/ledger/propose/read-article.ts';
import type { Proposal } from '../../../shared/model/proposal.ts';

export type ProposeJob = { readonly job: number; readonly articles: readonly ProposeInput[] };
export type ProposeReply = { readonly job: number } & (
  | { readonly ok: true; readonly proposals: readonly Proposal[] }
  | { readonly ok: false; readonly message: string }
);
