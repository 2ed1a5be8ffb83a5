import type { Strings } from '../../strings/en.ts';
import type { ConditionFlaw } from './read-rule-draft.ts';

function sentenceOf(flaw: ConditionFlaw, { flaws }: Strings['rules']): string {
  switch (flaw.code) {
    case 'word':
      return flaws.word[flaw.flaw](flaw.word);
    case 'language-code':
      return flaws['language-code'](flaw.word);
    default:
      return flaws[flaw.code];
  }
}

/** What is wrong with one part of a condition, in words; undefined where it is right. */
export function flawWords(
  flaws: readonly ConditionFlaw[],
  part: ConditionFlaw['part'],
  s: Strings,
): string | undefined {
  const sentences = flaws.filter((flaw) => flaw.part === part).map((flaw) => sentenceOf(flaw, s.rules));
  return sentences.length === 0 ? undefined : sentences.join(' ');
}
