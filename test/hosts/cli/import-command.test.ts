import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
});
