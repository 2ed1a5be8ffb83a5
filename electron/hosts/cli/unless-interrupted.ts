import { AppError } from '../../../shared/model/app-error.ts';

/** The outcome of the work, or an AppError as soon as the person interrupts: nobody waits for it any more. */
export function unlessInterrupted<Value>(
  work: Promise<Value>,
  signal: AbortSignal,
  sentence: string,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new AppError('CANCELLED', sentence));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
