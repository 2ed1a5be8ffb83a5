import { expect, test } from 'vitest';
import { formatAddress, parseAddress, timelineAddress } from '../../../renderer/address/address.ts';
import { carryAlong } from '../../../renderer/address/carry-along.ts';
import { noLedgerFilter } from '../../../renderer/address/ledger-filter.ts';
import { savedAddress, viewOf } from '../../../renderer/address/saved-address.ts';
import { importAddress, shareAddress } from '../../../renderer/address/share-address.ts';

const filter = { ...noLedgerFilter, actors: ['deepseek', 'lab b'], stances: ['denies'], since: '2026-02-23' };
const known = { day: '2026-09-10', sense: 'recorded' } as const;

test('what leaves stands whole in the address: filters, day, and how it is exported', () => {
  const address = {
    ...shareAddress,
    filter,
    known,
    title: 'Who denies & what',
    ceiling: 'amber+strict',
    locale: 'tr',
    fields: ['date', 'quote'],
    anonymous: true,
  } as const;
  expect(parseAddress(formatAddress(address))).toEqual(address);
  expect(formatAddress(shareAddress)).toBe('#/share');
  expect(formatAddress(importAddress)).toBe('#/share/in');
  expect(parseAddress('#/share/in?text=x')).toEqual(importAddress);
});

test('what an address has no word for is left out', () => {
  expect(
    parseAddress('#/share?format=doc&ceiling=purple&language=xx&field=date&field=colour&since=soon'),
  ).toEqual({ ...shareAddress, fields: ['date'] });
});

test('the timeline gives Share its filters and its day, and Share gives them back', () => {
  const timeline = { ...timelineAddress, filter, known, entry: 'incident:a' };
  expect(carryAlong(shareAddress, timeline)).toEqual({ ...shareAddress, filter, known });
  expect(carryAlong(timelineAddress, { ...shareAddress, filter, known })).toEqual({
    ...timelineAddress,
    filter,
    known,
  });
  expect(carryAlong(importAddress, timeline)).toEqual(importAddress);
});

test('a view of the timeline is saved without what is empty, and opens as it was', () => {
  const timeline = { ...timelineAddress, filter, known, lanes: 'actor' } as const;
  const view = viewOf(timeline);
  expect(view).toEqual({
    filter: { actors: ['deepseek', 'lab b'], stances: ['denies'], since: '2026-02-23', knownOn: known },
    lanes: 'actor',
  });
  expect(savedAddress(view)).toEqual(timeline);
});
