import type { ExampleEvent } from './example-event.ts';

export const distillationSpring2026: readonly ExampleEvent[] = [
  {
    key: 'ev040',
    date: '2026-04-07',
    dateBasis: 'first-report',
    kind: 'issue',
    title: 'OpenAI, Anthropic and Google are reported to warn each other of distillation',
    parties: [
      [{ id: 'openai' }, 'responder'],
      [{ id: 'anthropic' }, 'responder'],
      [{ id: 'google' }, 'responder'],
      [{ id: 'frontier-model-forum' }, 'responder'],
      [{ id: 'microsoft' }, 'responder'],
    ],
    themes: ['model-distillation'],
    claim: {
      type: 'response',
      text: 'What one of them sees of distillation against its terms is said to go to the others by way of the Frontier Model Forum; critics see a cartel in it.',
      about: [{ id: 'openai' }, { id: 'anthropic' }, { id: 'google' }],
    },
    said: [
      {
        by: { name: 'Bloomberg' },
        stance: 'asserts',
        basis: 'told-by-others',
        on: '2026-04-07~',
        at: [
          'https://www.tbpndigest.com/story/2026-04-07/openai-anthropic-and-google-join-forces-through-frontier-model-forum-to-fight-chinese-model-distillation',
          'https://singularity.kiwi/openai-anthropic-google-unite-against-china-ai-distillation/',
          'https://ngtimes.org/2026/04/09/openai-anthropic-google-anti-distillation-alliance',
        ],
      },
    ],
    measures: [
      {
        kind: 'threat-intel-sharing',
        by: { id: 'frontier-model-forum' },
        title: 'Signs of distillation are shared',
        life: [['in-force', '2026-04-07?']],
      },
      {
        kind: 'rate-limiting',
        by: { id: 'frontier-model-forum' },
        title: 'Alerts when spending passes a ceiling',
        life: [['in-force', '2026-04-07?']],
      },
    ],
  },
  {
    key: 'ev041',
    date: '2026-04-15',
    dateBasis: 'event',
    kind: 'issue',
    title: 'A bill against the theft of American models comes before the US House',
    parties: [
      [{ id: 'bill-huizenga' }, 'authority'],
      [{ id: 'john-moolenaar' }, 'authority'],
      [{ id: 'us-congress' }, 'authority'],
      [{ id: 'us-state-department' }, 'authority'],
      [{ id: 'bis' }, 'authority'],
    ],
    themes: ['model-distillation', 'model-extraction', 'ai-regulation'],
    externalIds: [{ namespace: 'bill', id: 'H.R. 8283, 119th Congress' }],
    claim: {
      type: 'response',
      text: 'The bill tells two departments to find out who extracts models, to name them in a list and to open the way to sanctions; distillation that the owner of a model allows is left out. The committee in charge voted for it without dissent.',
      about: [],
    },
    said: [
      {
        by: { id: 'us-congress' },
        stance: 'asserts',
        basis: 'official-finding',
        on: '2026-04-15',
        at: [
          'https://www.govinfo.gov/content/pkg/BILLS-119hr8283ih/xml/BILLS-119hr8283ih.xml',
          'https://legalnews.com/Home/Articles?DataId=1606141',
          'https://congress.wiki/map/legislation/deterring-american-ai-model-theft-act-of-2026-119hr8283',
        ],
      },
    ],
    measures: [
      {
        kind: 'legislation',
        by: { id: 'us-congress' },
        title: 'Deterring American AI Model Theft Act',
        life: [['proposed', '2026-04-15']],
      },
      {
        kind: 'sanctions-entity-list',
        by: { id: 'us-congress' },
        title: 'Public list of those who extract models, Entity List and sanctions',
        life: [['proposed', '2026-04-15']],
      },
      {
        kind: 'threat-intel-sharing',
        by: { id: 'us-congress' },
        title: 'A channel to share what is known',
        life: [['proposed', '2026-04-15']],
      },
    ],
  },
  {
    key: 'ev042',
    date: '2026-04-21',
    dateBasis: 'first-report',
    kind: 'incident',
    title: 'Strangers reach Claude Mythos Preview by way of a supplier',
    parties: [
      [{ id: 'anthropic' }, 'affected'],
      [{ name: 'Private group on Discord' }, 'accused'],
      [{ id: 'mercor' }, 'affected'],
      [{ id: 'lapsus' }, 'accused'],
    ],
    themes: ['unauthorised-model-access'],
    claim: {
      type: 'method',
      text: 'Since 7 April a group is said to have used the model with the login of a contractor and an address that it guessed; Anthropic says that it found nothing touched outside the supplier, and the model was not carried off. A breach at Mercor that Lapsus$ is accused of is a matter of its own.',
      about: [{ name: 'Private group on Discord' }],
    },
    said: [
      {
        by: { id: 'anthropic' },
        stance: 'asserts',
        basis: 'own-telemetry',
        on: '2026-04-21~',
        at: [
          'https://srmed.ai/en/explore/anthropic-investigates-unauthorized-access-to-mythos-cybersecurity-ai-via-third',
          'https://ryanxf.com/blog/mythos-in-the-wild-what-the-anthropic-breach-actually-was',
          'https://www.agenticbrew.ai/news/b4244b5b-33a5-4244-a150-124befa21a54/anthropic-mythos-ai-model-breach-and-cybersecurity-impact',
        ],
      },
    ],
    measures: [
      {
        kind: 'internal-investigation',
        by: { id: 'anthropic' },
        title: 'Anthropic looks into the access',
        life: [['in-force', '2026-04-21~']],
      },
      {
        kind: 'staged-access',
        by: { id: 'anthropic' },
        title: 'Project Glasswing: only chosen partners get the model',
        life: [['in-force', '2026-04-21?']],
      },
      {
        kind: 'credential-rotation',
        by: { name: 'Commentators' },
        title: 'Logins should be renewed',
        life: [['proposed', '2026-04-21~']],
      },
    ],
  },
];
