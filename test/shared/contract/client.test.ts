import { describe, expect, it } from 'vitest';
import { createClient, type Transport } from '../../../shared/contract/client.ts';
import { createDispatch } from '../../../shared/contract/dispatch.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import { handlersOf } from './small-handlers.ts';

const dispatch = createDispatch(
  handlersOf({
    'collect.cancel': () => ({ cancelled: false }),
    'sources.list': () => {
      throw new AppError('LOCKED', 'The library is open elsewhere.');
    },
  }),
  { checkResponses: true, report: () => undefined },
);

function transportOf(request: Transport['request'] = dispatch) {
  const listeners = new Set<(event: string, payload: unknown) => void>();
  const transport: Transport = {
    request,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const emit = (event: string, payload: unknown): void => {
    for (const listener of listeners) listener(event, payload);
  };
  return { client: createClient(transport), emit, listeners };
}

describe('a client', () => {
  it('gives the value of a reply', async () => {
    expect(await transportOf().client.request('collect.cancel', {})).toEqual({ cancelled: false });
  });

  it('rejects with the code and the sentence of a failure', async () => {
    const failure = transportOf().client.request('sources.list', {});
    await expect(failure).rejects.toBeInstanceOf(AppError);
    await expect(failure).rejects.toMatchObject({
      code: 'LOCKED',
      message: 'The library is open elsewhere.',
    });
  });

  it.each([undefined, '<html>', { ok: true, error: 1, value: undefined, extra: 1 }, { ok: false }])(
    'never takes something else for a reply: %j',
    async (odd) => {
      const { client } = transportOf(async () => odd);
      const outcome = await client.request('collect.cancel', {}).catch((thrown: unknown) => thrown);
      if (outcome !== undefined) expect(outcome).toMatchObject({ code: 'INTERNAL' });
    },
  );

  it('hears the events that it asked for, and no others', () => {
    const { client, emit } = transportOf();
    const heard: unknown[] = [];
    client.on('index.progress', (event) => heard.push(event));
    emit('index.progress', { done: 1, total: 2 });
    emit('data.changed', { topics: ['articles'] });
    expect(heard).toEqual([{ done: 1, total: 2 }]);
  });

  it('passes over events that are not as the contract has them', () => {
    const { client, emit } = transportOf();
    const heard: unknown[] = [];
    client.on('index.progress', (event) => heard.push(event));
    emit('index.progress', { done: 'all' });
    expect(heard).toEqual([]);
  });

  it('stops listening when told to', () => {
    const { client, listeners } = transportOf();
    const stop = client.on('data.changed', () => undefined);
    expect(listeners.size).toBe(1);
    stop();
    expect(listeners.size).toBe(0);
  });
});
