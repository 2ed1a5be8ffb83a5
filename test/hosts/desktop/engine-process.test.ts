import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import type { FromEngine, ToEngine } from '../../../electron/hosts/desktop/engine-messages.ts';
import { startEngineProcess } from '../../../electron/hosts/desktop/engine-process.ts';
import { serveEngine } from '../../../electron/hosts/desktop/serve-engine.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import { createSmallEngine } from '../small-engine.ts';

/** Both ends of the protocol, joined without a process between them. */
function joined(open = async () => createSmallEngine()) {
  const engines: ReturnType<typeof createSmallEngine>[] = [];
  const children: EventEmitter[] = [];
  const told: [string, unknown][] = [];
  const closed: number[] = [];
  const clock = { now: 0 };
  const process = startEngineProcess({
    now: () => clock.now,
    onEvent: (event, text) => told.push([event, JSON.parse(text)]),
    fork: () => {
      const port = new EventEmitter();
      const number = children.length;
      const child = Object.assign(new EventEmitter(), {
        postMessage: (data: ToEngine) => port.emit('message', { data }),
        kill: () => child.emit('exit', 0),
      });
      children.push(child);
      // Both ends use these members alone.
      const parentPort = {
        on: port.on.bind(port),
        postMessage: (message: FromEngine) => child.emit('message', message),
      };
      serveEngine(parentPort as never, async () => {
        const engine = await open();
        engines.push(engine);
        return { ...engine, close: async () => void closed.push(number) };
      });
      return child as never;
    },
  });
  const ask = async (name: string, text = '{}'): Promise<unknown> =>
    JSON.parse(await process.ask(name, text));
  return { ask, close: process.close, children, engines, told, closed, clock };
}

test('carries a request there and the reply back', async () => {
  expect(await joined().ask('library.info')).toMatchObject({ ok: true, value: { folder: 'none' } });
});

test('answers many at once, each with its own', async () => {
  const { ask } = joined();
  const replies = await Promise.all([ask('library.info'), ask('no.such'), ask('sources.list')]);
  expect(replies).toMatchObject([
    { ok: true },
    { ok: false, error: { code: 'UNKNOWN_CHANNEL' } },
    { ok: false, error: { code: 'NOT_FOUND', message: 'sources.list has nothing.' } },
  ]);
});

test('refuses text that is not JSON', async () => {
  expect(await joined().ask('library.info', '{')).toEqual({
    ok: false,
    error: { code: 'BAD_REQUEST', message: 'library.info: what was sent is not JSON.' },
  });
});

test('passes on what the engine tells', async () => {
  const { ask, engines, told } = joined();
  await ask('library.info');
  engines[0]?.emit('data.changed', { topics: ['sources'] });
  expect(told).toEqual([['data.changed', { topics: ['sources'] }]]);
});

test('says why a library cannot be opened, and opens it when it can', async () => {
  let held = true;
  const { ask } = joined(async () => {
    if (held) throw new AppError('LOCKED', 'Another program has it.');
    return createSmallEngine();
  });
  expect(await ask('library.info')).toEqual({
    ok: false,
    error: { code: 'LOCKED', message: 'Another program has it.' },
  });
  held = false;
  expect(await ask('library.info')).toMatchObject({ ok: true });
});

test('fails what was asked of an engine that crashes, starts another and tells the page', async () => {
  const { ask, children, told } = joined(
    () => new Promise((resolve) => setImmediate(resolve, createSmallEngine())),
  );
  const lost = ask('library.info');
  children[0]?.emit('exit', 1);
  expect(await lost).toMatchObject({ ok: false, error: { code: 'INTERNAL' } });
  expect(told.map(([event]) => event)).toEqual(['data.changed']);
  expect(await ask('library.info')).toMatchObject({ ok: true });
});

test('gives up on an engine that crashes three times within a minute', async () => {
  const { ask, children, clock } = joined();
  children[0]?.emit('exit', 1);
  clock.now = 61_000;
  children[1]?.emit('exit', 1);
  children[2]?.emit('exit', 1);
  expect(children).toHaveLength(4);
  children[3]?.emit('exit', 1);
  expect(children).toHaveLength(4);
  expect(await ask('library.info')).toMatchObject({ ok: false, error: { code: 'INTERNAL' } });
});

test('closes the engine before it lets go of the process, and takes nothing new', async () => {
  const { ask, close, closed, children } = joined();
  await ask('library.info');
  await close();
  expect([closed, children.length]).toEqual([[0], 1]);
  expect(await ask('library.info')).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
});
