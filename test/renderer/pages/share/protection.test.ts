import { expect, test } from 'vitest';
import {
  noProtection,
  protectionFlaw,
  protectionRequest,
} from '../../../../renderer/pages/share/protection.ts';

const closed = { ...noProtection, encrypt: true };

test.each([
  [noProtection, null],
  [{ ...noProtection, passphrase: 'left over' }, null],
  [closed, 'missing'],
  [{ ...closed, passphrase: 'short77', again: 'short77' }, 'tooShort'],
  [{ ...closed, passphrase: 'kettle orbit', again: 'kettle orbiT' }, 'different'],
  [{ ...closed, passphrase: 'kettle orbit', again: 'kettle orbit' }, null],
])('%j lacks %s', (protection, flaw) => {
  expect(protectionFlaw(protection)).toBe(flaw);
});

test('asks for nothing of a format that cannot be protected, and for no passphrase that is not wanted', () => {
  const both = { ...closed, sign: true, passphrase: 'kettle orbit', again: 'kettle orbit' };
  expect(protectionRequest('json', both)).toEqual({});
  expect(protectionRequest('native', both)).toEqual({ sign: true, passphrase: 'kettle orbit' });
  expect(protectionRequest('native', { ...both, encrypt: false })).toEqual({ sign: true });
});
