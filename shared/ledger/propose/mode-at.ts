import { type CueHit, createCueFinder } from './cue-finder.ts';
import { type ModeCue, modeCues } from './cues-modes.ts';
import type { Reading } from './read-article.ts';

export const findModes = createCueFinder<ModeCue>(modeCues);

/** What parts verb phrases that share a subject: "has put … in place, but is weighing …". */
const BREAK =
  /[;:]|, (?:but|while|and|sondern|aber|wahrend|mais|tandis|pero|mientras|ancak|ise|y|et|und)(?![a-z])|，并|,并|,正|,还|,同时/;
/** Right before a verb "and" begins another phrase; before a measure it goes on with a list of them. */
const AND_VERB = / (?:and|und|et|y|ve) $/;
/** In units of text: how much farther a cue counts for standing across a break, or on the side where verbs seldom do. */
const ACROSS_BREAK = 60;
const WRONG_SIDE = 25;
const WRONG_SIDE_TURKISH = 80;
/** "did not" and "without" stand in many sentences, and mostly beside something else. */
const MOSTLY_ELSEWHERE = 12;
/** "no complaint has been filed", "hasn't launched one", "keine Klage eingereicht". */
const NOT_DONE =
  /(?<![a-z])(?:no|not|never|nothing|nobody|none|n't|nor|neither|without|yet to|kein\w*|nicht|noch keine|aucune?|pas|sin|ningun\w*|n'a)(?: [a-z']+){0,4} $|n't(?: [a-z']+){0,2} $|(?:未|没有|尚未|并未)[^,。]{0,4}$/;
/** "keine Klage", "no lawsuit". */
const NO_SUCH = /(?<![a-z])(?:no|keine?n?|aucune?|ningun\w*) $/;
const PLAN_REACH = 14;
/** "controls to be tightened" are not yet tight. */
const YET_TO_BE = /(?:to be|be|etre|ser|sea|sean|soient|soit) $/;
/** What stands farther away says nothing of the measure. */
const FARTHEST = 130;
const FARTHEST_HAN = 110;

const verbFirst: ReadonlySet<Reading['language']> = new Set<Reading['language']>(['en', 'fr', 'es', 'zh']);
const plans: ReadonlySet<ModeCue> = new Set<ModeCue>([
  'announced',
  'considered',
  'proposed',
  'recommended',
  'denied',
]);

const overlaps = (cue: CueHit<ModeCue>, start: number, end: number): boolean =>
  cue.start < end && cue.end > start && !cue.isOpen;

/** How far a cue is from the words of a measure, seen in the direction in which the language puts its verbs. */
function distanceOf(cue: CueHit<ModeCue>, start: number, end: number, { folded, language }: Reading): number {
  if (overlaps(cue, start, end)) return 0;
  const isBefore = cue.end <= start || (cue.isOpen && cue.start < start);
  const [from, to] = isBefore ? [Math.min(cue.end, start), start] : [end, cue.start];
  const between = folded.slice(from, to);
  const across = BREAK.test(between) || (!isBefore && AND_VERB.test(between)) ? ACROSS_BREAK : 0;
  const side =
    language === 'tr'
      ? isBefore
        ? WRONG_SIDE_TURKISH
        : 0
      : verbFirst.has(language) && !isBefore
        ? WRONG_SIDE
        : 0;
  return to - from + across + side + (cue.cue === 'denied' ? MOSTLY_ELSEWHERE : 0);
}

/** A plan to do something is a plan, though the verb of doing stands nearer: "is considering", right before it. */
function planBefore(
  found: CueHit<ModeCue>,
  cues: readonly CueHit<ModeCue>[],
  { folded, language }: Reading,
): CueHit<ModeCue> | undefined {
  return cues.find((cue) => {
    if (!plans.has(cue.cue) || cue === found) return false;
    const [gap, between] =
      language === 'tr'
        ? [cue.start - found.end, folded.slice(found.end, cue.start)]
        : [found.start - cue.end, folded.slice(cue.end, found.start)];
    return (
      gap >= 0 &&
      gap <= PLAN_REACH &&
      !BREAK.test(between) &&
      !AND_VERB.test(between) &&
      !/[,.]/.test(between)
    );
  });
}

/** What is said of a measure, and how far from it. */
export type FoundMode = { readonly cue: ModeCue; readonly distance: number };

/** What the words around a measure say of it; nothing where none of them says anything. */
export function modeAt(
  cues: readonly CueHit<ModeCue>[],
  start: number,
  end: number,
  reading: Reading,
): FoundMode | null {
  let [best, least] = [
    undefined as CueHit<ModeCue> | undefined,
    reading.language === 'zh' ? FARTHEST_HAN + WRONG_SIDE : FARTHEST,
  ];
  for (const cue of cues) {
    // "check models before use" advises checks: the verb is the measure itself, and no plan.
    if (plans.has(cue.cue) && overlaps(cue, start, end)) continue;
    const left = reading.folded.slice(Math.max(0, cue.start - 10), cue.start);
    if (cue.cue === 'adopted' && YET_TO_BE.test(left)) continue;
    const distance = distanceOf(cue, start, end, reading);
    if (distance < least) [best, least] = [cue, distance];
  }
  if (!best) return null;
  if (best.cue !== 'adopted') return { cue: best.cue, distance: least };
  const isUndone =
    NOT_DONE.test(reading.folded.slice(Math.max(0, best.start - 36), best.start)) ||
    NO_SUCH.test(reading.folded.slice(Math.max(0, start - 10), start));
  const cue = isUndone ? 'denied' : (planBefore(best, cues, reading)?.cue ?? 'adopted');
  return { cue, distance: least };
}
