import { expect, test } from 'vitest';
import { lackOf } from '../../../../renderer/pages/timeline/undated-lack.ts';

test.each([
  ['incident', '', 'happened', 'incident'],
  ['incident', 'said', 'unsaid', null],
  ['incident', 'published', 'filed', null],
  ['assertion', '', 'said', 'assertion'],
  ['assertion', 'happened', 'claimHappened', 'incident'],
  ['assertion', 'first-seen', 'article', 'assertion'],
  ['measure', 'happened', 'step', 'measure'],
  ['measure', 'published', 'stepArticle', null],
  ['search-note', 'said', 'search', null],
] as const)(
  'of an %s by the clock "%s" says what is missing (%s), and offers the form of the %s',
  (kind, clock, why, form) => {
    expect(lackOf(kind, clock)).toMatchObject({ why, form });
  },
);
