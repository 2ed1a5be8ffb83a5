/**
 * What an article says of a measure. A sentence says it by the words nearest to the name of the measure: "is considering
 * litigation and has adopted rate limits" says two things. Words right before these weaken them ("plans to adopt" is a
 * plan), in languages whose verbs stand last also those behind; a comma or an "and" ends that.
 *
 * Where sentences differ, the most certain wins: adopted, announced, proposed, considered, recommended, mentioned. That
 * a measure was got round or refused is no step on this way: it wins where its words stand nearer to the name.
 */
import { type MentionMode, mentionModes } from '../model/tag.ts';
import { breakBetween } from './clause-break.ts';
import type { CompiledVocabulary } from './compile-vocabulary.ts';
import type { Hits } from './find-hits.ts';
import type { Hit } from './hit-room.ts';
import { hitsOf } from './hits-of.ts';
import type { RuleMatch } from './match-rules.ts';
import { distance, firstEndingAfter, hitAfter, hitBefore } from './near.ts';

/** A mode with the words that show it; a bare mention has none. */
export type ModeFound = { readonly mode: MentionMode; readonly words: readonly Hit[] };

/** Those that words show, the ones that weaken others before those that are weakened. */
const BY_WORDS = [
  'bypassed',
  'denied',
  'considered',
  'proposed',
  'recommended',
  'announced',
  'adopted',
] as const satisfies readonly MentionMode[];

/** About five words: "is considering a plan to adopt". */
const WEAKENS_WITHIN = 40;
/** What a comma or an "and" between a verb and a measure counts as: little on the side where verbs stand before lists. */
const [LIST_BREAK, FAR_BREAK] = [25, 200];
const VERB_LAST = new Set(['tr', 'ja', 'ko']);
const MODAL_LAST = new Set([...VERB_LAST, 'de', 'nl']);

type Cue = { readonly rank: number; readonly hit: Hit };
type Statement = ModeFound & { readonly distance: number };

/** Of each mode the nearest words on either side of a name and the ones that overlap it, in its sentence. */
function cuesAround(name: Hit, hits: Hits, vocabulary: CompiledVocabulary): readonly Cue[] {
  const cues: Cue[] = [];
  for (let rank = 0; rank < BY_WORDS.length; rank += 1) {
    const mode = BY_WORDS[rank];
    const list = mode ? hitsOf(hits, vocabulary, vocabulary.asked[mode]) : [];
    if (list.length === 0) continue;
    const before = hitBefore(list, name);
    if (before?.sentence === name.sentence) cues.push({ rank, hit: before });
    const overlapping = list[firstEndingAfter(list, name.start)];
    if (overlapping?.sentence === name.sentence) cues.push({ rank, hit: overlapping });
    const after = hitAfter(list, name);
    if (after && after !== overlapping && after.sentence === name.sentence) cues.push({ rank, hit: after });
  }
  return cues;
}

const isIn = (languages: ReadonlySet<string>, { language }: Hits): boolean =>
  language !== undefined && languages.has(language);

/** How far a cue is from a name, or infinity where it stands in another clause. */
function reachOf({ hit }: Cue, name: Hit, hits: Hits, vocabulary: CompiledVocabulary): number {
  switch (breakBetween(hit, name, hits, vocabulary)) {
    case 'none':
      return distance(hit, name);
    case 'list':
      return (
        distance(hit, name) + (hit.start < name.start === isIn(VERB_LAST, hits) ? FAR_BREAK : LIST_BREAK)
      );
    case 'clause':
      return Number.POSITIVE_INFINITY;
  }
}

/** What the sentence of one name of the measure says of it. */
function statementAt(name: Hit, hits: Hits, vocabulary: CompiledVocabulary): Statement | undefined {
  const cues = cuesAround(name, hits, vocabulary);
  let reach = Number.POSITIVE_INFINITY;
  let cue: Cue | undefined;
  for (const candidate of cues) {
    if (distance(candidate.hit, name) >= reach) continue;
    const its = reachOf(candidate, name, hits, vocabulary);
    if (its < reach) [reach, cue] = [its, candidate];
  }
  if (!cue) return undefined;
  const { rank, hit } = cue;
  const weaker = cues.find(
    (other) =>
      other.rank < rank &&
      (other.hit.start < hit.start || isIn(MODAL_LAST, hits)) &&
      distance(other.hit, hit) <= WEAKENS_WITHIN &&
      breakBetween(other.hit, hit, hits, vocabulary) === 'none',
  );
  const mode = BY_WORDS[weaker?.rank ?? rank] ?? 'mentioned';
  return { mode, words: weaker ? [weaker.hit, hit] : [hit], distance: reach };
}

const NOTHING_SAID: Statement = { mode: 'mentioned', words: [], distance: Number.POSITIVE_INFINITY };

/** What each match says by the nearest of its words; many matches are about the same ones. */
function statementsOf(
  matches: readonly RuleMatch[],
  hits: Hits,
  vocabulary: CompiledVocabulary,
): readonly Statement[] {
  const known = new Map<Hit, Statement>();
  const statementOf = (name: Hit): Statement => {
    const statement = known.get(name) ?? statementAt(name, hits, vocabulary) ?? NOTHING_SAID;
    known.set(name, statement);
    return statement;
  };
  return matches.map(({ hits: names, negation }) => {
    // A bare "not" near a name often denies something else: it counts where nothing else is said.
    if (negation) return { ...NOTHING_SAID, mode: 'denied', words: [negation] };
    let nearest = NOTHING_SAID;
    for (const name of names) {
      const statement = statementOf(name);
      if (statement.distance < nearest.distance) nearest = statement;
    }
    return nearest;
  });
}

/** The two others are judged by nearness. */
const isOnTheWay = ({ mode }: Statement): boolean => mode !== 'bypassed' && mode !== 'denied';

export function measureMode(
  matches: readonly RuleMatch[],
  hits: Hits,
  vocabulary: CompiledVocabulary,
): ModeFound {
  const said = statementsOf(matches, hits, vocabulary);
  const [surest] = said
    .filter(isOnTheWay)
    .sort((a, b) => mentionModes.indexOf(a.mode) - mentionModes.indexOf(b.mode) || a.distance - b.distance);
  const [against] = said.filter((one) => !isOnTheWay(one)).sort((a, b) => a.distance - b.distance);
  return against && (!surest || against.distance < surest.distance) ? against : (surest ?? NOTHING_SAID);
}
