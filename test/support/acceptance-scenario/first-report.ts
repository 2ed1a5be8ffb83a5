import {
  accused,
  attribution,
  change,
  claimOf,
  file,
  labOf,
  named,
  outlets,
  party,
  type ScenarioStep,
  says,
  scenarioDay,
  vendor,
} from './scenario-parts.ts';

export const accusation =
  'harvested the outputs of its model through about 24,000 accounts and 16 million exchanges';
const wireText = `Vendor V said on Monday that the labs A, B and C had ${accusation}, in what Ines Okoro, its head of trust,
  called an industrial model distillation attack. The accounts were closed, she said. The labs could not be reached.`;

export const dayZero: ScenarioStep = {
  day: 0,
  why: 'A wire reports what V says; twelve outlets repeat it',
  articles: [
    {
      name: 'wire',
      outlet: 'Example Wire',
      title: 'Vendor V says labs A, B and C distilled its model through 24,000 accounts',
      text: `OSLO, Feb 23 (Reuters) - ${wireText}`,
    },
    ...outlets.map((outlet, n) => ({
      name: `outlet-${n + 1}`,
      outlet,
      title: `Labs A, B and C distilled its model through 24,000 accounts, vendor V says`,
      text: `OSLO, Feb 23 (Reuters) - ${wireText}`,
    })),
  ],
  requests: [
    file(
      'incidents',
      {
        title: 'Labs are said to have harvested the outputs of vendor V',
        happened: '2025-11/2026-02~',
        happenedBasis: 'first-report',
        parties: [party(vendor, 'accuser'), ...accused(['A', 'B', 'C'])],
        themes: ['model-extraction'],
        articles: ['@wire', ...outlets.map((_, n) => `@outlet-${n + 1}`)],
      },
      'harvest',
    ),
    ...['A', 'B', 'C'].flatMap((letter) => [
      attribution(letter),
      says(
        claimOf(letter),
        vendor,
        0,
        { article: '@wire', quote: accusation, basis: 'own-telemetry' },
        `v-on-${letter.toLowerCase()}`,
      ),
      // What is copied need not be linked by hand: stories know that it is the same report.
      ...outlets.map((outlet, n) =>
        says(claimOf(letter), named(outlet), 0, {
          article: `@outlet-${n + 1}`,
          stance: 'repeats',
          basis: 'cites-another',
          ...(n % 2 === 0 && { answers: `@v-on-${letter.toLowerCase()}` }),
        }),
      ),
    ]),
    file(
      'claims',
      {
        incident: '@harvest',
        type: 'scale',
        text: 'About 24,000 accounts were used',
        quantity: { value: 24_000, unit: 'accounts', bound: 'about' },
      },
      'accounts',
    ),
    says('@accounts', vendor, 0, {
      article: '@wire',
      quote: 'about 24,000 accounts',
      basis: 'own-telemetry',
    }),
    file(
      'claims',
      {
        incident: '@harvest',
        type: 'scale',
        text: '16 million exchanges were harvested',
        quantity: { value: 16_000_000, unit: 'exchanges', bound: 'about' },
      },
      'exchanges',
    ),
    says('@exchanges', vendor, 0, {
      article: '@wire',
      quote: '16 million exchanges',
      basis: 'own-telemetry',
    }),
  ],
};

export const replies: ScenarioStep = {
  day: 1,
  why: 'A denies, B declines to comment, of C nothing is found',
  articles: [
    {
      name: 'replies',
      outlet: 'Example Wire',
      title: 'Lab A rejects what vendor V says; lab B declines to comment',
      text: 'Lab A said on Tuesday that it had never used outputs of vendor V. Lab B declined to comment.',
    },
  ],
  requests: [
    says(claimOf('A'), labOf('A'), 1, {
      stance: 'denies',
      article: '@replies',
      quote: 'it had never used outputs of vendor V',
      answers: '@v-on-a',
    }),
    says(claimOf('B'), labOf('B'), 1, {
      stance: 'declines-to-comment',
      article: '@replies',
      quote: 'Lab B declined to comment',
      answers: '@v-on-b',
    }),
    file('searchNotes', {
      lookedFor: 'A reply of lab C',
      where: 'Its site, its accounts and four archives of news',
      on: scenarioDay(1),
      incident: '@harvest',
      actor: labOf('C'),
    }),
  ],
};

export const sharing: ScenarioStep = {
  day: 40,
  why: 'A newspaper on what unnamed people told it',
  articles: [
    {
      name: 'newspaper',
      outlet: 'The Broadsheet',
      title: 'Vendors V, W and X share indicators of distillation, people say',
      text: 'The vendors V, W and X share indicators of accounts that distil their models, two people who asked not to be named said.',
    },
  ],
  requests: [
    file(
      'claims',
      {
        incident: '@harvest',
        type: 'response',
        text: 'The vendors V, W and X share indicators',
        about: [vendor, named('Vendor W'), named('Vendor X')],
      },
      'sharing',
    ),
    says('@sharing', named('The Broadsheet'), 40, {
      article: '@newspaper',
      quote: 'The vendors V, W and X share indicators',
      basis: 'told-by-others',
    }),
  ],
};

export const guardrail: readonly ScenarioStep[] = [
  {
    day: 110,
    why: 'V switches on a hidden guardrail',
    articles: [],
    requests: [
      file(
        'measures',
        {
          kind: 'output-degradation',
          by: vendor,
          title: 'Hidden guardrail against distillation',
          incidents: ['@harvest'],
          themes: ['model-extraction'],
          against: { actors: [], claims: [claimOf('A'), claimOf('B'), claimOf('C')], techniques: [] },
          life: [{ status: 'in-force', from: scenarioDay(110) }],
        },
        'guardrail',
      ),
    ],
  },
  {
    day: 118,
    why: 'V withdraws the guardrail after criticism',
    articles: [
      {
        name: 'withdrawal',
        outlet: 'Example Wire',
        title: 'Vendor V withdraws hidden guardrail after criticism',
        text: 'Vendor V withdrew on Sunday a guardrail that it had switched on without telling its customers eight days before.',
      },
    ],
    requests: [
      change('measures', '@guardrail', {
        life: [
          { status: 'in-force', from: scenarioDay(110) },
          { status: 'withdrawn', from: scenarioDay(118), article: '@withdrawal' },
        ],
        articles: ['@withdrawal'],
      }),
    ],
  },
];
