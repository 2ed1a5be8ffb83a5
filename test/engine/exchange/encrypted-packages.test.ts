import { Encrypter } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aColleague, type Colleague } from '../../support/colleague.ts';

const passphrase = 'correct horse battery staple';

let ada: Colleague;
let ben: Colleague;
let file: Uint8Array;
beforeAll(async () => {
  [ada, ben] = [await aColleague('Ada'), await aColleague('Ben')];
  await ada.client.request('incidents.create', { fields: { title: 'Hers' } });
  file = await encrypted(await ada.send({ sign: true }));
});
afterAll(() => Promise.all([ada.dispose(), ben.dispose()]));

/** As age does it, but with so little work that tests do not wait; the command line's test does all of it. */
function encrypted(bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(4);
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(bytes);
}

async function sent(bytes: Uint8Array, name = 'hers.age'): Promise<string> {
  const { import: id } = await ben.client.request('imports.start', { name });
  await ben.client.request('imports.send', { import: id, base64: Buffer.from(bytes).toString('base64') });
  return id;
}
const opened = (id: string, given: string) =>
  ben.client.request('imports.preview', { import: id, passphrase: given });

describe('an encrypted package', () => {
  it('opens with its passphrase, after a wrong one and none', async () => {
    const id = await sent(file);
    await expect(ben.client.request('imports.preview', { import: id })).rejects.toThrow(
      'hers.age is encrypted: it is read with its passphrase',
    );
    await expect(opened(id, 'another')).rejects.toMatchObject({
      code: 'WRONG_PASSPHRASE',
      message:
        'hers.age was not opened: the passphrase is another one, or the file was damaged or changed on the way. Nothing was changed.',
    });
    const preview = await opened(id, passphrase);
    expect(preview.counts.new).toBe(1);
    expect(preview.signature.standing).toBe('first');
    // It was read: rows and taking need no passphrase.
    expect((await ben.client.request('imports.rows', { import: id })).total).toBe(1);
  });

  it('of a table is read again for other columns without the passphrase', async () => {
    const id = await sent(await encrypted(Buffer.from('What,Lab\nA,DeepSeek\n')), 'table.csv.age');
    const { from, counts } = await opened(id, passphrase);
    expect([from.file, counts.new]).toEqual(['table.csv', 0]);
    const mapping = [{ column: 'What', field: 'title' as const }];
    const again = await ben.client.request('imports.preview', { import: id, mapping });
    expect([again.from.file, again.counts.new]).toEqual(['table.csv', 1]);
    expect((await ben.client.request('imports.rows', { import: id })).items).toMatchObject([{ title: 'A' }]);
  });

  it('is refused where a byte of it was changed', async () => {
    const other = Uint8Array.from(file);
    other.set([(other.at(-1) ?? 0) ^ 1], other.length - 1);
    await expect(opened(await sent(other), passphrase)).rejects.toThrow('damaged or changed on the way');
  });

  it.each(['19', '30', '9999'])('is refused before any work where it asks for 2^%s', async (factor) => {
    const text = `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} ${factor}\n${'A'.repeat(43)}\n--- x\n`;
    await expect(opened(await sent(Buffer.from(text)), passphrase)).rejects.toThrow(
      `more work (2^${factor})`,
    );
  });

  it('is refused where it is for the holder of a key', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient('age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj');
    const bytes = await encrypter.encrypt('{}');
    await expect(opened(await sent(bytes), passphrase)).rejects.toThrow(
      'in another way than with a passphrase',
    );
  });

  it('is never made for another format, or with a short passphrase', async () => {
    const start = (asked: object) => ada.client.request('exports.start', { format: 'native', ...asked });
    await expect(start({ format: 'json', passphrase })).rejects.toThrow('Only the native package');
    const failure = await start({ passphrase: 'short77' }).catch((thrown: Error) => thrown);
    expect(failure).toMatchObject({ code: 'BAD_REQUEST' });
    expect(String(failure)).not.toContain('short77');
  });
});
