import { expect, test } from 'vitest';
import { createTally } from '../../../electron/engine/rules/preview-tally.ts';
import { ownRule } from '../../../shared/model/own-rule.ts';
import { idOf } from '../../shared/ledger/sample-records.ts';
import { anArticle } from '../../support/library-fixtures.ts';

const ruleOf = (conditions: readonly object[], more: object = {}) =>
  ownRule.parse({ id: idOf(1), name: 'A', conditions, actions: [{ kind: 'keep' }], ...more });

const bodies = [
  'Accounts were named.',
  'Accounts were harvesting answers.',
  'Accounts, said to be far away from all of this and from all others too, harvested answers.',
  'Accounts harvested answers.',
  'Accounts harvested answers on gardening.',
];

function tallyOf(rule: ReturnType<typeof ruleOf>, limit = 10) {
  const tally = createTally({ before: [], after: [rule], shown: [rule], limit });
  for (const [number, body] of bodies.entries()) {
    const article = { ...anArticle(number), title: `No ${number}` };
    tally.add({ article, body, source: undefined, tags: [], decided: [] });
  }
  const [told] = tally.result().rules;
  return { ...told, misses: told?.nearMisses.map(({ title, missing }) => `${title} ${missing.lack?.kind}`) };
}

const accounts = { kind: 'words', words: ['accounts'] };
const harvested = { kind: 'near', first: ['accounts'], second: ['harvested'], within: 3 };
const gardening = { kind: 'words', words: ['gardening'] };

test('near misses come with what stops at an exception first, then the nearer before the farther', () => {
  const told = tallyOf(ruleOf([accounts, harvested], { except: [gardening] }));
  expect(told).toMatchObject({ matched: 1, near: 4, close: 4 });
  expect(told.misses).toEqual(['No 4 undefined', 'No 2 too-far', 'No 0 one-of-two', 'No 1 one-of-two']);
});

test('of many the nearest are told, and all are counted', () => {
  const told = tallyOf(ruleOf([accounts, harvested], { except: [gardening] }), 2);
  expect(told).toMatchObject({ near: 4, close: 4, misses: ['No 4 undefined', 'No 2 too-far'] });
});

test('what lacks one condition altogether is told last and counted apart', () => {
  const told = tallyOf(ruleOf([accounts, { kind: 'words', words: ['harvested'] }]));
  expect(told).toMatchObject({ matched: 3, near: 2, close: 1 });
  expect(told.misses).toEqual(['No 1 other-form', 'No 0 undefined']);
});

test('a rule of one condition has near misses where that one nearly holds', () => {
  const told = tallyOf(ruleOf([{ kind: 'words', words: ['harvested'] }]));
  expect(told).toMatchObject({ matched: 3, near: 1, close: 1, misses: ['No 1 other-form'] });
});
