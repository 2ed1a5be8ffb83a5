import { expect, test } from 'vitest';
import { linkPlace } from '../../../shared/exchange/link-place.ts';
import { recordLink } from '../../../shared/exchange/record-link.ts';

const id = '01990000-0000-7000-8000-000000000001';

test.each([
  [recordLink('incident', id), `#/incident/${id}`],
  [`${recordLink('incident', id)}/`, `#/incident/${id}`],
  [recordLink('assertion', id), `#/timeline?entry=assertion%3A${id}`],
  [recordLink('search-note', id), `#/timeline?entry=search-note%3A${id}`],
  [recordLink('measure', id), `#/timeline?entry=measure%3A${id}%3A00`],
])('%s leads to %s', (link, place) => {
  expect(linkPlace(link)).toBe(place);
});

test.each([
  'faultline://incident/',
  'faultline://incident/../../etc',
  `faultline://rule/${id}`,
  `faultline://incident/${id}?x=1`,
  `faultline://incident/${id}#/sources`,
  `faultline://incident/${id}/more`,
  'faultline://incident/------------------------------------',
  `FAULTLINE://incident/${id}`,
  `https://incident/${id}`,
  '--library',
  'javascript:alert(1)',
])('%s leads nowhere', (link) => {
  expect(linkPlace(link)).toBeNull();
});
