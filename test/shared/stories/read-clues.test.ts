import { describe, expect, it } from 'vitest';
import { cluesFor } from './made-clues.ts';

const clue = (given: { title?: string; text?: string }, key: string) =>
  cluesFor({ id: 'a', ...given }).clues.find((one) => one.key === key);

describe('names', () => {
  it('are words with a capital that begin no sentence', () => {
    const text = 'Founders met. The firm Larkpay showed it to Raman.';
    expect(clue({ text }, 'larkpay')).toMatchObject({ kind: 'name', text: 'Larkpay' });
    expect(clue({ text }, 'founder')?.kind).not.toBe('name');
  });

  it('are no names for their capital in German, where every noun has one', () => {
    const text =
      'Die Behörde hat die Spedition und den Händler nicht genannt, weil das Verfahren noch läuft.';
    expect(clue({ text }, 'spediti')?.kind).toBe('word');
  });

  it('count as one clue however many words they have', () => {
    const alone = clue({ text: 'It was shown by Feldkamp.' }, 'feldkam')?.weight ?? 0;
    const inRow = clue({ text: 'It was shown by Nora Ilse Feldkamp.' }, 'feldkam')?.weight ?? 0;
    expect(inRow).toBeCloseTo(alone / 2);
  });

  it('are met again with a Turkish ending after the apostrophe', () => {
    expect(clue({ text: "Karar Mimoza'ya bildirildi." }, 'mimoza')).toBeDefined();
  });

  it('are hardly more than words where they are short and all in capitals', () => {
    expect(clue({ text: 'It is told in QTLX as ever.' }, 'qtlx')?.kind).toBe('word');
  });
});

describe('a name that is coined', () => {
  it('is one wherever it stands', () => {
    expect(clue({ text: 'KestrelSoft was told. It went on.' }, 'kestrel')?.kind).toBe('name');
    expect(clue({ title: 'KestrelSoft was told' }, 'kestrel')?.kind).toBe('name');
  });

  it('is every word with a capital where the language has none', () => {
    expect(clue({ text: 'Kestrel研究人员称，攻击者窃取了日历数据。' }, 'kestrel')?.kind).toBe('name');
  });
});

it('counts a word as stock in the language of the vocabulary that has it alone', () => {
  const text = 'It was shown to Ilse Mensch at the fair by those who had made the thing.';
  expect(clue({ text }, 'mensch')?.kind).toBe('name');
});

describe('a state', () => {
  it.each([
    'It was found in Malaysia by them.',
    'The Malaysian customs found it there.',
    'Bu, Malezya gümrüğünde bulundu.',
    'Der Zoll fand es in Malaysia, wie es heißt.',
    '马来西亚海关查获了这批货物。',
    '馬來西亞海關查獲了這批貨物。',
  ])('is one clue in all languages: %s', (text) => {
    expect(clue({ text }, 'place:MY')).toMatchObject({ kind: 'place' });
  });

  it('may have a name of several words', () => {
    expect(clue({ text: 'It was found in South Korea by them.' }, 'place:KR')).toBeDefined();
    expect(clue({ text: 'Bu, Güney Kore gümrüğünde bulundu.' }, 'place:KR')).toBeDefined();
  });

  it('is named with a capital', () => {
    expect(clue({ text: 'They ate it from the best china and turkey.' }, 'place:TR')).toBeUndefined();
  });
});

it('reads a number of several words as one', () => {
  const { clues } = cluesFor({ id: 'a', text: 'Şirket dün 3 bin 900 hesabı kapattığını açıkladı.' });
  expect(clues.filter(({ kind }) => kind === 'number').map(({ key }) => key)).toEqual(['#3900']);
});

it('has the author of an own post as a name, as others name him', () => {
  const post = cluesFor({ id: 'a', text: 'We found a hole in it.', source: 'Larkpay' });
  const report = cluesFor({ id: 'b', text: 'They found a hole in it.', source: 'Larkpay' });
  const isNamed = ({ clues }: typeof post) => clues.some(({ key }) => key === 'larkpay');
  expect([isNamed(post), isNamed(report)]).toEqual([true, false]);
});

