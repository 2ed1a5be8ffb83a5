import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';

const parentPort = new URL('parent-port.ts', import.meta.url).href;

/** A process of Node with a parent port. The test is told its number, to kill it. */
export const utilityProcess = {
  fork: (modulePath: string, args: string[] = [], _options: { serviceName?: string } = {}) => {
    const child = fork(modulePath, args, { execArgv: ['--import', parentPort], serialization: 'advanced' });
    const events = new EventEmitter();
    child.on('message', (message) => events.emit('message', message));
    child.on('exit', (code) => events.emit('exit', code ?? 1));
    child.on('spawn', () => process.send?.({ enginePid: child.pid }));
    return Object.assign(events, {
      pid: child.pid,
      postMessage: (message: unknown) => {
        if (child.connected) child.send(structuredClone(message) as object);
      },
      kill: () => child.kill(),
    });
  },
};

export const standInFolder = fileURLToPath(new URL('.', import.meta.url));
