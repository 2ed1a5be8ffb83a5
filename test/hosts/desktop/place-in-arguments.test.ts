import { expect, test } from 'vitest';
import { placeInArguments } from '../../../electron/hosts/desktop/place-in-arguments.ts';
import { recordLink } from '../../../shared/exchange/record-link.ts';

const id = '01990000-0000-7000-8000-000000000001';

test('a link is found among whatever else a program is started with', () => {
  expect(placeInArguments(['faultline', '--allow-file-access', recordLink('incident', id)])).toBe(
    `#/incident/${id}`,
  );
  expect(placeInArguments(['faultline', '--library', '/home/x'])).toBeNull();
});
