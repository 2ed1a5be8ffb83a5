import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../../shared/ledger/propose/read-quantities.ts';
import { readText } from './read-text.ts';

const counted = (text: string, language = 'en'): readonly string[] =>
  readQuantities(readText(text, { language })).map(({ value, unit, bound }) => `${bound} ${value} ${unit}`);

describe('quantities', () => {
  it.each([
    ['The labs used about 24,000 fraudulent accounts.', 'en', 'about 24000 accounts'],
    ['It lost up to $2 million in the attack.', 'en', 'at-most 2000000 dollars'],
    ['Şirket yaklaşık 24 bin sahte hesap için bir rapor yayımladı.', 'tr', 'about 24000 accounts'],
    ['Şirkete göre 16 milyondan fazla sorgu için bir kayıt var.', 'tr', 'at-least 16000000 queries'],
    ['Gazete ve şirket 20 milyon dolara kadar tazminat için dava açtı.', 'tr', 'at-most 20000000 dollars'],
    ['Das sind mehr als 16 Mio. Anfragen, die nicht von der Firma sind.', 'de', 'at-least 16000000 requests'],
    [
      'Es wurden bis zu 12 Millionen Fotos von der Firma und den Nutzern genutzt.',
      'de',
      'at-most 12000000 images',
    ],
    ['Près de 24 000 faux comptes ont été créés par la société pour cela.', 'fr', 'about 24000 accounts'],
    [
      'La société a copié au moins 2 millions d’articles dans les archives.',
      'fr',
      'at-least 2000000 articles',
    ],
    ['La empresa usó unas 24.000 cuentas falsas para los modelos.', 'es', 'about 24000 accounts'],
    ['La multa es de hasta 200 millones de euros para la empresa.', 'es', 'at-most 200000000 euros'],
    ['该公司称对方使用约2.4万个虚假账户。', 'zh', 'about 24000 accounts'],
    ['共产生超过1600万次对话。', 'zh', 'at-least 16000000 conversations'],
    ['涉及60多个与中国有关的ChatGPT账号。', 'zh', 'at-least 60 accounts'],
  ])('reads "%s"', (text, language, quantity) => {
    expect(counted(text, language)).toEqual([quantity]);
  });

  it('takes years for no numbers, unless what is counted stands right behind', () => {
    expect(counted('In 2025 accounts of the case appeared.')).toEqual([]);
    expect(counted('走私至少2000块英伟达芯片。', 'zh')).toEqual(['at-least 2000 chips']);
  });

  it('counts the eight of "8 of 10" and not the ten', () => {
    expect(counted('It worked in 8 of 10 attempts.')).toEqual([]);
  });

  it('takes the unit of the number before, where a list leaves it out', () => {
    expect(
      counted(
        'Distilling Claude, MiniMax made over 13 million exchanges; Moonshot AI made 3.4 million and DeepSeek 150,000.',
      ),
    ).toEqual(['at-least 13000000 exchanges', 'exactly 3400000 exchanges', 'exactly 150000 exchanges']);
  });
});
