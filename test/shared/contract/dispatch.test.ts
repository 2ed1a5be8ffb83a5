import { describe, expect, it } from 'vitest';
import { createDispatch } from '../../../shared/contract/dispatch.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import { handlersOf } from './small-handlers.ts';

type Reported = readonly [channel: string, thrown: unknown];

function dispatchOf(some: Parameters<typeof handlersOf>[0], checkResponses = true) {
  const reported: Reported[] = [];
  const dispatch = createDispatch(handlersOf(some), {
    checkResponses,
    report: (channel, thrown) => reported.push([channel, thrown]),
  });
  return { dispatch, reported };
}

describe('dispatch', () => {
  it('answers with what the handler gives, whether at once or later', async () => {
    const { dispatch } = dispatchOf({
      'collect.cancel': () => ({ cancelled: true }),
      'sources.list': async () => ({ sources: [] }),
    });
    expect(await dispatch('collect.cancel', {})).toEqual({ ok: true, value: { cancelled: true } });
    expect(await dispatch('sources.list', {})).toEqual({ ok: true, value: { sources: [] } });
  });

  it('fills in the defaults of a request', async () => {
    const seen: unknown[] = [];
    const { dispatch } = dispatchOf({
      'history.list': (request) => {
        seen.push(request);
        return { entries: [] };
      },
    });
    await dispatch('history.list', {});
    expect(seen).toEqual([{ within: false, limit: 100 }]);
  });

  it('refuses a bad request before any handler sees it, and says what is wrong where', async () => {
    const { dispatch, reported } = dispatchOf({});
    expect(await dispatch('history.list', { limit: 'many' })).toEqual({
      ok: false,
      error: {
        code: 'BAD_REQUEST',
        message: 'history.list: limit: it must be a number, not text.',
      },
    });
    expect(reported).toEqual([]);
  });

  it('refuses fields that a channel does not know', async () => {
    const reply = await dispatchOf({}).dispatch('library.info', { folder: '/etc' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'BAD_REQUEST' } });
  });

  it.each(['', 'nothing.here', 'constructor', '__proto__', 'toString', 'x'.repeat(10_000)])(
    'knows no channel "%s"',
    async (name) => {
      const reply = await dispatchOf({}).dispatch(name, {});
      expect(reply).toMatchObject({ ok: false, error: { code: 'UNKNOWN_CHANNEL' } });
      expect(JSON.stringify(reply).length).toBeLessThan(300);
    },
  );

  it('passes on a foreseen failure and reports nothing', async () => {
    const { dispatch, reported } = dispatchOf({
      'sources.list': () => {
        throw new AppError('DAMAGED', 'library.json is damaged; see its backups.');
      },
    });
    expect(await dispatch('sources.list', {})).toEqual({
      ok: false,
      error: { code: 'DAMAGED', message: 'library.json is damaged; see its backups.' },
    });
    expect(reported).toEqual([]);
  });

  it('reports an unforeseen failure whole, and tells the caller nothing of it', async () => {
    const fault = new TypeError('x of /home/someone is undefined');
    const { dispatch, reported } = dispatchOf({ 'sources.list': () => Promise.reject(fault) });
    const reply = await dispatch('sources.list', {});
    expect(reply).toMatchObject({ ok: false, error: { code: 'INTERNAL' } });
    expect(JSON.stringify(reply)).not.toContain('someone');
    expect(reported).toEqual([['sources.list', fault]]);
  });

  it('holds a response to the contract where it is told to', async () => {
    // A handler that breaks its promise, as a fault in the engine would.
    const broken = { 'collect.cancel': () => ({ cancelled: 'maybe' }) as unknown as { cancelled: boolean } };
    const strict = dispatchOf(broken);
    expect(await strict.dispatch('collect.cancel', {})).toMatchObject({
      ok: false,
      error: { code: 'INTERNAL' },
    });
    expect(strict.reported).toHaveLength(1);
    expect(await dispatchOf(broken, false).dispatch('collect.cancel', {})).toMatchObject({ ok: true });
  });
});
