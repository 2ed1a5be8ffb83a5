import { spawn } from 'node:child_process';

/** Electron that ends within this time, in milliseconds, and not well, never opened a window. */
const startLimit = 10_000;

/**
 * Runs the desktop app until it is closed. False when it could not start at all: its sandbox may be refused by
 * the system, or a library of the system may be missing.
 *
 * An interrupt of the terminal reaches both processes; this one stays until the app has finished in good order.
 */
export function runElectron(path: string, root: string, argv: readonly string[]): Promise<boolean> {
  const started = Date.now();
  const child = spawn(path, [root, ...argv], { stdio: 'inherit' });
  const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
  const stay = (): void => undefined;
  process.on('SIGTERM', pass).on('SIGINT', stay);
  return new Promise((resolve) => {
    const end = (ran: boolean): void => {
      process.off('SIGTERM', pass).off('SIGINT', stay);
      resolve(ran);
    };
    child.on('error', () => end(false));
    child.on('exit', (code, signal) => {
      const failed = signal === null ? code !== 0 : signal !== 'SIGINT' && signal !== 'SIGTERM';
      end(!failed || Date.now() - started > startLimit);
    });
  });
}
