import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSigningKey } from '../../../electron/engine/exchange/signing-key.ts';
import { verifySignature } from '../../../electron/engine/exchange/verify-signature.ts';
import { aColleague, type Colleague } from '../../support/colleague.ts';

const message = Buffer.from('{"format":"faultline/package"}');

let ada: Colleague;
let keyFile: string;
beforeEach(async () => {
  ada = await aColleague('Ada');
  keyFile = join(ada.folder, 'keys', 'signing-key.json');
});
afterEach(() => ada.dispose());

const signAnew = async (readOnly = false) =>
  (await createSigningKey({ folder: ada.folder, readOnly }).sign())(message);

describe('the key of a library', () => {
  it('is made when it is first asked for, and stays', async () => {
    await expect(stat(keyFile)).rejects.toMatchObject({ code: 'ENOENT' });
    const first = await signAnew();
    expect(await signAnew()).toEqual(first);
    expect(await signAnew(true)).toEqual(first);
    expect(verifySignature(first, message)).toMatch(/^[0-9a-f]{64}$/);
    expect(verifySignature(first, Buffer.from('{}'))).toBeNull();
  });

  it.skipIf(process.platform === 'win32')('can be read by its owner alone', async () => {
    await signAnew();
    expect((await stat(keyFile)).mode & 0o777).toBe(0o600);
    expect((await stat(dirname(keyFile))).mode & 0o777).toBe(0o700);
  });

  it('is passed by by Git, in no backup, and no problem to a check', async () => {
    await signAnew();
    expect(await readFile(join(dirname(keyFile), '.gitignore'), 'utf8')).toBe('*\n');
    const ben = await aColleague('Ben');
    await ben.client.request('incidents.create', { fields: { title: 'His' } });
    const { backup } = await ada.take(await ben.send());
    await ben.dispose();
    expect(backup).not.toBeNull();
    const names = await readdir(`${ada.folder}.backups`, { recursive: true });
    expect(names.some((name) => name.endsWith('library.json'))).toBe(true);
    expect(names.filter((name) => name.includes('signing-key'))).toEqual([]);
    expect((await ada.client.request('library.check', {})).problems).toEqual([]);
  });

  it('is not made where nothing may be written', async () => {
    await expect(signAnew(true)).rejects.toMatchObject({ code: 'READ_ONLY' });
  });

  it('is not replaced where it is damaged, and not quoted', async () => {
    await signAnew();
    const { privateKey } = JSON.parse(await readFile(keyFile, 'utf8'));
    await writeFile(keyFile, `{"privateKey":"${privateKey}"`);
    const failure = await signAnew().catch((thrown: Error) => thrown);
    expect(failure).toMatchObject({ code: 'DAMAGED' });
    expect(String(failure)).not.toContain(privateKey);
    await rm(dirname(keyFile), { recursive: true });
    await signAnew();
  });
});
