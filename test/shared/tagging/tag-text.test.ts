import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TaggedText, tagText } from '../../../shared/tagging/tag-text.ts';
import type { TagInput } from '../../../shared/text/article-fields.ts';
import { compileVocabulary } from '../../../shared/text/compile-vocabulary.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';
import { smallVocabulary } from './small-vocabulary.ts';

const small = compileVocabulary(smallVocabulary);
const shipped = compileVocabulary(shippedVocabulary);

function tag(text: string, rest: Partial<TagInput> = {}): TaggedText {
  return tagText({ title: '', text, ...rest }, small);
}

/** The words by which a theme was found. */
function wordsFor(text: string): string[] {
  return tag(text).themes.flatMap(({ evidence }) => evidence.map((each) => each.text));
}

/** Ids of actors in a text that is about the theme, so that actors are kept. */
function actorsIn(text: string): string[] {
  return tag(`${text} It was distilled.`).actors.map(({ id }) => id);
}

function everyEvidence({ actors, themes, countermeasures }: TaggedText) {
  return [...actors, ...themes, ...countermeasures].flatMap(({ evidence }) => evidence);
}

describe('a term', () => {
  it.each([
    ['in any case', 'DISTILLATION', ['DISTILL']],
    ['with letters after its stem', 'They distilled it', ['distill']],
    ['at the end of a compound', 'Der Technologieklau geht weiter und ist nicht neu', ['klau']],
    ['with an inner stem', 'Les vols de modèle sont connus, et ils se répètent', ['vols de modèle']],
    ['within Han text', '该公司被指蒸馏模型', ['蒸馏']],
    ['in traditional characters', '該公司被指蒸餾模型', ['蒸餾']],
    ['across a soft hyphen', 'distil\u00adlation', ['distil\u00adl']],
    ['with a Turkish suffix', 'Model için damıtıldı ve kopyalandı', ['damıt']],
  ])('is found %s', (_how, text, words) => {
    expect(wordsFor(text)).toEqual(words);
  });

  it.each([
    ['inside a longer word', 'redistilled'],
    ['with a joined surname', 'Klaus'],
    ['where the language is another', 'Der Satz mit damitx ist nicht auf Türkisch und hat kein Wort davon'],
  ])('is not found %s', (_how, text) => {
    expect(wordsFor(text)).toEqual([]);
  });
});

describe('a rule', () => {
  it('joins words that stand close together', () => {
    expect(wordsFor('Somebody copied the Anvil.')).toEqual(['copied', 'Anvil']);
    expect(wordsFor(`Somebody copied ${'many long words and '.repeat(4)} the Anvil.`)).toEqual([]);
  });

  it('joins words of one sentence and of its neighbour, not from far away', () => {
    expect(wordsFor('The weights have been leaked.')).toEqual(['weights', 'leaked']);
    expect(wordsFor('We know the weights. Somebody leaked them.')).toEqual(['weights', 'leaked']);
    expect(wordsFor(`He lifts weights. ${'The sun shone on the hall. '.repeat(8)}It leaked.`)).toEqual([]);
  });

  it('is silent where its exception stands in the sentence', () => {
    expect(wordsFor('The weights of the gym plan leaked.')).toEqual([]);
  });

  it('asks for a condition anywhere in the article', () => {
    expect(wordsFor('A zero day. Much later: AI.')).toEqual(['zero day']);
    expect(wordsFor('A zero day. Much later: nothing.')).toEqual([]);
  });

  it('is silent where it is negated just before or after', () => {
    expect(wordsFor('No weights were leaked.')).toEqual([]);
    expect(wordsFor('Bu bir damıtma değil, yeni bir model ve ürün')).toEqual([]);
  });

  it('is silent in what points to other articles', () => {
    expect(wordsFor('News of today.\n\nRead more: how they distilled it')).toEqual([]);
  });
});

