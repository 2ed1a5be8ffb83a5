import { expect, test } from 'vitest';
import { inboxAddress, timelineAddress } from '../../../renderer/address/address.ts';
import { incidentAddress } from '../../../renderer/address/incident-address.ts';
import { measuresAddress } from '../../../renderer/address/measures-address.ts';
import { rememberAddress, wayBack } from '../../../renderer/address/way-back.ts';

test('what was opened from a list leads back to the list that was left last, as it was left', () => {
  expect(wayBack(['timeline', 'measures'], timelineAddress)).toEqual(timelineAddress);
  rememberAddress({ ...timelineAddress, lanes: 'role' });
  rememberAddress({ ...measuresAddress, on: '2026-06-15' });
  rememberAddress(incidentAddress('a'));
  expect(wayBack(['timeline', 'measures'], timelineAddress)).toEqual({
    ...measuresAddress,
    on: '2026-06-15',
  });
  rememberAddress({ ...timelineAddress, lanes: 'actor' });
  expect(wayBack(['timeline', 'measures'], timelineAddress)).toEqual({ ...timelineAddress, lanes: 'actor' });
  expect(wayBack(['inbox'], inboxAddress)).toEqual(inboxAddress);
});
