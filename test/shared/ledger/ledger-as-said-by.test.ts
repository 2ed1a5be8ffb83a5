import { describe, expect, it } from 'vitest';
import { claimRows } from '../../../shared/ledger/claim-rows.ts';
import { ledgerAsSaidBy } from '../../../shared/ledger/ledger-as-said-by.ts';
import type { DatesOfArticle } from '../../../shared/model/article-dates.ts';
import { type Incident, incident as incidentSchema } from '../../../shared/model/incident.ts';
import {
  aClaim,
  aMeasure,
  anAssertion,
  anIncident,
  articleOf,
  idOf,
  lab,
  ledgerOf,
  type Sample,
  vendor,
} from './sample-records.ts';

/** All samples are recorded on 2025-08-31; article n appeared on the n-th of March 2025, article 30 is gone. */
const datesOf: DatesOfArticle = (article) => {
  const n = Number(article.slice(4));
  const moment = `2025-03-${String(n).padStart(2, '0')}T10:00:00.000Z`;
  return n === 30 ? null : { published: n % 2 === 0 ? null : moment, firstSeen: moment };
};
const page = { url: 'https://example.org/report', accessed: '2025-03-12' };
const other = { id: null, name: 'Somebody else' };

const by = (day: string, ...samples: Sample[]) => ledgerAsSaidBy(ledgerOf(...samples), datesOf)(day);
const numbers = (records: ReadonlyMap<string, unknown>) =>
  [...records.keys()].map((id) => Number(id.slice(-4)));
const base = [anIncident(1), aClaim(2, 1)];

