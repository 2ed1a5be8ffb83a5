import { describe, expect, it } from 'vitest';
import { collapseChanges } from '../../../shared/ledger/collapse-changes.ts';

const change = (id: string, before: number | null, after: number | null) => ({
  kind: 'incident' as const,
  id,
  before: before === null ? null : { value: before },
  after: after === null ? null : { value: after },
});

describe('collapseChanges', () => {
  it('makes one change of many to a record, in the order of the records', () => {
    expect(
      collapseChanges([change('a', null, 1), change('b', 1, 2), change('a', 1, 2), change('b', 2, 3)]),
    ).toEqual([change('a', null, 2), change('b', 1, 3)]);
  });

  it('leaves out what ends as it began', () => {
    expect(
      collapseChanges([change('a', null, 1), change('a', 1, null), change('b', 1, 2), change('b', 2, 1)]),
    ).toEqual([]);
  });

  it('keeps records of different kinds apart, whatever their ids', () => {
    const claim = { ...change('a', 1, 2), kind: 'claim' as const };
    expect(collapseChanges([change('a', 1, 2), claim])).toHaveLength(2);
  });
});
