import type { Ledger } from '../../shared/ledger/ledger.ts';
import type { HandlingMark } from '../../shared/model/handling-mark.ts';
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
} from '../shared/ledger/sample-records.ts';

/** Stands in every text and name of a record that is kept back. */
export const hidden = 'GİZLİ-HIDDEN-5c1d';
const source = { id: null, name: `Source ${hidden}` };
const own = { id: idOf(262), name: `Agency ${hidden}` };

/** The ids of the records that are kept back, and of the articles that only these name. */
export const hiddenIds: readonly string[] = [
  ...[201, 211, 221, 222, 241, 242, 251, 261, 262, 271, 272, 281].map(idOf),
  ...[6, 7].map(articleOf),
];

/**
 * Two ledgers of which the second holds more: records with a mark that name those of the first, and are named by them, in every way
 * there is. Below the mark, nobody can tell the one from the other.
 */
export function secretWeb(mark: HandlingMark): { readonly open: Ledger; readonly web: Ledger } {
  return { open: ledgerOf(...shared(false)), web: ledgerOf(...kept(mark), ...shared(true), ...after()) };
}

/** What may leave; where it is part of the web, with all the names in it that may not. */
const shared = (isWeb: boolean): Sample[] => {
  const web = <Value>(value: Value): Value[] => (isWeb ? [value] : []);
  return [
    anIncident(101, {
      summary: 'What everybody may read.',
      happened: '2026-02-23',
      parties: [
        { actor: vendor, role: 'accuser' },
        { actor: lab, role: 'accused' },
      ],
      articles: [articleOf(1), articleOf(2)],
      related: [...web({ incident: idOf(201), relation: 'follows' })],
      steps: [{ text: 'Accounts were made', by: lab, claim: null }],
      handlingMark: 'clear',
    }),
    aClaim(111, 101, { about: [lab] }),
    anAssertion(121, 111, { said: '2026-02-23', article: articleOf(1) }),
    anAssertion(122, 111, { speaker: lab, said: '2026-02-24', stance: 'denies', answers: idOf(121) }),
    aMeasure(141, { incidents: [idOf(101)], supersedes: isWeb ? idOf(241) : null }),
    aMeasure(142, { against: { actors: [lab], claims: [idOf(111)], techniques: [] } }),
    [
      'search-note',
      idOf(151),
      { lookedFor: 'An answer', where: 'its site', on: '2026-02-26', incident: idOf(101) },
    ],
    [
      'actor',
      idOf(161),
      {
        term: lab.id,
        name: lab.name,
        aliases: [
          { name: 'DS', article: articleOf(1) },
          ...web({ name: `Code name ${hidden}`, usedBy: `those of ${hidden}`, article: articleOf(6) }),
        ],
      },
    ],
    ['distinction', idOf(171), { between: 'actor', pair: [lab.id, vendor.id] }],
  ];
};

/** What is kept back, and what stands in it alone. */
const kept = (mark: HandlingMark): Sample[] => [
  anIncident(201, {
    title: `Incident ${hidden}`,
    summary: hidden,
    happened: '2026-02-20',
    parties: [
      { actor: source, role: 'witness' },
      { actor: own, role: 'authority' },
      { actor: lab, role: 'accused' },
    ],
    themes: [`theme ${hidden}`],
    articles: [articleOf(6), articleOf(1)],
    externalIds: [{ namespace: 'other', id: hidden }],
    handlingMark: mark,
  }),
  aClaim(211, 201, { text: hidden, about: [lab, source], statusReason: hidden, status: 'reported' }),
  anAssertion(221, 211, { speaker: source, said: '2026-02-20', article: articleOf(6), origin: hidden }),
  aMeasure(241, { title: hidden, by: source, incidents: [idOf(201)], articles: [articleOf(7)] }),
  ['search-note', idOf(251), { lookedFor: hidden, where: hidden, on: '2026-02-21', incident: idOf(201) }],
  ['actor', idOf(261), { name: source.name }],
  ['actor', idOf(262), { name: own.name, summary: hidden }],
  ['refusal', idOf(281), { key: hidden, text: hidden }],
];

/** What is kept back and names what may leave. */
const after = (): Sample[] => [
  anAssertion(222, 211, { speaker: lab, said: '2026-02-27', stance: 'denies', answers: idOf(221) }),
  aMeasure(242, {
    title: `Sealed ${hidden}`,
    incidents: [idOf(101), idOf(201)],
    against: { actors: [lab], claims: [idOf(111), idOf(211)], techniques: [] },
    supersedes: idOf(141),
  }),
  ['distinction', idOf(271), { between: 'incident', pair: [idOf(101), idOf(201)] }],
  ['distinction', idOf(272), { between: 'actor', pair: [lab.id, source.name] }],
];
