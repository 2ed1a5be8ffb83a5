import { describe, expect, it } from 'vitest';
import { passphraseStrength } from '../../../shared/exchange/passphrase-strength.ts';

describe('the hint at how strong a passphrase is', () => {
  it.each([
    '',
    'password',
    'Passw0rd!',
    'aaaaaaaaaaaaaaaa',
    '12345678901234567890',
    'qwertyuiop asdfghjkl',
    'horse horse horse horse horse',
    'Anthropic2026',
    'Galatasaray1905',
    'letmein 123456',
    'ıııııııııııı',
  ])('calls %j weak', (text) => {
    expect(passphraseStrength(text)).toBe('weak');
  });

  it.each(['kettle orbit lantern', 'mavi sandal yağmur', 't9kx2wq4', 'kettleorbitlanternmaple'])(
    'calls %j fair',
    (text) => {
      expect(passphraseStrength(text)).toBe('fair');
    },
  );

  it.each([
    'kettle orbit lantern maple',
    'yosun çekirge pusula defter',
    'Yağmur-Sandal-Kiraz-Deniz',
    'tr0mb9kx2w',
    '正确马电池订',
    'пять слонов купили утюг',
  ])('calls %j strong', (text) => {
    expect(passphraseStrength(text)).toBe('strong');
  });

  it('never falls when a word is added', () => {
    const order = ['weak', 'fair', 'strong'];
    const words = 'orbit kettle orbit lantern 7 maple'.split(' ');
    const levels = words.map((_, at) => order.indexOf(passphraseStrength(words.slice(0, at + 1).join(' '))));
    expect(levels).toEqual(levels.toSorted());
  });
});
