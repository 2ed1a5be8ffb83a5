import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { newestChange } from './newest-change.ts';

/** What is built from what. */
type Build = {
  readonly name: string;
  readonly result: string;
  readonly sources: readonly string[];
  readonly arguments: readonly string[];
};

export const pageBuild: Build = {
  name: 'the page',
  result: 'dist/renderer/index.html',
  sources: ['renderer', 'shared', 'vite.config.ts', 'package-lock.json'],
  arguments: ['build'],
};

export const desktopBuild: Build = {
  name: 'the desktop app',
  result: 'dist/desktop/main.js',
  sources: ['electron', 'shared', 'vite.hosts.config.ts', 'package-lock.json'],
  arguments: ['build', '--config', 'vite.hosts.config.ts'],
};

const run = promisify(execFile);

/** Builds what is missing or older than its sources. What the bundler says is shown when it fails. */
export async function buildWhenStale(
  root: string,
  build: Build,
  note: (line: string) => void,
): Promise<void> {
  const built = newestChange([join(root, build.result)]);
  if (built > newestChange(build.sources.map((source) => join(root, source)))) return;
  note(`Building ${build.name} ...`);
  const vite = join(
    dirname(createRequire(join(root, 'package.json')).resolve('vite/package.json')),
    'bin/vite.js',
  );
  await run(process.execPath, [vite, ...build.arguments, '--logLevel', 'error'], { cwd: root });
}
