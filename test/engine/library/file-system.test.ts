import { existsSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem } from '../../../electron/engine/library/file-system.ts';
import { isPosix } from '../../support/library-fixtures.ts';

const home = (): string => mkdtempSync(join(tmpdir(), 'faultline-'));

describe('makeFolder', () => {
  it('makes a folder and those above it, for their owner alone', async () => {
    const above = join(home(), 'a');
    await nodeFileSystem.makeFolder(join(above, 'b', 'c'));
    await nodeFileSystem.makeFolder(join(above, 'b', 'c'));
    expect(statSync(join(above, 'b', 'c')).isDirectory()).toBe(true);
    if (isPosix) expect(statSync(above).mode & 0o777).toBe(0o700);
  });

  it('fails where a file is in the way', async () => {
    const file = join(home(), 'file');
    writeFileSync(file, '');
    await expect(nodeFileSystem.makeFolder(file)).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(nodeFileSystem.makeFolder(join(file, 'a'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  it.skipIf(!existsSync('/proc/self'))(
    'fails, and ends, where no folder can be made (needs /proc)',
    async () => {
      await expect(nodeFileSystem.makeFolder('/proc/faultline/library')).rejects.toMatchObject({
        code: 'ENOENT',
      });
    },
  );
});
