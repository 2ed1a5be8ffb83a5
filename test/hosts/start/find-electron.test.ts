import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { findElectron } from '../../../electron/hosts/start/find-electron.ts';

let root: string;
let folder: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'faultline-'));
  folder = join(root, 'node_modules/electron');
  await mkdir(folder, { recursive: true });
  onTestFinished(() => rm(root, { recursive: true }));
});

async function install(): Promise<void> {
  await mkdir(join(folder, 'dist'));
  await writeFile(join(folder, 'dist/electron'), '');
  await writeFile(join(folder, 'path.txt'), 'electron');
}

function find(options: Partial<Parameters<typeof findElectron>[0]> = {}) {
  const env = { DISPLAY: ':0' };
  return findElectron({
    root,
    platform: 'linux',
    env,
    isRoot: false,
    now: Date.now,
    note: () => {},
    ...options,
  });
}

const neverFetched = () => Promise.reject(new Error('fetched'));

test('takes the binary that is there', async () => {
  await install();
  expect(await find({ fetchBinary: neverFetched })).toEqual({
    kind: 'found',
    path: join(folder, 'dist/electron'),
  });
});

test('fetches the binary that is not there, and says so', async () => {
  const notes: string[] = [];
  expect(await find({ fetchBinary: install, note: (line) => notes.push(line) })).toEqual({
    kind: 'found',
    path: join(folder, 'dist/electron'),
  });
  expect(notes).toEqual(['Fetching Electron, once ...']);
});

test('says that it could not be fetched, and tries again a day later', async () => {
  let attempts = 0;
  const fetchBinary = () => {
    attempts++;
    return Promise.reject(new Error('no network'));
  };
  const refusal = { kind: 'missing', why: 'Electron could not be fetched' };
  expect([await find({ fetchBinary }), await find({ fetchBinary })]).toEqual([refusal, refusal]);
  expect(attempts).toBe(1);
  const yesterday = Date.now() / 1000 - 25 * 60 * 60;
  await utimes(join(root, 'node_modules/.cache/faultline/electron-tried'), yesterday, yesterday);
  await find({ fetchBinary });
  expect(attempts).toBe(2);
});

test('takes no half of an installation for one', async () => {
  await writeFile(join(folder, 'path.txt'), 'electron');
  expect(await find({ fetchBinary: neverFetched })).toMatchObject({ kind: 'missing' });
});

test('runs nothing without a screen, or as root, where Linux would refuse it', async () => {
  await install();
  expect(await find({ env: {} })).toEqual({ kind: 'missing', why: 'There is no screen for a window' });
  expect(await find({ isRoot: true })).toMatchObject({ kind: 'missing' });
  expect(await find({ env: { WAYLAND_DISPLAY: 'wayland-0' } })).toMatchObject({ kind: 'found' });
  expect(await find({ env: {}, platform: 'darwin' })).toMatchObject({ kind: 'found' });
});
