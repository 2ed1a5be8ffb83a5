/**
 * Who does what to whom in an article, sentence by sentence: names in groups (name-groups), cues of acts and statements
 * (scene), and which group stands as subject and object of each cue by the word order of the language (find-subject,
 * find-object). A sentence that names nobody goes on with the one of whom the last told ("It has put limits in place").
 */

import { type Act, type ActKind, byAuthority, isOfThings, type Placed, type ReadActs } from './act.ts';
import { isAuthority } from './actor-kinds.ts';
import { ascriptions } from './ascriptions.ts';
import type { CueHit } from './cue-finder.ts';
import { objectOf, verbLast } from './find-object.ts';
import { authorityBefore, bothBehind, groupBefore, impliedSubject, isSomeone } from './find-subject.ts';
import type { NameGroup } from './name-groups.ts';
import type { Named, Reading, Sentence } from './read-article.ts';
import { type Cue, findSceneCues, isAgent, type Scene, sceneOf } from './scene.ts';
import { accusationOfText } from './sides-of-text.ts';
import { continued, pointed, spokenBy } from './spoken-acts.ts';
import { doneBy, passive } from './suffered-acts.ts';

const statements: ReadonlySet<Cue> = new Set<Cue>([
  'say',
  'deny',
  'decline',
  'no-reply',
  'correct',
  'retract',
  'confirm',
  'find',
]);
const doneTo: ReadonlySet<Cue> = new Set<Cue>(['accused-of', 'sued-by']);
const noActs: ReadonlySet<Cue> = new Set<Cue>([
  'against',
  'against-after',
  'by',
  'by-after',
  'aside',
  'say-after',
  'say-before',
  'accusation',
  'anaphor',
  'all-accused',
  'someone',
  'no-cue',
  'allege',
  'name',
]);
const NOT = /(?<![a-z])(?:no|not|nicht|pas|never|didn't|n') ?$|未|没有$/;
/** A sentence with more of them is none. */
const MOST_CUES = 80;

const isAct = (cue: Cue): cue is ActKind => !noActs.has(cue);

/** "OpenAI, DeepSeek'in … topladığını öne sürdü": who did what another tells stands in the genitive. */
function turkishParticiple(cue: CueHit<Cue>, at: Placed, scene: Scene): Act | null {
  const { reading, groups, hits } = scene;
  if (reading.language !== 'tr' || at.kind !== 'deed') return null;
  const isTold = hits.some(({ cue: kind, start }) => start >= cue.end && (kind === 'say' || kind === 'find'));
  const agent = groups.find((one) => isAgent(one, scene));
  if (agent && agent.end <= cue.start) {
    const harmed = groups.filter(({ start }) => start < agent.start);
    return { ...at, subject: agent.actors, object: harmed.flatMap(({ actors }) => actors), isNamed: true };
  }
  const [doer, ...others] = groups.filter(({ end, nameCase }) => end <= cue.start && nameCase === 'genitive');
  if (!isTold || !doer) return null;
  return { ...at, subject: doer.actors, object: others.flatMap(({ actors }) => actors), isNamed: true };
}

/** "Anthropic charged DeepSeek with copying": who is no authority brings no charges, but accuses. */
function chargedByFirm(cue: CueHit<Cue>, at: Placed, group: NameGroup | undefined, scene: Scene): Act | null {
  if (at.kind !== 'charge' || !group || group.actors.some(isAuthority)) return null;
  if (!/^charge[sd]$/.test(scene.reading.folded.slice(cue.start, cue.end))) return null;
  const object = objectOf(cue, group, scene);
  return object.length > 0 ? { ...at, kind: 'accuse', subject: group.actors, object, isNamed: true } : null;
}

function actedOn(cue: CueHit<Cue>, at: Placed, earlier: readonly Act[], scene: Scene): Act {
  const participle = turkishParticiple(cue, at, scene);
  if (participle) return participle;
  const behind = isOfThings(at.kind) ? null : (bothBehind(cue, scene) ?? verbLast(cue, scene));
  if (behind) return { ...at, subject: behind[0].actors, object: behind[1].actors, isNamed: true };
  const group = groupBefore(cue, scene);
  const done = passive(cue, at, group, scene);
  if (done) return done;
  const charge = chargedByFirm(cue, at, group, scene);
  if (charge) return charge;
  const before = continued(cue, group, earlier, scene);
  if (before && group) return { ...at, subject: before.subject, object: group.actors, isNamed: true };
  if (byAuthority.has(at.kind)) return ordered(cue, at, scene);
  const subject = group?.actors ?? (isOfThings(at.kind) ? [] : impliedSubject(cue, scene));
  return { ...at, subject, object: objectOf(cue, group, scene), isNamed: group !== undefined };
}

