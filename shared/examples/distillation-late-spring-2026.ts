import type { ExampleEvent } from './example-event.ts';

export const distillationLateSpring2026: readonly ExampleEvent[] = [
  {
    key: 'ev043',
    date: '2026-04-23',
    dateBasis: 'publication',
    kind: 'incident',
    title: 'The White House speaks of distillation on an industrial scale',
    parties: [
      [{ id: 'white-house-ostp' }, 'accuser'],
      [{ id: 'michael-kratsios' }, 'accuser'],
      [{ name: 'Firms that sit mainly in China' }, 'accused'],
      [{ id: 'government-of-china' }, 'accused'],
    ],
    themes: ['model-distillation', 'ai-regulation'],
    claim: {
      type: 'attribution',
      text: 'Memorandum NSTM-4 accuses firms in China, none of them by name, of planned campaigns by way of jailbreaks and proxies by the ten thousand, and grants that the copies stay behind their models.',
      about: [{ name: 'Firms that sit mainly in China' }],
    },
    said: [
      {
        by: { id: 'white-house-ostp' },
        stance: 'asserts',
        basis: 'unstated',
        on: '2026-04-23',
        at: [
          'https://rits.shanghai.nyu.edu/ai/white-house-memo-targets-adversarial-distillation-of-u-s-ai-models',
          'https://megaoneai.com/analysis/trump-science-advisor-cites-industrial-scale-chinese-ai-distillation-in-memo/',
        ],
      },
      {
        by: { id: 'government-of-china' },
        stance: 'denies',
        basis: 'unstated',
        on: '2026-04-24~',
        at: [
          'https://evenkeelnews.pages.dev/article/2026-04-24-white-house-memo-accuses-china-industrial-scale-ai-distillation',
        ],
      },
    ],
    measures: [
      {
        kind: 'executive-memo',
        by: { id: 'white-house-ostp' },
        title: 'Memorandum NSTM-4',
        life: [['in-force', '2026-04-23']],
      },
      {
        kind: 'threat-intel-sharing',
        by: { id: 'white-house-ostp' },
        title: 'Labs are to hear what the state knows',
        life: [['announced', '2026-04-23']],
      },
      {
        kind: 'advisory-guideline',
        by: { id: 'white-house-ostp' },
        title: 'Good practice against distillation is to be worked out',
        life: [['announced', '2026-04-23']],
      },
    ],
  },
  {
    key: 'ev044',
    date: '2026-04-24/2026-04-25',
    dateBasis: 'first-report',
    kind: 'incident',
    title: 'US diplomats are told to warn of distillation all over the world',
    parties: [
      [{ id: 'us-state-department' }, 'accuser'],
      [{ id: 'deepseek' }, 'accused'],
      [{ id: 'moonshot-ai' }, 'accused'],
      [{ id: 'minimax' }, 'accused'],
      [{ id: 'government-of-china' }, 'accused'],
    ],
    themes: ['model-distillation', 'export-controls'],
    claim: {
      type: 'attribution',
      text: 'A cable accuses firms in China of extraction and distillation that take safeguards off the models, and has embassies bring it up, in Beijing as well; reports differ on whether China had answered.',
      about: [{ id: 'deepseek' }, { id: 'moonshot-ai' }, { id: 'minimax' }],
    },
    said: [
      {
        by: { id: 'us-state-department' },
        stance: 'asserts',
        basis: 'unstated',
        on: '2026-04-24/2026-04-25',
        at: [
          'https://www.resultsense.com/news/2026-04-27-us-state-department-deepseek-china-ai-warning/',
          'https://theaipost.ai/articles/state-department-deepseek-ip-theft-global-cable',
        ],
      },
      {
        by: { id: 'government-of-china' },
        stance: 'denies',
        basis: 'unstated',
        on: '2026-04~',
        at: ['https://www.pubgpclite.com/world/14705/'],
      },
    ],
    measures: [
      {
        kind: 'diplomatic-demarche',
        by: { id: 'us-state-department' },
        title: 'Cable to all posts and a word to Beijing',
        life: [['in-force', '2026-04-24/2026-04-25']],
      },
    ],
  },
  {
    key: 'ev045',
    date: '2026-04-30',
    dateBasis: 'event',
    kind: 'incident',
    title: 'Elon Musk says in court that xAI distilled OpenAI models in part',
    parties: [
      [{ id: 'elon-musk' }, 'witness'],
      [{ id: 'xai' }, 'accused'],
      [{ id: 'openai' }, 'affected'],
      [{ name: 'William Savitt' }, 'intermediary'],
    ],
    themes: ['model-distillation', 'ai-litigation'],
    claim: {
      type: 'attribution',
      text: 'xAI has distilled models of OpenAI in part; under questions of counsel in Oakland, Elon Musk added that firms in this business do so to each other as a rule.',
      about: [{ id: 'xai' }],
      decided: {
        status: 'established',
        why: 'The head of the firm admitted it in part as a witness in court.',
      },
    },
    said: [
      {
        by: { id: 'elon-musk' },
        stance: 'asserts',
        basis: 'unstated',
        on: '2026-04-30',
        at: [
          'https://www.aipedia.wiki/news/2026-04-30-xai-grok-openai-distillation-testimony/',
          'https://www.shmews.com/article/21933',
          'https://ai-tldr.dev/releases/musk-xai-openai-distillation-testimony/',
        ],
      },
    ],
    measures: [],
  },
  {
    key: 'ev046',
    date: '2026-05-18',
    dateBasis: 'event',
    kind: 'incident',
    title: 'A jury does not follow Elon Musk against OpenAI',
    parties: [
      [{ id: 'elon-musk' }, 'accuser'],
      [{ id: 'openai' }, 'accused'],
      [{ name: 'US federal jury' }, 'authority'],
    ],
    themes: ['ai-litigation'],
    claim: {
      type: 'legal-basis',
      text: 'Elon Musk accuses OpenAI of having broken its duties as a charity.',
      about: [{ id: 'openai' }],
    },
    said: [
      {
        by: { id: 'elon-musk' },
        stance: 'asserts',
        basis: 'unstated',
        on: '2026-04-30?',
        at: ['https://particlenews.pages.dev/story/judge-dismisses-xai-trade-secret-suit-against-openai'],
      },
      {
        by: { name: 'US federal jury' },
        stance: 'refutes',
        basis: 'court',
        on: '2026-05-18',
        at: ['https://gizevo.com/archives/1004.html'],
      },
    ],
    measures: [
      {
        kind: 'lawsuit',
        by: { id: 'elon-musk' },
        title: 'Lawsuit against OpenAI; the jury was of one mind against it',
        life: [
          ['in-force', '2026-04-30?'],
          ['withdrawn', '2026-05-18'],
        ],
      },
    ],
  },
];
