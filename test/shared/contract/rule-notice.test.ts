import { expect, test } from 'vitest';
import { joinNotices } from '../../../shared/contract/rule-notice.ts';
import { idOf } from '../ledger/sample-records.ts';

test('a rule tells once of all that several parts of a run brought', () => {
  const notice = (rule: number, ...titles: string[]) => ({
    rule: { id: idOf(rule), name: `Rule ${rule}` },
    articles: titles.map((title) => ({ id: title, title })),
  });
  expect(joinNotices([notice(1, 'a'), notice(2, 'b'), notice(1, 'c', 'd')])).toEqual([
    notice(1, 'a', 'c', 'd'),
    notice(2, 'b'),
  ]);
});
