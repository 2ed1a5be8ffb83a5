import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AfterPackContext } from 'electron-builder';

/** Marks the place of the fuses in Electron's binary (@electron/fuses). */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/**
 * electron-builder calls this, by its name, between copying Electron and setting its fuses.
 *
 * Packaging is tried out, too, where Electron cannot be had, with a folder that only looks like it. A binary
 * without fuses is not Electron: that is said, and the release job reads the fuses of what it publishes.
 */
export async function afterPack({
  appOutDir,
  electronPlatformName,
  packager,
}: AfterPackContext): Promise<void> {
  if (electronPlatformName !== 'linux') return;
  if (readFileSync(join(appOutDir, 'faultline')).includes(sentinel)) return;
  // Read-only for those who only read; this hook is the place to change it.
  Object.assign(packager.config, { electronFuses: null });
  console.warn('  • this binary has no fuses, so it is not Electron: none were set');
}
