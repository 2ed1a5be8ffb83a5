import { describe, expect, it } from 'vitest';
import { compileVocabulary } from '../../../shared/text/compile-vocabulary.ts';
import { findHits, type Hits } from '../../../shared/text/find-hits.ts';
import { MOST_COUNTED } from '../../../shared/text/hit-room.ts';
import { hitsOf } from '../../../shared/text/hits-of.ts';
import { normaliseText } from '../../../shared/text/normalise-text.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';

const compiled = compileVocabulary(shippedVocabulary);

function hitsIn(text: string, hint?: string): Hits {
  return findHits(normaliseText(text), compiled, hint);
}

function wordsOf(hits: Hits, concept: string): string[] {
  return hitsOf(hits, compiled, compiled.concepts.get(concept)).map(({ start, end }) =>
    hits.text.original.slice(hits.text.starts[start], hits.text.ends[end - 1]),
  );
}

describe('hits of a concept', () => {
  it('are what its terms found, in the order of the text', () => {
    expect(wordsOf(hitsIn('A chatbot and another AI: generative AI.'), 'ai')).toEqual([
      'chatbot',
      'AI',
      'generative AI',
      'AI',
    ]);
  });

  it('are each there once although two terms or languages name the same words', () => {
    const hits = hitsIn('DeepSeek. DeepSeek.');
    expect(wordsOf(hits, 'ai')).toEqual(['DeepSeek', 'DeepSeek']);
  });

  it('are in order also where there are very many', () => {
    const hits = hitsIn('A chatbot, an AI, ChatGPT, Claude Code, a neural network. '.repeat(40));
    const places = hitsOf(hits, compiled, compiled.concepts.get('ai')).map(({ end }) => end);
    expect(places.length).toBeGreaterThan(150);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('are those of the text at hand, also where so many texts were read that counting begins anew', () => {
    hitsIn('A chatbot and another AI.');
    compiled.room.earlierEntries = MOST_COUNTED;
    for (const word of ['chatbot', 'AI', 'neural network'])
      expect(wordsOf(hitsIn(`One ${word} here.`), 'ai')).toEqual([word]);
    expect(compiled.room.earlierEntries).toBeLessThan(MOST_COUNTED);
  });

  it('know the sentence in which they end', () => {
    const hits = hitsIn('An AI here. Nothing there. A chatbot at last.');
    expect(hitsOf(hits, compiled, compiled.concepts.get('ai')).map(({ sentence }) => sentence)).toEqual([
      0, 2,
    ]);
  });

  it('leave out what follows a pointer to other articles, to the end of its paragraph', () => {
    expect(wordsOf(hitsIn('Read more: a chatbot\n\nAn AI'), 'ai')).toEqual(['AI']);
    expect(wordsOf(hitsIn('You can read more in a chatbot. An AI'), 'ai')).toEqual(['chatbot', 'AI']);
  });

  it('take the hint for the language only where the text does not show it', () => {
    expect(hitsIn('Irland', 'sv').language).toBe('sv');
    expect(hitsIn('The house of the man is on the hill and it was for sale', 'sv').language).toBe('en');
  });
});
