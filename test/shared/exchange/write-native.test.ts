import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createSigningKey } from '../../../electron/engine/exchange/signing-key.ts';
import { readNative } from '../../../shared/exchange/read-native.ts';
import { writeNative } from '../../../shared/exchange/write-native.ts';
import { emptyLedger, ledgerKinds, recordsOf } from '../../../shared/ledger/ledger.ts';
import { exportProfile } from '../../../shared/model/export-profile.ts';
import { fixtureContent, secret } from '../../support/exchange-fixture.ts';

const packed = (ceiling: 'clear' | 'green' | 'red') =>
  new Uint8Array(Buffer.concat([...writeNative(fixtureContent(exportProfile.parse({ ceiling })))]));

describe('the native package', () => {
  it('gives back every record as it was, and every article', () => {
    const { ledger, articles } = fixtureContent(exportProfile.parse({ ceiling: 'red' }));
    const { records, refused, articles: read } = readNative(packed('red'), 'all.faultline');
    expect(refused).toEqual([]);
    const count = ledgerKinds.reduce((sum, kind) => sum + recordsOf(ledger, kind).size, 0);
    expect(records.length).toBe(count);
    for (const { kind, record } of records) expect(record).toEqual(recordsOf(ledger, kind).get(record.id));
    expect([...read.values()]).toEqual([...articles.values()]);
  });

  it('has the same bytes for the same content', () => {
    expect(Buffer.from(packed('green')).equals(packed('green'))).toBe(true);
  });

  it('has the same bytes for the same content and the same key', async () => {
    const home = await mkdtemp(join(tmpdir(), 'faultline-key-'));
    const sign = await createSigningKey({ folder: home, readOnly: false }).sign();
    const content = { ...fixtureContent(exportProfile.parse({ ceiling: 'green' })), sign };
    const [one, other] = [Buffer.concat([...writeNative(content)]), Buffer.concat([...writeNative(content)])];
    expect(one.equals(other)).toBe(true);
    expect(() => readNative(new Uint8Array(one), 'x')).toThrow('it is signed, which cannot be verified here');
    await rm(home, { recursive: true });
  });

  it('holds nothing of what is marked stricter than its ceiling', () => {
    const entries = unzipSync(packed('green'));
    const all = Object.values(entries)
      .map((bytes) => Buffer.from(bytes).toString())
      .join('\n');
    expect(all).toContain('"incident"');
    expect(all).not.toContain(secret);
  });

  it('is refused as a whole where a part is not the one that was packed', () => {
    const entries = unzipSync(packed('green'));
    const changed = zipSync({ ...entries, 'records.ndjson': Buffer.from('{"kind":"incident"}\n') });
    expect(() => readNative(changed, 'x')).toThrow('its records.ndjson is not the one that was packed');
  });

  it('is small for nothing', () => {
    const content = { ...fixtureContent(exportProfile.parse({})), ledger: emptyLedger, articles: new Map() };
    const bytes = new Uint8Array(Buffer.concat([...writeNative(content)]));
    expect(readNative(bytes, 'x').records).toEqual([]);
  });
});
