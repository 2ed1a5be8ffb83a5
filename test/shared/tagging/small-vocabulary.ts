import type { Vocabulary } from '../../../shared/vocabulary/vocabulary.ts';

/** Just enough to show each way of matching; the shipped packs may change without these tests noticing. */
export const smallVocabulary: Vocabulary = {
  version: 'test',
  concepts: [
    { id: 'ai', terms: { any: ['AI'], tr: ['yapay zeka*'], zh: ['模型'] } },
    { id: 'negation', terms: { en: ['no', 'not', 'never'] } },
    { id: 'negation-after', terms: { tr: ['değil'] } },
    { id: 'page-noise', terms: { en: ['read more'] } },
    { id: 'accuses', terms: { en: ['accus*'], de: ['wirft'] } },
    { id: 'accused-by', terms: { en: ['accused by'] } },
    { id: 'mode-adopted', terms: { en: ['introduced'] } },
    { id: 'mode-proposed', terms: { en: ['propos*'] } },
    { id: 'mode-bypassed', terms: { en: ['bypass*'] } },
  ],
  actors: [
    { id: 'acme', name: 'Acme', kind: 'lab', country: 'US', products: ['Anvil'], domains: ['acme.example'] },
    { id: 'acme-labs', name: 'Acme Labs', kind: 'security-team', country: 'US' },
    {
      id: 'orbit',
      name: 'Orbit',
      kind: 'lab',
      country: 'US',
      aliases: ['Orbit Systems'],
      ambiguous: [{ term: 'Orbit', needs: ['@ai', 'chatbot'], unless: ['satellite'] }],
    },
    { id: 'fair', name: 'FAIR', kind: 'research-or-ngo', country: 'US' },
    { id: 'herald', name: 'Herald', kind: 'media', country: 'US' },
    { id: 'yue', name: 'Yue', kind: 'lab', country: 'CN', spellings: { zh: ['月之暗面'] } },
  ],
  themes: [
    {
      id: 'copying',
      label: 'Copying',
      definition: 'Something is copied.',
      rules: {
        en: ['distill*', 'copied ~ @product', 'weights + leaked ! gym', 'zero day & @ai'],
        tr: ['damıt*'],
        de: ['*klau'],
        fr: ['vol* de modèle'],
        zh: ['蒸馏'],
      },
      atlas: [],
      mitRisk: [],
      oecdPrinciples: [],
      match: [],
      ignore: [],
    },
  ],
  countermeasures: [
    {
      id: 'limits',
      label: 'Limits',
      kind: 'technical',
      definition: 'Limits.',
      rules: { en: ['rate limit'] },
      atlas: [],
      match: [],
      ignore: [],
    },
  ],
};
