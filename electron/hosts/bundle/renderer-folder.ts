import { fileURLToPath } from 'node:url';

/** Where the built page lies: in `dist/` when this runs from source, beside this bundle otherwise. */
export const rendererFolder = (): string =>
  fileURLToPath(
    new URL(import.meta.url.endsWith('.ts') ? '../../../dist/renderer' : '../renderer', import.meta.url),
  );
