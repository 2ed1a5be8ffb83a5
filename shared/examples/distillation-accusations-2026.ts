import type { ExampleEvent } from './example-event.ts';

export const distillationAccusations2026: readonly ExampleEvent[] = [
  {
    key: 'ev036',
    date: '2026-02-23',
    dateBasis: 'publication',
    kind: 'incident',
    title: 'Anthropic accuses DeepSeek, Moonshot AI and MiniMax of distilling Claude',
    parties: [
      [{ id: 'anthropic' }, 'accuser'],
      [{ id: 'deepseek' }, 'accused'],
      [{ id: 'moonshot-ai' }, 'accused'],
      [{ id: 'minimax' }, 'accused'],
    ],
    themes: ['model-distillation', 'access-tos-enforcement', 'export-controls'],
    externalIds: [
      { namespace: 'aiid', id: '1395' },
      { namespace: 'atlas-case-study', id: 'AML.CS0056' },
    ],
    claim: {
      type: 'attribution',
      text: 'With some 24,000 accounts opened under false pretences, the three are said to have drawn more than 16 million exchanges out of Claude: most by MiniMax, over 3.4 million by Moonshot AI, over 150,000 by DeepSeek. Networks of resold access are said to have carried them.',
      about: [{ id: 'deepseek' }, { id: 'moonshot-ai' }, { id: 'minimax' }],
      quantity: { value: 16_000_000, unit: 'exchanges', bound: 'at-least', window: null },
    },
    said: [
      {
        by: { id: 'anthropic' },
        stance: 'asserts',
        basis: 'own-telemetry',
        on: '2026-02-23',
        at: [
          'https://www.anthropic.com/news/detecting-and-preventing-distillation-attacks',
          'https://www.financialexpress.com/life/technology-deepseek-moonshot-and-minimax-made-industrial-scale-distillation-attack-to-copy-claude-accuses-anthropic-4153254/',
          'https://dearhueman.pages.dev/news/anthropic-chinese-ai-distillation-deepseek-moonshot-minimax',
          'https://www.itmagazine.ch/artikel/86606/Schwere_Anschuldigungen_von_Anthropic_an_chinesische_KI-Firmen.html',
          'https://incidentdatabase.ai/entities/claude-api',
          'https://github.com/mitre-atlas/atlas-data',
        ],
      },
      { by: { id: 'deepseek' }, stance: 'no-reply-found', basis: 'unstated', on: '2026-02-23~', at: [] },
      { by: { id: 'moonshot-ai' }, stance: 'no-reply-found', basis: 'unstated', on: '2026-02-23~', at: [] },
      { by: { id: 'minimax' }, stance: 'no-reply-found', basis: 'unstated', on: '2026-02-23~', at: [] },
    ],
    measures: [
      {
        kind: 'detection-classifiers',
        by: { id: 'anthropic' },
        title: 'Classifiers for distillation',
        life: [['in-force', '2026-02-23?']],
      },
      {
        kind: 'behavioural-anomaly-detection',
        by: { id: 'anthropic' },
        title: 'Fingerprints of behaviour',
        life: [['in-force', '2026-02-23?']],
      },
      {
        kind: 'kyc-id-verification',
        by: { id: 'anthropic' },
        title: 'Stricter checks of new accounts',
        life: [['in-force', '2026-02-23?']],
      },
      {
        kind: 'account-ban',
        by: { id: 'anthropic' },
        title: 'Accounts of the campaigns closed',
        life: [['in-force', '2026-02-23?']],
      },
      {
        kind: 'threat-intel-sharing',
        by: { id: 'anthropic' },
        title: 'Indicators passed on to other labs, cloud providers and officials',
        life: [['in-force', '2026-02-23?']],
      },
      {
        kind: 'output-degradation',
        by: { id: 'anthropic' },
        title: 'Models changed so that copies gain less',
        life: [['announced', '2026-02-23']],
      },
      {
        kind: 'regional-access-restriction',
        by: { id: 'anthropic' },
        title: 'No service in the region',
        life: [['in-force', '2026-02-23?']],
      },
    ],
  },
  {
    key: 'ev037',
    date: '2026-02-24',
    dateBasis: 'first-report',
    kind: 'incident',
    title: 'Elon Musk turns the accusation round on Anthropic',
    parties: [
      [{ id: 'elon-musk' }, 'accuser'],
      [{ id: 'anthropic' }, 'accused'],
    ],
    themes: ['copyright-training-data', 'model-distillation'],
    claim: {
      type: 'attribution',
      text: 'Elon Musk accuses Anthropic of having taken the work of people who program, and points to billions that it is said to have paid in settlements; business papers in China call distillation neither good nor bad.',
      about: [{ id: 'anthropic' }],
    },
    said: [
      {
        by: { id: 'elon-musk' },
        stance: 'asserts',
        basis: 'unstated',
        on: '2026-02-24',
        at: ['https://ttm.financial/m/news/1112279513'],
      },
    ],
    measures: [],
  },
  {
    key: 'ev038',
    date: '2026-02-24',
    dateBasis: 'first-report',
    kind: 'incident',
    title: 'A US official accuses DeepSeek of training on Blackwell chips',
    parties: [
      [{ id: 'us-government' }, 'accuser'],
      [{ id: 'deepseek' }, 'accused'],
      [{ id: 'government-of-china' }, 'accused'],
      [{ id: 'nvidia' }, 'affected'],
    ],
    themes: ['export-controls', 'chip-smuggling'],
    claim: {
      type: 'attribution',
      text: 'A new model of DeepSeek is said to have been trained in Inner Mongolia on Nvidia chips that may not be exported there, and signs of them, it is added, could be wiped out.',
      about: [{ id: 'deepseek' }],
    },
    said: [
      {
        by: { id: 'us-government' },
        stance: 'asserts',
        basis: 'unstated',
        on: '2026-02-24',
        at: [
          'https://www.memurlar.net/haber/1160482/deepseek-claude-u-kopyaladi-mi-yapay-zeka-dunyasini-sarsan-iddia.html',
        ],
      },
      {
        by: { id: 'government-of-china' },
        stance: 'denies',
        basis: 'unstated',
        on: '2026-02-24~',
        at: [
          'https://www.memurlar.net/haber/1160482/deepseek-claude-u-kopyaladi-mi-yapay-zeka-dunyasini-sarsan-iddia.html',
        ],
      },
    ],
    measures: [],
  },
  {
    key: 'ev039',
    date: '2026-03-31',
    dateBasis: 'event',
    kind: 'incident',
    title: 'The source of Claude Code gets out and shows decoys against distillation',
    parties: [
      [{ id: 'anthropic' }, 'affected'],
      [{ id: 'chaofan-shou' }, 'researcher'],
    ],
    themes: ['code-leak', 'model-distillation'],
    claim: {
      type: 'impact',
      text: 'By a mistake in packaging, release 2.1.88 let some 512,000 lines be read, though neither weights nor data of users; readers of the code describe made-up tools that should spoil copies, and checks that the client is genuine.',
      about: [{ id: 'anthropic' }],
      quantity: { value: 512_000, unit: 'lines of code', bound: 'about', window: null },
      decided: {
        status: 'established',
        why: 'The package was public, others have read it, and it is put down to a mistake of the maker.',
      },
    },
    said: [
      {
        by: { id: 'chaofan-shou' },
        stance: 'asserts',
        basis: 'independent-analysis',
        on: '2026-03-31',
        at: [
          'https://apidog.com/blog/claude-code-source-leak-analysis',
          'https://www.thetokenizedworld.com/article-claude-code-leak.html',
          'https://salehmegawer.com/en/news/tasreeb-claude-code-npm-anthropic-15',
        ],
      },
    ],
    measures: [
      {
        kind: 'output-degradation',
        by: { id: 'anthropic' },
        title: 'Made-up tools, as the code is read',
        life: [['in-force', '2026-03-31?']],
      },
      {
        kind: 'client-attestation',
        by: { id: 'anthropic' },
        title: 'The client proves that it is genuine, as the code is read',
        life: [['in-force', '2026-03-31?']],
      },
      {
        kind: 'dmca-takedown',
        by: { id: 'anthropic' },
        title: 'Notices against copies of the code',
        life: [['in-force', '2026-03-31~']],
      },
      {
        kind: 'content-removal',
        by: { id: 'anthropic' },
        title: 'Release taken off the registry',
        life: [['in-force', '2026-03-31~']],
      },
    ],
  },
];
