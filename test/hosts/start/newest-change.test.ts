import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newestChange } from '../../../electron/hosts/start/newest-change.ts';

test('finds the newest of files and folders, however deep', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'faultline-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'a', 'b'), { recursive: true });
  await writeFile(join(folder, 'a', 'b', 'deep.ts'), '');
  await writeFile(join(folder, 'flat.ts'), '');
  const at = (path: string, seconds: number) => utimes(join(folder, path), seconds, seconds);
  await at('a/b/deep.ts', 300);
  await at('a/b', 100);
  await at('a', 100);
  await at('flat.ts', 200);
  expect(newestChange([join(folder, 'a'), join(folder, 'flat.ts')])).toBe(300_000);
  await at('a/b', 400); // as when a file was removed from it
  expect(newestChange([join(folder, 'a')])).toBe(400_000);
});

test('knows no change of what is not there', () => {
  expect(newestChange(['no/such/folder'])).toBe(0);
});
