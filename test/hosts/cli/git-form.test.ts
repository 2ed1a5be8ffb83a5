import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeRecordFile } from '../../../shared/exchange/record-file.ts';
import { idOf } from '../../shared/ledger/sample-records.ts';
import { removeHome, runHere, temporaryHome } from './run-here.ts';

let home: string;
let library: string;
beforeEach(async () => {
  home = await temporaryHome();
  library = join(home, 'library');
});
afterEach(() => removeHome(home));

const version = (fields: object) =>
  writeRecordFile({ kind: 'incident', record: { id: idOf(1), title: 'Common', ...fields }, versions: [] });

async function merge(...versions: readonly (string | Buffer)[]) {
  const paths = ['base', 'ours', 'theirs'].map((name) => join(home, name));
  for (const [at, path] of paths.entries()) await writeFile(path, versions[at] ?? '');
  const { code, err } = await runHere(library, ['merge-record', ...paths, `${idOf(1)}.json`]);
  return { code, err, file: JSON.parse(await readFile(paths[1] ?? '', 'utf8')) };
}

describe('the Git form', () => {
  it('brings neighbouring fields together that lines would not', async () => {
    const { code, file } = await merge(
      version({}),
      version({ summary: 'Ours.' }),
      version({ title: 'Theirs' }),
    );
    expect(code).toBe(0);
    expect(file.record).toMatchObject({ title: 'Theirs', summary: 'Ours.' });
  });

  it('leaves a conflict in the file, and takes no such file in', async () => {
    const { code, err, file } = await merge(
      version({}),
      version({ title: 'Ours' }),
      version({ title: 'Theirs' }),
    );
    expect([code, err]).toEqual([1, expect.stringContaining('both sides changed title')]);
    expect(file).toMatchObject({
      record: { title: 'Ours' },
      conflicts: [{ path: 'title', base: 'Common', ours: 'Ours', theirs: 'Theirs' }],
    });
    const { code: imported, err: why } = await runHere(library, ['import', '--apply', join(home, 'ours')]);
    expect(imported).not.toBe(0);
    expect(why).toContain('not settled');
  });

  it('takes no letter for another where a side is in another encoding', async () => {
    const { code, err, file } = await merge(
      version({}),
      version({ title: 'Ours' }),
      Buffer.from(version({ summary: 'Çok' }), 'latin1'),
    );
    expect([code, err]).toEqual([2, expect.stringContaining('it is not UTF-8 text')]);
    expect(file.record).toEqual({ id: idOf(1), title: 'Ours' });
  });

  it('is a folder of files that comes back as it was', async () => {
    const path = join(home, 'ledger.json');
    await writeFile(
      path,
      JSON.stringify([{ channel: 'incidents.create', request: { fields: { title: 'Filed' } } }]),
    );
    await runHere(library, ['apply', path]);
    // As of a page on GitHub: what Git keeps for itself lies in .git of this folder, not beside it.
    const folder = join(home, 'me.github.io', 'repository');
    expect((await runHere(library, ['export', '--format', 'git', '--out', folder])).code).toBe(0);
    const { out } = await runHere(library, ['import', folder, '--json']);
    expect(JSON.parse(out)).toMatchObject({ new: 0, same: 1, conflicts: 0 });
    const other = await runHere(join(home, 'other'), ['import', folder, '--apply', '--json']);
    expect(JSON.parse(other.out)).toMatchObject({ new: 1 });
  });

  it('is merged by Git itself with the driver', async () => {
    const folder = join(home, 'repository');
    const git = (...argv: string[]) => execFileSync('git', ['-C', folder, ...argv], { encoding: 'utf8' });
    execFileSync('git', ['init', '-q', '-b', 'main', folder]);
    git('config', 'user.name', 'Ada');
    git('config', 'user.email', 'ada@example.org');
    const cli = join(import.meta.dirname, '../../../electron/hosts/cli/main.ts');
    git('config', 'merge.faultline.driver', `'${process.execPath}' '${cli}' merge-record %O %A %B %P`);
    await writeFile(join(folder, '.gitattributes'), '*.json merge=faultline\n');
    const commit = async (fields: object) => {
      await writeFile(join(folder, 'record.json'), version(fields));
      git('add', '.');
      git('commit', '-qm', 'A change');
    };
    await commit({ kind: 'incident', summary: '' });
    git('checkout', '-qb', 'theirs');
    await commit({ kind: 'hazard', summary: '' });
    git('checkout', '-q', 'main');
    await commit({ kind: 'incident', summary: 'Ours.' });
    git('merge', '-q', '--no-edit', 'theirs');
    const { record } = JSON.parse(await readFile(join(folder, 'record.json'), 'utf8'));
    expect(record).toMatchObject({ kind: 'hazard', summary: 'Ours.' });
  });
});
