import { expect, test } from 'vitest';
import { assertionRequests } from '../../../../renderer/pages/incident/assertion-requests.ts';
import { repeatRequests, sameStatement } from '../../../../renderer/pages/incident/repeat-requests.ts';
import { type Assertion, assertion } from '../../../../shared/model/assertion.ts';

const idOf = (n: number): string => `01990000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const named = (name: string) => ({ id: null, name });
const says = (n: number, claim: number, fields: Partial<Assertion> = {}): Assertion =>
  assertion.parse({
    id: idOf(n),
    claim: idOf(claim),
    speaker: named('Agency One'),
    stance: 'asserts',
    said: '2026-09-06',
    ...fields,
  });
const fieldsOf = (requests: readonly { readonly request: { readonly fields: unknown } }[]) =>
  requests.map(({ request }) => request.fields);

const advisory = [says(1, 91), says(2, 92), says(3, 93, { speaker: named('agency one') })];
const elsewhere = says(4, 92, { said: '2026-10-01' });

test('a joint statement is an assertion for each speaker and each claim', () => {
  const speakers = [named('Agency One'), named('Agency Two')];
  const made = assertionRequests(
    { said: { stance: 'asserts' }, speakers, claims: [idOf(91), idOf(92)], answers: null },
    [],
  );
  expect(fieldsOf(made)).toEqual(
    [91, 92].flatMap((claim) =>
      speakers.map((speaker) => ({ stance: 'asserts', claim: idOf(claim), speaker, answers: null })),
    ),
  );
});

test('a denial of a statement answers it in each of its claims, and nothing where the claim has none of it', () => {
  const made = assertionRequests(
    {
      said: { stance: 'denies' },
      speakers: [named('Ministry M')],
      claims: [idOf(91), idOf(92), idOf(93), idOf(94)],
      answers: idOf(1),
    },
    [elsewhere, ...advisory],
  );
  expect(fieldsOf(made)).toMatchObject([
    { claim: idOf(91), answers: idOf(1) },
    { claim: idOf(92), answers: idOf(2) },
    { claim: idOf(93), answers: idOf(3) },
    { claim: idOf(94), answers: null },
  ]);
});

test('an article repeats all claims of a statement in the name of its source, or of its site where no source is followed', () => {
  const [first] = advisory;
  if (!first) throw new Error('there is one');
  const statement = sameStatement(first, [elsewhere, ...advisory]);
  expect(statement.map(({ id }) => id)).toEqual([idOf(1), idOf(2), idOf(3)]);
  const rows = [
    {
      id: 'art-1',
      url: 'https://ticker.example/1',
      sources: [
        { id: 'former', title: 'A source no longer followed' },
        { id: 's', title: 'Morning Ticker' },
      ],
      published: '2026-09-07T06:00:00.000Z',
    },
    {
      id: 'art-2',
      url: 'https://www.evening.example/2',
      sources: [{ id: 'former', title: 'A source no longer followed' }],
      published: '2026-09-07T06:00:00.000Z',
    },
    { id: 'art-3', url: null, sources: [], published: null },
  ];
  const repeatsIn = (article: string, speaker: string) =>
    statement.map(({ id, claim }) => ({
      claim,
      speaker: named(speaker),
      stance: 'repeats',
      basis: 'cites-another',
      article,
      said: '2026-09-07',
      answers: id,
    }));
  expect(fieldsOf(repeatRequests(rows, statement, { actorNamed: named, followed: new Set(['s']) }))).toEqual([
    ...repeatsIn('art-1', 'Morning Ticker'),
    ...repeatsIn('art-2', 'evening.example'),
  ]);
});