describe('ledgerAsSaidBy', () => {
  it.each([
    ['the day itself', { said: '2025-03-10' }, '2025-03-10'],
    ['the last day of a month', { said: '2025-03' }, '2025-03-31'],
    ['the last day of a stretch', { said: '2024/2025-02' }, '2025-02-28'],
    [
      'the day when it was recorded, where the date leaves open that it was said later',
      { said: '2025' },
      '2025-08-31',
    ],
    [
      'the day when its article appeared, where the date leaves that open',
      { said: '2025-03', article: articleOf(5) },
      '2025-03-05',
    ],
    [
      'the day that it has, where the article came later',
      { said: '2025-03-04', article: articleOf(9) },
      '2025-03-04',
    ],
    ['the day when its article appeared, where it has no date', { article: articleOf(7) }, '2025-03-07'],
    [
      'the day when its article was first seen, where that has no date',
      { article: articleOf(8) },
      '2025-03-08',
    ],
    ['the day when it was recorded, where the article is gone', { article: articleOf(30) }, '2025-08-31'],
    ['the day when its page was read, where it has neither date nor article', { link: page }, '2025-03-12'],
    [
      'the day when its page was read, where the date leaves that open',
      { said: '2025', link: page },
      '2025-03-12',
    ],
    ['the beginning of what has no end', { said: '2025-09-05/..' }, '2025-09-05'],
  ])('counts an assertion from %s on', (_, fields, day) => {
    const samples = [...base, anAssertion(3, 2, fields)];
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    expect(numbers(by(before, ...samples).assertions)).toEqual([]);
    expect(numbers(by(day, ...samples).assertions)).toEqual([3]);
  });

  it('has neither a claim that nobody had made, nor an incident of which nobody had told', () => {
    const ledger = by(
      '2025-03-10',
      ...base,
      anAssertion(3, 2, { said: '2025-03-11' }),
      anIncident(4),
      aClaim(5, 4),
    );
    expect([numbers(ledger.claims), numbers(ledger.incidents)]).toEqual([[], []]);
  });

  it('has an incident of which an article had told, and only the articles of that time', () => {
    const ledger = by(
      '2025-03-10',
      anIncident(1, { articles: [articleOf(9), articleOf(11), articleOf(30)] }),
    );
    expect(ledger.incidents.get(idOf(1))?.articles).toEqual([articleOf(9)]);
  });

  it('shows the old number until its correction was said, and both from then on', () => {
    const samples = [
      anIncident(1),
      aClaim(2, 1, { type: 'scale', text: '150,000' }),
      anAssertion(3, 2, { said: '2025-03-01' }),
      aClaim(4, 1, { type: 'scale', text: '190,000', supersedes: idOf(2) }),
      anAssertion(5, 4, { said: '2025-03-20', stance: 'corrects', answers: idOf(3) }),
    ];
    const rows = (day: string) =>
      claimRows(by(day, ...samples), idOf(1), () => null).map(({ text, status }) => [text, status]);
    expect(rows('2025-03-19')).toEqual([['150,000', 'reported']]);
    expect(rows('2025-03-20')).toEqual([
      ['150,000', 'superseded'],
      ['190,000', 'reported'],
    ]);
  });

  it('lets a decided status hold only where all that it rests on was said', () => {
    const samples = [
      anIncident(1),
      aClaim(2, 1, { status: 'established', statusReason: 'Both saw it' }),
      anAssertion(3, 2, { said: '2025-03-01' }),
      anAssertion(4, 2, { said: '2025-03-20', speaker: other }),
    ];
    const row = (day: string) => claimRows(by(day, ...samples), idOf(1), () => null)[0];
    expect(row('2025-03-19')).toMatchObject({ status: 'reported', isDecided: false, statusReason: '' });
    expect(row('2025-03-20')).toMatchObject({
      status: 'established',
      isDecided: true,
      statusReason: 'Both saw it',
    });
  });

  it('has no date of an incident, and no step, that was still to come, whatever had been said before', () => {
    const steps = [{ text: 'Dismissed', claim: idOf(2), when: '2025-03-15', technique: null, by: null }];
    const known = (day: string, fields: Partial<Incident>) => {
      const ledger = ledgerOf(...base, anAssertion(3, 2, { said: '2025-03-01' }));
      const incident = incidentSchema.parse({ ...ledger.incidents.get(idOf(1)), ...fields });
      const found = ledgerAsSaidBy(
        { ...ledger, incidents: new Map([[incident.id, incident]]) },
        datesOf,
      )(day);
      const { happened, happenedBasis, steps: told } = found.incidents.get(idOf(1)) ?? {};
      return [happened, happenedBasis, told?.length];
    };
    const fields = { happened: '2025-03-15', happenedBasis: 'event' as const, steps };
    expect(known('2025-03-14', fields)).toEqual([null, null, 0]);
    expect(known('2025-03-15', fields)).toEqual(['2025-03-15', 'event', 1]);
    expect(known('2025-03-14', { happened: '2025~/2025-06' })).toEqual(['2025~/2025-06', null, 0]);
  });

  it('has a party from the first on that names it, and one that nothing names from the beginning', () => {
    const parties = [
      { actor: vendor, role: 'accuser' },
      { actor: lab, role: 'accused' },
      { actor: other, role: 'affected' },
    ];
    const samples = [
      anIncident(1, { parties }),
      aClaim(2, 1),
      anAssertion(3, 2, { said: '2025-03-01' }),
      aClaim(4, 1, { about: [lab] }),
      anAssertion(5, 4, { said: '2025-03-20' }),
    ];
    const names = (day: string) =>
      by(day, ...samples)
        .incidents.get(idOf(1))
        ?.parties.map(({ actor }) => actor.name);
    expect(names('2025-03-19')).toEqual(['Anthropic', 'Somebody else']);
    expect(names('2025-03-20')).toEqual(['Anthropic', 'DeepSeek', 'Somebody else']);
  });

  it('has an actor from the first on that names it, one that nothing names from the beginning, and names with their articles', () => {
    const samples: Sample[] = [
      ...base,
      anAssertion(3, 2, { said: '2025-03-20', speaker: { id: idOf(10), name: 'Lab C' } }),
      [
        'actor',
        idOf(10),
        { name: 'Lab C', aliases: [{ name: 'C' }, { name: 'Sea', article: articleOf(25) }] },
      ],
      ['actor', idOf(11), { name: 'Nobody' }],
    ];
    const known = (day: string) =>
      [...by(day, ...samples).actors.values()].map(({ name, aliases }) => [
        name,
        ...aliases.map((alias) => alias.name),
      ]);
    expect(known('2025-03-19')).toEqual([['Nobody']]);
    expect(known('2025-03-20')).toEqual([['Lab C', 'C'], ['Nobody']]);
    expect(known('2025-03-25')).toEqual([['Lab C', 'C', 'Sea'], ['Nobody']]);
  });

  it('has the steps of an incident with their claims, or with their dates', () => {
    const steps = [
      { text: 'Told later', claim: idOf(4) },
      { text: 'Done later', when: '2025-04' },
      { text: 'Done before', when: '2025-02' },
    ];
    const ledger = ledgerOf(
      ...base,
      anAssertion(3, 2, { said: '2025-03-01' }),
      aClaim(4, 1),
      anAssertion(5, 4, { said: '2025-03-20' }),
    );
    const incident = ledger.incidents.get(idOf(1));
    if (!incident) throw new Error('The sample has it.');
    const told = steps.map((step) => ({ technique: null, by: null, when: null, claim: null, ...step }));
    const incidents = new Map([[incident.id, { ...incident, steps: told }]]);
    const texts = (day: string) =>
      ledgerAsSaidBy(
        { ...ledger, incidents },
        datesOf,
      )(day)
        .incidents.get(idOf(1))
        ?.steps.map(({ text }) => text);
    expect(texts('2025-03-10')).toEqual(['Done before']);
    expect(texts('2025-03-20')).toEqual(['Told later', 'Done before']);
  });

  it('shows the life of a measure as far as it was known: a step from when its article appeared, or from its own date', () => {
    const measure = aMeasure(1, {
      life: [
        { status: 'in-force', from: '2025-02-01', article: articleOf(5) },
        { status: 'withdrawn', from: '2025-03-08' },
        { status: 'in-force', from: '2025-06-01', article: articleOf(9) },
      ],
      effect: { text: 'It halved them', by: vendor, article: articleOf(9) },
    });
    const known = (day: string) => {
      const found = by(day, measure).measures.get(idOf(1));
      return [found?.life.map(({ from }) => from), found?.effect?.text];
    };
    expect(by('2025-03-04', measure).measures.size).toBe(0);
    expect(known('2025-03-07')).toEqual([['2025-02-01'], undefined]);
    expect(known('2025-03-08')).toEqual([['2025-02-01', '2025-03-08'], undefined]);
    expect(known('2025-03-09')).toEqual([['2025-02-01', '2025-03-08', '2025-06-01'], 'It halved them']);
  });

  it('has a search from its day on, and names nothing that is not there yet', () => {
    const note = [
      'search-note',
      idOf(9),
      { lookedFor: 'A reply', where: 'Its site', on: '2025-03-02', incident: idOf(1) },
    ] as const;
    const samples: Sample[] = [
      ...base,
      anAssertion(3, 2, { said: '2025-03-20' }),
      anIncident(6, { articles: [articleOf(1)], related: [{ incident: idOf(1), relation: 'follows' }] }),
      ['distinction', idOf(7), { between: 'incident', pair: [idOf(1), idOf(6)] }],
      note,
    ];
    expect(by('2025-03-01', ...samples).searchNotes.size).toBe(0);
    const ledger = by('2025-03-02', ...samples);
    expect(ledger.searchNotes.get(idOf(9))?.incident).toBeNull();
    expect(ledger.incidents.get(idOf(6))?.related).toEqual([]);
    expect(ledger.distinctions.size).toBe(0);
    expect(by('2025-03-20', ...samples)).toEqual(ledgerOf(...samples));
  });
});
