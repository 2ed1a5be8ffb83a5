import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aPackage, ndjson } from '../../support/a-package.ts';
import { removeHome, runHere, temporaryHome } from './run-here.ts';

let home: string;
let ada: string;
let ben: string;
let sent: string;

beforeEach(async () => {
  home = await temporaryHome();
  [ada, ben, sent] = [join(home, 'ada'), join(home, 'ben'), join(home, 'ada.faultline')];
  await file(ada, 'Accusations', '2026-09-06');
  await runHere(ada, ['export', '--format', 'native', '--out', sent]);
});
afterEach(() => removeHome(home));

async function file(library: string, title: string, happened: string): Promise<void> {
  const path = join(home, 'ledger.json');
  await writeFile(
    path,
    JSON.stringify([{ channel: 'incidents.create', request: { fields: { title, happened } } }]),
  );
  await runHere(library, ['apply', path]);
}

const titles = async (library: string): Promise<string[]> =>
  (JSON.parse((await runHere(library, ['incidents', '--json'])).out).incidents as { title: string }[])
    .map(({ title }) => title)
    .sort();

/** Under the name of the desk, by a file that a colleague gave. */
async function keep(library: string, columns: readonly object[]): Promise<void> {
  const path = join(home, 'given.json');
  const mappings = [{ id: '01990000-0000-7000-8000-000000000001', name: 'Desk', columns }];
  await writeFile(path, JSON.stringify({ format: 'faultline/mappings-file', schema: 1, mappings }));
  await runHere(library, ['mappings', 'import', path]);
}

