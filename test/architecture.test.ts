import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/**
 * The lines of the house. Each zone names what it may import: zones of ours by folder, packages by name.
 * Type imports are imports: a type drags its module's ideas along just as a value does.
 */
type Zone = {
  readonly folder: string;
  readonly zones: readonly string[];
  readonly packages: readonly string[];
};

const zones: readonly Zone[] = [
  { folder: 'shared/model', zones: ['shared/model'], packages: ['zod'] },
  { folder: 'shared/feeds', zones: ['shared/feeds', 'shared/model'], packages: ['zod'] },
  { folder: 'shared/vocabulary', zones: ['shared/vocabulary', 'shared/model'], packages: ['zod'] },
  { folder: 'shared/text', zones: ['shared/text', 'shared/vocabulary', 'shared/model'], packages: ['zod'] },
  {
    folder: 'shared/tagging',
    zones: ['shared/tagging', 'shared/text', 'shared/vocabulary', 'shared/model'],
    packages: ['zod'],
  },
  {
    folder: 'shared/packs',
    zones: ['shared/packs', 'shared/text', 'shared/vocabulary', 'shared/ledger', 'shared/model'],
    packages: ['zod'],
  },
  {
    folder: 'shared/stories',
    zones: ['shared/stories', 'shared/tagging', 'shared/text', 'shared/vocabulary', 'shared/model'],
    packages: ['zod'],
  },
  { folder: 'shared/search', zones: ['shared/search', 'shared/model'], packages: ['zod'] },
  {
    folder: 'shared/relevance',
    zones: ['shared/relevance', 'shared/tagging', 'shared/search', 'shared/model'],
    packages: ['zod'],
  },
  {
    folder: 'shared/related',
    zones: [
      'shared/related',
      'shared/stories',
      'shared/tagging',
      'shared/vocabulary',
      'shared/search',
      'shared/model',
    ],
    packages: ['zod'],
  },
  {
    folder: 'shared/ledger/propose',
    zones: [
      'shared/ledger',
      'shared/stories',
      'shared/tagging',
      'shared/text',
      'shared/vocabulary',
      'shared/model',
    ],
    packages: ['zod'],
  },
  {
    folder: 'shared/ledger/duplicates',
    zones: ['shared/ledger', 'shared/search', 'shared/model'],
    packages: ['zod'],
  },
  { folder: 'shared/examples', zones: ['shared/examples', 'shared/model'], packages: ['zod'] },
  { folder: 'shared/ledger', zones: ['shared/ledger', 'shared/model'], packages: ['zod'] },
  {
    folder: 'shared/contract',
    zones: ['shared/contract', 'shared/relevance', 'shared/model'],
    packages: ['zod'],
  },
  {
    folder: 'shared/timeline',
    zones: ['shared/timeline', 'shared/ledger', 'shared/contract', 'shared/search', 'shared/model'],
    packages: ['zod'],
  },
  { folder: 'shared/words', zones: ['shared/words', 'shared/model'], packages: [] },
  {
    folder: 'shared/exchange',
    zones: [
      'shared/exchange',
      'shared/stories',
      'shared/vocabulary',
      'shared/timeline',
      'shared/ledger',
      'shared/feeds',
      'shared/contract',
      'shared/search',
      'shared/words',
      'shared/model',
    ],
    packages: ['zod', 'fflate', 'uuid', 'node-diff3', 'yaml'],
  },
  {
    folder: 'electron/engine',
    zones: ['electron/engine', 'shared'],
    packages: [
      'node:',
      'zod',
      'lowdb',
      'rss-parser',
      '@mozilla/readability',
      'linkedom/worker',
      'age-encryption',
    ],
  },
  {
    folder: 'electron/hosts/desktop',
    zones: ['electron/hosts', 'electron/engine', 'shared'],
    packages: ['node:', 'electron', 'electron-builder', 'zod'],
  },
  {
    folder: 'electron/hosts',
    zones: ['electron/hosts', 'electron/engine', 'shared'],
    packages: ['node:', 'zod'],
  },
  {
    folder: 'renderer',
    zones: ['renderer', 'shared'],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      '@tanstack/react-virtual',
      'dompurify',
      'd3-',
      'zod',
    ],
  },
];

/** Of the contract the renderer takes types alone; only its api.ts may take the client. */
const contractValuesAllowed = new Set(['renderer/api.ts']);

const root = resolve(import.meta.dirname, '..');

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|cts|mts)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

