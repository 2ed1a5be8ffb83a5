import { describe, expect, it } from 'vitest';
import { compileVocabulary } from '../../../shared/text/compile-vocabulary.ts';
import { findActors } from '../../../shared/text/find-actors.ts';
import { findHits } from '../../../shared/text/find-hits.ts';
import { normaliseText } from '../../../shared/text/normalise-text.ts';
import { namesBySentence } from '../../../shared/text/sentence-names.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';

const shipped = compileVocabulary(shippedVocabulary);

/** The names of the first sentence of a text, and how often the words of one were asked for. */
function namesIn(text: string) {
  const hits = findHits(normaliseText(text), shipped);
  let looks = 0;
  const found = findActors(hits, shipped).map(({ actor, hit }) => ({
    actor,
    get hit() {
      looks += 1;
      return hit;
    },
  }));
  const { taking, setAside } = namesBySentence(found, hits, shipped)(0);
  const asked = looks;
  return {
    taking: taking.map(({ actor }) => actor.name),
    setAside: setAside.map(({ actor }) => actor.name),
    asked,
  };
}

describe('the names of a sentence', () => {
  it.each([
    ['DeepSeek, not OpenAI, copied it', ['DeepSeek'], ['OpenAI']],
    ['Not OpenAI but DeepSeek copied it', ['DeepSeek'], ['OpenAI']],
    ['不是OpenAI而是DeepSeek', ['DeepSeek'], ['OpenAI']],
    ['OpenAI accuses DeepSeek', ['OpenAI', 'DeepSeek'], []],
  ])('are those that it does not set aside: %s', (text, taking, setAside) => {
    expect(namesIn(text)).toMatchObject({ taking, setAside });
  });

  it.each(['OpenAI而是Google而是', '不是OpenAI', 'OpenAI but Google but '])(
    'are looked at twice as often where there are twice as many: %s',
    (piece) => {
      const [once, twice] = [namesIn(piece.repeat(8)), namesIn(piece.repeat(16))];
      expect(once.asked).toBeGreaterThan(7);
      expect(twice.asked).toBeLessThanOrEqual(once.asked * 2.2);
    },
  );
});
