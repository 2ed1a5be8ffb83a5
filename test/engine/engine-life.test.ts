import { mkdirSync, readdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createEngine } from '../../electron/engine/engine.ts';
import { removeIndexFile } from '../../electron/engine/index/index-file.ts';
import { nodeFileSystem } from '../../electron/engine/library/file-system.ts';
import { systemError } from '../support/library-file-system.ts';
import { newLibraryPath } from '../support/library-fixtures.ts';
import { openTestEngine, type TestEngine } from '../support/open-test-engine.ts';

let lab: TestEngine;
afterEach(() => lab.dispose());

const problems = async () => (await lab.client.request('library.info', {})).problems.map(({ code }) => code);
const add = (title: string) => lab.client.request('incidents.create', { fields: { title } });

describe('backups', () => {
  /** What the engine asked to be done again and again. */
  let repeated: { work: () => Promise<void>; ms: number; isStopped: boolean };
  let isFull = false;
  const every = (work: () => Promise<void>, ms: number) => {
    repeated = { work, ms, isStopped: false };
    return () => {
      repeated.isStopped = true;
    };
  };
  const fileSystem = {
    ...nodeFileSystem,
    makeFolder: async (path: string): Promise<void> => {
      if (isFull && path.includes('.backups')) throw systemError('ENOSPC');
      await nodeFileSystem.makeFolder(path);
    },
  };
  const made = (): string[] => readdirSync(`${lab.folder}.backups`).sort();

  beforeEach(async () => {
    isFull = false;
    lab = await openTestEngine({ every, fileSystem });
  });

  test('are made while the engine runs, when something has changed', async () => {
    expect(repeated.ms).toBe(15 * 60 * 1000);
    await add('one');
    await repeated.work();
    expect(made()).toEqual(['000001']);
    await repeated.work();
    expect(made()).toEqual(['000001']);
    await add('two');
    const backup = repeated.work();
    await lab.engine.close();
    await backup;
    expect(made()).toEqual(['000001', '000002']);
    expect(repeated.isStopped).toBe(true);
  });

  test('that fail are told and stop nothing', async () => {
    await add('one');
    isFull = true;
    await repeated.work();
    expect(await problems()).toEqual(['NO_BACKUP']);
    isFull = false;
    await add('two');
    await repeated.work();
    expect(await problems()).toEqual([]);
    expect(made()).toEqual(['000001']);
  });
});

describe('an index that cannot be in its place', () => {
  test('lies elsewhere for as long, which is told, and keeps nobody from working', async () => {
    const folder = newLibraryPath();
    await (await openTestEngine({ folder })).engine.close();
    removeIndexFile(join(folder, 'index.sqlite'));
    mkdirSync(join(folder, 'index.sqlite'));
    lab = await openTestEngine({ folder });
    expect(await problems()).toEqual(['INDEX_ELSEWHERE']);
    await add('one');
    expect((await lab.client.request('articles.list', {})).total).toBe(0);
    rmdirSync(join(folder, 'index.sqlite'));
    await lab.client.request('library.check', { rebuildIndex: true });
    expect(await problems()).toEqual([]);
  });

  test('does not keep a library locked that could not be opened', async () => {
    lab = await openTestEngine();
    await lab.engine.close();
    const home = process.env['TMPDIR'];
    process.env['TMPDIR'] = join(lab.folder, 'no-such-folder');
    removeIndexFile(join(lab.folder, 'index.sqlite'));
    mkdirSync(join(lab.folder, 'index.sqlite'));
    const opened = createEngine({ folder: lab.folder });
    await expect(opened).rejects.toThrow();
    if (home === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = home;
    rmdirSync(join(lab.folder, 'index.sqlite'));
    await (await openTestEngine({ folder: lab.folder })).engine.close();
  });

  test('is no reason not to close the library', async () => {
    lab = await openTestEngine({ report: () => undefined });
    await add('one');
    writeFileSync(join(lab.folder, 'index.sqlite'), 'not a database any more');
    await lab.engine.close();
    await (await openTestEngine({ folder: lab.folder })).engine.close();
  });
});
