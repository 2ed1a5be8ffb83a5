import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordFileName } from '../../../shared/exchange/record-file.ts';
import { removeHome, runHere, temporaryHome } from './run-here.ts';

let home: string;
let folder: string;
let ada: string;
let ben: string;
beforeEach(async () => {
  home = await temporaryHome();
  [folder, ada, ben] = [join(home, 'repository'), join(home, 'ada'), join(home, 'ben')];
});
afterEach(() => removeHome(home));

type Asked = { readonly channel: string; readonly request: object };

/** The ids of what a library was told to make, or to change. */
async function apply(library: string, ...asked: readonly Asked[]): Promise<string[]> {
  const path = join(home, 'asked.json');
  await writeFile(path, JSON.stringify(asked));
  const { out, err, code } = await runHere(library, ['apply', path, '--json']);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out).results.map(({ id }: { id: string }) => id);
}

const create = (channel: string, fields: object): Asked => ({
  channel: `${channel}.create`,
  request: { fields },
});
const update = (channel: string, id: string | undefined, fields: object): Asked => ({
  channel: `${channel}.update`,
  request: { id, fields },
});

async function run(library: string, ...argv: readonly string[]) {
  const { code, out, err } = await runHere(library, [...argv, '--json']);
  expect(code, err).toBe(0);
  return { ...JSON.parse(out), err };
}
const exporting = (...more: string[]) => [
  ...['export', '--format', 'git', '--out', folder, '--ceiling', 'red'],
  ...more,
];
const exportTo = (library: string, ...more: string[]) => run(library, ...exporting(...more));
const preview = (library: string) => run(library, 'import', folder);
const take = (library: string) => run(library, 'import', folder, '--apply');

function git(...argv: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...argv], { encoding: 'utf8', stdio: 'pipe' });
}
function commit(): void {
  git('add', '-A');
  git('commit', '-qm', 'A change');
}

/** As docs/exchange.md says. */
async function repository(): Promise<void> {
  await mkdir(folder);
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'Ada');
  git('config', 'user.email', 'ada@example.org');
  const cli = join(import.meta.dirname, '../../../electron/hosts/cli/main.ts');
  git('config', 'merge.faultline.driver', `'${process.execPath}' '${cli}' merge-record %O %A %B %P`);
  git('config', 'merge.directoryRenames', 'false');
  await writeFile(join(folder, '.gitattributes'), 'records/**/*.json merge=faultline\n');
}

const vendor = { id: 'anthropic', name: 'Anthropic' };
const lab = { id: 'deepseek', name: 'DeepSeek' };

/** One record of each kind. */
async function fileAll(library: string) {
  const [incident = '', actor] = await apply(
    library,
    create('incidents', { title: 'Common', parties: [{ actor: lab, role: 'accused' }] }),
    create('actors', { term: 'deepseek', name: 'DeepSeek' }),
  );
  const [claim = '', measure, note] = await apply(
    library,
    create('claims', { incident, type: 'scale', text: 'Many' }),
    create('measures', {
      kind: 'rate-limiting',
      by: vendor,
      title: 'Limits',
      incidents: [incident],
      life: [{ status: 'announced', from: '2026-02-23' }],
    }),
    create('searchNotes', {
      lookedFor: 'An answer',
      where: 'its site',
      on: '2026-02-26',
      incident,
      actor: lab,
    }),
  );
  const [assertion] = await apply(
    library,
    create('assertions', { claim, speaker: vendor, stance: 'asserts' }),
  );
  return { incident, actor, claim, measure, note, assertion };
}

const lists = ['incidents', 'claims', 'measures', 'timeline'] as const;
const contentOf = (library: string) =>
  Promise.all(lists.map(async (list) => JSON.parse((await runHere(library, [list, '--json'])).out)));

