import { describe, expect, it } from 'vitest';
import { readActs } from '../../../../shared/ledger/propose/read-acts.ts';
import { readText } from './read-text.ts';

/** "anthropic accuse deepseek+minimax", for the acts of some kinds. */
function acts(text: string, ...kinds: readonly string[]): readonly string[] {
  return readActs(readText(text))
    .acts.filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, subject, object }) => {
      const ids = (actors: readonly { readonly id: string }[]) => actors.map(({ id }) => id).join('+');
      return `${ids(subject)} ${kind} ${ids(object)}`.trim();
    });
}

describe('who accuses whom', () => {
  it('is no authority that charges, where a firm does', () => {
    const text = 'Anthropic charged DeepSeek and MiniMax with harvesting the answers of its Claude models.';
    expect(acts(text, 'accuse', 'charge')).toEqual(['anthropic accuse deepseek+minimax']);
  });

  it.each([
    [
      'Anthropic accused DeepSeek, Moonshot AI and MiniMax of distilling Claude.',
      'anthropic accuse deepseek+moonshot-ai+minimax',
    ],
    [
      'Anthropic, DeepSeek, Moonshot AI ve MiniMax’ı Claude çıktılarını damıtmakla suçladı.',
      'anthropic accuse deepseek+moonshot-ai+minimax',
    ],
    [
      'Anthropic wirft DeepSeek und MiniMax vor, Claude mit falschen Konten destilliert zu haben.',
      'anthropic accuse deepseek+minimax',
    ],
    [
      'In einem Schreiben an den US-Kongress beschuldigt OpenAI die Firma DeepSeek der Destillation.',
      'openai accuse deepseek',
    ],
    [
      'Anthropic accuse DeepSeek et MiniMax d’avoir distillé les réponses de son modèle Claude.',
      'anthropic accuse deepseek+minimax',
    ],
    [
      'Anthropic acusó el lunes a DeepSeek y MiniMax de destilar las respuestas de su modelo Claude.',
      'anthropic accuse deepseek+minimax',
    ],
    ['Anthropic指控DeepSeek和MiniMax蒸馏Claude模型。', 'anthropic accuse deepseek+minimax'],
    ['OpenAI周三在致美国国会的信中指责DeepSeek蒸馏其模型。', 'openai accuse deepseek'],
  ])('is read in "%s"', (text, act) => {
    expect(acts(text, 'accuse')).toEqual([act]);
  });

  it.each([
    [
      'Anthropic alleged on Monday that DeepSeek, Moonshot AI and MiniMax mounted attacks on Claude.',
      'anthropic accuse deepseek+moonshot-ai+minimax',
    ],
    ['OpenAI went public with allegations that Zhipu AI had used its answers.', 'openai accuse zhipu-ai'],
    [
      'Google has found who copied Gemini. The company named Alibaba and Baidu.',
      'google accuse alibaba+baidu',
    ],
    [
      'MiniMax, DeepSeek and Moonshot AI were called out on Monday by Anthropic for distilling Claude.',
      'anthropic accuse minimax+deepseek+moonshot-ai',
    ],
    [
      'Anthropic has found who distilled Claude. Its answers were harvested by DeepSeek, by Moonshot AI and by MiniMax.',
      'anthropic accuse deepseek+moonshot-ai+minimax',
    ],
    ['Baidu is one of two firms that Google has accused of copying Gemini.', 'google accuse baidu'],
    [
      'Anthropic has accused two rivals of copying Claude. Proxy services hid them. Baidu and MiniMax have not replied.',
      'anthropic accuse+anthropic accuse baidu+minimax',
    ],
    [
      'Anthropic says it knows who distilled Claude: its answers were gathered. DeepSeek and MiniMax could not be reached.',
      'anthropic accuse deepseek+minimax',
    ],
  ])('is read where other words say so: "%s"', (text, act) => {
    expect(acts(text, 'accuse').join('+')).toEqual(act);
  });

  it.each([
    'OpenAI denied allegations that Google had helped it to copy Gemini.',
    'Anthropic named Google and Amazon as partners in the training of Claude.',
    'Cohere said that it shares indicators of copied models with OpenAI and Google.',
    'Mistral AI, backed by Microsoft and Google, says that its weights were stolen. No reply came.',
  ])('is not read in "%s"', (text) => {
    expect(acts(text, 'accuse')).toEqual([]);
  });

  it('leaves out whose rivals are meant', () => {
    expect(acts('Two rivals of Anthropic are accused of copying Claude.', 'accused-of')).toEqual([
      'accused-of',
      'accused-of',
    ]);
  });

  it('is turned round by a passive', () => {
    expect(acts('DeepSeek was accused by Anthropic of distilling Claude.', 'accused-of')).toEqual([
      'anthropic accused-of deepseek',
    ]);
    expect(acts('Accusé par OpenAI d’avoir distillé ses modèles, DeepSeek a démenti.', 'accused-of')).toEqual(
      ['openai accused-of deepseek'],
    );
  });

  it('is not said where nobody is accused', () => {
    expect(acts('Nvidia is not accused of smuggling AI chips.', 'accuse', 'accused-of')).toEqual([]);
  });

  it('goes on with the subject of the act before', () => {
    expect(
      acts('Disney sued Midjourney, accusing the AI company of infringing copyright.', 'accuse'),
    ).toEqual(['disney accuse midjourney']);
  });
});