describe('an actor', () => {
  it.each([
    ['by name', 'Acme said so.', ['acme']],
    ['by product', 'The Anvil is new.', ['acme']],
    ['by the longest name only', 'Acme Labs said so.', ['acme-labs']],
    ['with a genitive', 'Acmes Modell, Acme’s model', ['acme']],
    ['with a Turkish suffix', 'Acme’ın modeli', ['acme']],
    ['in Han text', '消息称月之暗面否认', ['yue']],
    ['in capitals', 'ACME ANSWERS', ['acme']],
  ])('is found %s', (_how, text, ids) => {
    expect(actorsIn(text)).toEqual(ids);
  });

  it('must be written with the capitals of its name', () => {
    expect(actorsIn('the acme of success; a fair deal; Fair weather')).toEqual([]);
    expect(actorsIn('FAIR wrote the paper')).toEqual(['fair']);
  });

  it('with an ambiguous name is not the first half of another word', () => {
    expect(actorsIn('An Orbit-like AI, an Acme-backed AI')).toEqual(['acme']);
  });

  it('with an ambiguous name needs a context near', () => {
    expect(actorsIn('Orbit has a new chatbot.')).toEqual(['orbit']);
    expect(actorsIn(`Orbit is high. ${'Words go on. '.repeat(30)} A chatbot.`)).toEqual([]);
  });

  it('with an ambiguous name is refused by a veto in the sentence', () => {
    expect(actorsIn('Orbit, the chatbot satellite, rises.')).toEqual([]);
  });

  it('with an ambiguous name counts where a sure name stands elsewhere', () => {
    const tagged = tag(`Orbit is back. ${'Words go on. '.repeat(30)} Orbit Systems distilled.`);
    expect(tagged.actors[0]?.evidence.map(({ text }) => text)).toEqual(['Orbit', 'Orbit Systems']);
  });

  it('is central in the title or lead, or when named often', () => {
    const filler = 'It was distilled long ago and far away. '.repeat(12);
    expect(tagText({ title: 'Acme wins', text: filler }, small).actors[0]?.central).toBe(true);
    expect(tag(`${filler} Acme.`).actors[0]?.central).toBe(false);
    expect(tag(`${filler} Acme. Acme. Acme.`).actors[0]?.central).toBe(true);
  });

  it('is central in the first sentence, and in the next ones only when it is named again', () => {
    const central = (text: string) => tag(text).actors[0]?.central;
    expect(central('The distilled model is of Acme. It went on.')).toBe(true);
    expect(central('The model was distilled. So it is like Acme.')).toBe(false);
    expect(central('The model was distilled. So it is like Acme. And Acme knew.')).toBe(true);
  });

  it('accuses before the verb and is accused after it', () => {
    const roles = (text: string) => tag(`${text} of distilling.`).actors.map(({ id, role }) => [id, role]);
    expect(roles('Acme accuses Yue')).toEqual([
      ['acme', 'accuser'],
      ['yue', 'accused'],
    ]);
    expect(roles('Acme was accused by Yue')).toEqual([
      ['acme', 'accused'],
      ['yue', 'accuser'],
    ]);
  });

  it('plays the part of its kind where no sentence says another', () => {
    expect(tag('FAIR wrote on what was distilled.').actors[0]?.role).toBe('researcher');
    expect(tag('Acme distilled.').actors[0]).not.toHaveProperty('role');
  });
});

