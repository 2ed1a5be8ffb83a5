import { net } from 'electron';
import { createEngine } from '../../engine/engine.ts';
import { renderWithChromium } from '../printing/render-with-chromium.ts';
import { createElectronTransport } from './electron-transport.ts';
import { serveEngine } from './serve-engine.ts';

/** The process that the engine runs in: its one argument is the folder of the library. */
const folder = process.argv.at(-1) ?? '';
const transport = createElectronTransport({ net });
serveEngine(process.parentPort, () =>
  createEngine({
    folder,
    transport,
    renderPage: renderWithChromium(),
    keepCollecting: true,
    report: console.error,
  }),
);
