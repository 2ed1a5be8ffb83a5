import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addIncident, newLibraryPath, open } from '../../support/library-fixtures.ts';

const history = 'history/2026-02.jsonl';

it.each<[string, (file: string) => void]>([
  ['is gone', (file) => rmSync(file)],
  ['is empty', (file) => writeFileSync(file, '')],
])('misses the history where its file %s, and has the records', async (_, damage) => {
  const folder = newLibraryPath();
  const library = await open(folder);
  await addIncident(library);
  await library.close();
  damage(join(folder, history));
  const again = await open(folder);
  expect(again.records('incident').size).toBe(1);
  expect(await again.check()).toMatchObject([
    {
      file: 'history',
      code: 'HISTORY_GAP',
      message: expect.stringContaining('changes up to batch 1, but the history ends with batch 0'),
    },
  ]);
  await again.close();
});
