import { expect, test } from 'vitest';
import { shareAddress } from '../../../../renderer/address/share-address.ts';
import { exportRequest, isAsProfile } from '../../../../renderer/pages/share/export-request.ts';

const profile = {
  id: '01980000-0000-7000-8000-000000000001',
  name: 'Desk',
  format: 'json',
  ceiling: 'green',
  locale: 'tr',
  fields: null,
  anonymous: false,
} as const;

test('a file speaks the language of the screen unless another one is chosen', () => {
  expect(exportRequest(shareAddress, 'tr')).toMatchObject({ locale: 'tr', filter: {} });
  expect(exportRequest({ ...shareAddress, locale: 'en' }, 'tr')).toMatchObject({ locale: 'en' });
});

test('a profile is recognised by how it exports, not by what', () => {
  const choices = { ...shareAddress, format: 'json', ceiling: 'green', title: 'X' } as const;
  expect(isAsProfile(choices, profile, 'tr')).toBe(true);
  expect(isAsProfile(choices, profile, 'en')).toBe(false);
  expect(isAsProfile({ ...choices, anonymous: true }, profile, 'tr')).toBe(false);
});
