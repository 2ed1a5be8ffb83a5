import { expect, it } from 'vitest';
import { numberKey } from '../../../shared/stories/number-keys.ts';

const keyOf = (text: string, digits: string): string | undefined =>
  numberKey(text, digits, text.indexOf(digits))?.key;

it('gives one number one key, however a language writes it', () => {
  expect(keyOf('24,000 accounts', '24,000')).toBe('#24000');
  expect(keyOf('24.000 konten', '24.000')).toBe('#24000');
  expect(keyOf('24 000 comptes', '24 000')).toBe('#24000');
  expect(keyOf('24 bin hesap', '24')).toBe('#24000');
  expect(keyOf('2.4万个账号', '2.4')).toBe('#24000');
  expect(keyOf('24 mil cuentas', '24')).toBe('#24000');
});

it('multiplies millions and milliards, and the Spanish thousand millions', () => {
  expect(keyOf('1.5 billion', '1.5')).toBe('#1500000000');
  expect(keyOf('1,5 milliarden', '1,5')).toBe('#1500000000');
  expect(keyOf('13.000 millones', '13.000')).toBe('#13000000000');
  expect(keyOf('1,5 mil millones', '1,5')).toBe('#1500000000');
  expect(keyOf('2亿美元', '2')).toBe('#200000000');
});

it('multiplies by the short forms of Slavic and Arabic texts', () => {
  expect(keyOf('95 mln euro', '95')).toBe('#95000000');
  expect(keyOf('30 tys. kont', '30')).toBe('#30000');
  expect(keyOf('24 тысячи аккаунтов', '24')).toBe('#24000');
  expect(keyOf('16 млн запросов', '16')).toBe('#16000000');
  expect(keyOf('16 مليون', '16')).toBe('#16000000');
});

it('adds what stands behind a multiplier, as Turkish and East Asian languages do', () => {
  expect(keyOf('3 bin 900 hesap', '3')).toBe('#3900');
  expect(keyOf('2 milyon 400 bin istek', '2')).toBe('#2400000');
  expect(keyOf('6万1000件', '6')).toBe('#61000');
  expect(keyOf('1亿2000万美元', '1')).toBe('#120000000');
  expect(keyOf('3 bin 2026 yilinda', '3')).toBe('#3000');
  expect(keyOf('24 bin hesap', '24')).toBe('#24000');
});

it('tells decimals from thousands', () => {
  expect(keyOf('42.5 percent', '42.5')).toBe('#42.5');
  expect(keyOf('42,5 prozent', '42,5')).toBe('#42.5');
});

it('keeps a version as it stands', () => {
  expect(keyOf('version 4.2.1', '4.2.1')).toBe('#4.2.1');
});

it('takes no multiplier from the beginning of another word', () => {
  expect(keyOf('17 milestones', '17')).toBe('#17');
  expect(keyOf('17 constructor', '17')).toBe('#17');
});

it('makes nothing of years and single digits', () => {
  expect(keyOf('in 2026', '2026')).toBeUndefined();
  expect(keyOf('3 men', '3')).toBeUndefined();
});
