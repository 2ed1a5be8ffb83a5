import { expect, test } from 'vitest';
import { actorsAddress } from '../../../renderer/address/actors-address.ts';
import {
  articleFilterOf,
  formatAddress,
  inboxAddress,
  isNarrowed,
  noFilter,
  parseAddress,
  type TimelineAddress,
  timelineAddress,
} from '../../../renderer/address/address.ts';
import { incidentAddress } from '../../../renderer/address/incident-address.ts';
import {
  filterWithin,
  ledgerRequestOf,
  narrows,
  noLedgerFilter,
} from '../../../renderer/address/ledger-filter.ts';

test('an empty address leads to the Inbox with its usual filter', () => {
  expect(parseAddress('')).toEqual(inboxAddress);
  expect(parseAddress('#/')).toEqual(inboxAddress);
  expect(parseAddress('#/nowhere?x=1')).toEqual(inboxAddress);
});

test('every part of a filter stands in the address and reads back as the same', () => {
  const address = {
    page: 'inbox',
    article: 'art-000000000000000000000001',
    filter: {
      text: '"trade secret" -opinion & more',
      actors: ['deepseek', 'openai'],
      themes: ['model-distillation'],
      countermeasures: ['rate-limiting'],
      sources: ['01900000-0000-7000-8000-000000000001'],
      relevant: false,
      since: '2026-02-01',
      until: '2026-02-28',
      state: 'kept',
      order: 'best-match',
    },
  } as const;
  expect(parseAddress(formatAddress(address))).toEqual(address);
});

test('what is usual is left out of the address', () => {
  expect(formatAddress(inboxAddress)).toBe('#/inbox');
  expect(formatAddress({ page: 'inbox', article: null, filter: { ...noFilter, themes: ['deepfake'] } })).toBe(
    '#/inbox?theme=deepfake',
  );
});

test('a state, an order or a day that is none falls back to the usual', () => {
  const address = parseAddress('#/inbox?state=burnt&order=oldest&since=yesterday&until=2026-13');
  expect(address).toEqual(inboxAddress);
});

test('the other pages read back as the same', () => {
  expect(parseAddress(formatAddress(timelineAddress))).toEqual(timelineAddress);
  expect(parseAddress(formatAddress({ page: 'sources' }))).toEqual({ page: 'sources' });
  expect(parseAddress(formatAddress(incidentAddress('a/b?c')))).toEqual(incidentAddress('a/b?c'));
});

test('a timeline keeps its filter, clock, lanes, day, entry and order in the address', () => {
  const address: TimelineAddress = {
    page: 'timeline',
    view: 'table',
    lanes: 'role',
    known: { day: '2026-09-10', sense: 'recorded' },
    entry: 'assertion:01990000-0000-7000-8000-000000000004',
    sort: { by: 'status', descending: true },
    filter: {
      ...noLedgerFilter,
      actors: ['openai', 'Lab B'],
      measureStatuses: ['in-force', 'partly'],
      text: 'bulk requests',
      since: '2026-01-01',
      clock: 'first-seen',
    },
  };
  expect(parseAddress(formatAddress(address))).toEqual(address);
  expect(formatAddress({ ...timelineAddress, known: { day: '2026-09-10', sense: 'said' } })).toBe(
    '#/timeline?known=2026-09-10',
  );
});

test('an incident is shown as known on the day of its address', () => {
  const address = { ...incidentAddress('a'), known: { day: '2026-09-10', sense: 'said' } } as const;
  expect(parseAddress(formatAddress(address))).toEqual(address);
});

test('measures and actors keep the same filter, and what is their own beside it', () => {
  const filter = { ...noLedgerFilter, actors: ['Lab B'], measureKinds: ['captcha'], clock: 'said' } as const;
  const known = { day: '2026-09-10', sense: 'said' } as const;
  const measures = { page: 'measures', view: 'first', filter, on: '2026-06-15', known } as const;
  expect(parseAddress(formatAddress(measures))).toEqual(measures);
  const actors = { page: 'actors', filter, name: 'lab', known, actor: 'Lab C' } as const;
  expect(parseAddress(formatAddress(actors))).toEqual(actors);
  expect(formatAddress({ ...actorsAddress, actor: 'Lab C' })).toBe('#/actors?open=Lab+C');
});

test('a page is not narrowed by lists that it does not know', () => {
  const filter = { ...noLedgerFilter, stances: ['denies'], themes: ['deepfake'], text: 'bulk' };
  expect(filterWithin(filter, ['themes'])).toEqual({ ...filter, stances: [] });
});

test('a clock, a sense, a day or an order that is none falls back to the usual', () => {
  const hash = '#/timeline?clock=sand&known=soon&sense=sixth&since=2026-02-30&sort=colour&lanes=bowling';
  expect(parseAddress(hash)).toEqual(timelineAddress);
});

test('the engine gets of a filter of the ledger what it knows, and nothing that narrows nothing', () => {
  const filter = { ...noLedgerFilter, stances: ['denies', 'shouts'], themes: ['deepfake'], text: ' ' };
  expect(ledgerRequestOf(filter)).toEqual({ stances: ['denies'], themes: ['deepfake'] });
  expect([narrows(filter), narrows({ ...noLedgerFilter, clock: 'said' })]).toEqual([true, false]);
});

test('the engine gets only what narrows the list', () => {
  expect(articleFilterOf(noFilter)).toEqual({ relevant: true, state: 'inbox' });
  expect(
    articleFilterOf({ ...noFilter, text: '  ', relevant: false, actors: ['openai'], since: '2026-02-01' }),
  ).toEqual({
    actors: ['openai'],
    since: '2026-02-01',
    state: 'inbox',
  });
});

test('a list counts as narrowed by words, days and facets, not by its state', () => {
  expect(isNarrowed({ ...noFilter, state: 'all', relevant: false })).toBe(false);
  expect(isNarrowed({ ...noFilter, text: ' ' })).toBe(false);
  expect(isNarrowed({ ...noFilter, text: 'x' })).toBe(true);
  expect(isNarrowed({ ...noFilter, sources: ['a'] })).toBe(true);
});

test('the Inbox is read by story, and the plain list of articles is an address of its own', () => {
  expect(parseAddress('#/inbox?by=article&state=all')).toMatchObject({
    by: 'article',
    filter: { state: 'all' },
  });
  expect(formatAddress({ page: 'inbox', by: 'article', article: null, filter: noFilter })).toBe(
    '#/inbox?by=article',
  );
  expect(parseAddress('#/inbox?by=story')).toEqual(inboxAddress);
  expect(parseAddress('#/inbox?by=weather')).toEqual(inboxAddress);
});
