import { expect, test } from 'vitest';
import { createChannelCache } from '../../../renderer/channel/channel-cache.ts';
import { createRequestQueue } from '../../../renderer/channel/request-queue.ts';
import { createClient } from '../../../shared/contract/client.ts';

/** An engine at the other end of a wire that answers when the test says so. */
function openWire() {
  const asked: { name: string; payload: unknown; answer: (value: unknown) => Promise<void> }[] = [];
  let tell: (event: string, payload: unknown) => void = () => {};
  const client = createClient({
    request: (name, payload) =>
      new Promise((resolve) => {
        const answer = async (value: unknown): Promise<void> => {
          resolve({ ok: true, value });
          await new Promise(setImmediate);
        };
        asked.push({ name, payload, answer });
      }),
    subscribe: (listener) => {
      tell = listener;
      return () => {};
    },
  });
  return { asked, client, changed: (...topics: string[]) => tell('data.changed', { topics }) };
}

test('asks a question once, however many look at the answer', async () => {
  const wire = openWire();
  const cache = createChannelCache(wire.client);
  let heard = 0;
  cache.subscribe('incidents.list', {}, () => heard++);
  cache.subscribe('incidents.list', {}, () => heard++);
  await wire.asked[0]?.answer({ total: 0, items: [] });
  expect(wire.asked).toHaveLength(1);
  expect(heard).toBe(2);
  expect(cache.answer('incidents.list', {}).value).toEqual({ total: 0, items: [] });
});

test('asks again when what the answer is made of changed, and keeps the former one until then', async () => {
  const wire = openWire();
  const cache = createChannelCache(wire.client);
  cache.subscribe('incidents.list', {}, () => {});
  await wire.asked[0]?.answer({ total: 0, items: [] });
  wire.changed('articles');
  expect(wire.asked).toHaveLength(1);
  wire.changed('ledger');
  expect(wire.asked).toHaveLength(2);
  expect(cache.answer('incidents.list', {}).value).toEqual({ total: 0, items: [] });
});

test('asks once more where the data changed while the answer was on its way', async () => {
  const wire = openWire();
  const cache = createChannelCache(wire.client);
  cache.subscribe('incidents.list', {}, () => {});
  wire.changed('ledger');
  wire.changed('ledger');
  await wire.asked[0]?.answer({ total: 0, items: [] });
  expect(wire.asked).toHaveLength(2);
  await wire.asked[1]?.answer({ total: 0, items: [] });
  expect(wire.asked).toHaveLength(2);
});

test('does not ask again for what nobody looks at, and forgets it', async () => {
  const wire = openWire();
  const cache = createChannelCache(wire.client);
  const stop = cache.subscribe('incidents.list', {}, () => {});
  await wire.asked[0]?.answer({ total: 0, items: [] });
  stop();
  wire.changed('ledger');
  expect(wire.asked).toHaveLength(1);
  expect(cache.answer('incidents.list', {}).value).toBeUndefined();
});

test('pages that were scrolled past before their turn are never asked for', async () => {
  const wire = openWire();
  const cache = createChannelCache(wire.client);
  const pages = Array.from({ length: 20 }, (_, page) => ({ offset: page * 50, limit: 50 }));
  const stops = pages.map((page) => cache.subscribe('articles.list', page, () => {}));
  for (const stop of stops.slice(3, 19)) stop();
  for (const { answer } of wire.asked.slice(0, 3)) await answer({ total: 1000, articles: [] });
  expect(wire.asked.map(({ payload }) => payload)).toEqual([pages[0], pages[1], pages[2], pages[19]]);
});

test('a queue runs the latest first', async () => {
  const ran: number[] = [];
  const ends: (() => void)[] = [];
  const add = createRequestQueue(1);
  const job = (number: number) => ({
    isWanted: () => true,
    drop: () => {},
    run: () =>
      new Promise<void>((resolve) => {
        ran.push(number);
        ends.push(resolve);
      }),
  });
  for (const number of [1, 2, 3]) add(job(number));
  for (const _ of [1, 2, 3]) {
    ends.shift()?.();
    await new Promise(setImmediate);
  }
  expect(ran).toEqual([1, 3, 2]);
});
