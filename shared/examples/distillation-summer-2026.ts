import type { ExampleEvent } from './example-event.ts';

export const distillationSummer2026: readonly ExampleEvent[] = [
  {
    key: 'ev047',
    date: '2026-06-10',
    dateBasis: 'event',
    kind: 'incident',
    title: 'Anthropic accuses Alibaba of the largest distillation of Claude so far',
    parties: [
      [{ id: 'anthropic' }, 'accuser'],
      [{ id: 'alibaba' }, 'accused'],
      [{ name: 'Tim Scott' }, 'authority'],
      [{ name: 'Elizabeth Warren' }, 'authority'],
      [{ id: 'white-house' }, 'authority'],
    ],
    themes: ['model-distillation', 'access-tos-enforcement'],
    claim: {
      type: 'scale',
      text: 'The makers of Qwen are said to have used close to 25,000 accounts under false names for more than 28.8 million exchanges within six weeks, mostly on programming and on work that agents do over long stretches.',
      about: [{ id: 'alibaba' }],
      quantity: {
        value: 28_800_000,
        unit: 'exchanges',
        bound: 'at-least',
        window: '2026-04-22/2026-06-05',
      },
    },
    said: [
      {
        by: { id: 'anthropic' },
        stance: 'asserts',
        basis: 'own-telemetry',
        on: '2026-06-10',
        at: [
          'https://thenextweb.com/news/anthropic-accuses-alibaba-distillation-claude-qwen',
          'https://www.bitsminds.com/news/anthropic-alibaba-qwen-claude-distillation-2026',
          'https://www.type0.ai/articles/anthropic-tells-senators-alibaba-used-25-000-fake-accounts-to-copy-claude-28-8-m-fc9ad87e0b',
          'https://www.kucoin.com/news/flash/anthropic-accuses-alibaba-s-qwen-of-illegally-accessing-claude-28-8-million-times',
        ],
      },
      {
        by: { id: 'alibaba' },
        stance: 'declines-to-comment',
        basis: 'unstated',
        on: '2026-06-24~',
        at: [],
      },
    ],
    measures: [
      {
        kind: 'account-ban',
        by: { id: 'anthropic' },
        title: 'Accounts of the campaign closed',
        life: [['in-force', '2026-06-10?']],
      },
      {
        kind: 'sanctions-entity-list',
        by: { id: 'anthropic' },
        title: 'Sanctions are asked for',
        life: [['proposed', '2026-06-10']],
      },
      {
        kind: 'advisory-guideline',
        by: { id: 'anthropic' },
        title: 'Word is asked for on what labs may share under competition law',
        life: [['proposed', '2026-06-10']],
      },
    ],
  },
  {
    key: 'ev048',
    date: '2026-06-15',
    dateBasis: 'event',
    kind: 'incident',
    title: 'The suit of xAI over trade secrets against OpenAI ends for good',
    parties: [
      [{ id: 'rita-lin' }, 'authority'],
      [{ id: 'xai' }, 'accuser'],
      [{ id: 'openai' }, 'accused'],
      [{ id: 'xuechen-li' }, 'affected'],
    ],
    themes: ['trade-secret-theft', 'ai-litigation'],
    claim: {
      type: 'attribution',
      text: 'xAI accuses OpenAI of having moved Xuechen Li to give away secrets of Grok; the judge sees no more in it than what any job interview asks.',
      about: [{ id: 'openai' }],
      decided: {
        status: 'disputed',
        why: 'The court dismissed the suit because it did not make the claim plausible: that is no finding that the claim is false.',
      },
    },
    said: [
      {
        by: { id: 'xai' },
        stance: 'asserts',
        basis: 'unstated',
        on: '2025-09',
        at: ['https://particlenews.pages.dev/story/judge-dismisses-xai-trade-secret-suit-against-openai'],
      },
      {
        by: { id: 'rita-lin' },
        stance: 'refutes',
        basis: 'court',
        on: '2026-06-15',
        at: [
          'https://wiredtoai.com/news/481/us-judge-dismisses-xai-trade-secrets-lawsuit-against-openai',
          'https://yournews.club/judge-tells-xai-recruiting-a-competitors-engineer-is-not-a-trade-secret-theft',
        ],
      },
    ],
    measures: [
      {
        kind: 'court-order',
        by: { id: 'rita-lin' },
        title: 'Dismissal that cannot be brought again',
        life: [['in-force', '2026-06-15']],
      },
    ],
  },
  {
    key: 'ev049',
    date: '2026-06-25~',
    dateBasis: 'first-report',
    kind: 'issue',
    title: 'Two senators want firms that distil on a blacklist',
    parties: [
      [{ id: 'bill-hagerty' }, 'authority'],
      [{ id: 'andy-kim' }, 'authority'],
      [{ id: 'bill-huizenga' }, 'authority'],
      [{ name: 'Sydney Kamlager-Dove' }, 'authority'],
      [{ id: 'us-congress' }, 'authority'],
    ],
    themes: ['model-distillation', 'ai-regulation'],
    claim: {
      type: 'response',
      text: 'In both houses an addition to the yearly defence act is put forward that shuts firms from China out once a distillation campaign of theirs has been found.',
      about: [],
    },
    said: [
      {
        by: { id: 'bill-hagerty' },
        stance: 'asserts',
        basis: 'unstated',
        on: '2026-06-25~',
        at: [
          'https://chatforest.com/builders-log/daamta-hr-8283-ai-distillation-sanctions-ndaa-builder-guide/',
          'https://www.kucoin.com/news/flash/anthropic-accuses-alibaba-s-qwen-of-illegally-accessing-claude-28-8-million-times',
        ],
      },
    ],
    measures: [
      {
        kind: 'legislation',
        by: { id: 'us-congress' },
        title: 'Addition to the National Defense Authorization Act',
        life: [['proposed', '2026-06-25~']],
      },
      {
        kind: 'sanctions-entity-list',
        by: { id: 'us-congress' },
        title: 'Blacklist of firms that distil',
        life: [['proposed', '2026-06-25~']],
      },
    ],
  },
];
