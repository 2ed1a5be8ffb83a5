import { createEngine } from '../../engine/engine.ts';
import { serveEngine } from './serve-engine.ts';

/** The process that the engine runs in: its one argument is the folder of the library. */
const folder = process.argv.at(-1) ?? '';
serveEngine(process.parentPort, () => createEngine({ folder, keepCollecting: true, report: console.error }));