describe('import', () => {
  it('shows what a package would change, and changes nothing', async () => {
    await file(ben, 'Answers', '2026-09-08');
    const { code, out } = await runHere(ben, ['import', sent]);
    expect([code, out]).toEqual([0, expect.stringContaining('1 new, 0 the same')]);
    expect(out).toContain('incident "Accusations"');
    expect(await titles(ben)).toEqual(['Answers']);
  });

  it('takes it as one batch, which one undo takes back', async () => {
    await file(ben, 'Answers', '2026-09-08');
    const { code, out } = await runHere(ben, ['import', sent, '--apply', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ new: 1, same: 0, conflicts: 0, batch: expect.any(String) });
    expect(await titles(ben)).toEqual(['Accusations', 'Answers']);
    await runHere(ben, ['undo']);
    expect(await titles(ben)).toEqual(['Answers']);
  });

  it('says what was decided there, and what was removed here and comes back', async () => {
    const id = (place: number) => `01990000-0000-7000-8000-00000000000${place}`;
    const claim = { id: id(2), incident: id(1), type: 'scale', text: 'Many', status: 'established' };
    const said = { id: id(3), claim: id(2), speaker: { id: null, name: 'Lab' }, stance: 'denies' };
    const filed = [
      { kind: 'incident', record: { id: id(1), title: 'Both have it' } },
      { kind: 'claim', record: claim },
    ];
    await writeFile(sent, aPackage({ records: ndjson(...filed) }));
    const { out } = await runHere(ben, ['import', sent]);
    expect(out).toContain('new            claim "Many" (decided there: established)\n');
    await runHere(ben, ['import', sent, '--apply']);
    const remove = join(home, 'remove.json');
    await writeFile(remove, JSON.stringify([{ channel: 'claims.remove', request: { id: id(2) } }]));
    await runHere(ben, ['apply', remove]);
    await writeFile(sent, aPackage({ records: ndjson(...filed, { kind: 'assertion', record: said }) }));
    const again = await runHere(ben, ['import', sent]);
    expect(again.out).toMatch(
      /^conflict {7}claim "Many" \(removed here \(.+\), comes back unless --take ours;/m,
    );
    expect(await runHere(ben, ['import', sent, '--apply', '--take', 'ours'])).toMatchObject({ code: 3 });
    expect((await runHere(ben, ['import', sent, '--apply', '--json'])).code).toBe(0);
    const { claims } = JSON.parse((await runHere(ben, ['claims', '--json'])).out);
    expect(claims).toMatchObject([{ text: 'Many' }]);
  });

  it('has nothing to do the second time', async () => {
    await runHere(ben, ['import', sent, '--apply']);
    const { out } = await runHere(ben, ['import', sent, '--apply', '--json']);
    expect(JSON.parse(out)).toEqual({
      new: 0,
      same: 1,
      changedHere: 0,
      changedThere: 0,
      conflicts: 0,
      changed: 0,
      refused: [],
    });
  });

  it('brings two libraries to the same ledger', async () => {
    await file(ada, 'Answers', '2026-09-08');
    await file(ben, 'Accusations and answers', '2026-09-06');
    const back = join(home, 'ben.faultline');
    await runHere(ada, ['export', '--format', 'native', '--out', sent, '--force']);
    await runHere(ben, ['export', '--format', 'native', '--out', back]);
    await runHere(ada, ['import', back, '--apply']);
    await runHere(ben, ['import', sent, '--apply']);
    expect(await titles(ada)).toEqual(['Accusations', 'Accusations and answers', 'Answers']);
    expect(await titles(ben)).toEqual(await titles(ada));
  });

  it('refuses what is no package in a sentence, and a side that there is not', async () => {
    await file(ben, 'Answers', '2026-09-08');
    await writeFile(sent, 'no package');
    expect(await runHere(ben, ['import', sent])).toMatchObject({
      code: 2,
      err: expect.stringContaining('in no format that can be read'),
    });
    expect(await runHere(ben, ['import', sent, '--take', 'both'])).toMatchObject({ code: 2 });
  });
});

describe('import of a table', () => {
  const table = 'Headline;Tarih;Lab;Kaynak\r\nKota;14.03.2025;DeepSeek;https://a.example/x\r\nB;soon;;\r\n';
  let csv: string;
  beforeEach(async () => {
    csv = join(home, 'incidents.csv');
    await writeFile(csv, table);
  });

  it('shows what each column is taken as, and what is left out with its line', async () => {
    const { code, out, err } = await runHere(ada, ['import', csv]);
    expect(code).toBe(3);
    expect(out).toContain('column "Headline" is title\n');
    expect(out).toContain('column "Lab" is not taken\n');
    expect(out).toContain('3 new');
    expect(err).toContain('Line 3 was left out: "soon" is not a date');
  });

  it('takes columns as --map says, and has nothing to do the second time', async () => {
    const asked = ['import', csv, '--map', 'Lab=accused', '--map', 'Kaynak=none', '--apply', '--json'];
    expect(JSON.parse((await runHere(ben, asked)).out)).toMatchObject({ new: 2, changed: 2 });
    const { incidents } = JSON.parse((await runHere(ben, ['incidents', '--json'])).out);
    expect(incidents).toMatchObject([
      { title: 'Kota', happened: '2025-03-14', parties: [{ actor: { name: 'DeepSeek' }, role: 'accused' }] },
    ]);
    expect(JSON.parse((await runHere(ben, asked)).out)).toMatchObject({ new: 0, same: 2, changed: 0 });
  });

  it('refuses a field and a column that there are not, and columns of what has none', async () => {
    expect(await runHere(ada, ['import', csv, '--map', 'Lab=acused'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean accused?'),
    });
    expect(await runHere(ada, ['import', csv, '--map', 'Lab'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('write --map COLUMN=FIELD'),
    });
    expect(await runHere(ada, ['import', csv, '--map', 'Labor=accused'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('There is no column "Labor"'),
    });
    expect(await runHere(ada, ['import', sent, '--map', 'Lab=accused'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('it has no columns'),
    });
  });

  it('says in its JSON, too, what is not taken and why', async () => {
    const path = join(home, 'table.csv');
    await writeFile(path, 'Title,Date\nA,2025\n,2025\n');
    const look = await runHere(ben, ['import', path, '--json']);
    expect(look.code).toBe(3);
    expect(JSON.parse(look.out).refused).toEqual([expect.stringContaining('Line 3')]);
    const taken = await runHere(ben, ['import', path, '--apply', '--json']);
    expect(JSON.parse(taken.out).refused).toEqual([expect.stringContaining('Line 3')]);
  });

  it('shows all as new where there is no library yet, and begins none', async () => {
    const nowhere = join(home, 'nowhere');
    const { code, out } = await runHere(nowhere, ['import', sent]);
    expect([code, out]).toEqual([0, expect.stringContaining('1 new, 0 the same')]);
    expect((await readdir(home)).filter((name) => name.includes('nowhere'))).toEqual([]);
  });

  it('reads a table by a kept mapping, of which the table may lack columns, and by what is said beside it', async () => {
    await keep(ben, [
      { column: 'What', field: 'title' },
      { column: 'Lab', field: 'accused' },
      { column: 'Gone', field: 'summary' },
    ]);
    const table = join(home, 'table.txt');
    await writeFile(table, 'What\tLab\tNotes\nA\tDeepSeek\tB\n');
    const { out } = await runHere(ben, [
      'import',
      table,
      '--mapping',
      'desk',
      '--map',
      'Notes=summary',
      '--json',
    ]);
    expect(JSON.parse(out)).toMatchObject({
      new: 2,
      table: { columns: [{ field: 'title' }, { field: 'accused' }, { field: 'summary' }] },
    });
    const strange = await runHere(ben, ['import', sent, '--mapping', 'desk']);
    expect(strange.err).toContain('it has no columns');
    await writeFile(table, 'Other\tColumns\nA\tB\n');
    expect((await runHere(ben, ['import', table, '--mapping', 'desk'])).err).toContain('knows no column');
    expect((await runHere(ben, ['import', table, '--mapping', 'dask'])).err).toContain('Did you mean Desk?');
  });
});

describe('mappings and keys', () => {
  it('go from one library to another by a file', async () => {
    await keep(ben, [{ column: 'Lab', field: 'accused' }]);
    const file = join(home, 'mappings.json');
    await writeFile(file, (await runHere(ben, ['mappings', 'export'])).out);
    expect((await runHere(ada, ['mappings', 'import', file])).out).toContain('1 new, 0 changed');
    expect((await runHere(ada, ['mappings'])).out).toMatch(/Desk +Lab=accused/);
    expect((await runHere(ada, ['mappings', 'send'])).code).toBe(2);
  });

  it('are told, remembered and forgotten', async () => {
    expect((await runHere(ada, ['keys'])).out).toContain('has no key yet');
    const { own } = JSON.parse((await runHere(ada, ['keys', 'make', '--json'])).out);
    expect(own).toMatch(/^[0-9a-f]{64}$/);
    await runHere(ada, ['export', '--format', 'native', '--sign', '--out', sent, '--force']);
    expect((await runHere(ben, ['import', sent])).err).toContain('not seen before');
    await runHere(ben, ['keys', 'remember', 'Ada, by phone', own]);
    expect((await runHere(ben, ['import', sent])).err).toContain('Signed by Ada, by phone, whose key is');
    await runHere(ben, ['keys', 'forget', 'ada, by phone']);
    expect(JSON.parse((await runHere(ben, ['keys', '--json'])).out)).toEqual({ own: null, keys: [] });
    expect((await runHere(ben, ['keys', 'remember', 'Ada', 'abc'])).code).toBe(2);
  });
});
