import { describe, expect, test } from 'vitest';
import { feedAddress } from '../../../electron/engine/collect/feed-address.ts';

describe('an address as a person gives it', () => {
  test.each([
    ['https://a.example/feed', 'https://a.example/feed'],
    ['a.example/feed', 'https://a.example/feed'],
    ['a.example', 'https://a.example/'],
    ['a.example:8443/feed', 'https://a.example:8443/feed'],
    ['  https://a.example/feed\n', 'https://a.example/feed'],
    ['feed://a.example/feed', 'http://a.example/feed'],
    ['feed:https://a.example/feed#top', 'https://a.example/feed'],
  ])('%j is followed at %s', (given, followed) => {
    expect(feedAddress(given, false)).toBe(followed);
  });
  test('may be a port of this machine, where that is allowed', () => {
    expect(feedAddress('localhost:8080/feed', true)).toBe('https://localhost:8080/feed');
    expect(() => feedAddress('localhost:8080/feed', false)).toThrow('private address');
  });
  test.each(['', 'javascript:alert(1)', 'file:///etc/passwd', 'mailto:a@a.example', 'tel:123456', 'feed:'])(
    '%j is refused',
    (given) => expect(() => feedAddress(given, true)).toThrow('is not an address of a feed'),
  );
  test('with a password is refused', () => {
    expect(() => feedAddress('https://me:secret@a.example/', false)).toThrow('user name or password');
  });
});
