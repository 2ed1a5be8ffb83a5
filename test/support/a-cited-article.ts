import { articleOf } from '../shared/ledger/sample-records.ts';

/** The n-th article as a line of a package tells it. */
export const aCitedArticle = (n: number, fields: object = {}) => ({
  id: articleOf(n),
  title: 'An article',
  url: 'https://news.example/1',
  author: null,
  published: null,
  dateGuessed: false,
  firstSeen: '2026-01-01T00:00:00.000Z',
  language: null,
  publishers: [],
  contentHash: '0'.repeat(32),
  ...fields,
});
