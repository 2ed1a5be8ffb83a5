import { registerHooks } from 'node:module';

/** Whoever imports Electron from now on gets this file of the stand-in. */
export function provideElectron(file: 'electron.ts' | 'electron-utility.ts'): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron'
        ? { url: new URL(file, import.meta.url).href, shortCircuit: true }
        : next(specifier, context),
  });
}
