import { describe, expect, it } from 'vitest';
import { createProposeThread } from '../../../electron/engine/proposals/propose-thread.ts';
import type { ProposeInput } from '../../../shared/ledger/propose/read-article.ts';
import { harbour, madePack } from '../../shared/packs/made-pack.ts';

const told: ProposeInput = {
  id: 'art-1',
  title: 'OpenAI says DeepSeek fed on its answers',
  text: 'OpenAI said that staff of DeepSeek had used more than 9,000 accounts to harvest the outputs of its GPT models and train a rival system.',
  published: '2026-03-12',
  language: 'en',
};
const byHarbour: ProposeInput = {
  ...told,
  id: 'art-2',
  title: told.title.replace('DeepSeek', 'Harbour Labs'),
  text: told.text.replace('DeepSeek', 'Harbour Labs'),
};
const accused = (proposals: Awaited<ReturnType<ReturnType<typeof createProposeThread>>>) =>
  proposals.flatMap(({ parties }) =>
    parties.filter(({ role }) => role === 'accused').map(({ actor }) => actor.name),
  );

describe('the thread that proposes', () => {
  it('answers each request with its own proposals, also two at the same time and after it ended', async () => {
    const propose = createProposeThread(0);
    const [one, other] = await Promise.all([propose([told], []), propose([byHarbour], [])]);
    expect([accused(one), accused(other)]).toEqual([['DeepSeek'], []]);
    expect(accused(await propose([told], []))).toEqual(['DeepSeek']);
  });

  it('knows the packs that are given, as they are by then', async () => {
    const propose = createProposeThread();
    expect(accused(await propose([byHarbour], []))).toEqual([]);
    expect(accused(await propose([byHarbour], [madePack({ actors: [harbour] })]))).toEqual(['Harbour Labs']);
    expect(accused(await propose([byHarbour], []))).toEqual([]);
  });

  it('says what it cannot read, and reads on', async () => {
    const propose = createProposeThread();
    const broken = JSON.parse('{"id":"art-3","title":null}');
    await expect(propose([broken], [])).rejects.toThrow(/./);
    expect(accused(await propose([told], []))).toEqual(['DeepSeek']);
  });

  it('answers in a fraction of the time once its packs are read', async () => {
    const propose = createProposeThread();
    const timeOf = async () => {
      const started = performance.now();
      await propose([told], []);
      return performance.now() - started;
    };
    const first = await timeOf();
    expect(await timeOf()).toBeLessThan(first / 2);
  });
});
