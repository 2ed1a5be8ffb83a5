import { describe, expect, test } from 'vitest';
import { isAdoptable, nextRedirect } from '../../../electron/engine/collect/permanent-redirect.ts';
import type { SeenRedirect } from '../../../shared/model/source.ts';

const hour = 3_600_000;
const day = 24 * hour;
const now = Date.parse('2026-02-23T12:00:00.000Z');
const at = (offset: number): string => new Date(now + offset).toISOString();
const url = 'https://a.example/feed';

describe('a permanent redirect', () => {
  const target = 'https://b.example/feed';
  const seen = (times: number, apart: number, to = target) =>
    Array.from({ length: times }).reduce<SeenRedirect | null>(
      (redirect, _, index) => nextRedirect(redirect, to, now + index * apart),
      null,
    );

  test('is believed after five agreeing answers in three days', () => {
    expect(isAdoptable(seen(5, 0.75 * day), url)).toBe(true);
    expect(isAdoptable(seen(4, day), url)).toBe(false);
    expect(isAdoptable(seen(5, 0.7 * day), url)).toBe(false);
    expect(isAdoptable(seen(60, hour), url)).toBe(false);
    expect(isAdoptable(null, url)).toBe(false);
  });
  test('holds where it led, how often, and since when', () => {
    expect(seen(3, hour)).toEqual({
      target,
      count: 3,
      first: at(0),
      last: at(2 * hour),
      adopted: false,
    });
  });
  test('is forgotten when the address answers itself', () => {
    expect(nextRedirect(seen(4, day), null, now)).toBeNull();
  });
  test('counts anew when it leads elsewhere, or when the clock went back', () => {
    const other = nextRedirect(seen(4, day), 'https://c.example/', now + 4 * day);
    expect(other).toMatchObject({ target: 'https://c.example/', count: 1, first: at(4 * day) });
    expect(nextRedirect(seen(4, day), target, now - day)).toMatchObject({ count: 1, first: at(-day) });
  });
  test('that was adopted once is not adopted again by itself', () => {
    const undone = { ...(seen(5, day) as SeenRedirect), adopted: true }; // five answers leave one
    expect(isAdoptable(undone, url)).toBe(false);
    expect(nextRedirect(undone, null, now)).toEqual(undone);
    expect(isAdoptable(nextRedirect(undone, target, now + 9 * day), url)).toBe(false);
  });
  test.each([
    'http://a.example/feed',
    'https://a.example/login?next=/feed',
    'https://a.example/users/sign_in',
    'https://a.example/landing-page/',
    'https://a.example/maintenance.xml',
    'https://ann:secret@b.example/feed',
    'no address',
  ])('to %s is never adopted', (to) => {
    expect(isAdoptable(seen(9, day, to), url)).toBe(false);
  });
  test.each(['https://a.example/blogin/feed', 'https://login.example/authors/feed.xml'])(
    'to %s may be',
    (to) => {
      expect(isAdoptable(seen(5, day, to), url)).toBe(true);
    },
  );
  test('from an insecure address may lead to either kind', () => {
    expect(isAdoptable(seen(5, day, 'http://b.example/'), 'http://a.example/')).toBe(true);
  });
  test('to an address beyond measure is not kept', () => {
    expect(nextRedirect(null, `https://b.example/${'a'.repeat(2048)}`, now)).toBeNull();
  });
});
