import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stripSecrets } from '../../../shared/feeds/strip-secrets.ts';

describe('stripSecrets', () => {
  test.each([
    ['https://news.example/feed?access_token=x&page=2', 'https://news.example/feed?page=2', ['access_token']],
    ['https://news.example/feed?API-KEY=x', 'https://news.example/feed', ['API-KEY']],
    ['https://me@news.example/feed', 'https://news.example/feed', ['user name and password']],
    ['https://news.example/feed?sig=1&sig=2&q=a', 'https://news.example/feed?q=a', ['sig']],
    ['https://news.example/#access_token=x&page=2', 'https://news.example/#page=2', ['access_token']],
    ['https://news.example/?a=1#id_token=x', 'https://news.example/?a=1', ['id_token']],
    [
      'https://files.example/a.pdf?X-Amz-Credential=a&X-Amz-Security-Token=b&X-Amz-Signature=c&X-Amz-Date=d',
      'https://files.example/a.pdf?X-Amz-Date=d',
      ['X-Amz-Credential', 'X-Amz-Security-Token', 'X-Amz-Signature'],
    ],
  ])('takes the secrets out of %s', (address, url, removed) => {
    expect(stripSecrets(address)).toEqual({ url, removed });
  });

  test.each([
    'https://news.example/feed?tokens=3',
    'https://news.example/feed?monkey=1',
    'https://news.example/key/feed',
    'https://news.example/docs#token',
    'https://news.example/docs#section=2&a',
    'no address',
  ])('leaves %s to the letter', (address) => {
    expect(stripSecrets(address)).toEqual({ url: address, removed: [] });
  });

  test('has nothing left to take out of its own answer', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (address) => {
        const { url } = stripSecrets(address);
        expect(stripSecrets(url).removed).toEqual([]);
      }),
    );
  });
});
