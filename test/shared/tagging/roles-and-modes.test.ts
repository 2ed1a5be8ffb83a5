import { describe, expect, test } from 'vitest';
import { compileVocabulary } from '../../../shared/tagging/compile-vocabulary.ts';
import { tagText } from '../../../shared/tagging/tag-text.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';

const vocabulary = compileVocabulary(shippedVocabulary);
const accusation = 'This is said to be a distillation attack on Claude.';

const roles = (title: string): Record<string, string | undefined> =>
  Object.fromEntries(
    tagText({ title, text: accusation }, vocabulary).actors.map(({ id, role }) => [id, role]),
  );

const modes = (sentence: string): Record<string, string> =>
  Object.fromEntries(
    tagText({ title: 'Distillation attack on Claude', text: sentence }, vocabulary).countermeasures.map(
      ({ id, mode }) => [id, mode],
    ),
  );

describe('who accuses whom', () => {
  test('the one before an accusing verb accuses, the one after it is accused', () => {
    expect(roles('Anthropic accuses DeepSeek of distillation')).toMatchObject({
      anthropic: 'accuser',
      deepseek: 'accused',
    });
  });

  test('a passive turns the sides round', () => {
    expect(roles('DeepSeek accused by Anthropic of distillation')).toMatchObject({
      anthropic: 'accuser',
      deepseek: 'accused',
    });
  });

  test('several accused stand on the same side', () => {
    expect(roles('Anthropic accuses DeepSeek, Moonshot AI and MiniMax of distillation')).toMatchObject({
      deepseek: 'accused',
      'moonshot-ai': 'accused',
      minimax: 'accused',
    });
  });

  test('the same firm may accuse in one article and be accused in another', () => {
    expect(roles('OpenAI accuses Anthropic of distillation')).toMatchObject({ anthropic: 'accused' });
  });

  test('where no verb says it, bodies whose part is given by their kind have it', () => {
    expect(roles('FTC looks into distillation of Claude by DeepSeek')).toMatchObject({ ftc: 'authority' });
  });
});

describe('what is said of a measure', () => {
  test.each([
    ['Anthropic introduced rate limiting against distillation.', 'adopted'],
    ['Anthropic is considering rate limiting against distillation.', 'considered'],
    ['Lawmakers proposed rate limiting against distillation.', 'proposed'],
    ['Experts recommend rate limiting against distillation.', 'recommended'],
    ['The attackers bypassed rate limiting for their distillation.', 'bypassed'],
  ])('%s', (sentence, mode) => {
    expect(modes(sentence)['rate-limiting']).toBe(mode);
  });

  test('a sentence that does something with it beats one that only names it', () => {
    const text =
      'Rate limiting is a known answer to distillation. Anthropic introduced rate limiting in March.';
    expect(modes(text)['rate-limiting']).toBe('adopted');
  });
});
