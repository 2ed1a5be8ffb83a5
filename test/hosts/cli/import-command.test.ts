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
