import { expect, test } from 'vitest';
import { actorsAddress } from '../../../renderer/address/actors-address.ts';
import { inboxAddress, timelineAddress } from '../../../renderer/address/address.ts';
import { carryAlong } from '../../../renderer/address/carry-along.ts';
import { incidentAddress } from '../../../renderer/address/incident-address.ts';
import { noLedgerFilter } from '../../../renderer/address/ledger-filter.ts';
import { measuresAddress } from '../../../renderer/address/measures-address.ts';

const filter = { ...noLedgerFilter, themes: ['deepfake'] };
const known = { day: '2026-09-10', sense: 'recorded' } as const;
const timeline = { ...timelineAddress, filter, known, entry: 'incident:a', view: 'table' } as const;

test('a page of the ledger is reached narrowed to the same, as known on the same day', () => {
  expect(carryAlong(measuresAddress, timeline)).toEqual({ ...measuresAddress, filter, known });
  expect(carryAlong(actorsAddress, { ...measuresAddress, filter, known, on: '2026-06-15' })).toEqual({
    ...actorsAddress,
    filter,
    known,
  });
});

test('an incident takes both and gives both, and another incident is reached on the same day', () => {
  const incident = incidentAddress('a');
  expect(carryAlong(incident, timeline)).toEqual({ ...incident, filter, known });
  expect(carryAlong(timelineAddress, { ...incident, filter, known })).toEqual({
    ...timelineAddress,
    filter,
    known,
  });
  expect(carryAlong(incidentAddress('b'), { ...incident, filter, known })).toEqual({
    ...incidentAddress('b'),
    known,
  });
});

test('the page that is open begins anew, and pages beside the ledger give and take nothing', () => {
  expect(carryAlong(timelineAddress, timeline)).toEqual(timelineAddress);
  expect(carryAlong(inboxAddress, timeline)).toEqual(inboxAddress);
  expect(carryAlong(timelineAddress, inboxAddress)).toEqual(timelineAddress);
});
