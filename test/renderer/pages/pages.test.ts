import { expect, test } from 'vitest';
import { evidenceWords } from '../../../renderer/pages/inbox/evidence-words.ts';
import { en } from '../../../renderer/strings/en.ts';

const words = (text: string, field: 'title' | 'text') => ({ text, field, start: 0, end: text.length });

test('a tag tells each of its words once, with where they stand', () => {
  const evidence = [words('DeepSeek', 'title'), words('deepseek', 'title'), words('深度求索', 'text')];
  expect(evidenceWords(evidence, en.inbox.fields)).toBe('“deepseek” in the title, “深度求索” in the text');
});