type Import = { readonly from: string; readonly typeOnly: boolean };

const importPattern =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'"`;]*?\bfrom\s*)?['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]\s*\)|\brequire\s*\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(text: string): Import[] {
  return [...text.matchAll(importPattern)].map((match) => ({
    from: match[3] ?? match[4] ?? match[5] ?? '',
    typeOnly: match[2] !== undefined,
  }));
}

const zoneOf = (file: string): Zone | undefined => zones.find((zone) => file.startsWith(`${zone.folder}/`));

function isAllowedPackage(name: string, packages: readonly string[]): boolean {
  return packages.some((allowed) =>
    allowed.endsWith(':') || allowed.endsWith('-')
      ? name.startsWith(allowed)
      : name === allowed || name.startsWith(`${allowed}/`),
  );
}

/** What is wrong with one import of one file, as a sentence; null where it is allowed. */
function violation(file: string, zone: Zone, found: Import): string | null {
  if (!found.from.startsWith('.')) {
    return isAllowedPackage(found.from, zone.packages) ? null : `${file} imports the package ${found.from}`;
  }
  const target = relative(root, resolve(root, dirname(file), found.from));
  if (target.endsWith('.css') || target.endsWith('.svg') || target === 'package.json') return null;
  if (!zone.zones.some((allowed) => target.startsWith(`${allowed}/`))) return `${file} imports ${target}`;
  if (zone.folder === 'electron/hosts' && target.startsWith('electron/hosts/desktop/')) {
    return `${file} imports ${target}: only the desktop host may know Electron`;
  }
  if (
    zone.folder === 'renderer' &&
    target.startsWith('shared/contract/') &&
    !found.typeOnly &&
    !contractValuesAllowed.has(file)
  ) {
    return `${file} imports values of ${target}: of the contract the renderer takes types alone`;
  }
  return null;
}

function violationsIn(file: string, text: string): string[] {
  const zone = zoneOf(file);
  if (zone === undefined) return [];
  return importsOf(text).flatMap((found) => violation(file, zone, found) ?? []);
}

test('imports flow one way: shared <- engine <- hosts, renderer -> shared', () => {
  const files = ['shared', 'electron', 'renderer'].flatMap(sourceFiles);
  const found = files.flatMap((file) => violationsIn(file, readFileSync(join(root, file), 'utf8')));
  expect(found).toEqual([]);
  expect(files.length).toBeGreaterThan(50);
});

test.each([
  ['shared/model/claim.ts', "import { readFile } from 'node:fs';"],
  ['shared/model/claim.ts', "import type { Dispatch } from '../contract/dispatch.ts';"],
  ['shared/ledger/ledger.ts', "export { api } from '../../renderer/api.ts';"],
  ['shared/tagging/tag-text.ts', "const fs = await import('node:fs');"],
  ['electron/engine/engine.ts', "import { app } from 'electron';"],
  ['electron/engine/engine.ts', "import { startWebHost } from '../hosts/web/start-web-host.ts';"],
  ['electron/hosts/web/start-web-host.ts', "import { BrowserWindow } from 'electron';"],
  ['electron/hosts/cli/main.ts', "import { openWindow } from '../desktop/create-window.ts';"],
  ['electron/hosts/desktop/main.ts', "import { App } from '../../../renderer/app.tsx';"],
  ['renderer/pages/inbox.tsx', "import { createEngine } from '../../electron/engine/engine.ts';"],
  ['renderer/pages/inbox.tsx', "import { channels } from '../../shared/contract/channels.ts';"],
  ['renderer/pages/inbox.tsx', "import { join } from 'node:path';"],
])('finds the planted violation in %s: %s', (file, text) => {
  expect(
    violationsIn(file, `import { z } from 'zod';\n${text}\n`).filter((line) => !line.includes('package zod')),
  ).toHaveLength(1);
});

test('lets the allowed imports through', () => {
  expect(
    violationsIn(
      'renderer/pages/inbox.tsx',
      "import type { ArticleRow } from '../../shared/contract/article-query.ts';",
    ),
  ).toEqual([]);
  expect(
    violationsIn('renderer/api.ts', "import { createClient } from '../shared/contract/client.ts';"),
  ).toEqual([]);
  expect(
    violationsIn(
      'electron/engine/engine.ts',
      "import { createDispatch } from '../../shared/contract/dispatch.ts';",
    ),
  ).toEqual([]);
});