describe('a library in a Git repository', () => {
  it('ends the same on both sides, whatever kind of record each changed a part of', async () => {
    const { incident, actor, claim, measure, note, assertion } = await fileAll(ada);
    await repository();
    await exportTo(ada);
    commit();
    await take(ben);
    git('checkout', '-qb', 'ben');
    await apply(
      ben,
      update('incidents', incident, { summary: 'Of Ben.' }),
      update('actors', actor, { summary: 'A lab.' }),
      update('claims', claim, { quantity: { value: 24_000, unit: 'accounts' } }),
      update('measures', measure, { summary: 'Of Ben.' }),
      update('searchNotes', note, { found: 'Nothing yet' }),
      update('assertions', assertion, { said: '2026-02-23' }),
      create('distinctions', { between: 'actor', pair: ['deepseek', 'anthropic'] }),
    );
    await exportTo(ben);
    commit();
    git('checkout', '-q', 'main');
    await apply(
      ada,
      update('incidents', incident, { title: 'Of Ada' }),
      update('actors', actor, { kind: 'lab' }),
      update('claims', claim, { text: 'Very many' }),
      update('measures', measure, { title: 'Limits of Ada' }),
      update('searchNotes', note, { where: 'its site and blog' }),
      update('assertions', assertion, { basis: 'own-telemetry' }),
      create('incidents', { title: 'Another one' }),
    );
    await exportTo(ada);
    commit();
    git('merge', '-q', '--no-edit', 'ben');
    expect(await preview(ada)).toMatchObject({ changedThere: 6, conflicts: 0, new: 1 });
    await take(ada);
    await take(ben);
    expect(await preview(ben)).toMatchObject({ same: 8, changedThere: 0, conflicts: 0, new: 0 });
    expect(await contentOf(ada)).toEqual(await contentOf(ben));
    expect(JSON.stringify(await contentOf(ben))).toMatch(/Of Ada.*Of Ben/);
    await exportTo(ben);
    expect(git('status', '--porcelain')).toBe('');
  }, 240_000);

  it('loses nothing where one removed what the other changed, though Git takes another file for it', async () => {
    const { incident, note } = await fileAll(ada);
    await repository();
    await exportTo(ada);
    commit();
    await take(ben);
    git('checkout', '-qb', 'ben');
    await apply(ben, update('searchNotes', note, { found: 'Something' }));
    await exportTo(ben);
    commit();
    git('checkout', '-q', 'main');
    await apply(ada, { channel: 'searchNotes.remove', request: { id: note } });
    // Alike enough for Git to think that the file was moved.
    const [other] = await apply(
      ada,
      create('searchNotes', {
        lookedFor: 'An answer',
        where: 'its site',
        on: '2026-02-27',
        incident,
        actor: lab,
      }),
    );
    await exportTo(ada);
    commit();
    expect(() => git('merge', '-q', '--no-edit', 'ben')).toThrow();
    const path = join(folder, recordFileName('search-note', other ?? ''));
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
      record: { id: other, on: '2026-02-27' },
      conflicts: [{ path: `search-note ${note}`, removedHereOrThere: { id: note, found: 'Something' } }],
    });
    const { code, err } = await runHere(ada, ['import', folder, '--apply']);
    expect([code, err]).toEqual([3, expect.stringContaining('not settled')]);
  }, 240_000);

  it('shows a folder that nobody touched since as older, and not as conflicts', async () => {
    const { incident, claim } = await fileAll(ada);
    await exportTo(ada);
    await apply(
      ada,
      update('incidents', incident, { title: 'Newer' }),
      update('claims', claim, { text: 'More' }),
    );
    expect(await preview(ada)).toMatchObject({ same: 4, changedHere: 2, conflicts: 0, changedThere: 0 });
  });

  it('takes what somebody edited in a file as a change of what was exported', async () => {
    const { incident } = await fileAll(ada);
    await exportTo(ada);
    const path = join(folder, recordFileName('incident', incident));
    await writeFile(path, (await readFile(path, 'utf8')).replace('"Common"', '"By hand"'));
    await apply(ada, update('incidents', incident, { summary: 'Since.' }));
    expect(await preview(ada)).toMatchObject({ same: 5, changedThere: 1, conflicts: 0 });
  });

  it('writes over nothing that others changed and the library has not taken in', async () => {
    const { incident } = await fileAll(ada);
    await exportTo(ada);
    const path = join(folder, recordFileName('incident', incident));
    const edited = (await readFile(path, 'utf8')).replace('"Common"', '"Of Ben"');
    await writeFile(path, edited);
    const { code, err } = await runHere(ada, exporting());
    expect([code, err]).toEqual([1, expect.stringContaining('as this library has never had them')]);
    expect(await readFile(path, 'utf8')).toBe(edited);
    await take(ada);
    await exportTo(ada);
    expect(await readFile(path, 'utf8')).toContain('"Of Ben"');
    await writeFile(path, edited.replace('"Of Ben"', '"Of Cem"'));
    await exportTo(ada, '--force');
    expect(await readFile(path, 'utf8')).toContain('"Of Ben"');
  });

  it('takes away the files of what is marked stricter by now, and says who still has them', async () => {
    const { incident, claim, assertion, note, measure } = await fileAll(ada);
    const [open = ''] = await apply(ada, create('incidents', { title: 'Open' }));
    await run(ada, 'export', '--format', 'git', '--out', folder);
    await writeFile(join(folder, 'README.md'), 'Ours.');
    await apply(ada, update('incidents', incident, { handlingMark: 'red' }));
    const { err } = await run(ada, 'export', '--format', 'git', '--out', folder, '--ceiling', 'amber');
    expect(err).toContain(
      '5 files of records that were removed, or are now marked stricter than amber, taken away',
    );
    expect(err).toContain('history of Git');
    const left = execFileSync('grep', ['-rlE', '.', folder], { encoding: 'utf8' });
    for (const id of [incident, claim, assertion, note, measure]) expect(left).not.toContain(`${id}.json`);
    expect(left).toContain(`${open}.json`);
    expect(left).toContain('README.md');
  });

  it('takes away the file of what was marked stricter and then removed, though no package may name it', async () => {
    const [incident = ''] = await apply(ada, create('incidents', { title: 'Soon secret' }));
    await exportTo(ada);
    const path = join(folder, recordFileName('incident', incident));
    expect(await readFile(path, 'utf8')).toContain('Soon secret');
    await apply(ada, update('incidents', incident, { handlingMark: 'red' }));
    await apply(ada, { channel: 'incidents.remove', request: { id: incident } });
    const { err } = await run(ada, 'export', '--format', 'git', '--out', folder, '--ceiling', 'amber');
    expect(err).toContain('1 file of records that were removed');
    await expect(readFile(path, 'utf8')).rejects.toThrow('ENOENT');
  });

  it('takes away no file that others changed and the library has not taken in', async () => {
    const { note } = await fileAll(ada);
    await exportTo(ada);
    const path = join(folder, recordFileName('search-note', note ?? ''));
    const edited = (await readFile(path, 'utf8')).replace('An answer', 'An answer, by Ben');
    await writeFile(path, edited);
    await apply(ada, { channel: 'searchNotes.remove', request: { id: note } });
    expect(await runHere(ada, exporting())).toMatchObject({
      code: 1,
      err: expect.stringContaining('holds a record as this library has never had'),
    });
    expect(await readFile(path, 'utf8')).toBe(edited);
    expect((await runHere(ada, exporting('--force'))).code).toBe(0);
    await expect(readFile(path, 'utf8')).rejects.toThrow('ENOENT');
  });

  it('is read whatever else lies in the repository', async () => {
    await fileAll(ada);
    await exportTo(ada);
    await writeFile(join(folder, 'package.json'), '{"name":"site"}');
    await mkdir(join(folder, 'data'));
    await writeFile(join(folder, 'data', 'list.json'), '[1]');
    expect(await preview(ben)).toMatchObject({ new: 6, refused: [] });
  });

  it('names each file in which Git left marks, and takes the others', async () => {
    const { incident, actor, note } = await fileAll(ada);
    await exportTo(ada);
    const [marked, other] = [recordFileName('actor', actor ?? ''), recordFileName('search-note', note ?? '')];
    await writeFile(join(folder, marked), '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> ben\n');
    await writeFile(
      join(folder, other),
      (await readFile(join(folder, other), 'utf8')).replace('{', '{ "conflicts": [],'),
    );
    const { code, err, out } = await runHere(ben, ['import', folder, '--apply', '--json']);
    expect(code).toBe(3);
    expect(err).toContain(`${marked} was left out: it is not JSON.`);
    expect(err).toContain(`${other} was left out: conflicts of an earlier merge`);
    expect(JSON.parse(out)).toMatchObject({ new: 4, changed: 4, refused: { length: 2 } });
    expect(JSON.stringify(await contentOf(ben))).toContain(incident);
  });

  it('names a file in another encoding, and takes no letter of it for another', async () => {
    await apply(ada, create('incidents', { title: 'Çok' }));
    await exportTo(ada);
    const [incident] = (await run(ada, 'incidents')).incidents;
    const name = recordFileName('incident', incident.id);
    await writeFile(join(folder, name), await readFile(join(folder, name), 'utf8'), 'latin1');
    const { code, err } = await runHere(ben, ['import', folder, '--apply']);
    expect([code, err]).toEqual([3, expect.stringContaining(`${name} was left out: it is not UTF-8 text.`)]);
  });

  it('takes away nothing through links that somebody put into it', async () => {
    const { note } = await fileAll(ada);
    await exportTo(ada);
    const [outside, inside] = [join(home, 'outside'), join(folder, 'records', 'search-note')];
    await rename(inside, outside);
    await symlink(outside, inside);
    await apply(ada, { channel: 'searchNotes.remove', request: { id: note } });
    const { code, err } = await runHere(ada, exporting());
    expect([code, err]).toEqual([2, expect.stringContaining('is a link to another place')]);
    const kept = recordFileName('search-note', note ?? '').replace('records/search-note', outside);
    expect(await readFile(kept, 'utf8')).toContain('An answer');
  });

  it('writes nothing through links that somebody put into it', async () => {
    await fileAll(ada);
    await mkdir(join(home, 'outside'));
    await mkdir(folder);
    await symlink(join(home, 'outside'), join(folder, 'records'));
    const { code, err } = await runHere(ada, ['export', '--format', 'git', '--out', folder]);
    expect([code, err]).toEqual([2, expect.stringContaining('is a link to another place')]);
    await rm(join(folder, 'records'));
    const { files } = await exportTo(ada);
    expect(files).toBe(6);
  });
});