/** What only authorities do: of another subject it is a measure of its own, which is no act against anybody. */
function ordered(cue: CueHit<Cue>, at: Placed, scene: Scene): Act {
  const authority = authorityBefore(cue, scene);
  const isNamed = groupBefore(cue, scene) !== undefined;
  const meant = isNamed ? [] : impliedSubject(cue, scene);
  const isOfFirm = isNamed || meant.some((actor) => !isAuthority(actor));
  const isOwn = !authority && at.kind === 'penalise' && isOfFirm && !isSomeone(cue, scene);
  const object = isOwn ? [] : objectOf(cue, authority ?? groupBefore(cue, scene), scene);
  return {
    ...at,
    subject: authority?.actors ?? meant.filter(isAuthority),
    object,
    isNamed: authority !== undefined,
  };
}

function actOf(cue: CueHit<Cue>, kind: ActKind, earlier: readonly Act[], scene: Scene): Act {
  const at = { kind, start: cue.start, end: cue.end, sentence: scene.sentence };
  if (statements.has(cue.cue)) return spokenBy(cue, at, earlier, scene);
  return doneTo.has(cue.cue) ? doneBy(cue, at, scene) : actedOn(cue, at, earlier, scene);
}

function actsOf(scene: Scene): readonly Act[] {
  const acts: Act[] = [...ascriptions(scene)];
  for (const hit of scene.hits) {
    const left = scene.reading.folded.slice(Math.max(0, hit.start - 8), hit.start);
    if (hit.cue === 'allege' || hit.cue === 'name') acts.push(...pointed(hit, acts, scene));
    if (!isAct(hit.cue) || ((hit.cue === 'say' || hit.cue === 'accuse') && NOT.test(left))) continue;
    acts.push(actOf(hit, hit.cue, acts, scene));
  }
  return acts.sort((a, b) => a.start - b.start);
}

/** With whom the next sentence goes on: who acted or spoke by name, else whom a sentence without acts names first. */
function runningAfter(scene: Scene, acts: readonly Act[]): readonly Named[] {
  // Who has not replied is seldom the one with whom the text goes on.
  const telling = acts.filter(({ kind }) => !isOfThings(kind) && kind !== 'no-reply');
  if (telling.length < acts.length && telling.length === 0 && scene.running.length > 0) return scene.running;
  const known =
    telling.find(({ isNamed, subject }) => isNamed && subject.length > 0) ??
    telling.find(({ subject }) => subject.length > 0);
  if (known) return known.subject;
  // "A judge ruled that Clearview … The company said": what goes on is told of the one to whom it was done.
  const done = telling.find(({ kind, object }) => byAuthority.has(kind) && object.length > 0);
  if (telling.length > 0) return done?.object ?? scene.running;
  return scene.groups.find(({ nameCase }) => nameCase !== 'other')?.actors ?? scene.running;
}

export function readActs(reading: Reading): ReadActs {
  const all = findSceneCues(reading.folded, reading.language);
  const acts: Act[] = [];
  const runningBefore = new Map<Sentence, readonly Named[]>();
  let running: readonly Named[] = [];
  let next = 0;
  for (const sentence of reading.sentences) {
    const from = next;
    while (next < all.length && (all[next]?.start ?? 0) < sentence.end) next += 1;
    const hits = all.slice(from, Math.min(next, from + MOST_CUES)).filter(({ end }) => end <= sentence.end);
    const scene = sceneOf(sentence, hits, running, reading);
    const own = actsOf(scene);
    acts.push(...own);
    runningBefore.set(sentence, running);
    if (sentence.place !== 'title') running = runningAfter(scene, own);
  }
  const whole = [...acts, ...accusationOfText(acts, reading)].sort((a, b) => a.start - b.start);
  return { acts: whole, running: runningBefore };
}
