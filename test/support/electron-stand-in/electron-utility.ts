import { createNet } from './net.ts';

/** What `import … from 'electron'` gives the engine's process under the stand-in. */
export const net = createNet();
