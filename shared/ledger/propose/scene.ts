import { type CueHit, createCueFinder } from './cue-finder.ts';
import { type ActCue, actCues } from './cues-acts.ts';
import { type PronounCue, pronounCues } from './cues-pronouns.ts';
import { type StatementCue, statementCues } from './cues-statements.ts';
import { type NameGroup, nameGroups } from './name-groups.ts';
import type { Named, Reading, Sentence } from './read-article.ts';

/** How far from its cue a speaker may stand: "…, said Sysdig". */
export const BESIDE = 36;

export type Cue = ActCue | StatementCue | PronounCue;

/** A sentence with what stands in it: names in groups, cues, and with whom the sentences before it ended. */
export type Scene = {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly groups: readonly NameGroup[];
  readonly hits: readonly CueHit<Cue>[];
  readonly running: readonly Named[];
};

export const findSceneCues = createCueFinder<Cue>({ ...actCues, ...statementCues, ...pronounCues });

export function sceneOf(
  sentence: Sentence,
  hits: readonly CueHit<Cue>[],
  running: readonly Named[],
  reading: Reading,
): Scene {
  const mentions = sentence.mentions.filter((name) => !isFormerEmployer(name, { reading, sentence }));
  const groups = nameGroups({ ...sentence, mentions }, reading);
  return { reading, sentence, hits, running, groups };
}

/** The first group behind a cue, where it begins within reach. */
export const nextGroup = (
  { end }: CueHit<Cue>,
  { groups }: Scene,
  reach = Number.POSITIVE_INFINITY,
): NameGroup | undefined => groups.find(({ start }) => start >= end && start - end <= reach);

const ARTICLE =
  /^ ?(?:the |les? |la |l'|den |die |das |dem |der |el |los |las |al |(?:the |l'|la |die |das |den )?[a-z]+ (?:of |de |von )?)?$/;
const RIGHT_BEHIND = 8;

/** Whether one of these prepositions governs the group; in Turkish such words stand behind the name. */
function isMarked(group: NameGroup, { hits, reading }: Scene, ...cues: readonly Cue[]): boolean {
  return hits.some((hit) => {
    if (!cues.includes(hit.cue)) return false;
    if (hit.cue === 'by-after' || hit.cue === 'against-after')
      return hit.start >= group.end && hit.start - group.end <= RIGHT_BEHIND;
    return hit.end <= group.start && ARTICLE.test(reading.folded.slice(hit.end, group.start));
  });
}

const SPOKESMAN =
  /(?:sprecher|sprecherin|chef|chefin|forscher|forschern|mitarbeiter|manager|anwalt|vertreter|team|entwickler|leute|grunder|ingenieur)s? von $/;

const BACKER =
  /(?<![a-z])(?:backed|funded|owned|founded|financed|supported) by (?:the )?$|(?:soutenue?|financee?|detenue?) par $|(?:respaldad[oa]|financiad[oa]) por $|(?:unterstutzt|finanziert) von $/;

/** "backed by A and B": they stand behind the one of whom it is told. */
export const isBacker = ({ start }: { readonly start: number }, { folded }: Reading): boolean =>
  BACKER.test(folded.slice(Math.max(0, start - 40), start));

/** "accused by A"; a spokesman "von A" is no agent. */
export function isAgent(group: NameGroup, scene: Scene): boolean {
  const left = scene.reading.folded.slice(Math.max(0, group.start - 20), group.start);
  return isMarked(group, scene, 'by', 'by-after') && !SPOKESMAN.test(left) && !isBacker(group, scene.reading);
}
export const isOpponent = (group: NameGroup, scene: Scene): boolean =>
  isMarked(group, scene, 'against', 'against-after');

/** "in a letter to Congress": whom a sentence names beside what it tells. */
export const isAside = (group: NameGroup, scene: Scene): boolean => isMarked(group, scene, 'aside');

const FORMER_BEFORE =
  /(?<![a-z])(?:former|ex|ehemalige[rns]?|fruhere[rns]?|ancien(?:ne)?s?|antigu[oa]s?|eski|two former)(?: [a-z]+){0,2}(?: (?:of|at|von|bei|de|d'|del))? ?$/;
const FORMER_BEHIND = /^ ?前(?:员工|工程师|雇员|高管)|^ (?:engineers? |employees? )?formerly/;

/** "a former Google engineer": of the firm only the name is there, and it is the one that was harmed. */
export function isFormerEmployer(
  { start, end }: Pick<NameGroup, 'start' | 'end'>,
  { reading, sentence }: Pick<Scene, 'reading' | 'sentence'>,
): boolean {
  const before = reading.folded.slice(Math.max(sentence.start, start - 44), start);
  return FORMER_BEFORE.test(before) || FORMER_BEHIND.test(reading.folded.slice(end, end + 12));
}
