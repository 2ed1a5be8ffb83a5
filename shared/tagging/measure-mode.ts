import type { MentionMode } from '../model/tag.ts';
import type { CompiledVocabulary } from './compile-vocabulary.ts';
import { type Hits, hitsOf } from './find-hits.ts';
import type { RuleMatch } from './match-rules.ts';
import { isInSentenceOf } from './near.ts';

/** Modes and the concepts whose words show them, in this order: a plan to adopt is a plan, what was got round was adopted once, and what is refused is not. */
const BY_WORDS = [
  ['bypassed', 'mode-bypassed'],
  ['denied', 'mode-refused'],
  ['considered', 'mode-considered'],
  ['proposed', 'mode-proposed'],
  ['recommended', 'mode-recommended'],
  ['announced', 'mode-announced'],
  ['adopted', 'mode-adopted'],
] as const;

function modeOfMatch(match: RuleMatch, hits: Hits, vocabulary: CompiledVocabulary): MentionMode {
  if (match.isNegated) return 'denied';
  const first = match.hits[0];
  if (!first) return 'mentioned';
  for (const [mode, concept] of BY_WORDS) {
    if (isInSentenceOf(hitsOf(hits, vocabulary, vocabulary.concepts.get(concept)), first)) return mode;
  }
  return 'mentioned';
}

/** The most telling of what the sentences say: any word beats a bare mention, a denial counts only if nothing else is said. */
export function measureMode(
  matches: readonly RuleMatch[],
  hits: Hits,
  vocabulary: CompiledVocabulary,
): MentionMode {
  const said = matches.map((match) => modeOfMatch(match, hits, vocabulary));
  return (
    said.find((mode) => mode !== 'mentioned' && mode !== 'denied') ??
    (said.includes('mentioned') ? 'mentioned' : 'denied')
  );
}
