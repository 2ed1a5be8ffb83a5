import type { CueHit } from './cue-finder.ts';
import { type NameGroup, splitSubject } from './name-groups.ts';
import { isOneOf } from './named-actors.ts';
import type { Named } from './read-article.ts';
import { type Cue, isOpponent, nextGroup, type Scene } from './scene.ts';

/** What may stand between a verb and whom it tells of. */
const besides: ReadonlySet<Cue> = new Set<Cue>(['aside', 'anaphor', 'all-accused']);
/** Behind these words stands no longer whom but what: "charged two men with smuggling Nvidia chips". */
const WHAT = /(?<![a-z])(?:with|of|over|for|wegen|pour|d'avoir|por|because|porque|weil|car)(?![a-z])/;

/** Turkish puts what is accused before its verb, with an ending. */
function turkishObject(cue: CueHit<Cue>, subject: NameGroup | undefined, scene: Scene): readonly Named[] {
  const before = scene.groups.filter(({ start, end }) => end <= cue.start && start !== subject?.start);
  const split = scene.groups[0] ? splitSubject(scene.groups[0], scene.reading) : null;
  if (split && subject && split[0].start === subject.start) return split[1].actors;
  const marked = before.find((group) => group.nameCase === 'object' || isOpponent(group, scene));
  return (marked ?? before.find(({ nameCase }) => nameCase !== 'other'))?.actors ?? [];
}

/** To whom it is done: the next group behind the verb, or the one that stands after "against". */
export function objectOf(cue: CueHit<Cue>, subject: NameGroup | undefined, scene: Scene): readonly Named[] {
  const { reading, groups, hits } = scene;
  if (reading.language === 'tr') return turkishObject(cue, subject, scene);
  const own = subject?.actors ?? [];
  const isBeside = nextGroup(cue, scene, 1) !== undefined;
  const opponent = isBeside
    ? undefined
    : groups.find((group) => group.start !== subject?.start && isOpponent(group, scene));
  if (opponent && (opponent.end <= cue.start || cue.cue !== 'deed')) return opponent.actors;
  const from = cue.isOpen ? cue.start + 1 : cue.end;
  const next = groups.find(
    (group) => group.start >= from && !group.actors.every((one) => isOneOf(one.id, own)),
  );
  if (!next) return [];
  const isWhat =
    cue.cue !== 'deed' &&
    (WHAT.test(reading.folded.slice(cue.isOpen ? next.start : cue.end, next.start)) ||
      hits.some((hit) => hit.cue === 'deed' && hit.start >= from && hit.end <= next.start));
  return isWhat ? [] : next.actors.filter((actor) => !isOneOf(actor.id, own));
}

const REACH = 40;

/** The group right behind a cue: "alleged on Monday that A and B …", "named the labs A and B". */
export function groupBehind(cue: CueHit<Cue>, scene: Scene): NameGroup | undefined {
  const { hits, reading } = scene;
  const next = nextGroup(cue, scene, REACH);
  if (!next) return undefined;
  const isApart =
    /[,;]/.test(reading.folded.slice(cue.end, next.start)) ||
    hits.some((hit) => hit.start >= cue.end && hit.end <= next.start && !besides.has(hit.cue));
  const isOwner = /^(?:'s|s')(?![a-z])/.test(reading.folded.slice(next.end, next.end + 3));
  return isApart || isOwner ? undefined : next;
}

/** Where a verb stands last ("hat Midjourney verklagt") the name right before it is its object. */
export function verbLast(cue: CueHit<Cue>, scene: Scene): readonly [NameGroup, NameGroup] | null {
  if (scene.reading.language !== 'de' && scene.reading.language !== 'zh') return null;
  const before = scene.groups.filter(({ end }) => end <= cue.start);
  const [first, last] = [before.at(-2), before.at(-1)];
  const isLast = !nextGroup(cue, scene);
  return first && last && isLast && !cue.isOpen ? [first, last] : null;
}
