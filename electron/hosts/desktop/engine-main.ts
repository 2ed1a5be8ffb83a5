import { net } from 'electron';
import { createEngine } from '../../engine/engine.ts';
import { createElectronTransport } from './electron-transport.ts';
import { renderInMain } from './render-in-main.ts';
import { serveEngine } from './serve-engine.ts';

/** The process that the engine runs in: its one argument is the folder of the library. */
const folder = process.argv.at(-1) ?? '';
const transport = createElectronTransport({ net });
const renderPage = renderInMain(process.parentPort);
serveEngine(process.parentPort, () =>
  createEngine({
    folder,
    transport,
    renderPage,
    keepCollecting: true,
    report: console.error,
  }),
);