it('leaves out what every report says', () => {
  const keys = cluesFor({ id: 'a', text: 'The company said on Monday that people reported it.' }).clues;
  expect(keys).toEqual([]);
});

it('leaves out who sent a text out, and months without a day', () => {
  expect(clue({ text: 'BOSTON (GLOBE NEWSWIRE) -- It was shown.' }, 'newswir')).toBeUndefined();
  expect(clue({ text: 'Rom (dpa) - Es wurde gezeigt.' }, 'dpa')).toBeUndefined();
  expect(clue({ text: 'It was told to them in Aug by some.' }, 'aug')).toBeUndefined();
});

it('writes a word without the capital that it has in one place only', () => {
  const text = 'Gardeners met. Then some gardeners left.';
  expect(clue({ text }, 'gardene')?.text).toBe('gardeners');
});

it('counts the words of the subject as its stock', () => {
  expect(clue({ text: 'A jailbreak was shown.' }, 'jailbre')?.kind).toBe('stock');
});

it('counts the name of one attack as a name, also where the vocabulary has it', () => {
  expect(clue({ text: 'It was named EchoLeak by them.' }, 'echolea')?.kind).toBe('name');
});

it('reads numbers and days in any language', () => {
  expect(clue({ text: 'Am 3. Februar waren es 31.000 Konten.' }, '@2-3')).toMatchObject({ kind: 'date' });
  expect(clue({ text: '2月3日，3.1万个账号被封。' }, '@2-3')).toMatchObject({ kind: 'date' });
  expect(clue({ text: '2月3日，3.1万个账号被封。' }, '#31000')).toMatchObject({ kind: 'number' });
  expect(clue({ text: '12 February saw it.' }, '#12')).toBeUndefined();
});

it('reads of an article off the subject its beginning and its foot', () => {
  const text = `Kestrel Bank opened. ${'It went on like this. '.repeat(60)} Told by Feldkamp.`;
  expect([clue({ text }, 'kestrel'), clue({ text }, 'feldkam')]).toEqual([
    expect.anything(),
    expect.anything(),
  ]);
  expect(
    clue({ text: text.replace('opened.', `${'It went. '.repeat(40)} So Larkpay.`) }, 'larkpay'),
  ).toBeUndefined();
});

it('weighs the title before the lead, the lead before the rest, and background least', () => {
  const rest = 'The jailbreak of the AI model went on like this for quite some while. '.repeat(10);
  const weight = (title: string, text: string): number => clue({ title, text }, 'larkpay')?.weight ?? 0;
  const inTitle = weight('Trouble at Larkpay', rest);
  const inLead = weight('', `Trouble came to Larkpay. ${rest}`);
  const inRest = weight('', `${rest}Trouble came to Larkpay.`);
  const before = weight('', `${rest}Previously trouble came to Larkpay.`);
  expect([inTitle > inLead, inLead > inRest, inRest > before]).toEqual([true, true, true]);
});

it('knows actors by their ids, also where the article is off the subject', () => {
  expect(clue({ text: 'OpenAI was accused of model distillation by a lab.' }, 'actor:openai')).toBeDefined();
  expect(clue({ text: 'The meal was paid by Anthropic.' }, 'actor:anthropic')).toBeDefined();
});

it('keeps few clues of a long text', () => {
  const text = Array.from({ length: 2000 }, (_, at) => `word${at} Name${at}`).join(' ');
  expect(cluesFor({ id: 'a', text }).clues.length).toBeLessThanOrEqual(56);
});

it('tells recaps by their titles', () => {
  const isRecap = (title: string) => cluesFor({ id: 'a', title }).isRecap;
  expect(
    [
      'This week in AI security: patches',
      'AI security news round-up, 13-19 July',
      'One year after the leak, what has changed?',
      'Haftanın özeti: yapay zekâ',
      'Wochenrückblick KI-Sicherheit',
      'Resumen semanal de ciberseguridad',
      'Revue de presse : IA',
      '一周要闻：人工智能安全',
    ].map(isRecap),
  ).toEqual(Array.from({ length: 8 }, () => true));
  expect(['Chatbot leaked keys for a week', 'Fine of a million after breach'].map(isRecap)).toEqual([
    false,
    false,
  ]);
});
