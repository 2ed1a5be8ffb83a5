/**
 * Who does what to whom in an article, sentence by sentence: names in groups (name-groups), cues of acts and statements,
 * and which group stands as subject, object or agent of each cue by the word order of the language. A sentence without a
 * subject of its own goes on with the last one ("It has put rate limits in place").
 */

import { type CueHit, createCueFinder } from './cue-finder.ts';
import { type ActCue, actCues } from './cues-acts.ts';
import { type StatementCue, statementCues } from './cues-statements.ts';
import { type NameGroup, nameGroups, splitSubject } from './name-groups.ts';
import type { Named, Reading, Sentence } from './read-article.ts';

export type ActKind =
  | Exclude<ActCue, 'against' | 'against-after' | 'by' | 'by-after' | 'from'>
  | Exclude<StatementCue, 'say-after' | 'say-before' | 'accusation'>;

export type Act = {
  readonly kind: ActKind;
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
  readonly subject: readonly Named[];
  readonly object: readonly Named[];
  /** The subject stands in the sentence itself. */
  readonly isNamed: boolean;
};

type Cue = ActCue | StatementCue;
type Scene = {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly groups: readonly NameGroup[];
  readonly hits: readonly CueHit<Cue>[];
  /** The subject with which earlier sentences ended. */
  readonly running: readonly Named[];
};

const findActs = createCueFinder<Cue>({ ...actCues, ...statementCues });

