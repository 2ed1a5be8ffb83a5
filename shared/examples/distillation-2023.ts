import type { ExampleEvent } from './example-event.ts';

export const distillation2023: readonly ExampleEvent[] = [
  {
    key: 'ev001',
    date: '2023-03-03',
    dateBasis: 'event',
    kind: 'incident',
    title: 'Weights of LLaMA are offered for download on 4chan',
    parties: [
      [{ id: 'meta' }, 'affected'],
      [{ name: '4chan' }, 'intermediary'],
      [{ name: 'Uploader known as "llamanon"' }, 'accused'],
    ],
    themes: ['model-weight-theft'],
    claim: {
      type: 'impact',
      text: 'The weights of LLaMA, which Meta gave out to researchers on request, are reported to have become available to anybody: as a torrent on 4chan first, then in copies on other sites.',
      about: [{ name: 'Uploader known as "llamanon"' }],
    },
    said: [
      {
        by: { name: 'Vice' },
        stance: 'asserts',
        basis: 'told-by-others',
        on: '2023-03',
        at: [
          'https://vice.com/en/article/xgwqgw/facebooks-powerful-large-language-model-leaks-online-4chan-llama',
          'https://www.theverge.com/2023/3/8/23629362/meta-ai-language-model-llama-leak-online-misuse',
          'https://community.deeplearning.ai/t/runaway-llama-how-metas-llama-nlp-model-leaked/291487',
          'https://t3n.de/news/llama-metas-chatgpt-konkurrent-4chan-geleakt-1540360/',
        ],
      },
    ],
    measures: [
      {
        kind: 'staged-access',
        by: { id: 'meta' },
        title: 'Weights only for researchers who apply',
        life: [['in-force', '2023-02-24']],
      },
      {
        kind: 'dmca-takedown',
        by: { id: 'meta' },
        title: 'Requests to take copies down; accounts differ on how far they went',
        life: [['in-force', '2023-03~']],
      },
      {
        kind: 'canary-fingerprint',
        by: { id: 'meta' },
        title: 'A mark in the copy that is said to show whose it was',
        life: [['in-force', '2023-02-24~']],
      },
    ],
  },
  {
    key: 'ev002',
    date: '2023-03-13',
    dateBasis: 'publication',
    kind: 'demonstration',
    title: 'Alpaca: a small LLaMA learns from the answers of an OpenAI model',
    parties: [
      [{ id: 'stanford-university' }, 'researcher'],
      [{ id: 'openai' }, 'affected'],
      [{ id: 'meta' }, 'affected'],
    ],
    themes: ['model-distillation'],
    claim: {
      type: 'method',
      text: 'The smallest LLaMA is said to have been tuned at Stanford with some 52,000 examples that text-davinci-003 had written, at a cost of less than about 600 dollars.',
      about: [{ id: 'stanford-university' }],
      quantity: { value: 52_000, unit: 'examples', bound: 'about', window: null },
    },
    said: [
      {
        by: { id: 'stanford-university' },
        stance: 'asserts',
        basis: 'unstated',
        on: '2023-03-13',
        at: [],
      },
    ],
    measures: [
      {
        kind: 'licence-restriction',
        by: { id: 'stanford-university' },
        title: 'No commercial use, as the terms of Meta and OpenAI demand',
        life: [['in-force', '2023-03-13']],
      },
      {
        kind: 'feature-restriction',
        by: { id: 'stanford-university' },
        title: 'Public demo switched off again',
        life: [['in-force', '2023-03-20~']],
      },
    ],
  },
  {
    key: 'ev003',
    date: '2023-03-29',
    dateBasis: 'first-report',
    kind: 'incident',
    title: 'Google is said to have trained Bard on shared ChatGPT conversations, and denies it',
    parties: [
      [{ name: 'The Information' }, 'accuser'],
      [{ id: 'jacob-devlin' }, 'witness'],
      [{ id: 'google' }, 'accused'],
      [{ id: 'openai' }, 'affected'],
    ],
    themes: ['model-distillation'],
    claim: {
      type: 'attribution',
      text: 'Conversations with ChatGPT that people had put on ShareGPT are said to have gone into the training of Bard, although an engineer is said to have told the head of Google that the terms of OpenAI do not allow it.',
      about: [{ id: 'google' }],
    },
    said: [
      {
        by: { name: 'The Information' },
        stance: 'asserts',
        basis: 'told-by-others',
        on: '2023-03-29',
        at: [
          'https://www.androidcentral.com/apps-software/former-employee-claims-bard-trained-using-chatgpt',
          'https://es.digitaltrends.com/computadoras/google-entreno-bard-con-datos-chatgpt/',
        ],
      },
      {
        by: { id: 'google' },
        stance: 'denies',
        basis: 'unstated',
        on: '2023-03-29~',
        at: [
          'https://www.livemint.com/technology/tech-news/is-bard-chatbot-trained-on-chatgpt-data-google-replies-11680149831139.html',
        ],
      },
    ],
    measures: [],
  },
  {
    key: 'ev004',
    date: '2023-12-15',
    dateBasis: 'first-report',
    kind: 'incident',
    title: 'OpenAI suspends an account of ByteDance over the use of its answers for training',
    parties: [
      [{ id: 'openai' }, 'accuser'],
      [{ name: 'The Verge' }, 'accuser'],
      [{ id: 'bytedance' }, 'accused'],
      [{ id: 'microsoft' }, 'affected'],
    ],
    themes: ['model-distillation', 'access-tos-enforcement'],
    claim: {
      type: 'attribution',
      text: 'ByteDance is said to have drawn on what GPT models wrote, for the most part through the cloud of Microsoft, in order to build a rival model under the name Project Seed.',
      about: [{ id: 'bytedance' }],
    },
    said: [
      {
        by: { name: 'The Verge' },
        stance: 'asserts',
        basis: 'told-by-others',
        on: '2023-12-15',
        at: [
          'https://www.theverge.com/2023/12/15/24003542/openai-suspends-bytedances-account-after-it-used-gpt-to-train-its-own-ai-model',
          'https://ticker.tv/news/openai-suspends-tiktok-owners-account-heres-why/345989/',
        ],
      },
      {
        by: { id: 'bytedance' },
        stance: 'denies',
        basis: 'unstated',
        on: '2023-12-15~',
        at: [
          'https://www.benzinga.com/news/23/12/36270201/openai-suspends-tiktok-parent-bytedance-after-it-used-gpt-to-train-its-own-chatgpt-of-china',
        ],
      },
    ],
    measures: [
      {
        kind: 'account-ban',
        by: { id: 'openai' },
        title: 'Account suspended for the time of the inquiry',
        life: [['in-force', '2023-12-15']],
      },
      {
        kind: 'internal-investigation',
        by: { id: 'openai' },
        title: 'Use of the account checked against the terms',
        life: [['in-force', '2023-12-15']],
      },
    ],
  },
];
