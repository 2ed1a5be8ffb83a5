import { describe, expect, it } from 'vitest';
import { relevanceOf } from '../../../shared/tagging/relevance.ts';
import { tagText } from '../../../shared/tagging/tag-text.ts';
import { compileVocabulary } from '../../../shared/text/compile-vocabulary.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';

const compiled = compileVocabulary(shippedVocabulary);
const tag = (title: string, text: string, url?: string) =>
  tagText({ title, text, ...(url && { url }) }, compiled);

describe('relevance', () => {
  it('is more for a headline than for the lead, and more for the lead than for what follows', () => {
    const at = (field: 'title' | 'text', start: number) =>
      relevanceOf([[{ field, start, end: start + 1, text: 'x' }]]);
    expect([at('title', 0), at('text', 0), at('text', 900)]).toEqual([0.5, 0.35, 0.2]);
  });

  it('grows with every theme and stays below one', () => {
    const theme = [{ field: 'title', start: 0, end: 1, text: 'x' }] as const;
    expect(relevanceOf([theme, theme])).toBe(0.75);
    expect(relevanceOf(Array.from({ length: 5 }, () => theme))).toBeLessThan(1);
    expect(relevanceOf([])).toBe(0);
  });

  it('is faint but there where an article about AI speaks of wrongs in words that no theme knows', () => {
    const tagged = tag(
      'Odd news from OpenAI',
      'A watchdog spoke of the chatbot. Somebody lied, it seems, and somebody tricked a friend.',
    );
    expect(tagged).toMatchObject({ relevant: true, relevance: 0.1, themes: [] });
    expect(tagged.actors.map(({ name }) => name)).toEqual(['OpenAI']);
  });

  it.each([
    ['a headline that accuses', 'Musk blames OpenAI for the theft of his idea'],
    ['a headline that fines', 'ChatGPT maker fined over a leak of prompts'],
    ['Turkish', 'OpenAI yöneticisi ifadesinde yalan söylemekle suçlanıyor'],
  ])('is faint for one grave word beside AI: %s', (_what, title) => {
    expect(tag(title, '').relevant).toBe(true);
  });

  it.each([
    ['English', 'Police use AI to clear backlog of stolen bikes'],
    ['French', "L'IA traque les fraudes à la TVA"],
    ['Spanish', 'La IA ayuda a frenar el fraude fiscal'],
    ['Turkish', 'Bankalar dolandırıcılığa karşı yapay zekâ kullanıyor'],
    ['Chinese', '银行用大模型识别诈骗电话'],
  ])('is nothing where AI helps against what is grave: %s', (_language, title) => {
    expect(tag(title, '').relevant).toBe(false);
  });

  it.each([
    [
      'a round of funding',
      'Anthropic raises 13 billion dollars',
      'The maker of Claude has more customers than ever.',
    ],
    ['a product', 'Google puts Gemini into Maps', 'Drivers can ask the assistant for a café on the way.'],
    ['a distillery', 'Whisky from the Alps', 'The copper still distils twice, and the chips smoke.'],
    ['a painter', 'Claude Monet in Madrid', 'Thirty of his water lilies are on show until May.'],
    ['a telephone', 'Jailbreak for iOS 18', 'Restore your iPhone first and make a copy of your photos.'],
    ['a prison', 'Six men escape in jailbreak', 'One of them, Claude Martin, was caught in the woods.'],
    ['an animal', 'Llamas are easy to train', 'They carry weights of 25 kilos.'],
  ])('is nothing for %s, and nobody is tagged', (_what, title, text) => {
    expect(tag(title, text)).toMatchObject({
      relevant: false,
      relevance: 0,
      actors: [],
      countermeasures: [],
    });
  });

  it('of nothing keeps the publisher by the address', () => {
    const tagged = tag('A new office', 'We open in Munich.', 'https://openai.com/news/munich');
    expect(tagged).toMatchObject({ relevant: false, actors: [{ name: 'OpenAI' }] });
  });
});
