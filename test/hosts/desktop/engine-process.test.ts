import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import type { RenderPage } from '../../../electron/engine/render-page.ts';
import type { FromEngine, ToEngine } from '../../../electron/hosts/desktop/engine-messages.ts';
import { startEngineProcess } from '../../../electron/hosts/desktop/engine-process.ts';
import { renderInMain } from '../../../electron/hosts/desktop/render-in-main.ts';
import { serveEngine } from '../../../electron/hosts/desktop/serve-engine.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import { createSmallEngine } from '../small-engine.ts';

/** Both ends of the protocol, joined without a process between them. */
function joined(open = async () => createSmallEngine(), render: RenderPage = async () => new Uint8Array()) {
  const engines: ReturnType<typeof createSmallEngine>[] = [];
  const children: EventEmitter[] = [];
  const told: [string, unknown][] = [];
  const closed: number[] = [];
  const renderings: RenderPage[] = [];
  const clock = { now: 0 };
  const process = startEngineProcess({
    now: () => clock.now,
    render,
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
      renderings.push(renderInMain(parentPort as never));
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
  return { ask, close: process.close, renderings, children, engines, told, closed, clock };
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

test('lets the engine have pages made into files by the main process, each its own', async () => {
  const { renderings } = joined(undefined, async (page, as) => Buffer.from(`${as.kind} of ${page}`));
  const [first] = renderings;
  const made = await Promise.all([
    first?.('one', { kind: 'pdf' }),
    first?.('two', { kind: 'png', width: 1, height: 1, scale: 1 }),
  ]);
  expect(made.map((bytes) => Buffer.from(bytes ?? []).toString())).toEqual(['pdf of one', 'png of two']);
});

test('tells the engine why a file could not be made', async () => {
  const { renderings } = joined(undefined, async () => {
    throw new AppError('UNSUPPORTED_RUNTIME', 'Nothing was painted.');
  });
  await expect(renderings[0]?.('one', { kind: 'pdf' })).rejects.toMatchObject({
    code: 'UNSUPPORTED_RUNTIME',
    message: 'Nothing was painted.',
  });
});

test('gives the next engine no file that one which crashed had asked for', async () => {
  const pages: string[] = [];
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { renderings, children } = joined(undefined, async (page) => {
    pages.push(page);
    if (page === 'lost') await held;
    return Buffer.from(page);
  });
  void renderings[0]?.('lost', { kind: 'pdf' });
  children[0]?.emit('exit', 1);
  const next = renderings[1]?.('asked', { kind: 'pdf' });
  release();
  expect(Buffer.from((await next) ?? []).toString()).toBe('asked');
  expect(pages).toEqual(['lost', 'asked']);
});
