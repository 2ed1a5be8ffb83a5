import type { ExampleEvent } from './example-event.ts';

export const distillationWinter2026: readonly ExampleEvent[] = [
  {
    key: 'ev032',
    date: '2026-01-29',
    dateBasis: 'event',
    kind: 'incident',
    title: 'A jury finds Linwei Ding guilty on every count',
    parties: [
      [{ id: 'us-department-of-justice' }, 'accuser'],
      [{ id: 'linwei-ding' }, 'accused'],
      [{ id: 'google' }, 'affected'],
      [{ id: 'fbi' }, 'authority'],
      [{ name: 'Federal jury in San Francisco' }, 'authority'],
    ],
    themes: ['trade-secret-theft', 'espionage', 'ai-litigation'],
    claim: {
      type: 'attribution',
      text: 'Linwei Ding spied for economic gain and stole trade secrets of Google about AI: seven counts of each. No US court had convicted anybody of such spying over AI before.',
      about: [{ id: 'linwei-ding' }],
      quantity: { value: 14, unit: 'counts', bound: 'exactly', window: null },
    },
    said: [
      {
        by: { name: 'Federal jury in San Francisco' },
        stance: 'asserts',
        basis: 'court',
        on: '2026-01-29',
        at: [
          'https://news.bloomberglaw.com/litigation/ex-google-engineer-guilty-of-stealing-ai-tech-for-chinese-firm',
          'https://www.helpnetsecurity.com/2026/01/30/ex-google-engineer-espionage',
          'https://www.cybermaterial.com/p/former-google-engineer-convicted',
        ],
      },
    ],
    measures: [
      {
        kind: 'criminal-prosecution',
        by: { id: 'us-department-of-justice' },
        title: 'Conviction of Linwei Ding; the sentence is still to come',
        life: [['in-force', '2026-01-29']],
      },
    ],
  },
  {
    key: 'ev033',
    date: '2026-02-12',
    dateBasis: 'publication',
    kind: 'incident',
    title: 'OpenAI accuses DeepSeek before a committee of the US House',
    parties: [
      [{ id: 'openai' }, 'accuser'],
      [{ id: 'deepseek' }, 'accused'],
      [{ id: 'house-select-committee-on-the-ccp' }, 'authority'],
      [{ id: 'john-moolenaar' }, 'authority'],
    ],
    themes: ['model-distillation', 'access-tos-enforcement'],
    claim: {
      type: 'method',
      text: 'People at DeepSeek are said to have written programs that query US models and to have hidden behind routers of others; OpenAI links some of it to Russia, too, and warns that copies lose their guardrails.',
      about: [{ id: 'deepseek' }],
    },
    said: [
      {
        by: { id: 'openai' },
        stance: 'asserts',
        basis: 'own-telemetry',
        on: '2026-02-12',
        at: [
          'https://radar.creative-technology.digital/intelligence/sources/2026-02-12-openai-deepseek-distillation-congress',
          'https://www.ganjingworld.com/article/1ian2aqffhn3t65gRyqiZkiEV1bg1c',
          'https://cointeeth.com/news/openai-warns-us-lawmakers-that-chinese-ai-firm-deepseek-is',
          'https://www.ad-hoc-news.de/boerse/news/ueberblick/openai-beschuldigt-chinesisches-ki-startup-deepseek-des-technologieklaus/68578849',
        ],
      },
    ],
    measures: [
      {
        kind: 'tos-enforcement',
        by: { id: 'openai' },
        title: 'Steps against accounts',
        life: [['in-force', '2026-02-12?']],
      },
      {
        kind: 'output-degradation',
        by: { id: 'openai' },
        title: 'Models made harder to distil',
        life: [['in-force', '2026-02-12?']],
      },
      {
        kind: 'legislation',
        by: { id: 'openai' },
        title: 'Congress is asked to act',
        life: [['proposed', '2026-02-12']],
      },
    ],
  },
  {
    key: 'ev034',
    date: '2026-02-12',
    dateBasis: 'publication',
    kind: 'incident',
    title: 'Google reports attempts to copy how Gemini reasons',
    parties: [
      [{ id: 'google' }, 'accuser'],
      [{ id: 'google-threat-intelligence-group' }, 'accuser'],
      [{ name: 'Private firms that are not named' }, 'accused'],
      [{ id: 'apt31' }, 'accused'],
      [{ id: 'unc2970' }, 'accused'],
    ],
    themes: ['model-distillation', 'model-extraction', 'ai-enabled-cyberattack'],
    claim: {
      type: 'scale',
      text: 'In one campaign more than 100,000 prompts in many languages are said to have been sent to make Gemini show its reasoning; Google names nobody for it, sets APT31 and UNC2970 apart as other abuse, and says that it noticed at once.',
      about: [{ name: 'Private firms that are not named' }],
      quantity: { value: 100_000, unit: 'prompts', bound: 'at-least', window: null },
    },
    said: [
      {
        by: { id: 'google-threat-intelligence-group' },
        stance: 'asserts',
        basis: 'own-telemetry',
        on: '2026-02-12',
        at: [
          'https://nlcyber.com/all/news/google-fears-massive-attempt-to-clone-gemini-ai-through-model-extraction',
          'https://www.nextfin.ai/en/news/google-disrupts-extract-gemini-ai-model-cef5ec0b1f',
          'https://insights.marvin-42.com/articles/gemini-extraction-attempt-renews-distillation-boundary-debate?lang=en',
        ],
      },
    ],
    measures: [
      {
        kind: 'detection-classifiers',
        by: { id: 'google' },
        title: 'Attempts are recognised while they run',
        life: [['in-force', '2026-02-12?']],
      },
      {
        kind: 'cot-hiding',
        by: { id: 'google' },
        title: 'Reasoning is kept from view',
        life: [['in-force', '2026-02-12?']],
      },
      {
        kind: 'output-degradation',
        by: { id: 'google' },
        title: 'Answers made worth less to a copy',
        life: [['in-force', '2026-02-12?']],
      },
      {
        kind: 'lawsuit',
        by: { id: 'google' },
        title: 'Steps in court, which Google holds open',
        life: [['proposed', '2026-02-12']],
      },
    ],
  },
  {
    key: 'ev035',
    date: '2026-02',
    dateBasis: 'publication',
    kind: 'demonstration',
    title: 'Reasoning is rewritten so that copies learn less and give themselves away',
    parties: [[{ id: 'washington-university-in-st-louis' }, 'researcher']],
    themes: ['model-distillation'],
    claim: {
      type: 'method',
      text: 'Traces that are put into other words before they leave the model are said to be of less use for training and to plant a mark in whatever learns from them, found again with hardly any false alarm.',
      about: [],
    },
    said: [
      {
        by: { id: 'washington-university-in-st-louis' },
        stance: 'asserts',
        basis: 'independent-analysis',
        on: '2026-02',
        at: ['https://arxiv.org/html/2602.15143', 'https://fast.hugflare.com/papers/2602.15143.md'],
      },
    ],
    measures: [
      {
        kind: 'output-degradation',
        by: { id: 'washington-university-in-st-louis' },
        title: 'Rewriting of reasoning traces',
        life: [['proposed', '2026-02']],
      },
      {
        kind: 'watermarking',
        by: { id: 'washington-university-in-st-louis' },
        title: 'Marks that a copy inherits',
        life: [['proposed', '2026-02']],
      },
    ],
  },
];
