import { expect, test } from 'vitest';
import { formatAddress } from '../../../renderer/address/address.ts';
import { recordAddress } from '../../../renderer/address/record-address.ts';

const id = '01990000-0000-7000-8000-000000000001';
const incident = '01990000-0000-7000-8000-000000000002';

test.each([
  ['incident', id, `#/incident/${id}`],
  ['claim', incident, `#/incident/${incident}`],
  ['assertion', incident, `#/incident/${incident}`],
  ['measure', null, `#/timeline?entry=measure%3A${id}%3A00`],
  ['search-note', null, `#/timeline?entry=search-note%3A${id}`],
  ['actor', null, `#/actors?open=${id}`],
  ['source', null, '#/sources'],
] as const)('a %s is seen where it belongs', (kind, within, place) => {
  const address = recordAddress({ kind, id, incident: within });
  expect(address && formatAddress(address)).toBe(place);
});

test.each(['claim', 'distinction', 'refusal'] as const)('a %s by itself has no place', (kind) => {
  expect(recordAddress({ kind, id, incident: null })).toBeNull();
});
