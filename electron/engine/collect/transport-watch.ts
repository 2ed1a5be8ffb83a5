import { failure, type TransportFailure } from './http-transport.ts';

type Phase = 'connect' | 'firstByte' | 'idle';

/** Milliseconds that a server may take for each step, and for all of them together. */
export type Waits = Readonly<Record<Phase | 'total', number>>;

export const usualWaits: Waits = { connect: 10_000, firstByte: 15_000, idle: 10_000, total: 30_000 };

/** Watches one request: each phase has its time, all together have one more, and the person may cancel. */
export type Watch = {
  readonly enter: (phase: Phase) => void;
  readonly stop: () => void;
  readonly expired: () => TransportFailure | null;
  readonly expiry: Promise<TransportFailure>;
  readonly onExpiry: (listener: (failed: TransportFailure) => void) => void;
};

const inWords: Readonly<Record<Phase | 'total', string>> = {
  connect: 'did not accept a connection in time',
  firstByte: 'did not answer in time',
  idle: 'stopped sending in the middle of the document',
  total: 'sent the document too slowly',
};

export function createWatch(limits: Waits, host: string, signal: AbortSignal | undefined): Watch {
  const listeners: ((failed: TransportFailure) => void)[] = [];
  let failed: TransportFailure | null = null;
  let phaseTimer: NodeJS.Timeout | undefined;

  const stop = (): void => {
    clearTimeout(phaseTimer);
    clearTimeout(totalTimer);
    signal?.removeEventListener('abort', cancel);
  };
  const fail = (reason: TransportFailure): void => {
    if (failed !== null) return;
    failed = reason;
    stop();
    for (const listener of listeners) listener(reason);
  };
  const expire = (phase: Phase | 'total') => fail(failure('TIMEOUT', `${host} ${inWords[phase]}.`));
  const cancel = () => fail(failure('CANCELLED', `Fetching from ${host} was cancelled.`));
  const enter = (phase: Phase): void => {
    clearTimeout(phaseTimer);
    if (failed === null) phaseTimer = setTimeout(() => expire(phase), limits[phase]);
  };
  const onExpiry = (listener: (reason: TransportFailure) => void): void => {
    listeners.push(listener);
    if (failed !== null) listener(failed);
  };

  const totalTimer = setTimeout(() => expire('total'), limits.total);
  const expiry = new Promise<TransportFailure>((resolve) => onExpiry(resolve));
  signal?.addEventListener('abort', cancel, { once: true });
  enter('connect');
  if (signal?.aborted === true) cancel();
  return { enter, stop, expired: () => failed, expiry, onExpiry };
}
