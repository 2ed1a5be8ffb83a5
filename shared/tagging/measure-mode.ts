/**
 * What an article says of a measure. A sentence says it by the words nearest to the name of the measure: "is considering
 * litigation and has adopted rate limits" says two things. Words right before these weaken them ("plans to adopt" is a
 * plan), in languages whose verbs stand last also those behind; a comma or an "and" ends that.
 *
 * Where sentences differ, the most certain wins: adopted, announced, proposed, considered, recommended, mentioned. That
 * a measure was got round or refused is no step on this way: it wins where its words stand nearer to the name.
 */
import type { MentionMode } from '../model/tag.ts';
import { breakBetween } from './clause-break.ts';
import type { CompiledVocabulary } from './compile-vocabulary.ts';
import { type Hit, type Hits, hitsOf } from './find-hits.ts';
import type { RuleMatch } from './match-rules.ts';
import { distance, firstEndingAfter, hitAfter, hitBefore } from './near.ts';

/** A mode with the words that show it; a bare mention has none. */
export type ModeFound = { readonly mode: MentionMode; readonly words: readonly Hit[] };

/** By the concepts whose words show them, the ones that weaken others before those that are weakened. */
const BY_WORDS = [
  ['bypassed', 'mode-bypassed'],
  ['denied', 'mode-refused'],
  ['considered', 'mode-considered'],
  ['proposed', 'mode-proposed'],
  ['recommended', 'mode-recommended'],
  ['announced', 'mode-announced'],
  ['adopted', 'mode-adopted'],
] as const;

/** From the most certain; the two that are missing are judged by nearness. */
const BY_CERTAINTY: readonly MentionMode[] = [
  'adopted',
  'announced',
  'proposed',
  'considered',
  'recommended',
  'mentioned',
];

/** About five words: "is considering a plan to adopt". */
const WEAKENS_WITHIN = 40;
/** What a comma or an "and" between a verb and a measure counts as: little on the side where verbs stand before lists. */
const [LIST_BREAK, FAR_BREAK] = [25, 200];
const VERB_LAST = new Set(['tr', 'ja', 'ko']);
const MODAL_LAST = new Set([...VERB_LAST, 'de', 'nl']);

const NOTHING_SAID: ModeFound = { mode: 'mentioned', words: [] };

type Cue = { readonly rank: number; readonly hit: Hit };
type Statement = ModeFound & { readonly distance: number };

function cuesAround(name: Hit, hits: Hits, vocabulary: CompiledVocabulary): readonly Cue[] {
  return BY_WORDS.flatMap(([, concept], rank) => {
    const list = hitsOf(hits, vocabulary, vocabulary.concepts.get(concept));
    const overlapping = list[firstEndingAfter(list, name.start)];
    const found = new Set([hitBefore(list, name), overlapping, hitAfter(list, name)]);
    return [...found].flatMap((hit) => (hit?.sentence === name.sentence ? [{ rank, hit }] : []));
  });
}

const isIn = (languages: ReadonlySet<string>, { language }: Hits): boolean =>
  language !== undefined && languages.has(language);

/** What the sentence of one name of the measure says of it. */
function statementAt(name: Hit, hits: Hits, vocabulary: CompiledVocabulary): Statement | undefined {
  const cues = cuesAround(name, hits, vocabulary);
  const costOf = ({ hit }: Cue): number => {
    const parted = breakBetween(hit, name, hits, vocabulary);
    if (parted === 'clause') return Number.POSITIVE_INFINITY;
    if (parted === 'none') return distance(hit, name);
    const isOnVerbSide = hit.start < name.start !== isIn(VERB_LAST, hits);
    return distance(hit, name) + (isOnVerbSide ? LIST_BREAK : FAR_BREAK);
  };
  const [nearest] = cues
    .map((cue) => ({ cue, cost: costOf(cue) }))
    .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.cost - b.cost);
  if (!nearest) return undefined;
  const { cue, cost } = nearest;
  const weakens = ({ rank, hit }: Cue): boolean =>
    rank < cue.rank &&
    (hit.start < cue.hit.start || isIn(MODAL_LAST, hits)) &&
    distance(hit, cue.hit) <= WEAKENS_WITHIN &&
    breakBetween(hit, cue.hit, hits, vocabulary) === 'none';
  const [weaker = cue] = cues.filter(weakens).sort((a, b) => a.rank - b.rank);
  const mode = BY_WORDS[weaker.rank]?.[0] ?? 'mentioned';
  return { mode, words: weaker === cue ? [cue.hit] : [weaker.hit, cue.hit], distance: cost };
}

function statementOf(
  { hits: names, negation }: RuleMatch,
  hits: Hits,
  vocabulary: CompiledVocabulary,
): Statement {
  // A bare "not" near a name often denies something else: it counts where nothing else is said.
  if (negation) return { mode: 'denied', words: [negation], distance: Number.POSITIVE_INFINITY };
  const found = names.flatMap((name) => statementAt(name, hits, vocabulary) ?? []);
  const [nearest] = found.sort((a, b) => a.distance - b.distance);
  return nearest ?? { mode: 'mentioned', words: [], distance: Number.POSITIVE_INFINITY };
}

const isOnTheWay = ({ mode }: Statement): boolean => BY_CERTAINTY.includes(mode);

export function measureMode(
  matches: readonly RuleMatch[],
  hits: Hits,
  vocabulary: CompiledVocabulary,
): ModeFound {
  const said = matches.map((match) => statementOf(match, hits, vocabulary));
  const [surest] = said
    .filter(isOnTheWay)
    .sort((a, b) => BY_CERTAINTY.indexOf(a.mode) - BY_CERTAINTY.indexOf(b.mode) || a.distance - b.distance);
  const [against] = said.filter((one) => !isOnTheWay(one)).sort((a, b) => a.distance - b.distance);
  if (!against || (surest && surest.distance <= against.distance)) return surest ?? NOTHING_SAID;
  return against;
}
