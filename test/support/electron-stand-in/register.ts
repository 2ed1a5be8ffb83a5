import { provideElectron } from './provide-electron.ts';

/** Loaded before the main process. */
provideElectron('electron.ts');