describe('the publisher', () => {
  it('is known by source and address, with the words of both', () => {
    const text = 'How we distilled.';
    const tagged = tag(text, { source: 'Acme News', url: 'https://www.acme.example/news/acme' });
    expect(tagged.actors).toMatchObject([
      {
        id: 'acme',
        evidence: [
          { field: 'source', start: 0, end: 4, text: 'Acme' },
          { field: 'url', start: 12, end: 24, text: 'acme.example' },
        ],
      },
    ]);
  });

  it.each(['https://notacme.example/', 'https://acme.example.evil.test/', 'acme.example', 'https://', ''])(
    'is not read from %s',
    (url) => {
      expect(tag('It was distilled.', { url }).actors).toEqual([]);
    },
  );

  it('is not a newspaper that merely carries the article', () => {
    expect(tag('It was distilled.', { source: 'Herald' }).actors).toEqual([]);
    expect(tag('The Herald said it was distilled.', { source: 'Herald' }).actors).toHaveLength(1);
  });

  it('is not central for being the publisher', () => {
    expect(tag('Distilled.', { source: 'Acme' }).actors[0]?.central).toBe(false);
  });

  it('says nothing on the theme', () => {
    expect(tag('News.', { source: 'Distillery Weekly, distilled' }).themes).toEqual([]);
  });
});

describe('a countermeasure', () => {
  it.each([
    ['They introduced a rate limit', 'adopted'],
    ['They propose a rate limit', 'proposed'],
    ['Attackers bypassed the rate limit they had introduced', 'bypassed'],
    ['There is no rate limit', 'denied'],
    ['A rate limit is a rate limit', 'mentioned'],
  ])('in "%s" is %s', (text, mode) => {
    expect(tag(`${text}. It was distilled.`).countermeasures).toMatchObject([{ id: 'limits', mode }]);
  });
});

describe('relevance', () => {
  it('is nothing without a theme, and then only the publisher is tagged', () => {
    expect(tag('Acme has a rate limit. Yue too.', { url: 'https://acme.example/' })).toMatchObject({
      relevant: false,
      relevance: 0,
      actors: [{ id: 'acme' }],
      themes: [],
      countermeasures: [],
    });
  });

  it('is higher in the title than in the lead, and there higher than far below', () => {
    const title = tagText({ title: 'Distilled', text: '' }, small).relevance;
    const lead = tag('Distilled').relevance;
    const below = tag(`${'Nothing here. '.repeat(40)} Distilled.`).relevance;
    expect([title, lead, below]).toEqual([0.5, 0.35, 0.2]);
  });

  it('does not rest on the last tenth of a long text alone', () => {
    const long = 'Nothing here. '.repeat(300);
    expect(tag(`${long} Distilled.`).relevant).toBe(false);
    expect(tag(`Distilled. ${long} Distilled.`).themes[0]?.evidence).toHaveLength(2);
  });
});

describe('evidence', () => {
  it('is a piece of its field, letter for letter', () => {
    const pieces = fc.constantFrom(
      'Claude’u kopyaladı',
      'DEEPSEEK distilled ',
      'ﬁrm OpenAI ',
      '窃取Claude模型 蒸餾攻擊 ',
      '😀',
      'İSTANBUL ',
      'zeka\u0302 ',
      'rate limits\n\n',
      'Prompt\u00adInjection ',
      ' prompt–injection. ',
      '\ud800',
    );
    const field = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(field, field, field, (title, text, source) => {
        const input = { title, text, source, url: 'https://www.anthropic.com/news' };
        for (const { field: name, start, end, text: words } of everyEvidence(tagText(input, shipped))) {
          expect(words).not.toBe('');
          expect(input[name].slice(start, end)).toBe(words);
        }
      }),
    );
  });

  it('is in order and holds no place twice', () => {
    const [theme] = tag('Distilled, distilled, distilled.').themes;
    expect(theme?.evidence.map(({ start }) => start)).toEqual([0, 11, 22]);
  });

  it('is bounded, however often a word stands there', () => {
    const tagged = tag('Acme distilled. '.repeat(5000));
    expect(everyEvidence(tagged).length).toBeLessThan(30);
  });
});

