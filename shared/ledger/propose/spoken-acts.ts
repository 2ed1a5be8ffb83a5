/** Acts of saying: who speaks, answers or does not, by name, by a pronoun, or with whom the text goes on. */

import { type Act, type ActKind, answering, type Placed } from './act.ts';
import type { CueHit } from './cue-finder.ts';
import { groupBefore, impliedSubject, isSomeone, speakerGroup } from './find-subject.ts';
import type { NameGroup } from './name-groups.ts';
import { isOneOf } from './named-actors.ts';
import { alleged, namedAtFault } from './pointed-acts.ts';
import { BESIDE, type Cue, type Scene } from './scene.ts';

/** Verbs that may go on with the subject of an act before them: "sued Meta, accusing the company", "… and said". */
const goesOn: ReadonlySet<Cue> = new Set<Cue>(['accuse', 'sue', 'say', 'find', 'penalise', 'charge']);
const RELATIVE = /(?:who|which|that|qui|que|der|die|das) ?$/;

const continuable: ReadonlySet<ActKind> = new Set<ActKind>([
  'accuse',
  'sue',
  'charge',
  'penalise',
  'investigate',
]);

/** The act whose object stands right before a verb that goes on with its subject. */
export function continued(
  cue: CueHit<Cue>,
  group: NameGroup | undefined,
  earlier: readonly Act[],
  scene: Scene,
): Act | undefined {
  if (!goesOn.has(cue.cue) || !group || scene.reading.language === 'tr') return undefined;
  if (RELATIVE.test(scene.reading.folded.slice(group.end, cue.start).slice(-8))) return undefined;
  return earlier.findLast(
    (act) =>
      continuable.has(act.kind) &&
      act.subject.length > 0 &&
      group.actors.every((actor) => isOneOf(actor.id, act.object)),
  );
}

const answers: ReadonlySet<Cue> = answering;

/** "None of the three companies replied": a word for all of them stands with the verb, nearer than a name. */
function isCollective(cue: CueHit<Cue>, speaker: NameGroup | undefined, { hits }: Scene): true | undefined {
  const all = hits.find((hit) => hit.cue === 'all-accused' && hit.start < cue.end + BESIDE);
  return all !== undefined && (!speaker || speaker.end <= all.start) ? true : undefined;
}

const pronounSpeaks: ReadonlySet<Cue> = new Set<Cue>(['say', 'allege', 'name']);

/** "…, it said", "a-t-il ajouté": the pronoun beside the verb speaks, whoever is named before it. */
function isPronoun({ start, end }: CueHit<Cue>, { reading: { folded } }: Scene): boolean {
  const left = folded.slice(Math.max(0, start - 12), start);
  const isBefore = /[,"] (?:it|he|she|they) $|(?:^| )t (?:il|elle|ils|elles) $/.test(left);
  return isBefore || /^ (?:il|elle|ils|elles|er|sie)(?= ?[,.:"])/.test(folded.slice(end, end + 10));
}

/** "On Monday it said that …", "which, it alleges, …": whoever stands behind the verb does not speak. */
const opensWithPronoun = ({ start }: CueHit<Cue>, { reading: { folded } }: Scene): boolean =>
  /(?:^|[ "(])(?:it|he|she|they) $/.test(folded.slice(Math.max(0, start - 8), start));

/** "The company says A and B …": it speaks, where the text before has told of whom. */
const followsAnaphor = ({ start }: CueHit<Cue>, { hits, running }: Scene): boolean =>
  running.length > 0 && hits.some(({ cue, end }) => cue === 'anaphor' && end <= start && start - end <= 1);

function speakerOf(cue: CueHit<Cue>, scene: Scene): NameGroup | undefined {
  if (isSomeone(cue, scene)) return undefined;
  if (!pronounSpeaks.has(cue.cue)) {
    return (answers.has(cue.cue) && groupInside(cue, scene)) || speakerGroup(cue, scene);
  }
  if (isPronoun(cue, scene) || followsAnaphor(cue, scene)) return undefined;
  return opensWithPronoun(cue, scene) ? groupBefore(cue, scene) : speakerGroup(cue, scene);
}

/** "No answer came": where nobody is named or meant by "the company", it is all who were asked. */
function isImpersonal(
  { cue, start, end }: CueHit<Cue>,
  speaker: NameGroup | undefined,
  { hits, reading }: Scene,
): true | undefined {
  if (cue !== 'no-reply' || speaker) return undefined;
  const isOfAsker = /^(?:received|got |heard|not heard|unable|tried|get hold)/.test(
    reading.folded.slice(start, end),
  );
  const isMeant = hits.some((hit) => hit.cue === 'anaphor' || hit.cue === 'someone');
  return isOfAsker || !isMeant ? true : undefined;
}

/** "Neither A nor B replied": those of whom it is said stand in the words themselves. */
const groupInside = (cue: CueHit<Cue>, { groups }: Scene): NameGroup | undefined =>
  cue.isOpen ? groups.find(({ start, end }) => start >= cue.start && end <= cue.end) : undefined;

export function spokenBy(cue: CueHit<Cue>, at: Placed, earlier: readonly Act[], scene: Scene): Act {
  const isAnswer = answers.has(at.kind);
  const speaker = speakerOf(cue, scene);
  const before = continued(cue, speaker, earlier, scene);
  const implied = isSomeone(cue, scene) ? [] : impliedSubject(cue, scene);
  const isOfAll = isAnswer
    ? isCollective(cue, speaker, scene) || isImpersonal(cue, speaker, scene)
    : undefined;
  if (isOfAll) return { ...at, subject: [], object: [], isNamed: false, isOfAll };
  const subject = before?.subject ?? speaker?.actors ?? implied;
  return { ...at, subject, object: [], isNamed: speaker !== undefined };
}

/** What words say that accuse before a name and only tell before anything else. */
export function pointed(cue: CueHit<Cue>, earlier: readonly Act[], scene: Scene): readonly Act[] {
  const at = { kind: 'say' as const, start: cue.start, end: cue.end, sentence: scene.sentence };
  const said = spokenBy(cue, at, earlier, scene);
  const act = cue.cue === 'name' ? namedAtFault(cue, said, scene) : alleged(cue, said, scene);
  return act ? [act] : [];
}
