import { expect, test } from 'vitest';
import { readSettings } from '../../../electron/engine/library/library-settings.ts';
import { fillableDisk } from '../../support/library-file-system.ts';
import { newLibraryPath, open } from '../../support/library-fixtures.ts';

const since = '2026-02-23T12:00:00.000Z';

const unchosen = { pausedSince: null, exampleBatch: null };

test('a setting outlives the process that made it, and is in no history', async () => {
  const folder = newLibraryPath();
  const library = await open(folder);
  expect(library.settings()).toEqual(unchosen);
  await library.saveSettings({ pausedSince: since });
  await library.close();
  const again = await open(folder);
  expect(again.settings()).toEqual({ ...unchosen, pausedSince: since });
  expect(await again.history()).toEqual([]);
  await again.close();
});

test('a setting that could not be written is not there', async () => {
  const disk = fillableDisk((path) => path.includes('library.json'));
  const library = await open(newLibraryPath(), { fileSystem: disk.files });
  disk.isFull = true;
  await expect(library.saveSettings({ pausedSince: since })).rejects.toMatchObject({ code: 'DISK_FULL' });
  expect(library.settings()).toEqual(unchosen);
  disk.isFull = false;
  await library.close();
});

test('a library that is open for reading only keeps its settings', async () => {
  const folder = newLibraryPath();
  await (await open(folder)).close();
  const reader = await open(folder, { mode: 'read' });
  await expect(reader.saveSettings({ pausedSince: since })).rejects.toMatchObject({ code: 'READ_ONLY' });
  expect(reader.settings()).toEqual(unchosen);
  await reader.close();
});

test('what cannot be understood counts as not chosen, and settings of other versions do no harm', () => {
  const meta = { id: '', checkpoint: 0, health: {} };
  const settings = { pausedSince: 'yesterday', theme: { colour: 'red' } };
  expect(readSettings({ ...meta, settings })).toEqual(unchosen);
  expect(readSettings({ ...meta, settings: {} })).toEqual(unchosen);
});