const statements: ReadonlySet<Cue> = new Set<StatementCue>([
  'say',
  'deny',
  'decline',
  'no-reply',
  'correct',
  'retract',
  'confirm',
]);
const doneTo: ReadonlySet<Cue> = new Set<ActCue>(['accused-of', 'sued-by']);
const prepositions: ReadonlySet<Cue> = new Set<Cue>(['against', 'against-after', 'by', 'by-after', 'from']);
const ARTICLE = /^ ?(?:the |les? |la |l'|den |die |das |dem |der |el |los |las |al |[a-z]+ (?:of|de|von) )?$/;
const BESIDE = 36;

function touches(hit: CueHit<Cue>, group: NameGroup, { reading }: Scene): boolean {
  return hit.end <= group.start && ARTICLE.test(reading.folded.slice(hit.end, group.start));
}

const isMarked = (group: NameGroup, scene: Scene, ...cues: readonly Cue[]): boolean =>
  scene.hits.some((hit) => {
    if (!cues.includes(hit.cue)) return false;
    if (hit.cue === 'by-after' || hit.cue === 'against-after') {
      return hit.start >= group.end && hit.start - group.end <= 6;
    }
    return touches(hit, group, scene);
  });

const isAgent = (group: NameGroup, scene: Scene): boolean => isMarked(group, scene, 'by', 'by-after');
const isOpponent = (group: NameGroup, scene: Scene): boolean =>
  isMarked(group, scene, 'against', 'against-after');

/** Between two commas behind another name: "Meta, a rival of Google, denied". */
function withoutApposition(
  candidates: readonly NameGroup[],
  cue: CueHit<Cue>,
  { reading }: Scene,
): NameGroup | undefined {
  const last = candidates.at(-1);
  const before = candidates.at(-2);
  if (!last || !before) return last;
  const { folded } = reading;
  const isClosed = /^[^,]{0,24}, (?!who|which|and|but)/.test(folded.slice(last.end, cue.start + 1));
  const opens = /^, (?:a|an|the|der|die|das|ein|eine|el|la|un|une|le|which|que|qui|maker|owner)(?![a-z])/;
  return isClosed && opens.test(folded.slice(before.end, last.start)) ? before : last;
}

/** Where the clause of a Turkish verb begins: behind the last verb that ended one. */
function clauseStart(cue: CueHit<Cue>, { hits, sentence }: Scene): number {
  const before = hits.filter(
    (hit) => hit.end <= cue.start && (statements.has(hit.cue) || hit.cue === 'accuse'),
  );
  const last = before.at(-1);
  return last ? last.end : sentence.start;
}

function turkishSubject(cue: CueHit<Cue>, scene: Scene): NameGroup | undefined {
  const before = scene.groups.filter((group) => group.end <= cue.start && !isOpponent(group, scene));
  const from = clauseStart(cue, scene);
  const plain = before.filter(({ nameCase }) => nameCase === 'plain');
  const split = before[0] && plain.length === 0 ? splitSubject(before[0], scene.reading) : null;
  return split?.[0] ?? plain.find(({ start }) => start >= from) ?? plain.at(-1);
}

/** The group that acts: in most languages the last one before the verb that no preposition marks as something else. */
function groupBefore(cue: CueHit<Cue>, scene: Scene): NameGroup | undefined {
  if (scene.reading.language === 'tr') return turkishSubject(cue, scene);
  const candidates = scene.groups.filter(
    (group) => group.end <= cue.start && !isAgent(group, scene) && !isOpponent(group, scene),
  );
  return withoutApposition(candidates, cue, scene);
}

/** "…, said Sysdig", "affirme Anthropic": the speaker stands right behind the verb, which stands behind a comma. */
function groupRightAfter(cue: CueHit<Cue>, scene: Scene): NameGroup | undefined {
  const { folded } = scene.reading;
  const next = scene.groups.find(({ start }) => start >= cue.end);
  if (!next || next.start - cue.end > BESIDE) return undefined;
  const between = folded.slice(cue.end, next.start);
  if (/[,.:;"]|\b(?:that|to|que|dass|to|a|an)\b/.test(between)) return undefined;
  return next;
}

function speakerGroup(cue: CueHit<Cue>, scene: Scene): NameGroup | undefined {
  const { language, folded } = scene.reading;
  const isInverted = /[,"] ?$/.test(folded.slice(Math.max(0, cue.start - 2), cue.start));
  const after = language === 'tr' || language === 'zh' ? undefined : groupRightAfter(cue, scene);
  if (isInverted && after) return after;
  return groupBefore(cue, scene) ?? (cue.cue === 'say' ? after : undefined);
}

const firstAfter = (at: number, scene: Scene, not: readonly Named[]): NameGroup | undefined =>
  scene.groups.find((group) => group.start >= at && !group.actors.every((one) => isIn(one, not)));

const isIn = (actor: Named, list: readonly Named[]): boolean => list.some(({ id }) => id === actor.id);

/** Turkish puts what is accused before its verb, with an ending. */
function turkishObject(cue: CueHit<Cue>, subject: NameGroup | undefined, scene: Scene): readonly Named[] {
  const before = scene.groups.filter(({ start, end }) => end <= cue.start && start !== subject?.start);
  const split = scene.groups[0] ? splitSubject(scene.groups[0], scene.reading) : null;
  if (split && subject && split[0].start === subject.start) return split[1].actors;
  const marked = before.find((group) => group.nameCase === 'object' || isOpponent(group, scene));
  return (marked ?? before.find(({ nameCase }) => nameCase !== 'other'))?.actors ?? [];
}

function objectOf(cue: CueHit<Cue>, subject: NameGroup | undefined, scene: Scene): readonly Named[] {
  if (scene.reading.language === 'tr') return turkishObject(cue, subject, scene);
  const opponent = scene.groups.find((group) => group.start !== subject?.start && isOpponent(group, scene));
  if (opponent && opponent.end <= cue.start) return opponent.actors;
  const own = subject?.actors ?? [];
  const after = firstAfter(cue.isOpen ? cue.start + 1 : cue.end, scene, own);
  if (after) return after.actors.filter((actor) => !isIn(actor, own));
  return [];
}

/** Where a verb stands last ("hat Midjourney verklagt") the name right before it is its object. */
function verbLast(cue: CueHit<Cue>, scene: Scene): readonly [NameGroup, NameGroup] | null {
  if (scene.reading.language !== 'de' && scene.reading.language !== 'zh') return null;
  const before = scene.groups.filter(({ end }) => end <= cue.start);
  const [first, last] = [before.at(-2), before.at(-1)];
  return first && last && !firstAfter(cue.end, scene, []) ? [first, last] : null;
}

function actOf(cue: CueHit<Cue>, kind: ActKind, scene: Scene): Act {
  const { sentence, running } = scene;
  const at = { kind, start: cue.start, end: cue.end, sentence };
  if (statements.has(cue.cue)) {
    const speaker = speakerGroup(cue, scene);
    return { ...at, subject: speaker?.actors ?? running, object: [], isNamed: speaker !== undefined };
  }
  const subject = groupBefore(cue, scene);
  if (doneTo.has(cue.cue)) {
    const byCue = / (?:by|par|por|von)$/.test(scene.reading.folded.slice(cue.start, cue.end));
    const agent = byCue
      ? firstAfter(cue.end, scene, subject?.actors ?? [])
      : scene.groups.find((group) => isAgent(group, scene));
    return {
      ...at,
      subject: agent?.actors ?? [],
      object: subject?.actors ?? [],
      isNamed: agent !== undefined,
    };
  }
  const last = kind === 'deed' ? null : verbLast(cue, scene);
  if (last) return { ...at, subject: last[0].actors, object: last[1].actors, isNamed: true };
  return {
    ...at,
    subject: subject?.actors ?? (kind === 'deed' || kind === 'suffer' ? [] : running),
    object: objectOf(cue, subject, scene),
    isNamed: subject !== undefined,
  };
}

/** "According to X", "X'e göre", "X: …" in a title. */
function ascriptions(scene: Scene): readonly Act[] {
  const { hits, groups, sentence, reading } = scene;
  const acts: Act[] = [];
  const add = (start: number, end: number, group: NameGroup | undefined) => {
    if (group)
      acts.push({ kind: 'say', start, end, sentence, subject: group.actors, object: [], isNamed: true });
  };
  const speakAgain = ({ start, end }: CueHit<Cue>) =>
    acts.push({ kind: 'say', start, end, sentence, subject: scene.running, object: [], isNamed: false });
  for (const hit of hits) {
    if (hit.cue === 'say-after') {
      const next = groups.find(({ start }) => start >= hit.end && start - hit.end <= BESIDE);
      if (next) add(hit.start, hit.end, next);
      else speakAgain(hit);
    }
    if (hit.cue === 'say-before') {
      const last = groups.findLast(({ end }) => end <= hit.start && hit.start - end <= BESIDE);
      if (last) add(hit.start, hit.end, last);
      else speakAgain(hit);
    }
  }
  const first = groups[0];
  if (sentence.place === 'title' && first && /^ ?:/.test(reading.folded.slice(first.end, first.end + 2)))
    add(first.start, first.end, first);
  return acts;
}

const isAct = (cue: Cue): cue is ActKind =>
  !prepositions.has(cue) && cue !== 'say-after' && cue !== 'say-before' && cue !== 'accusation';

/** With whom the next sentence goes on: who acted or spoke last by name, else whom the sentence names first. */
function runningAfter(scene: Scene, acts: readonly Act[]): readonly Named[] {
  const named = acts.filter(({ isNamed, subject, kind }) => isNamed && subject.length > 0 && kind !== 'deed');
  return (
    named[0]?.subject ?? scene.groups.find(({ nameCase }) => nameCase !== 'other')?.actors ?? scene.running
  );
}

/** All acts of an article in the order of the text. */
export function readActs(reading: Reading): readonly Act[] {
  const all = findActs(reading.folded, reading.language);
  const acts: Act[] = [];
  let running: readonly Named[] = [];
  let next = 0;
  for (const sentence of reading.sentences) {
    const from = next;
    while (next < all.length && (all[next]?.start ?? 0) < sentence.end) next += 1;
    const hits = all.slice(from, next).filter(({ end }) => end <= sentence.end);
    const scene: Scene = { reading, sentence, hits, running, groups: nameGroups(sentence, reading) };
    const own = [
      ...ascriptions(scene),
      ...hits.flatMap((hit) => (isAct(hit.cue) ? [actOf(hit, hit.cue, scene)] : [])),
    ].sort((a, b) => a.start - b.start);
    acts.push(...own);
    if (sentence.place !== 'title') running = runningAfter(scene, own);
  }
  return acts;
}
