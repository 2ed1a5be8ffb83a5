/** What the articles of a story propose for the ledger; `story` may be the id of one article. */
export type ProposalAddress = { readonly page: 'proposal'; readonly story: string };
