import { describe, expect, it } from 'vitest';
import { tagText } from '../../../shared/tagging/tag-text.ts';
import { compileVocabulary } from '../../../shared/text/compile-vocabulary.ts';
import { findHits } from '../../../shared/text/find-hits.ts';
import { normaliseText } from '../../../shared/text/normalise-text.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';

const shipped = compileVocabulary(shippedVocabulary);

/** Counts the looks at terms that were found, whole words or not: what the work after the trie grows with. */
function looksAtTerms(text: string): number {
  let looks = 0;
  const records = new Proxy(shipped.records.records, {
    get(list, key) {
      looks += 1;
      return Reflect.get(list, key);
    },
  });
  findHits(normaliseText(text), { ...shipped, records: { ...shipped.records, records } });
  return looks;
}

const hostile = [
  ['one letter', 'a'],
  ['a word of many rules', 'AI model '],
  ['names and verbs without an end', 'Claude accused GPT distilled weights leaked '],
  ['Han without a stop', '蒸馏窃取Claude模型'],
  ['marks on marks', 'e\u0301\u0323'],
  ['brackets and stops', '(. ! ? '],
  ['half surrogates', '\ud83d'],
  ['negations', 'no not never without '],
  ['ambiguous names', 'Meta X Claude Gemini Apple '],
  ['blanks', ' \n\n\t'],
  ['one letter under many marks', `e${'\u0301'.repeat(50)}`],
  ['names in one Han sentence', '不是OpenAI而是Google被指控'],
  ['names in one sentence without spaces', 'OpenAI,Google,accused,'],
  ['quotations in quotations', '“Claude said "‘'],
  ['context words of one actor', 'chatbot model AI assistant '],
  ['scripts that change with each letter', 'aя蒸'],
  ['digits', '1234567890'],
  ['addresses', 'https://openai.com/claude?x=1&y=2 '],
  ['unseen characters in names', 'C\u200bl\u200ba\u200bu\u200bd\u200be\u200b '],
  ['apostrophes', "l'o'n'OpenAI'ın"],
  ['names on one list', 'OpenAI ve Google ve '],
  ['claims about claims', 'Google says that OpenAI says that '],
  ['measures adopted and refused', 'did not adopt rate limits and considers watermarking '],
  ['pointers to other articles', 'READ MORE: OpenAI sued\r\n\r\n'],
  ['markup', '<p>&nbsp;Claude</p>\r\n'],
  ['characters that fold to many', 'ﷺ'],
] as const;

it('counts looks', () => {
  expect(looksAtTerms('Claude and Claude')).toBeGreaterThan(looksAtTerms('Claude'));
});

describe.each(hostile)('a text of %s', (_what, piece) => {
  const text = (times: number) => piece.repeat(Math.ceil((times * 1000) / piece.length));

  it('costs twice the looks where it is twice as long', () => {
    const [once, twice] = [looksAtTerms(text(5)), looksAtTerms(text(10))];
    expect(twice).toBeLessThanOrEqual(once * 2.2 + 50);
  });

  it('is tagged with evidence that is bounded and true', () => {
    const input = { title: text(1), text: text(40) };
    const { actors, themes, countermeasures } = tagText(input, shipped);
    for (const { evidence } of [...actors, ...themes, ...countermeasures]) {
      expect(evidence.length).toBeLessThanOrEqual(13);
      for (const { field, start, end, text: words } of evidence) {
        expect(field === 'title' ? input.title.slice(start, end) : input.text.slice(start, end)).toBe(words);
      }
    }
  });
});

describe('texts of several megabytes', () => {
  it('are read although one name stands in them hundreds of thousands of times', () => {
    const text = 'OpenAI was sued. '.repeat(200_000);
    const tagged = tagText({ title: 'x', text }, shipped);
    expect(tagged.actors.map(({ name }) => name)).toEqual(['OpenAI']);
  });
});
