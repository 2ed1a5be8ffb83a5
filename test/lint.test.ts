import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** What the linter says of a text that stands in that file of a house with our configuration. */
function lint(file: string, text: string): { readonly failed: boolean; readonly said: string } {
  const house = mkdtempSync(join(tmpdir(), 'faultline-lint-'));
  try {
    copyFileSync(join(root, 'biome.json'), join(house, 'biome.json'));
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
    const run = spawnSync(
      join(root, 'node_modules/.bin/biome'),
      ['lint', '--error-on-warnings', '--colors=off', '--vcs-enabled=false', '.'],
      { cwd: house, encoding: 'utf8' },
    );
    return { failed: run.status !== 0, said: run.stdout + run.stderr };
  } finally {
    rmSync(house, { recursive: true });
  }
}

test.each([
  ['shared/model/planted.ts', "import { readFile } from 'node:fs';\nexport const planted = readFile;\n"],
  [
    'shared/ledger/planted.ts',
    "import type { Engine } from '../../electron/engine/engine.ts';\nexport type Planted = Engine;\n",
  ],
  ['electron/engine/planted.ts', "import { app } from 'electron';\nexport const planted = app;\n"],
  [
    'electron/engine/planted.ts',
    "import { main } from '../hosts/cli/main.ts';\nexport const planted = main;\n",
  ],
  ['electron/hosts/web/planted.ts', "import { app } from 'electron';\nexport const planted = app;\n"],
  [
    'electron/hosts/cli/planted.ts',
    "import { openWindow } from '../desktop/open-window.ts';\nexport const planted = openWindow;\n",
  ],
  [
    'renderer/pages/planted.ts',
    "import { createEngine } from '../../electron/engine/engine.ts';\nexport const planted = createEngine;\n",
  ],
  ['renderer/pages/planted.ts', "import { join } from 'node:path';\nexport const planted = join;\n"],
])('the linter refuses the planted import in %s: %s', (file, text) => {
  const { failed, said } = lint(file, text);
  expect(said).toContain('noRestrictedImports');
  expect(failed).toBe(true);
});

test('the linter lets the allowed import through', () => {
  const text = "import type { Claim } from '../model/claim.ts';\n\nexport type Planted = Claim;\n";
  expect(lint('shared/ledger/planted.ts', text).failed).toBe(false);
});

test.each([
  ['a default export', 'shared/model/planted.ts', 'export default 1;\n', 'noDefaultExport'],
  [
    'any',
    'shared/model/planted.ts',
    'export const planted = (value: any) => String(value);\n',
    'noExplicitAny',
  ],
  [
    'console in the engine',
    'electron/engine/planted.ts',
    "export const planted = () => console.log('x');\n",
    'noConsole',
  ],
  [
    'a name in camel case',
    'shared/model/plantedFile.ts',
    'export const planted = 1;\n',
    'useFilenamingConvention',
  ],
])('the linter refuses %s', (_what, file, text, rule) => {
  const { failed, said } = lint(file, text);
  expect(said).toContain(rule);
  expect(failed).toBe(true);
});
