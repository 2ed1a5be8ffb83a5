import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire, isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** Fuses of version 1, eight of them, as Electron ships them. */
const shippedFuses = Buffer.concat([Buffer.from(sentinel), Buffer.from([1, 8]), Buffer.from('10110001')]);

/** A folder that looks like Electron as far as packaging looks: its binary has the fuses and runs nothing. */
async function makeDistribution(folder: string, binary: Buffer): Promise<void> {
  for (const part of ['resources', 'locales']) await mkdir(join(folder, part), { recursive: true });
  await writeFile(join(folder, 'electron'), binary);
  await chmod(join(folder, 'electron'), 0o755);
  await writeFile(join(folder, 'version'), require('electron/package.json').version);
  await writeFile(join(folder, 'LICENSE'), '');
  await writeFile(join(folder, 'LICENSES.chromium.html'), '');
  await writeFile(join(folder, 'locales', 'en-US.pak'), '');
}

async function packApp(home: string, name: string, binary: Buffer): Promise<string> {
  await makeDistribution(join(home, name), binary);
  const output = join(home, `${name}-packed`);
  await run(process.execPath, [
    join(dirname(require.resolve('electron-builder/package.json')), 'cli.js'),
    '--linux',
    'dir',
    `-c.electronDist=${join(home, name)}`,
    `-c.directories.output=${output}`,
  ]);
  return join(output, 'linux-unpacked');
}

/** The names in an archive, from its header (a tree of names in JSON behind four lengths). */
async function archived(file: string): Promise<string[]> {
  const bytes = await readFile(file);
  type Entry = { readonly files?: Readonly<Record<string, Entry>> };
  const header: Entry = JSON.parse(bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString());
  const namesOf = (entry: Entry, path: string): string[] =>
    entry.files === undefined
      ? [path]
      : Object.entries(entry.files).flatMap(([name, inner]) =>
          namesOf(inner, path === '' ? name : `${path}/${name}`),
        );
  return namesOf(header, '');
}

// Packaging for another system needs tools of that system.
describe.skipIf(process.platform !== 'linux')('the package', () => {
  let home: string;
  let app: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'faultline-package-'));
    app = await packApp(home, 'electron', Buffer.concat([Buffer.from('#!/bin/sh\n#'), shippedFuses]));
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  test('holds what was built, and nothing else', async () => {
    const names = await archived(join(app, 'resources/app.asar'));
    expect(names.filter((name) => !name.startsWith('dist/'))).toEqual(['package.json']);
    expect(names).toEqual(
      expect.arrayContaining([
        'dist/renderer/index.html',
        ...['main.js', 'engine-main.js', 'preload.cjs', 'parse-worker.js', 'index-worker.js'].map(
          (name) => `dist/desktop/${name}`,
        ),
      ]),
    );
    expect(existsSync(join(app, 'resources/app.asar.unpacked'))).toBe(false);
  });

  test('carries its dependencies inside its own files', async () => {
    const imports = readdirSync('dist/desktop').flatMap((name) =>
      [
        ...readFileSync(join('dist/desktop', name), 'utf8').matchAll(
          /^(?:import|export)[^'"\n]*["']([^."'][^"']*)["'];?$/gm,
        ),
      ].map(([, specifier]) => specifier ?? ''),
    );
    expect(imports.filter((specifier) => !isBuiltin(specifier) && specifier !== 'electron')).toEqual([]);
  });

  test('has its switches set', async () => {
    const binary = await readFile(join(app, 'faultline'));
    const wire = binary.indexOf(sentinel) + sentinel.length + 2;
    // In Electron's order: run as Node, cookie encryption, NODE_OPTIONS, --inspect, archive checked, archive
    // only, own snapshot, privileges for file:.
    expect(binary.subarray(wire, wire + 8).toString()).toBe('01001100');
  });

  test('can be made around a binary that has no switches', async () => {
    const plain = await packApp(home, 'plain', Buffer.from('#!/bin/sh\n'));
    expect(existsSync(join(plain, 'resources/app.asar'))).toBe(true);
  });
});
