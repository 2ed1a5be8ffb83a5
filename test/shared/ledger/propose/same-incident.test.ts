import { describe, expect, it } from 'vitest';
import { withoutRetellings } from '../../../../shared/ledger/propose/same-incident.ts';
import type { Proposal } from '../../../../shared/model/proposal.ts';

type Draft = {
  readonly id: string;
  readonly accused: string;
  readonly accuser?: string;
  readonly theme?: string;
  readonly date?: string;
};

function draft({
  id,
  accused,
  accuser = 'v',
  theme = 'model-distillation',
  date = '2026-02-23',
}: Draft): Proposal {
  const party = (name: string, role: 'accused' | 'accuser') => ({
    key: `party:${name}:${role}`,
    actor: { id: name, name },
    role,
    evidence: [],
  });
  return {
    key: id,
    title: id,
    kind: 'incident',
    date,
    datePrecision: 'day',
    dateBasis: 'event',
    status: 'alleged',
    parties: [party(accused, 'accused'), party(accuser, 'accuser')],
    themes: [theme],
    claims: [],
    measures: [],
    legalBases: [],
    articles: [id],
  };
}

const articlesOf = (...drafts: readonly Draft[]) =>
  withoutRetellings(drafts.map(draft)).map(({ articles }) => articles);

describe('an event that is told again', () => {
  it('is one incident where parties, matter and time are the same, whichever comes first', () => {
    const early = { id: 'early', accused: 'a' };
    const late = { id: 'late', accused: 'a', date: '2026-02' };
    expect(articlesOf(early, late)).toEqual([['late', 'early']]);
    expect(articlesOf(late, early)).toEqual([['late', 'early']]);
  });

  it.each([
    ['another accused', { accused: 'b' }],
    ['another accuser', { accuser: 'w' }],
    ['another matter', { theme: 'data-leak' }],
    ['another time', { date: '2026-07-01' }],
  ])('is two with %s', (_what, change) => {
    expect(articlesOf({ id: 'one', accused: 'a' }, { id: 'two', accused: 'a', ...change })).toHaveLength(2);
  });
});
