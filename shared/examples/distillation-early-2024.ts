import type { ExampleEvent } from './example-event.ts';

export const distillationEarly2024: readonly ExampleEvent[] = [
  {
    key: 'ev005',
    date: '2024-01-31',
    dateBasis: 'first-report',
    kind: 'incident',
    title: 'A model of Mistral goes round under the name "miqu"',
    parties: [
      [{ id: 'mistral-ai' }, 'affected'],
      [{ name: 'Employee of a customer with early access' }, 'accused'],
    ],
    themes: ['model-weight-theft'],
    claim: {
      type: 'attribution',
      text: 'The head of Mistral is said to have put it down to somebody at a customer, keener than allowed, that a compressed copy of an earlier model got out.',
      about: [{ name: 'Employee of a customer with early access' }],
    },
    said: [{ by: { id: 'mistral-ai' }, stance: 'asserts', basis: 'unstated', on: '2024-01-31~', at: [] }],
    measures: [
      {
        kind: 'watermarking',
        by: { id: 'mistral-ai' },
        title: 'Copies for customers carry a mark',
        life: [['in-force', '2024-01-31?']],
      },
    ],
  },
  {
    key: 'ev006',
    date: '2024-03-06',
    dateBasis: 'lawsuit-filed',
    kind: 'incident',
    title: 'Linwei Ding is charged over trade secrets of Google',
    parties: [
      [{ id: 'us-department-of-justice' }, 'accuser'],
      [{ id: 'linwei-ding' }, 'accused'],
      [{ id: 'google' }, 'affected'],
    ],
    themes: ['trade-secret-theft', 'espionage'],
    claim: {
      type: 'attribution',
      text: 'An engineer who had left Google is accused of having taken secrets about its chips and supercomputers for AI, in four counts at first and in 14 from February 2025 on.',
      about: [{ id: 'linwei-ding' }],
    },
    said: [
      {
        by: { id: 'us-department-of-justice' },
        stance: 'asserts',
        basis: 'unstated',
        on: '2024-03-06',
        at: [
          'https://www.lifespherenews.com/article/former-google-engineer-convicted-of-espionage-for-ai-trade-secrets',
        ],
      },
      {
        by: { name: 'Federal jury in San Francisco' },
        stance: 'corroborates',
        basis: 'court',
        on: '2026-01-29',
        at: ['https://www.helpnetsecurity.com/2026/01/30/ex-google-engineer-espionage'],
      },
    ],
    measures: [
      {
        kind: 'criminal-prosecution',
        by: { id: 'us-department-of-justice' },
        title: 'Charges against Linwei Ding',
        life: [['in-force', '2024-03-06']],
      },
    ],
  },
  {
    key: 'ev007',
    date: '2024-03-11',
    dateBasis: 'publication',
    kind: 'demonstration',
    title: 'Researchers read a layer of OpenAI models out through the interface',
    parties: [
      [{ id: 'google-deepmind' }, 'researcher'],
      [{ id: 'eth-zurich' }, 'researcher'],
      [{ id: 'openai' }, 'affected'],
    ],
    themes: ['model-extraction'],
    claim: {
      type: 'method',
      text: 'For less than 20 dollars of queries, the authors say, they got hold of one layer of two OpenAI models, ada and babbage, and learned how wide gpt-3.5-turbo is inside.',
      about: [{ id: 'openai' }],
      quantity: { value: 20, unit: 'US dollars', bound: 'at-most', window: null },
    },
    said: [
      {
        by: { id: 'google-deepmind' },
        stance: 'asserts',
        basis: 'independent-analysis',
        on: '2024-03-11',
        at: [],
      },
    ],
    measures: [
      {
        kind: 'api-parameter-restriction',
        by: { id: 'openai' },
        title: 'Parameters that gave the layer away are narrowed at OpenAI',
        life: [['in-force', '2024-03-11?']],
      },
      {
        kind: 'api-parameter-restriction',
        by: { id: 'google' },
        title: 'Parameters that gave the layer away are narrowed at Google',
        life: [['in-force', '2024-03-11?']],
      },
      {
        kind: 'responsible-disclosure',
        by: { id: 'google-deepmind' },
        title: 'Makers are told before the paper appears',
        life: [['in-force', '2024-03-11?']],
      },
    ],
  },
  {
    key: 'ev008',
    date: '2024-05-30',
    dateBasis: 'publication',
    kind: 'hazard',
    title: 'RAND describes how weights can be stolen and how to guard them',
    parties: [[{ id: 'rand' }, 'researcher']],
    themes: ['model-weight-theft'],
    claim: {
      type: 'method',
      text: 'RAND counts 38 ways to get at the weights of a model, orders those who might try by their means, up to states, and sets out five steps of protection.',
      about: [],
      quantity: { value: 38, unit: 'ways of attack', bound: 'exactly', window: null },
    },
    said: [
      {
        by: { id: 'rand' },
        stance: 'asserts',
        basis: 'independent-analysis',
        on: '2024-05-30',
        at: [
          'https://www.rand.org/pubs/research_reports/RRA2849-1.html',
          'http://www.voltbis.com/rba2849-1.html',
          'https://dtic.minsky.ai/index/AD1229050',
        ],
      },
    ],
    measures: [
      {
        kind: 'weight-security',
        by: { id: 'rand' },
        title: 'Keep weights in one place, behind narrow interfaces and in confidential computing',
        life: [['proposed', '2024-05-30']],
      },
      {
        kind: 'access-control',
        by: { id: 'rand' },
        title: 'Let fewer people reach the weights',
        life: [['proposed', '2024-05-30']],
      },
      {
        kind: 'insider-threat-programme',
        by: { id: 'rand' },
        title: 'Watch for risks from inside',
        life: [['proposed', '2024-05-30']],
      },
      {
        kind: 'red-teaming',
        by: { id: 'rand' },
        title: 'Have the defences attacked by friends',
        life: [['proposed', '2024-05-30']],
      },
    ],
  },
];
