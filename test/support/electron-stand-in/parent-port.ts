import { EventEmitter } from 'node:events';
import { provideElectron } from './provide-electron.ts';

provideElectron('electron-utility.ts');

/** Loaded before the engine's process: gives it the port that a process forked by Electron has. */
const port = Object.assign(new EventEmitter(), {
  postMessage: (message: unknown) => process.send?.(message),
});
// Messages wait for the first listener, as Electron promises.
const early: unknown[] = [];
const deliver = (data: unknown): void => {
  if (port.listenerCount('message') === 0) early.push(data);
  else port.emit('message', { data, ports: [] });
};
port.on('newListener', () => queueMicrotask(() => early.splice(0).forEach(deliver)));
process.on('message', deliver);
process.on('disconnect', () => process.exit(1));
Object.defineProperty(process, 'parentPort', { value: port });
