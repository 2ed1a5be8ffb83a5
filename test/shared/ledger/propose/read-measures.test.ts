import { describe, expect, it } from 'vitest';
import { proposeFrom } from './read-text.ts';

/** Beginnings that make the subject and the language plain. */
const leads = [
  'Anthropic accused DeepSeek of distilling Claude.',
  'Anthropic, DeepSeek’i Claude modelinin çıktılarını damıtmakla suçladı.',
  'Anthropic wirft DeepSeek vor, Claude mit falschen Konten destilliert zu haben.',
  'Anthropic accuse DeepSeek d’avoir distillé les réponses de son modèle Claude.',
  'Anthropic acusó a DeepSeek de destilar las respuestas de su modelo Claude.',
  'Anthropic指控DeepSeek蒸馏Claude模型。',
];

/** Mode, status and taker of a kind of measure. */
function measure(kind: string, text: string, lead = 0): readonly (string | null | undefined)[] {
  const [first] = proposeFrom({
    id: 'x',
    title: '',
    text: `${leads[lead]} ${text}`,
    published: '2026-03-01',
  });
  const found = first?.measures.find((one) => one.kind === kind);
  return found ? [found.mode, found.status, found.by?.id] : [];
}

describe('measures', () => {
  it.each([
    ['Countermeasures taken so far include CAPTCHA and rate limits.', 'captcha', 'adopted'],
    ['It responded by tightening rate limits and adding CAPTCHA prompts.', 'captcha', 'adopted'],
    ['CAPTCHAs now greet its users.', 'captcha', 'adopted'],
    ['Experts say a CAPTCHA could help.', 'captcha', 'recommended'],
    ['It has named the DMCA. No lawsuit has been filed yet.', 'lawsuit', 'considered'],
    ['It is weighing claims under the DMCA.', 'dmca-takedown', undefined],
    ['It has sent a DMCA notice and had the copies taken down.', 'dmca-takedown', 'adopted'],
  ])('are told by how the text speaks of them: %s', (text, kind, mode) => {
    expect(measure(kind, text)[0]).toBe(mode);
  });

  it('of a firm that sues is no prosecution, though Chinese has one word for both', () => {
    const text = '英伟达周四在加州起诉一名窃取AI芯片设计的前工程师。';
    expect([measure('lawsuit', text, 5)[0], measure('criminal-prosecution', text, 5)]).toEqual([
      'adopted',
      [],
    ]);
  });

  it('of two takers are two, also where one kind is a plainer word for the other', () => {
    const text =
      'The court in Ankara said that BTK blocked access to the sites. Anthropic has closed the accounts.';
    expect([measure('access-block', text)[2], measure('account-ban', text)[2]]).toEqual(['btk', 'anthropic']);
  });

  it.each([
    [
      'law-enforcement-referral',
      'Anthropic filed a criminal complaint with prosecutors.',
      'adopted',
      'in-force',
      0,
    ],
    ['lawsuit', 'Anthropic does not rule out going to court.', 'considered', 'proposed', 0],
    ['credential-rotation', 'Anthropic hat alle Schlüssel ausgetauscht.', 'adopted', 'in-force', 2],
    [
      'rollback-recovery',
      'Anthropic a restauré les données depuis une sauvegarde.',
      'adopted',
      'in-force',
      3,
    ],
    ['access-revocation', 'Anthropic bloqueó la clave usada.', 'adopted', 'in-force', 4],
    ['input-output-filtering', 'Anthropic表示已更新过滤系统。', 'adopted', 'in-force', 5],
    [
      'lawsuit',
      'Anthropic has closed accounts and is considering legal action.',
      'considered',
      'proposed',
      0,
    ],
    [
      'rate-limiting',
      'Anthropic has introduced rate limits and is considering legal action.',
      'adopted',
      'in-force',
      0,
    ],
    ['captcha', 'Anthropic will introduce CAPTCHAs.', 'announced', 'announced', 0],
    ['export-control-rule', 'Anthropic called for tighter export controls.', 'proposed', 'proposed', 0],
    [
      'rate-limiting',
      'Anthropic hız sınırlaması getirdi ve dava açmayı değerlendiriyor.',
      'adopted',
      'in-force',
      1,
    ],
    [
      'lawsuit',
      'Anthropic hız sınırlaması getirdi ve dava açmayı değerlendiriyor.',
      'considered',
      'proposed',
      1,
    ],
    [
      'rate-limiting',
      'Anthropic hat eine Ratenbegrenzung eingeführt und prüft eine Klage.',
      'adopted',
      'in-force',
      2,
    ],
    [
      'lawsuit',
      'Anthropic hat eine Ratenbegrenzung eingeführt und prüft eine Klage.',
      'considered',
      'proposed',
      2,
    ],
    [
      'captcha',
      'Anthropic a mis en place des CAPTCHA et envisage une action en justice.',
      'adopted',
      'in-force',
      3,
    ],
    [
      'lawsuit',
      'Anthropic a mis en place des CAPTCHA et envisage une action en justice.',
      'considered',
      'proposed',
      3,
    ],
    [
      'rate-limiting',
      'Anthropic ha implantado límites de uso y estudia acciones legales.',
      'adopted',
      'in-force',
      4,
    ],
    [
      'lawsuit',
      'Anthropic ha implantado límites de uso y estudia acciones legales.',
      'considered',
      'proposed',
      4,
    ],
    ['rate-limiting', 'Anthropic已实施速率限制，并正考虑提起诉讼。', 'adopted', 'in-force', 5],
    ['lawsuit', 'Anthropic已实施速率限制，并正考虑提起诉讼。', 'considered', 'proposed', 5],
  ])('%s stands as "%s" has it', (kind, text, mode, status, lead) => {
    expect(measure(kind, text, lead)).toEqual([mode, status, 'anthropic']);
  });

  it('are withdrawn where the words say so', () => {
    expect(measure('rate-limiting', 'Anthropic lifted the rate limits.')).toEqual([
      'adopted',
      'withdrawn',
      'anthropic',
    ]);
  });

  it('are none where a rule is only broken or nothing was done', () => {
    expect(measure('export-control-rule', 'DeepSeek violated export controls, Anthropic said.')).toEqual([]);
    expect(measure('lawsuit', 'Anthropic ruled out a lawsuit.')).toEqual([]);
  });
});
