import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhenStale, desktopBuild, pageBuild } from './start/build-when-stale.ts';
import { findElectron } from './start/find-electron.ts';
import { runElectron } from './start/run-electron.ts';
import { startArguments } from './start/start-arguments.ts';

/**
 * `npm start`: builds what is stale, opens the desktop app where Electron can be had, and the same app in the
 * browser where it cannot, after one line that says why.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const asked = startArguments(process.argv.slice(2));
const note = (line: string): void => void process.stderr.write(`${line}\n`);

/** npm puts the Node of this project first; somebody who starts this file with an older one is helped. */
if (Number(process.versions.node.split('.')[0]) < 24) {
  const node = join(root, 'node_modules/.bin/node');
  const { status } = spawnSync(node, process.argv.slice(1), { stdio: 'inherit' });
  process.exit(status ?? 1);
}

await buildWhenStale(root, pageBuild, note);
const why = asked.browser ? '' : await openDesktop();
if (why !== null) await openBrowser(why);

/** Null when the app ran; otherwise why it did not. */
async function openDesktop(): Promise<string | null> {
  const { platform, env } = process;
  const isRoot = process.getuid?.() === 0;
  const electron = await findElectron({ root, platform, env, isRoot, now: Date.now, note });
  if (electron.kind === 'missing') return electron.why;
  await buildWhenStale(root, desktopBuild, note);
  return (await runElectron(electron.path, root, asked.desktop)) ? null : 'Electron did not start';
}

async function openBrowser(reason: string): Promise<void> {
  if (reason !== '') note(`${reason}: Faultline opens in the browser.`);
  // Imported here: the desktop app brings its own engine.
  const { runOnProcess } = await import('./cli/run-on-process.ts');
  await runOnProcess(asked.serve);
}
