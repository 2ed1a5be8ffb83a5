import type { UtilityProcess } from 'electron';
import type { EventName, EventOf } from '../../../shared/contract/channels.ts';
import { fail, failureOf } from '../../../shared/contract/reply.ts';
import type { RenderPage } from '../../engine/render-page.ts';
import type { FromEngine, ToEngine } from './engine-messages.ts';

export type EngineProcess = {
  /** The reply as JSON text. Never rejects: a crash is told as a failure. */
  readonly ask: (name: string, text: string) => Promise<string>;
  /** Lets the engine finish what it writes, for at most five seconds. */
  readonly close: () => Promise<void>;
};

type Child = Pick<UtilityProcess, 'on' | 'postMessage' | 'kill'>;

type Options = {
  readonly fork: () => Child;
  readonly onEvent: (event: EventName, text: string) => void;
  /** Makes the files that the engine asks for. */
  readonly render: RenderPage;
  readonly now: () => number;
};

const closeLimit = 5_000;
/** An engine that stops this often within a minute is not started again. */
const maxCrashes = 3;

const stopped = JSON.stringify(
  fail(
    'INTERNAL',
    'The part of Faultline that keeps the library stopped and was started again. What was saved is safe: check the last step and repeat it if it is missing.',
  ),
);
const gone = JSON.stringify(
  fail(
    'INTERNAL',
    'The part of Faultline that keeps the library stops again and again. What was saved is safe: quit, and start Faultline from a terminal to see why.',
  ),
);
const quitting = JSON.stringify(fail('CANCELLED', 'Faultline is closing.'));
/** After a restart anything may be different from what a screen shows. */
const everything: EventOf<'data.changed'> = {
  topics: ['articles', 'sources', 'ledger', 'decisions', 'stories', 'rules', 'packs', 'relevance', 'library'],
};

/** Runs the engine in a process of its own, starts it again when it crashes, and fails what it was asked then. */
export function startEngineProcess({ fork, onEvent, render, now }: Options): EngineProcess {
  const waiting = new Map<number, (text: string) => void>();
  const crashes: number[] = [];
  let nextId = 0;
  let closing = false;
  let closed = (): void => undefined;
  let child: Child | null = start();

  function start(): Child {
    const started = fork();
    started.on('message', (message: FromEngine) => receive(started, message));
    started.on('exit', () => leave());
    return started;
  }

  function receive(from: Child, message: FromEngine): void {
    switch (message.kind) {
      case 'reply':
        waiting.get(message.id)?.(message.text);
        waiting.delete(message.id);
        return;
      case 'event':
        onEvent(message.event, message.text);
        return;
      case 'render':
        // The next engine numbers anew: what one that crashed had asked for is not its own.
        void answerRendering(render, message).then((answer) => child === from && tell(answer));
        return;
      case 'closed':
        closed();
        return;
    }
  }

  function leave(): void {
    child = null;
    closed();
    for (const answer of waiting.values()) answer(stopped);
    waiting.clear();
    if (closing) return;
    crashes.push(now());
    if (crashes.filter((at) => now() - at < 60_000).length >= maxCrashes) return;
    child = start();
    onEvent('data.changed', JSON.stringify(everything));
  }

  const tell = (message: ToEngine): void => child?.postMessage(message);

  return {
    ask: (name, text) => {
      if (closing) return Promise.resolve(quitting);
      if (child === null) return Promise.resolve(gone);
      const id = nextId++;
      const reply = new Promise<string>((resolve) => waiting.set(id, resolve));
      tell({ kind: 'request', id, name, text });
      return reply;
    },
    close: async () => {
      if (child === null || closing) return;
      closing = true;
      const done = new Promise<void>((resolve) => {
        closed = resolve;
      });
      tell({ kind: 'close' });
      const limit = setTimeout(closed, closeLimit);
      await done;
      clearTimeout(limit);
      child?.kill();
    },
  };
}

const answerRendering = (
  render: RenderPage,
  { id, page, as }: FromEngine & { kind: 'render' },
): Promise<ToEngine> =>
  render(page, as).then(
    (bytes) => ({ kind: 'rendered', id, bytes }),
    (thrown: unknown) => ({ kind: 'not-rendered', id, error: failureOf(thrown) }),
  );
