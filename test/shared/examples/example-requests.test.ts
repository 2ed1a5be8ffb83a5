import { expect, test } from 'vitest';
import type { ExampleEvent } from '../../../shared/examples/example-event.ts';
import { exampleRequests } from '../../../shared/examples/example-requests.ts';

const event: ExampleEvent = {
  key: 'k1',
  date: '2026-02',
  dateBasis: 'publication',
  kind: 'incident',
  title: 'V accuses a lab',
  parties: [[{ id: 'v' }, 'accuser']],
  themes: ['theme-a'],
  claim: { type: 'scale', text: 'Many accounts', about: [{ name: 'Lab' }] },
  said: [
    {
      by: { id: 'v' },
      stance: 'asserts',
      basis: 'own-telemetry',
      on: '2026-02-03',
      at: ['https://v.example/post', 'https://www.news.example/a'],
    },
    { by: { name: 'Lab' }, stance: 'denies', basis: 'unstated', on: null, at: [] },
  ],
  measures: [
    { kind: 'account-ban', by: { id: 'v' }, title: 'Accounts closed', life: [['in-force', '2026']] },
  ],
};

const requestsOf = (...events: ExampleEvent[]) => exampleRequests(events, (id) => id.toUpperCase());
const fieldsOf = (channel: string, ...events: ExampleEvent[]) =>
  requestsOf(...events).flatMap((each) => (each.channel === channel ? [each.request] : []));

test('an event becomes an incident, a claim, statements and measures that name one another', () => {
  expect(requestsOf(event).map(({ channel, as }) => [channel, as])).toEqual([
    ['incidents.create', 'incident-0'],
    ['claims.create', 'claim-0'],
    ['assertions.create', 'said-0-0'],
    ['assertions.create', undefined],
    ['assertions.create', 'said-0-1'],
    ['measures.create', undefined],
  ]);
  expect(fieldsOf('measures.create', event)).toEqual([
    {
      fields: {
        kind: 'account-ban',
        title: 'Accounts closed',
        by: { id: 'v', name: 'V' },
        life: [{ status: 'in-force', from: '2026' }],
        incidents: ['@incident-0'],
        themes: ['theme-a'],
      },
    },
  ]);
});

test('the first page carries the statement, further ones repeat it, and a denial answers it', () => {
  expect(fieldsOf('assertions.create', event)).toEqual([
    {
      fields: expect.objectContaining({
        speaker: { id: 'v', name: 'V' },
        said: '2026-02-03',
        answers: null,
        link: { url: 'https://v.example/post' },
      }),
    },
    {
      fields: expect.objectContaining({
        speaker: { id: null, name: 'news.example' },
        stance: 'repeats',
        answers: '@said-0-0',
        link: { url: 'https://www.news.example/a' },
      }),
    },
    { fields: expect.objectContaining({ stance: 'denies', answers: '@said-0-0', link: null }) },
  ]);
});

test('a further page of a denial has it said once more: nothing of it repeats the claim', () => {
  const [, denial] = event.said;
  const at = ['https://lab.example/no', 'https://news.example/b'];
  const said = [...event.said.slice(0, 1), ...(denial ? [{ ...denial, at }] : [])];
  const denials = fieldsOf('assertions.create', { ...event, said }).slice(2);
  expect(denials).toEqual(
    at.map((url) => ({
      fields: expect.objectContaining({
        speaker: { id: null, name: 'Lab' },
        stance: 'denies',
        answers: '@said-0-0',
        link: { url },
      }),
    })),
  );
});

test('a claim is left to the rules, is decided as the event says, or is unverified where no page says it', () => {
  const decided = { status: 'refuted', why: 'A court said so.' } as const;
  const claims = fieldsOf(
    'claims.create',
    event,
    { ...event, claim: { ...event.claim, decided } },
    { ...event, said: event.said.map((said) => ({ ...said, at: [] })) },
  );
  expect(claims).toEqual([
    { fields: expect.not.objectContaining({ status: expect.anything() }) },
    { fields: expect.objectContaining({ status: 'refuted', statusReason: 'A court said so.' }) },
    {
      fields: expect.objectContaining({
        status: 'unverified',
        statusReason: 'No page was looked up that says so.',
      }),
    },
  ]);
});
