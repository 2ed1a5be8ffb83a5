import { expect, test } from 'vitest';
import { formatAddress } from '../../../renderer/address/address.ts';
import { pastedAddress } from '../../../renderer/address/pasted-address.ts';
import { recordLink } from '../../../shared/exchange/record-link.ts';

const id = '01990000-0000-7000-8000-000000000001';
const placeOf = (text: string) => {
  const address = pastedAddress(text);
  return address && formatAddress(address);
};

test.each([
  [recordLink('incident', id), `#/incident/${id}`],
  [` ${recordLink('incident', id)}\n`, `#/incident/${id}`],
  [recordLink('assertion', id), `#/timeline?entry=assertion%3A${id}`],
  [`http://127.0.0.1:8123/#/incident/${id}`, `#/incident/${id}`],
  [`app://bundle/index.html#/share/in`, '#/share/in'],
  ['#/timeline?actor=deepseek', '#/timeline?actor=deepseek'],
  ['https://example.org/#/incident/100%', '#/incident/100%25'],
])('%j leads to %s', (text, place) => {
  expect(placeOf(text)).toBe(place);
});

test.each(['', 'incident', '#', '# /x', 'faultline://rule/1', 'javascript:alert(1)', 'see #/sources'])(
  '%j leads nowhere',
  (text) => {
    expect(placeOf(text)).toBeNull();
  },
);
