import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isEncrypted } from '../../../shared/exchange/encrypted-file.ts';
import { removeHome, runHere, temporaryHome } from './run-here.ts';

let home: string;
let ada: string;
let ben: string;
let sent: string;
beforeEach(async () => {
  home = await temporaryHome();
  [ada, ben, sent] = [join(home, 'ada'), join(home, 'ben'), join(home, 'ada.faultline.age')];
  const calls = join(home, 'calls.json');
  await writeFile(
    calls,
    JSON.stringify([{ channel: 'incidents.create', request: { fields: { title: 'Hers' } } }]),
  );
  await runHere(ada, ['apply', calls]);
});
afterEach(async () => {
  delete process.env['FAULTLINE_PASSPHRASE'];
  await removeHome(home);
});

it('a signed and encrypted package opens with the passphrase from standard input or the environment', async () => {
  const written = await runHere(ada, ['export', '--format', 'native', '--sign', '--encrypt', '--out', sent], {
    input: 'four words or more\n',
  });
  expect([written.code, written.out]).toEqual([0, expect.stringContaining('1 record exported')]);
  const bytes = await readFile(sent);
  expect(isEncrypted(bytes)).toBe(true);
  expect(bytes.includes('records.ndjson')).toBe(false);
  process.env['FAULTLINE_PASSPHRASE'] = 'four words or more';
  const taken = await runHere(ben, ['import', sent, '--apply']);
  expect([taken.code, taken.out]).toEqual([0, expect.stringContaining('1 record changed')]);
  expect(taken.err).toMatch(/Signed by the key ([0-9a-f]{4} ){7}[0-9a-f]{4}, not seen before/);
});

it('a file from standard input needs its passphrase in the environment', async () => {
  const { code, err } = await runHere(ben, ['import', '-'], { input: 'age-encryption.org/v1\n-> scrypt' });
  expect([code, err]).toEqual([2, expect.stringContaining('set FAULTLINE_PASSPHRASE to its passphrase')]);
});

it('no passphrase is no encryption, and no format but the native one is protected', async () => {
  const without = await runHere(ada, ['export', '--format', 'native', '--encrypt', '--out', sent]);
  expect([without.code, without.err]).toEqual([2, expect.stringContaining('No passphrase')]);
  const git = await runHere(ada, ['export', '--format', 'git', '--sign', '--out', join(home, 'git')]);
  expect([git.code, git.err]).toEqual([2, expect.stringContaining('Only the native package')]);
});
