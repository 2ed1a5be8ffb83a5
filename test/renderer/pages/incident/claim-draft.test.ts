import { describe, expect, it } from 'vitest';
import {
  actorsIn,
  claimDraftOf,
  claimProblems,
  namesIn,
  readNumber,
} from '../../../../renderer/pages/incident/claim-draft.ts';

describe('a number as it is typed', () => {
  it.each([
    ['24000', 24_000],
    ['24,000', 24_000],
    ['24.000', 24_000],
    ['24 000', 24_000],
    ['16,000,000', 16_000_000],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['0', 0],
    ['-3', -3],
    ['24,00', 24],
    ['about 5', null],
    ['1,2,3', null],
    ['', null],
  ])('%j is %j', (typed, number) => expect(readNumber(typed)).toBe(number));
});

describe('the form of a claim', () => {
  const draft = { ...claimDraftOf(null), text: 'X' };

  it('wants to know of what a number is', () => {
    expect(claimProblems({ ...draft, value: '5' })).toMatchObject({ unit: true, value: false });
    expect(claimProblems({ ...draft, value: 'five', unit: 'accounts' })).toMatchObject({ value: true });
  });

  it('leaves whom it is about as it was where the field still says so', () => {
    const former = [{ id: 'rao', name: 'Rao; Sons' }];
    const vocabulary = { actorNamed: (name: string) => ({ id: null, name }) };
    expect(actorsIn('Rao; Sons', former, vocabulary)).toEqual(former);
    expect(actorsIn('Rao', former, vocabulary)).toEqual([{ id: null, name: 'Rao' }]);
  });

  it('takes several names with semicolons between', () => {
    expect(namesIn(' DeepSeek; Moonshot AI;; ')).toEqual(['DeepSeek', 'Moonshot AI']);
  });
});
