/**
 * What an article says of a measure. A sentence says it by the words nearest to the name of the measure: "is considering
 * litigation and has adopted rate limits" says two things. Words right before these weaken them ("plans to adopt" is a
 * plan), in languages whose verbs stand last also those behind; a comma or an "and" ends that.
 *
 * Where sentences differ, the most certain wins: adopted, announced, proposed, considered, recommended, mentioned. That
 * a measure was got round or refused is no step on this way: it wins where its words stand nearer to the name.
 */
import { type MentionMode, mentionModes } from '../model/tag.ts';
import { breakBetween } from '../text/clause-break.ts';
import type { CompiledVocabulary } from '../text/compile-vocabulary.ts';
import type { Hits } from '../text/find-hits.ts';
import type { Hit } from '../text/hit-room.ts';
import { hitsOf } from '../text/hits-of.ts';
import { markSentences } from '../text/mark-sentences.ts';
import type { RuleMatch } from '../text/match-rules.ts';
import { distance, firstEndingAfter, hitAfter, hitBefore } from '../text/near.ts';

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

/** A text, and which of its sentences hold words of which modes. */
type ModeReading = {
  readonly hits: Hits;
  readonly vocabulary: CompiledVocabulary;
  /** By rank. */
  readonly lists: readonly (readonly Hit[])[];
  readonly marks: Int32Array;
};

/** Of each mode the nearest words on either side of a name and the ones that overlap it, in its sentence. */
function cuesAround(name: Hit, { lists, marks }: ModeReading): readonly Cue[] {
  const cues: Cue[] = [];
  let ranks = marks[name.sentence] ?? 0;
  for (let rank = 0; ranks !== 0; rank += 1, ranks >>= 1) {
    const list = lists[rank];
    if ((ranks & 1) === 0 || !list) continue;
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
function reachOf({ hit }: Cue, name: Hit, { hits, vocabulary }: ModeReading): number {
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

const NOTHING_SAID: Statement = { mode: 'mentioned', words: [], distance: Number.POSITIVE_INFINITY };

/** What the sentence of one name of the measure says of it. */
function statementAt(name: Hit, reading: ModeReading): Statement {
  const { hits, vocabulary } = reading;
  const cues = cuesAround(name, reading);
  let reach = Number.POSITIVE_INFINITY;
  let cue: Cue | undefined;
  for (const candidate of cues) {
    if (distance(candidate.hit, name) >= reach) continue;
    const its = reachOf(candidate, name, reading);
    if (its < reach) [reach, cue] = [its, candidate];
  }
  if (!cue) return NOTHING_SAID;
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

/** What a match says by the nearest of its words. */
function statementOf({ hits, negation }: RuleMatch, statementBy: (name: Hit) => Statement): Statement {
  // A bare "not" near a name often denies something else: it counts where nothing else is said.
  if (negation) return { mode: 'denied', words: [negation], distance: Number.POSITIVE_INFINITY };
  let nearest = NOTHING_SAID;
  for (const name of hits) {
    const statement = statementBy(name);
    if (statement.distance < nearest.distance) nearest = statement;
  }
  return nearest;
}

/** The first of two where neither is surer or nearer. */
function surer(a: Statement, b: Statement): Statement {
  const [surenessOfA, surenessOfB] = [mentionModes.indexOf(a.mode), mentionModes.indexOf(b.mode)];
  if (surenessOfA !== surenessOfB) return surenessOfA < surenessOfB ? a : b;
  return nearer(a, b);
}

const nearer = (a: Statement, b: Statement): Statement => (b.distance < a.distance ? b : a);

/** What the matches of a measure say of it, all together. */
function modeOf(matches: readonly RuleMatch[], statementBy: (name: Hit) => Statement): ModeFound {
  let surest: Statement | undefined;
  let against: Statement | undefined;
  for (const match of matches) {
    const said = statementOf(match, statementBy);
    // These two are no steps on the way: they are judged by nearness.
    if (said.mode === 'bypassed' || said.mode === 'denied') against = against ? nearer(against, said) : said;
    else surest = surest ? surer(surest, said) : said;
  }
  return against && (!surest || against.distance < surest.distance) ? against : (surest ?? NOTHING_SAID);
}

/** Tells of each measure of a text its mode; the sentences are looked at once, for all measures together. */
export function measureModes(
  hits: Hits,
  vocabulary: CompiledVocabulary,
): (matches: readonly RuleMatch[]) => ModeFound {
  const groups = BY_WORDS.map((mode) => [vocabulary.asked[mode]]);
  const lists = groups.map(([group]) => hitsOf(hits, vocabulary, group));
  const reading = { hits, vocabulary, lists, marks: markSentences(groups, hits, vocabulary) };
  const known = new Map<Hit, Statement>();
  const statementBy = (name: Hit): Statement => {
    if (reading.marks[name.sentence] === 0) return NOTHING_SAID;
    const statement = known.get(name) ?? statementAt(name, reading);
    known.set(name, statement);
    return statement;
  };
  return (matches) => modeOf(matches, statementBy);
}