describe('the shipped packs', () => {
  it('know a vendor’s post on distillation attacks by its title, source and address', () => {
    const tagged = tagText(
      {
        title: 'Detecting and preventing distillation attacks',
        text: '',
        source: 'Anthropic News',
        url: 'https://www.anthropic.com/news/detecting-and-preventing-distillation-attacks',
      },
      shipped,
    );
    const theme = tagged.themes.find(({ id }) => id === 'model-distillation');
    const actor = tagged.actors.find(({ name }) => name === 'Anthropic');
    expect(theme?.evidence.map(({ field }) => field)).toContain('title');
    expect(actor?.evidence.map(({ field }) => field)).toEqual(['source', 'url']);
  });

  it('do not take a vendor’s own distillation for the illicit one', () => {
    const title = 'Claude 3.5 Haiku on AWS Trainium2 and model distillation in Amazon Bedrock';
    const tagged = tagText({ title, text: '', source: 'Anthropic News' }, shipped);
    expect(tagged.themes.map(({ id }) => id)).not.toContain('model-distillation');
  });

  it.each([
    ['a painter', 'Claude Monet painted water lilies until his death.'],
    ['a project', 'The cancer moonshot wants to halve the number of deaths.'],
    ['an animal', 'A llama carries weights and is easy to train.'],
    ['a wind', 'Le mistral souffle à 120 km/h dans la vallée, et les pompiers sont en alerte.'],
    ['a study of studies', 'A meta-analysis pools what many trials found.'],
    ['spirits', 'Whisky is distilled twice in copper stills.'],
    ['a star sign', 'Gemini people are lively this month.'],
    ['a telephone', 'The newest iPhone jailbreak removes limits of iOS.'],
  ])('find nothing in a text on %s', (_what, text) => {
    expect(tagText({ title: '', text }, shipped)).toMatchObject({ relevant: false, actors: [], themes: [] });
  });

  it.each([
    ['en', 'Anthropic accuses DeepSeek and Moonshot of having trained on Claude outputs without permission.'],
    ['de', 'Anthropic wirft DeepSeek und Moonshot vor, Claude mit gefälschten Konten destilliert zu haben.'],
    ['tr', 'Anthropic, DeepSeek ve Moonshot’u Claude’un çıktılarını sahte hesaplarla kopyalamakla suçladı.'],
    ['fr', 'Anthropic accuse DeepSeek et Moonshot d’avoir copié Claude grâce à de faux comptes.'],
    ['es', 'Anthropic acusa a DeepSeek y a Moonshot de copiar Claude con cuentas falsas.'],
    ['zh-Hans', 'Anthropic指控DeepSeek和月之暗面利用虚假账户蒸馏Claude模型。'],
    ['zh-Hant', 'Anthropic指控DeepSeek和月之暗面利用虛假帳戶蒸餾Claude模型。'],
    ['sv', 'Anthropic anklagar DeepSeek och Moonshot för att ha stulit data från Claude med falska konton.'],
    [
      'nl',
      'Anthropic beschuldigt DeepSeek en Moonshot ervan dat ze Claude met nepaccounts hebben gekopieerd.',
    ],
    ['it', 'Anthropic accusa DeepSeek e Moonshot di aver usato account falsi per copiare Claude.'],
    ['pt', 'A Anthropic acusa a DeepSeek e a Moonshot de usar contas falsas para copiar o Claude.'],
    ['et', 'Anthropic süüdistab DeepSeeki ja Moonshoti selles, et nad varastasid Claude’i andmeid.'],
    ['ja', 'AnthropicはDeepSeekとMoonshot AIがClaudeを不正に蒸留したと非難した。'],
    ['ko', 'Anthropic은 DeepSeek와 Moonshot이 가짜 계정으로 Claude를 증류했다고 주장했다.'],
    ['ru', 'Anthropic обвинила DeepSeek и Moonshot в дистилляции модели Claude.'],
  ])('tell the same story in %s', (_language, text) => {
    const tagged = tagText({ title: '', text }, shipped);
    expect(tagged.themes.map(({ id }) => id)).toContain('model-distillation');
    expect(tagged.actors.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['anthropic', 'deepseek', 'moonshot-ai']),
    );
  });
});
