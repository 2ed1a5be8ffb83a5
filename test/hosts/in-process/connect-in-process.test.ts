import { describe, expect, it } from 'vitest';
import type { HostedEngine } from '../../../electron/hosts/hosted-engine.ts';
import { connectInProcess } from '../../../electron/hosts/in-process/connect-in-process.ts';

type Listener = Parameters<HostedEngine['subscribe']>[0];

/** An engine that answers with what it was asked, and lets a test emit events. */
function echo() {
  const listeners = new Set<Listener>();
  const asked: unknown[] = [];
  const transport = connectInProcess({
    dispatch: async (_, payload) => {
      asked.push(payload);
      return { ok: true, value: payload };
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  });
  return { transport, listeners, asked };
}

describe('connectInProcess', () => {
  it('shares no value with the engine, neither of the request nor of the reply', async () => {
    const { transport, asked } = echo();
    const payload = { ids: ['a'] };
    const reply = await transport.request('any', payload);
    expect(reply).toEqual({ ok: true, value: payload });
    expect(asked).toEqual([payload]);
    expect(asked[0]).not.toBe(payload);
    payload.ids.push('b');
    expect(reply).toEqual({ ok: true, value: { ids: ['a'] } });
  });

  it('drops what JSON drops, as every other way does', async () => {
    const { transport, asked } = echo();
    await transport.request('any', { a: 1, b: undefined });
    await transport.request('any', undefined);
    expect(asked).toEqual([{ a: 1 }, undefined]);
    expect(Object.keys(asked[0] ?? {})).toEqual(['a']);
  });

  it.each([
    ['a BigInt', { n: 1n }],
    ['a function', () => undefined],
    ['a circle', circle()],
  ])('refuses %s, which cannot travel', async (_, payload) => {
    const { transport, asked } = echo();
    expect(await transport.request('some.channel', payload)).toEqual({
      ok: false,
      error: { code: 'BAD_REQUEST', message: 'some.channel: the request holds what JSON cannot carry.' },
    });
    expect(asked).toEqual([]);
  });

  it('passes events on as copies, until it is told to stop', () => {
    const { transport, listeners } = echo();
    const heard: unknown[] = [];
    const stop = transport.subscribe((event, payload) => heard.push([event, payload]));
    const payload = { done: 1, total: 2 };
    for (const listener of listeners) listener('index.progress', payload);
    payload.done = 9;
    expect(heard).toEqual([['index.progress', { done: 1, total: 2 }]]);
    stop();
    expect(listeners.size).toBe(0);
  });
});

function circle(): object {
  const self: { self?: object } = {};
  self.self = self;
  return self;
}
