import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runElectron } from '../../../electron/hosts/start/run-electron.ts';

/** A program in Electron's place: Node runs the file that it is given as the app. */
async function program(code: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'faultline-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'index.js'), code);
  return folder;
}

test('stays until the app is closed', async () => {
  const app = await program('process.exit(process.argv[2] === "--library" ? 0 : 1)');
  expect(await runElectron(process.execPath, app, ['--library'])).toBe(true);
});

test('tells that the app did not start', async () => {
  expect(await runElectron(process.execPath, await program('process.exit(1)'), [])).toBe(false);
  expect(await runElectron(process.execPath, await program('process.kill(process.pid, "SIGKILL")'), [])).toBe(
    false,
  );
  expect(await runElectron(join(tmpdir(), 'no-such-program'), '.', [])).toBe(false);
});

test('takes an interrupt for an end in good order', async () => {
  expect(await runElectron(process.execPath, await program('process.kill(process.pid, "SIGINT")'), [])).toBe(
    true,
  );
});
