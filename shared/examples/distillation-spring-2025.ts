import type { ExampleEvent } from './example-event.ts';

export const distillationSpring2025: readonly ExampleEvent[] = [
  {
    key: 'ev017',
    date: '2025-03-13',
    dateBasis: 'event',
    kind: 'issue',
    title: 'OpenAI asks Washington to keep models from China out',
    parties: [
      [{ id: 'openai' }, 'accuser'],
      [{ id: 'deepseek' }, 'accused'],
      [{ id: 'us-government' }, 'authority'],
    ],
    themes: ['national-security-ban', 'model-distillation'],
    claim: {
      type: 'attribution',
      text: 'OpenAI describes DeepSeek as paid for and steered by the state and warns of stolen know-how, among other risks, where its models are used.',
      about: [{ id: 'deepseek' }],
    },
    said: [
      {
        by: { id: 'openai' },
        stance: 'asserts',
        basis: 'unstated',
        on: '2025-03-13',
        at: ['https://tvnota.com/openai-cinli-yapay-zeka-modellerinin-yasaklanmali'],
      },
    ],
    measures: [
      {
        kind: 'app-ban',
        by: { id: 'openai' },
        title: 'Ban on models made in China, in the US and its closest partner countries',
        life: [['proposed', '2025-03-13']],
      },
    ],
  },
  {
    key: 'ev018',
    date: '2025-04-13',
    dateBasis: 'first-report',
    kind: 'issue',
    title: 'OpenAI wants to see an identity card before it opens some models',
    parties: [[{ id: 'openai' }, 'responder']],
    themes: ['access-tos-enforcement', 'model-distillation'],
    claim: {
      type: 'response',
      text: 'Organisations have to show an official document of a supported country to reach some of the stronger models and summaries of their reasoning; one document serves one organisation in 90 days.',
      about: [{ id: 'openai' }],
      decided: { status: 'established', why: 'OpenAI sets the condition itself, and nobody disputes it.' },
    },
    said: [
      {
        by: { id: 'openai' },
        stance: 'asserts',
        basis: 'unstated',
        on: '2025-04-13~',
        at: [
          'https://wiki.agc.wuaze.com/https-help.openai.com/en/articles/10910291-api-organization-verification',
          'https://digitrendz.blog/newswire/9565/access-to-future-ai-models-in-openais-api-may-require-a-verified-id',
          'https://www.mobileappdaily.com/news/openai-introduces-api-organization-verification',
          'https://tokenmix.ai/blog/openai-api-verification-process-2026',
        ],
      },
    ],
    measures: [
      {
        kind: 'kyc-id-verification',
        by: { id: 'openai' },
        title: 'Verified organisations',
        life: [['in-force', '2025-04-13~']],
      },
      {
        kind: 'staged-access',
        by: { id: 'openai' },
        title: 'Some models only for those who are verified',
        life: [['in-force', '2025-04-13~']],
      },
    ],
  },
  {
    key: 'ev019',
    date: '2025-04-15',
    dateBasis: 'publication',
    kind: 'demonstration',
    title: 'A way to sample answers that teach a copy little',
    parties: [[{ id: 'carnegie-mellon-university' }, 'researcher']],
    themes: ['model-distillation'],
    claim: {
      type: 'method',
      text: 'By choosing tokens in another way, the authors say, a model can stay useful to its users while others learn little from how it reasons.',
      about: [],
    },
    said: [
      {
        by: { id: 'carnegie-mellon-university' },
        stance: 'asserts',
        basis: 'independent-analysis',
        on: '2025-04-15',
        at: [],
      },
    ],
    measures: [
      {
        kind: 'output-degradation',
        by: { id: 'carnegie-mellon-university' },
        title: 'Antidistillation sampling',
        life: [['proposed', '2025-04-15']],
      },
    ],
  },
  {
    key: 'ev020',
    date: '2025-04-16',
    dateBasis: 'publication',
    kind: 'incident',
    title: 'A committee of the US House accuses DeepSeek in a report',
    parties: [
      [{ id: 'house-select-committee-on-the-ccp' }, 'accuser'],
      [{ id: 'deepseek' }, 'accused'],
      [{ id: 'nvidia' }, 'affected'],
    ],
    themes: ['model-distillation', 'export-controls', 'privacy-enforcement'],
    claim: {
      type: 'attribution',
      text: 'The committee holds it for very probable that DeepSeek distilled models against the law, and accuses it of passing data on to China, of bending answers and of using Nvidia chips that are under export control.',
      about: [{ id: 'deepseek' }],
    },
    said: [
      {
        by: { id: 'house-select-committee-on-the-ccp' },
        stance: 'asserts',
        basis: 'independent-analysis',
        on: '2025-04-16',
        at: [
          'https://mintz.com/insights-center/viewpoints/54731/2025-04-24-house-select-committee-publishes-report-deepseek',
          'https://www.pymnts.com/artificial-intelligence-2/2025/house-select-committee-says-deepseek-is-threat-to-us-security/',
          'https://winbuzzer.com/2025/04/22/house-committee-report-brands-deepseek-ai-a-national-security-threat-probes-nvidia-chip-use-xcxwbn/',
          'https://www.hstoday.us/subject-matter-areas/cybersecurity/u-s-house-select-committee-report-deepseek-exposed-as-ccp-tool-for-espionage-and-export-control-evasion/',
        ],
      },
    ],
    measures: [
      {
        kind: 'export-control-rule',
        by: { id: 'house-select-committee-on-the-ccp' },
        title: 'Wider export controls',
        life: [['proposed', '2025-04-16']],
      },
      {
        kind: 'app-ban',
        by: { id: 'house-select-committee-on-the-ccp' },
        title: 'No purchase by federal bodies',
        life: [['proposed', '2025-04-16']],
      },
      {
        kind: 'regulatory-investigation',
        by: { id: 'house-select-committee-on-the-ccp' },
        title: 'Nvidia is asked for information',
        life: [['in-force', '2025-04-16']],
      },
    ],
  },
  {
    key: 'ev021',
    date: '2025-05-13',
    dateBasis: 'event',
    kind: 'issue',
    title: 'The US takes the AI Diffusion Rule back',
    parties: [[{ id: 'bis' }, 'authority']],
    themes: ['export-controls'],
    claim: {
      type: 'response',
      text: 'The rule is not enforced any longer, and control of weights falls with it in effect, though a law firm remarks that nothing was said of them; guidance on chips, those by Huawei included, appears instead.',
      about: [],
    },
    said: [
      {
        by: { id: 'bis' },
        stance: 'asserts',
        basis: 'official-finding',
        on: '2025-05-13',
        at: [
          'https://sanctionsnews.bakermckenzie.com/bis-begins-rescinding-ai-diffusion-rule-and-issues-guidance-on-huawei-ics-and-on-ics-and-commodities-used-to-train-ai-models',
          'https://www.mofo.com/resources/insights/250617-ai-diffusion-rule-out-but-bis-increases-compliance',
          'https://production.jdsupra.com/legalnews/ai-diffusion-rule-out-but-bis-increases-7469150',
        ],
      },
    ],
    measures: [
      {
        kind: 'advisory-guideline',
        by: { id: 'bis' },
        title: 'Guidance against diversion of chips',
        life: [['in-force', '2025-05-13']],
      },
    ],
  },
  {
    key: 'ev022',
    date: '2025-06-03',
    dateBasis: 'first-report',
    kind: 'incident',
    title: 'Style of DeepSeek R1-0528 is said to point to Gemini',
    parties: [
      [{ id: 'sam-paech' }, 'accuser'],
      [{ name: 'Author of SpeechMap' }, 'accuser'],
      [{ id: 'deepseek' }, 'accused'],
      [{ id: 'google' }, 'affected'],
    ],
    themes: ['model-distillation'],
    claim: {
      type: 'attribution',
      text: 'Choice of words and way of reasoning are taken as signs, though no proof, that the new version of R1 learned from answers of Gemini.',
      about: [{ id: 'deepseek' }],
    },
    said: [
      {
        by: { id: 'sam-paech' },
        stance: 'asserts',
        basis: 'independent-analysis',
        on: '2025-05-29',
        at: [
          'https://advancedainews.com/deepseeks-new-ai-model-may-mirror-googles-gemini',
          'https://advancedainews.com/deepseek-may-have-used-googles-gemini-to-train-its-latest-model-2',
          'https://techxnow.com/blog/deepseek-may-have-used-google-gemini-data-for-ai-model/',
        ],
      },
      {
        by: { name: 'Author of SpeechMap' },
        stance: 'corroborates',
        basis: 'independent-analysis',
        on: '2025-06-03~',
        at: ['https://advancedainews.com/deepseek-may-have-used-googles-gemini-to-train-its-latest-model-2'],
      },
    ],
    measures: [
      {
        kind: 'cot-hiding',
        by: { id: 'google' },
        title: 'Reasoning of Gemini is only summarised, as is reported',
        life: [['in-force', '2025-06-03?']],
      },
      {
        kind: 'cot-hiding',
        by: { id: 'anthropic' },
        title: 'Reasoning of Claude is only summarised, as is reported',
        life: [['in-force', '2025-06-03?']],
      },
    ],
  },
];
