import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogueEntry } from '../../../shared/model/source.ts';
import { sourceCatalogue } from '../../../shared/vocabulary/source-catalogue.ts';
import { deskPath, isOnDesk } from '../../support/desk.ts';

test('every entry holds to its schema', () => {
  for (const entry of sourceCatalogue) expect(catalogueEntry.parse(entry)).toEqual(entry);
});

test('no feed and no name is offered twice', () => {
  expect(new Set(sourceCatalogue.map(({ url }) => url)).size).toBe(sourceCatalogue.length);
  expect(new Set(sourceCatalogue.map(({ name }) => name)).size).toBe(sourceCatalogue.length);
});

test('every address is https, in the one form in which a source is stored', () => {
  for (const { url, siteUrl } of sourceCatalogue) {
    expect(new URL(url).protocol).toBe('https:');
    expect(new URL(siteUrl).protocol).toBe('https:');
  }
});

test('what is chosen from the start is a morning that one person can read', () => {
  const chosen = sourceCatalogue.filter(({ defaultOn }) => defaultOn);
  expect(chosen.length).toBeGreaterThan(30);
  expect(chosen.length).toBeLessThan(60);
});

test('feeds that throttle hard or flood are not chosen from the start', () => {
  const on = new Set(
    sourceCatalogue.filter(({ defaultOn }) => defaultOn).map(({ url }) => new URL(url).hostname),
  );
  for (const host of ['api.gdeltproject.org', 'hnrss.org', 'www.reddit.com']) expect(on).not.toContain(host);
});

const facts = 'data/sources.csv';

test.skipIf(!isOnDesk(facts))('holds every feed of the researched list', () => {
  const researched =
    readFileSync(deskPath(facts), 'utf8').match(/(?<=,)https?:\/\/[^,\s]+(?=,https?:)/g) ?? [];
  const shipped = new Set(sourceCatalogue.map(({ url }) => url));
  expect(researched.length).toBeGreaterThan(100);
  expect(researched.filter((url) => !shipped.has(url))).toEqual([]);
});
