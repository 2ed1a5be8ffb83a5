import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSigningKey } from '../../../electron/engine/exchange/signing-key.ts';
import { verifySignature } from '../../../electron/engine/exchange/verify-signature.ts';
import { readIncoming } from '../../../shared/exchange/readers.ts';
import { aColleague, type Colleague } from '../../support/colleague.ts';

let ada: Colleague;
let ben: Colleague;
let file: Uint8Array;
beforeAll(async () => {
  [ada, ben] = [await aColleague('Ada'), await aColleague('Ben')];
  await ada.client.request('incidents.create', { fields: { title: 'Hers' } });
  file = await ada.send({ sign: true });
});
afterAll(() => Promise.all([ada.dispose(), ben.dispose()]));

/** The package with other bytes in some of its entries; null takes one out. */
function changed(file: Uint8Array, change: Readonly<Record<string, (text: string) => string | null>>) {
  const entries = Object.entries(unzipSync(file)).flatMap(([name, bytes]) => {
    const text = Buffer.from(bytes).toString();
    const after = change[name] ? change[name](text) : text;
    return after === null ? [] : [[name, Buffer.from(after)] as const];
  });
  return zipSync(Object.fromEntries(entries));
}

/** The same package under the key of somebody else. */
async function signedBy({ folder }: Colleague, hers = file): Promise<Uint8Array> {
  const sign = await createSigningKey({ folder, readOnly: false }).sign();
  const manifest = unzipSync(hers)['manifest.json'] ?? new Uint8Array();
  return changed(hers, { 'signature.json': () => JSON.stringify(sign(manifest)) });
}

const otherLetter = (text: string): string =>
  text.replace(/"signature": "(.)/, (_, first: string) => `"signature": "${first === 'A' ? 'B' : 'A'}`);

describe('a signed package', () => {
  it('names its key, which is not seen before until an import is taken', async () => {
    const first = (await ben.look(file)).signature;
    const { own } = await ada.client.request('keys.list', {});
    expect(first).toEqual({ key: own, name: null, standing: 'first' });
    expect((await ben.look(file)).signature.standing).toBe('first');
    await ben.take(file);
    expect((await ben.look(file)).signature).toEqual({ ...first, standing: 'known' });
  });

  it('is told from one that another key signed, and from one whose signature was taken out', async () => {
    await ben.take(file);
    const bare = changed(file, { 'signature.json': () => null });
    expect((await ben.look(bare)).signature).toEqual({ key: null, name: null, standing: 'missing' });
    expect((await ben.look(await signedBy(ben))).signature.standing).toBe('other');
  });

  it('is another where it names our own library, and our key did not sign it', async () => {
    expect((await ada.look(await signedBy(ben))).signature.standing).toBe('other');
  });

  it('of another key stays so however often one is taken, until somebody remembers whose it is', async () => {
    const cem = await aColleague('Cem');
    await cem.take(file);
    await ada.client.request('incidents.create', { fields: { title: 'Hers, too' } });
    const another = await signedBy(ben, await ada.send({ sign: true }));
    expect((await cem.take(another)).changed).toBe(1);
    const { signature, from } = await cem.look(another);
    expect(signature.standing).toBe('other');
    const fields = { name: 'Ada, by phone', key: signature.key ?? '', library: from.library };
    await cem.client.request('keys.create', { fields });
    expect((await cem.look(another)).signature).toMatchObject({ name: 'Ada, by phone', standing: 'known' });
    expect((await cem.look(file)).signature.standing).toBe('other');
    await cem.dispose();
  });

  it('that was taken and undone tells nothing of the key of its library', async () => {
    const cem = await aColleague('Cem');
    const { batch } = await cem.take(await signedBy(ben));
    expect((await cem.look(file)).signature.standing).toBe('other');
    await cem.client.request('history.undo', { batch: batch ?? '' });
    expect((await cem.look(file)).signature.standing).toBe('first');
    await cem.dispose();
  });

  it('says nothing of a library that never signed', async () => {
    const { signature } = await ada.look(await ben.send());
    expect(signature).toEqual({ key: null, name: null, standing: 'unsigned' });
  });

  it('that comes back is known as signed here', async () => {
    expect((await ada.look(file)).signature.standing).toBe('own');
  });

  it.each([
    [
      'part',
      { 'records.ndjson': (text: string) => text.replace('Hers', 'Mine') },
      'is not the one that was packed',
    ],
    [
      'manifest',
      { 'manifest.json': (text: string) => text.replace('"Ada"', '"Eva"') },
      'its signature does not hold',
    ],
    ['signature', { 'signature.json': otherLetter }, 'its signature does not hold'],
    [
      'key',
      {
        'signature.json': (text: string) =>
          text.replace(/"publicKey": ".{43}/, `"publicKey": "${'A'.repeat(43)}`),
      },
      'its signature does not hold',
    ],
    ['form of the signature', { 'signature.json': () => '{"algorithm":"none"}' }, 'signature.json'],
  ])('is refused where its %s was changed', (_, change, sentence) => {
    const foreign = { name: 'hers.faultline', bytes: changed(file, change) };
    expect(() => readIncoming(foreign, verifySignature)).toThrow(sentence);
  });

  it('is the native one only', async () => {
    await expect(ada.client.request('exports.start', { format: 'json', sign: true })).rejects.toThrow(
      'Only the native package can be signed',
    );
  });
});
