import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../../shared/text/normalise-text.ts';
import { sentenceStarts } from '../../../shared/text/sentence-starts.ts';

function sentencesOf(input: string): string[] {
  const text = normaliseText(input);
  const starts = sentenceStarts(text);
  return starts
    .map((start, at) =>
      String.fromCharCode(...text.units.subarray(start, starts[at + 1] ?? text.length)).trim(),
    )
    .filter((sentence) => sentence !== '');
}

describe('sentenceStarts', () => {
  it.each([
    ['full stops', 'It leaked. They closed it.', ['it leaked.', 'they closed it.']],
    ['questions and calls', 'Who did it? Stop! Now.', ['who did it?', 'stop!', 'now.']],
    ['Chinese marks', '他否认。她没有！我们', ['他否认。', '她没有!', '我们']],
    ['paragraphs', 'A title\n\nA text', ['a title', 'a text']],
    [
      'a bracket before the stop',
      'It is new (beta). The next is not.',
      ['it is new (beta).', 'the next is not.'],
    ],
  ])('ends a sentence at %s', (_what, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it.each(['The U.S. House voted.', 'Acme Inc. Denies it.', 'Version 2.5 is out.', 'Call e.g. the police.'])(
    'does not end one in: %s',
    (text) => {
      expect(sentencesOf(text)).toHaveLength(1);
    },
  );

  it('cuts what goes on without a stop', () => {
    expect(sentencesOf('word '.repeat(400)).length).toBeGreaterThan(3);
  });

  it.each(['蒸馏', 'OpenAI,Google,', 'https://a.b/c?d&'])(
    'cuts a sentence of a megabyte also where it has no space: %s',
    (piece) => {
      const sentences = sentencesOf(piece.repeat(1_000_000 / piece.length));
      expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(2001);
    },
  );

  it('leaves a long sentence of Chinese whole', () => {
    expect(sentencesOf('蒸馏'.repeat(900))).toHaveLength(1);
  });
});
