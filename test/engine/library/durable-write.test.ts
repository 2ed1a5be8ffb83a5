import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  createDurableWriter,
  isStrayTemporary,
  replaceFile,
} from '../../../electron/engine/library/durable-write.ts';
import { nodeFileSystem } from '../../../electron/engine/library/file-system.ts';
import { systemError, watched, withOpenFiles } from '../../support/library-file-system.ts';
import { isPosix } from '../../support/library-fixtures.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faultline-'));
  path = join(folder, 'claims.json');
  writeFileSync(path, 'old');
});

const text = (bytes: string): Buffer => Buffer.from(bytes);

describe('replaceFile', () => {
  it('writes, syncs and checks a new file before it takes the name, and syncs the folder after', async () => {
    const { files, calls } = watched();
    await replaceFile(path, text('new'), files);
    expect(calls).toEqual([
      'open .claims.json.N.faultline-tmp wx',
      'write',
      'sync',
      'size',
      'close',
      'rename .claims.json.N.faultline-tmp claims.json',
      `sync folder ${basename(folder)}`,
    ]);
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('writes every byte when the system takes one at a time', async () => {
    const files = withOpenFiles((file) => ({ write: (bytes, offset) => file.write(bytes, offset, 1) }));
    await replaceFile(path, text('a longer text'), files);
    expect(readFileSync(path, 'utf8')).toBe('a longer text');
  });

  it.each([
    ['DISK_FULL', 'the disk is full', { write: () => Promise.reject(systemError('ENOSPC')) }],
    ['DISK_FULL', 'the disk is full', { sync: () => Promise.reject(systemError('EDQUOT')) }],
    ['WRITE_FAILED', 'EIO', { sync: () => Promise.reject(systemError('EIO')) }],
    ['WRITE_FAILED', 'takes no more bytes', { write: () => Promise.resolve(0) }],
    ['WRITE_FAILED', '2 bytes arrived of 3', { size: () => Promise.resolve(2) }],
  ] as const)('says %s (%s), leaves the old file and no other', async (code, words, broken) => {
    const files = withOpenFiles(() => broken);
    await expect(replaceFile(path, text('new'), files)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(words),
    });
    expect(readdirSync(folder)).toEqual(['claims.json']);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  it('waits for a file that another program holds, and then replaces it', async () => {
    let refusals = 3;
    const waits: number[] = [];
    const files = {
      ...nodeFileSystem,
      rename: async (from: string, to: string) => {
        refusals -= 1;
        if (refusals >= 0) throw systemError('EBUSY');
        await nodeFileSystem.rename(from, to);
      },
      wait: async (milliseconds: number) => void waits.push(milliseconds),
    };
    await replaceFile(path, text('new'), files);
    expect(waits).toEqual([10, 20, 40]);
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('gives up after ten seconds of waiting and leaves nothing behind', async () => {
    let waited = 0;
    const files = {
      ...nodeFileSystem,
      rename: () => Promise.reject(systemError('EPERM')),
      wait: async (milliseconds: number) => {
        waited += milliseconds;
      },
    };
    await expect(replaceFile(path, text('new'), files)).rejects.toMatchObject({ code: 'NO_PERMISSION' });
    expect(waited).toBeGreaterThanOrEqual(10_000);
    expect(waited).toBeLessThan(12_000);
    expect(readdirSync(folder)).toEqual(['claims.json']);
  });

  it.skipIf(!isPosix)('makes files that only their owner can read (not on Windows)', async () => {
    await replaceFile(path, text('new'), nodeFileSystem);
    await replaceFile(join(folder, 'another.json'), text('new'), nodeFileSystem);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'another.json')).mode & 0o777).toBe(0o600);
  });

  it.skipIf(!isPosix)('follows a symbolic link instead of replacing it (not on Windows)', async () => {
    const link = join(folder, 'link.json');
    symlinkSync(path, link);
    await replaceFile(link, text('new'), nodeFileSystem);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('takes another name when a killed process with the same number left its file', async () => {
    const taken: string[] = [];
    const files = {
      ...nodeFileSystem,
      open: async (target: string, flags: 'wx' | 'a' | 'r' | 'r+') => {
        taken.push(target);
        if (taken.length === 1) throw systemError('EEXIST');
        return nodeFileSystem.open(target, flags);
      },
    };
    await replaceFile(path, text('new'), files);
    expect(new Set(taken).size).toBe(2);
    expect(taken.every((one) => isStrayTemporary(basename(one)))).toBe(true);
  });
});

describe('a durable writer', () => {
  it('writes the newest of what waits, and encodes nothing else', async () => {
    const encoded: number[] = [];
    const writer = createDurableWriter(nodeFileSystem);
    const encode = (number: number) => () => {
      encoded.push(number);
      return text(String(number));
    };
    const first = writer.write(path, encode(1));
    await Promise.resolve();
    await Promise.all([first, ...[2, 3, 4, 5].map((number) => writer.write(path, encode(number)))]);
    expect(encoded.length).toBeLessThanOrEqual(2);
    expect(encoded.at(-1)).toBe(5);
    expect(readFileSync(path, 'utf8')).toBe('5');
  });

  it('gives each write its own outcome', async () => {
    let isFull = false;
    const files = withOpenFiles((file) => ({
      sync: () => (isFull ? Promise.reject(systemError('ENOSPC')) : file.sync()),
    }));
    const writer = createDurableWriter(files);
    await writer.write(path, () => text('one'));
    isFull = true;
    await expect(writer.write(path, () => text('two'))).rejects.toMatchObject({ code: 'DISK_FULL' });
    isFull = false;
    await writer.write(path, () => text('three'));
    expect(readFileSync(path, 'utf8')).toBe('three');
  });
});
