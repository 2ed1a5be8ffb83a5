import { describe, expect, it } from 'vitest';
import { createRecord } from '../../../shared/ledger/create-record.ts';
import { emptyLedger } from '../../../shared/ledger/ledger.ts';
import {
  aClaim,
  aMeasure,
  anAssertion,
  anIncident,
  articleOf,
  failureOf,
  idOf,
  lab,
  ledgerOf,
  vendor,
} from './sample-records.ts';

describe('createRecord', () => {
  it('fills in what the fields leave out and gives one change from nothing', () => {
    expect(createRecord(emptyLedger, 'incident', idOf(1), { title: '  Distillation of Claude ' })).toEqual([
      {
        kind: 'incident',
        id: idOf(1),
        before: null,
        after: {
          id: idOf(1),
          title: 'Distillation of Claude',
          kind: 'incident',
          summary: '',
          happened: null,
          happenedBasis: null,
          parties: [],
          themes: [],
          articles: [],
          steps: [],
          related: [],
          externalIds: [],
          sensitivity: [],
          handlingMark: null,
          merged: [],
        },
      },
    ]);
  });

  it('keeps an article, a theme and a party in one role once, the first time it was named', () => {
    const [change] = createRecord(emptyLedger, 'incident', idOf(1), {
      title: 'Distillation',
      articles: [articleOf(2), articleOf(1), articleOf(2)],
      themes: ['model-distillation', 'model-distillation'],
      parties: [
        { actor: vendor, role: 'accuser' },
        { actor: { id: 'anthropic', name: 'Anthropic PBC' }, role: 'accuser' },
        { actor: vendor, role: 'target' },
        { actor: { id: null, name: 'A reseller' }, role: 'intermediary' },
        { actor: { id: null, name: 'a RESELLER' }, role: 'intermediary' },
      ],
    });
    expect(change?.after).toMatchObject({
      articles: [articleOf(2), articleOf(1)],
      themes: ['model-distillation'],
      parties: [
        { actor: vendor, role: 'accuser' },
        { actor: vendor, role: 'target' },
        { actor: { id: null, name: 'A reseller' }, role: 'intermediary' },
      ],
    });
  });

  it('keeps an incident that a measure names twice once', () => {
    const ledger = ledgerOf(anIncident(1));
    const [change] = createRecord(ledger, ...aMeasure(2, { incidents: [idOf(1), idOf(1)] }));
    expect(change?.after).toMatchObject({ incidents: [idOf(1)] });
  });

  it('refuses an id that is taken', () => {
    expect(failureOf(() => createRecord(ledgerOf(anIncident(1)), ...anIncident(1)))).toEqual({
      code: 'CONFLICT',
      message: `There is already a record ${idOf(1)}: update it, or create another one.`,
    });
  });

  it('refuses fields that are not those of the kind, and says which', () => {
    const { code, message } = failureOf(() =>
      createRecord(emptyLedger, 'incident', idOf(1), { title: '', happened: '2026-02-30' }),
    );
    expect(code).toBe('BAD_REQUEST');
    expect(message).toContain('title: ');
    expect(message).toContain('"2026-02-30" is not a date');
  });

  it('refuses an interval that ends before it begins', () => {
    const { message } = failureOf(() =>
      createRecord(emptyLedger, 'incident', idOf(1), { title: 'X', happened: '2026-03/2026-02' }),
    );
    expect(message).toContain('"2026-03/2026-02" ends before it begins');
  });

  it('refuses a claim in an incident that does not exist', () => {
    expect(failureOf(() => createRecord(emptyLedger, ...aClaim(2, 1)))).toEqual({
      code: 'NOT_FOUND',
      message: `There is no incident ${idOf(1)}: a claim belongs to an incident that exists.`,
    });
  });

  it('refuses an assertion of a claim that does not exist', () => {
    expect(failureOf(() => createRecord(emptyLedger, ...anAssertion(3, 2)))).toEqual({
      code: 'NOT_FOUND',
      message: `There is no claim ${idOf(2)}: an assertion belongs to a claim that exists.`,
    });
  });

  it('refuses an answer to nothing', () => {
    const ledger = ledgerOf(anIncident(1), aClaim(2, 1));
    expect(failureOf(() => createRecord(ledger, ...anAssertion(3, 2, { answers: idOf(9) })))).toEqual({
      code: 'NOT_FOUND',
      message: `There is no assertion ${idOf(9)}: "answers" names one that exists, or null.`,
    });
  });

  it('refuses an assertion that answers itself', () => {
    const ledger = ledgerOf(anIncident(1), aClaim(2, 1));
    expect(failureOf(() => createRecord(ledger, ...anAssertion(3, 2, { answers: idOf(3) })))).toEqual({
      code: 'BAD_REQUEST',
      message: `The assertion ${idOf(3)} cannot answer itself: name another one in "answers", or null.`,
    });
  });

  it('refuses an answer to what was said in another incident', () => {
    const ledger = ledgerOf(anIncident(1), anIncident(2), aClaim(3, 1), aClaim(4, 2), anAssertion(5, 3));
    expect(failureOf(() => createRecord(ledger, ...anAssertion(6, 4, { answers: idOf(5) })))).toEqual({
      code: 'BAD_REQUEST',
      message: `The assertion ${idOf(5)} belongs to another incident: an answer stands in the incident of what it answers.`,
    });
  });

  it('lets a denial answer an assertion of another claim of the incident', () => {
    const ledger = ledgerOf(anIncident(1), aClaim(2, 1), aClaim(3, 1), anAssertion(4, 2));
    const denial = anAssertion(5, 3, { speaker: lab, stance: 'denies', answers: idOf(4) });
    expect(createRecord(ledger, ...denial)[0]?.after).toMatchObject({ answers: idOf(4) });
  });

  it('refuses a measure against an incident that does not exist', () => {
    expect(failureOf(() => createRecord(emptyLedger, ...aMeasure(2, { incidents: [idOf(1)] })))).toEqual({
      code: 'NOT_FOUND',
      message: `There is no incident ${idOf(1)}: a measure answers incidents that exist.`,
    });
  });

  it('refuses a life that runs backwards, and names the step', () => {
    const life = [
      { status: 'announced', from: '2026-02-23' },
      { status: 'in-force', from: '2026-06' },
      { status: 'withdrawn', from: '2026-05-31' },
    ];
    expect(failureOf(() => createRecord(emptyLedger, ...aMeasure(1, { life })))).toEqual({
      code: 'BAD_REQUEST',
      message:
        'life.2: "withdrawn" from 2026-05-31 stands after a step from 2026-06: put the steps in the order of their dates.',
    });
  });

  it('compares a step with every one before it, not only with its neighbour', () => {
    const life = [
      { status: 'announced', from: '2026-06-01' },
      { status: 'in-force', from: '2026' },
      { status: 'withdrawn', from: '2026-01-01' },
    ];
    expect(failureOf(() => createRecord(emptyLedger, ...aMeasure(1, { life }))).message).toContain('life.2');
  });

  it.each([
    ['the same day', ['2026-06-01', '2026-06-01']],
    ['a month and a day within it', ['2026-06', '2026-06-01']],
    ['about a month and the month before', ['2026-06~', '2026-05-20']],
    ['an open end', ['2026-06-01/..', '2026-07']],
  ])('accepts steps whose order cannot be wrong for certain: %s', (_, [first = '', second = '']) => {
    const life = [
      { status: 'in-force', from: first },
      { status: 'withdrawn', from: second },
    ];
    expect(createRecord(emptyLedger, ...aMeasure(1, { life }))).toHaveLength(1);
  });
});
