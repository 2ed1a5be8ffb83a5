import { describe, expect, it } from 'vitest';
import { fingerprintOf, readFingerprint, wholeFingerprint } from '../../../shared/exchange/fingerprint.ts';

const key = '0123456789abcdef'.repeat(4);

describe('a fingerprint', () => {
  it('is half of the digits in fours, to be read aloud', () => {
    expect(fingerprintOf(key)).toBe('0123 4567 89ab cdef 0123 4567 89ab cdef');
  });

  it.each([
    ['as it is shown whole', wholeFingerprint(key)],
    ['in capitals, with colons', key.toUpperCase().replace(/..(?=.)/g, '$&:')],
    ['over two lines', `${key.slice(0, 32)}\n${key.slice(32)}`],
  ])('is read %s', (_, text) => {
    expect(readFingerprint(text)).toBe(key);
  });

  it.each(['', fingerprintOf(key), `${key}0`, key.replace('0', 'g')])('is not read from %j', (text) => {
    expect(readFingerprint(text)).toBeNull();
  });
});
