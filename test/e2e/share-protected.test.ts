import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fingerprintOf, wholeFingerprint } from '../../shared/exchange/fingerprint.ts';
import { chromiumPath } from '../support/chromium-path.ts';
import { aColleague, type Colleague } from '../support/colleague.ts';
import { type OpenPage, openPage } from '../support/open-page.ts';

const passphrase = 'kettle orbit lantern maple';

describe.skipIf(chromiumPath === null)('a package that is signed and encrypted', () => {
  let open: OpenPage;
  let page: Page;
  let other: Colleague;
  let file: Buffer;
  let own: string;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const field = (label: string) => page.getByLabel(label, { exact: true });
  const put = (name: string, buffer: Buffer) =>
    field('File to import').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

  beforeAll(async () => {
    open = await openPage();
    page = open.page;
    page.setDefaultTimeout(15_000);
    other = await aColleague('Deniz');
    await other.client.request('incidents.create', { fields: { title: 'Filed there' } });
    await open.client.request('incidents.create', { fields: { title: 'Filed here' } });
  });
  afterAll(async () => {
    await open.close();
    await other.dispose();
  });

  test('is not exported before both passphrases are the same and long enough', async () => {
    await page.goto(`${open.origin}/#/share?format=native`);
    await field('Sign it with the key of this library').check();
    await field('Encrypt it with a passphrase').check();
    await page.getByText('One that is lost cannot be had back').waitFor();
    const isOff = () => button('Export').getAttribute('aria-disabled');
    await field('Passphrase').fill('short77');
    await page.getByText('At least 8 characters').waitFor();
    expect(await isOff()).toBe('true');
    await field('Passphrase').fill('password1');
    await page.getByText('Weak: it can be guessed').waitFor();
    await field('Passphrase').fill(passphrase);
    await page.getByText('Strong.').waitFor();
    await field('Passphrase again').fill(`${passphrase}s`);
    await page.getByRole('alert').getByText('The two are not the same.').waitFor();
    expect(await isOff()).toBe('true');
    await field('Passphrase again').fill(passphrase);
    expect(await isOff()).toBeNull();
  });

  test('is saved, and what was typed is gone from the page and stands in no address', async () => {
    const download = page.waitForEvent('download');
    await button('Export').press('Enter');
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(/\.faultline\.age$/);
    file = await readFile(await saved.path());
    expect(file.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
    expect(await field('Passphrase').inputValue()).toBe('');
    expect(page.url()).not.toContain('kettle');
    ({ own } = (await open.client.request('keys.list', {})) as { own: string });
  });

  test('tells its key on the screen', async () => {
    await page.getByRole('link', { name: 'Keys' }).press('Enter');
    await page.getByText(wholeFingerprint(own)).waitFor();
  });

  test('asks for its passphrase when it comes in, and again after a wrong one', async () => {
    await page.goto(`${open.origin}/#/share/in`);
    await put('ours.faultline.age', file);
    await page.getByRole('heading', { name: 'ours.faultline.age is encrypted' }).waitFor();
    await field('Passphrase').fill('something else');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('the passphrase is another one').waitFor();
    await field('Passphrase').fill(passphrase);
    await button('Open').press('Enter');
    await page.getByText('Signed by this library itself.').waitFor();
  });

  test('of a colleague shows an unknown key, which is remembered under a name', async () => {
    await button('Another file').press('Enter');
    await put('deniz.faultline', Buffer.from(await other.send({ sign: true })));
    const { own: theirs } = await other.client.request('keys.list', {});
    await page.getByText(`Signed by the key ${fingerprintOf(theirs ?? '')}, not seen before`).waitFor();
    await button('Remember whose key it is').press('Enter');
    expect(await field('Name').inputValue()).toBe('Deniz');
    await page.keyboard.press('Enter');
    await page.getByText(`Signed by Deniz (key ${fingerprintOf(theirs ?? '')}), as before.`).waitFor();
  });

  test('of the same library with another key says so', async () => {
    const { keys } = await open.client.request('keys.list', {});
    await open.client.request('keys.update', { id: keys[0]?.id ?? '', fields: { key: 'ab'.repeat(32) } });
    await page.getByText('another key than this library had before').waitFor();
  });

  test('leaves the passphrase in no file of the library, and nothing goes wrong', async () => {
    const { folder } = open;
    const { readdir } = await import('node:fs/promises');
    const names = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(5);
    for (const { parentPath, name } of files)
      expect((await readFile(`${parentPath}/${name}`)).includes('kettle orbit')).toBe(false);
    expect(open.complaints().filter((text) => !text.includes('400 (Bad Request)'))).toEqual([]);
  });
});
