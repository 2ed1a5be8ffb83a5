import type { incidentKinds } from '../../model/incident.ts';
import type { ProposedParty } from '../../model/proposal.ts';
import { normalisedTerm } from '../../text/normalise-text.ts';
import type { Act } from './act.ts';
import { createCueFinder } from './cue-finder.ts';
import { type GenreCue, genreCues } from './cues-genre.ts';
import type { Reading } from './read-article.ts';

type IncidentKind = (typeof incidentKinds)[number];

const findGenre = createCueFinder<GenreCue>(genreCues);

/** How far into a text its kind is looked for; the writer's own voice may come later. */
const HEAD = 160;
const VOICE_HEAD = 900;

/** Acts that make news: without one of them a text tells of no event. */
const telling: ReadonlySet<Act['kind']> = new Set<Act['kind']>([
  'accuse',
  'accused-of',
  'sue',
  'sued-by',
  'charge',
  'penalise',
  'investigate',
  'convict',
  'deny',
  'decline',
  'no-reply',
  'find',
  'suffer',
  'retract',
]);

type TextKind = {
  readonly has: (cue: GenreCue) => boolean;
  readonly isInvented: boolean;
  readonly isLesson: boolean;
};

function sourceIs(reading: Reading, cue: GenreCue): boolean {
  const source = reading.input.source ?? '';
  if (source === '') return false;
  return findGenre(normalisedTerm(source), reading.language).some((hit) => hit.cue === cue);
}

/** What kind of text it says it is, in its title, its first sentences and the name of its source. */
function judgeText(reading: Reading): TextKind {
  const { folded, language, titleEnd } = reading;
  const hits = findGenre(folded.slice(0, titleEnd + VOICE_HEAD), language);
  const inHead = (cue: GenreCue): boolean =>
    hits.some((hit) => hit.cue === cue && hit.start < titleEnd + HEAD);
  const inTitle = (cue: GenreCue): boolean => hits.some((hit) => hit.cue === cue && hit.start < titleEnd);
  const isOpinion =
    inTitle('opinion') || sourceIs(reading, 'opinion') || hits.some(({ cue }) => cue === 'voice');
  return {
    has: (cue) => hits.some((hit) => hit.cue === cue),
    isLesson: inTitle('guide') || sourceIs(reading, 'guide'),
    isInvented: isOpinion || inHead('fiction') || inHead('satire') || sourceIs(reading, 'satire'),
  };
}

/** Whether an article reports an event and not a view, an invention, a look back or a lesson. */
export function tellsOfEvent(
  reading: Reading,
  acts: readonly Act[],
  parties: readonly ProposedParty[],
): boolean {
  const { tags, isRecap, input } = reading;
  const isOfField = input.asked === true || tags.relevant;
  if (!isOfField || isRecap) return false;
  const fresh = acts.filter(({ sentence }) => !sentence.isBackground);
  const told = fresh.some(({ kind }) => telling.has(kind));
  const isDone = fresh.some(({ kind, sentence }) => kind === 'deed' && sentence.place !== 'body');
  const kind = judgeText(reading);
  const finders = parties.flatMap(({ role, actor }) => (role === 'researcher' ? [actor.id] : []));
  const isReported = fresh.some(
    ({ kind: act, sentence, subject }) =>
      act === 'say' && sentence.place !== 'body' && subject.some(({ id }) => finders.includes(id)),
  );
  const isShown = finders.length > 0 && (kind.has('test') || isReported);
  const isAnswered = parties.some(({ role }) => role === 'responder');
  if (!told && !isDone && !isShown && !isAnswered) return false;
  if (kind.isInvented) return false;
  if (kind.isLesson && !parties.some(({ role }) => role === 'accused' || role === 'affected')) return false;
  const isCase = parties.some(({ role }) => role === 'accused' || role === 'accuser' || role === 'affected');
  // Who was charged or sentenced is seldom named.
  const isCharged = fresh.some(({ kind: act }) => act === 'charge' || act === 'convict');
  return isCase || parties.length > 0 || isDone || isCharged;
}

const flaws: ReadonlySet<string> = new Set([
  'ai-vulnerability',
  'prompt-injection',
  'jailbreak',
  'agent-security',
]);
const policies: ReadonlySet<string> = new Set([
  'ai-regulation',
  'export-controls',
  'content-provenance',
  'national-security-ban',
]);

/** An event, a danger, a proof that something can be done, or a matter of policy. */
export function incidentKindOf(
  readings: readonly Reading[],
  themes: readonly string[],
  parties: readonly ProposedParty[],
): IncidentKind {
  const kinds = readings.map(judgeText);
  const has = (cue: GenreCue): boolean => kinds.some((kind) => kind.has(cue));
  const isAccused = parties.some(({ role }) => role === 'accused');
  const isFound = parties.some(({ role }) => role === 'researcher');
  const isFlaw = themes.some((theme) => flaws.has(theme));
  if (!isAccused && isFound && has('test')) return 'demonstration';
  if (!isAccused && isFlaw && has('danger')) return 'hazard';
  if (!isAccused && has('debate') && themes.every((theme) => policies.has(theme))) return 'issue';
  return 'incident';
}