describe('who answers', () => {
  it.each([
    [
      'DeepSeek denied copying Claude, MiniMax declined to comment and Moonshot AI did not respond.',
      ['deepseek deny', 'minimax decline', 'moonshot-ai no-reply'],
    ],
    [
      'DeepSeek wies die Vorwürfe zur Destillation zurück, MiniMax wollte sich dazu nicht äußern.',
      ['deepseek deny', 'minimax decline'],
    ],
    [
      'DeepSeek Claude ile ilgili damıtma iddialarını reddetti; MiniMax’tan henüz bir açıklama gelmedi.',
      ['deepseek deny', 'minimax no-reply', 'minimax no-reply'],
    ],
    [
      'DeepSeek否认了蒸馏Claude的指控，MiniMax拒绝置评，月之暗面截至发稿时未回应。',
      ['deepseek deny', 'minimax decline', 'moonshot-ai no-reply'],
    ],
  ])('is read in "%s"', (text, expected) => {
    expect(acts(text, 'deny', 'decline', 'no-reply')).toEqual(expected);
  });

  it('is nobody of the names where another noun is the subject', () => {
    expect(
      acts('Anthropic sued over distillation of Claude. Experts declined to comment.', 'decline'),
    ).toEqual(['decline']);
  });
});

describe('who says it', () => {
  it('may stand behind the verb', () => {
    expect(acts('The keys of xAI were resold to jailbreak Grok, said Sysdig.', 'say')).toEqual([
      'sysdig say',
    ]);
  });

  it('goes on with "the company"', () => {
    const text =
      'Anthropic accused DeepSeek of distilling Claude. The company said that accounts were closed.';
    expect(acts(text, 'say')).toEqual(['anthropic say']);
  });

  it('is not the firm of which somebody was an employee', () => {
    expect(acts('A former Google engineer stole AI trade secrets, prosecutors said.', 'say')).toEqual([
      'say',
    ]);
  });

  it('is the author of a report that is quoted, and not the one of whom it tells', () => {
    const text =
      'Anthropic published a report on distillation of Claude. According to the report, Alibaba ran accounts.';
    expect(acts(text, 'say')).toEqual(['anthropic say']);
  });

  it('is the one of whom the sentence before told, where a pronoun stands beside the verb', () => {
    const text = 'Anthropic accused DeepSeek of distilling Claude. “DeepSeek copied it,” it said.';
    expect(acts(text, 'say')).toEqual(['anthropic say']);
    expect(acts('Anthropic accused DeepSeek of distilling Claude. It urged Congress to act.', 'say')).toEqual(
      ['anthropic say'],
    );
  });

  it('is the spokesman’s firm', () => {
    const text = 'Ein Sprecher von Alibaba wies die Vorwürfe zur Destillation von Claude zurück.';
    expect(acts(text, 'deny')).toEqual(['alibaba deny']);
  });
});
