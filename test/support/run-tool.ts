import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';

const folders = (process.env['PATH'] ?? '').split(':');

/** Whether this machine has a program. Tests that need one of Debian's skip by name where it is missing. */
export const hasTool = (name: string): boolean =>
  folders.some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** What a program said about a file, on either of its outputs, and what came of it. */
export function runTool(name: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(name, args, { encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}
