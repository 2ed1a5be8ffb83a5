import type { Role } from '../../model/incident.ts';
import type { ActorKind } from '../../vocabulary/vocabulary.ts';
import type { ProposedEvidence } from './proposal.ts';
import type { Act } from './read-acts.ts';
import type { Named, Reading, Sentence } from './read-article.ts';

/** What an article says of the part of one actor, in the sentences that say so. */
export type RoleVote = {
  readonly actor: Named;
  readonly role: Role;
  readonly weight: number;
  readonly evidence: ProposedEvidence;
};

const PLACE: Readonly<Record<Sentence['place'], number>> = { title: 2, lead: 1.6, body: 1 };
const BACKGROUND = 0.3;
const authorities: ReadonlySet<ActorKind | undefined> = new Set<ActorKind>([
  'government',
  'regulator',
  'legislature',
  'court',
]);
const researchers: ReadonlySet<ActorKind | undefined> = new Set<ActorKind>([
  'security-firm',
  'security-team',
  'research-or-ngo',
]);

export const isAuthority = ({ kind }: Named): boolean => authorities.has(kind);
export const isResearcher = ({ kind }: Named): boolean => researchers.has(kind);

type Lean = readonly [Role, number];
type Leans = {
  readonly subject: (actor: Named) => Lean | null;
  readonly object: (actor: Named) => Lean | null;
};
const none = (): null => null;
const always = (role: Role, weight: number) => (): Lean => [role, weight];

/** What the subject and the object of each act are by it, and how sure that is. */
const leans: Readonly<Record<Act['kind'], Leans>> = {
  accuse: { subject: always('accuser', 3), object: always('accused', 3) },
  'accused-of': { subject: always('accuser', 2.5), object: always('accused', 3) },
  sue: {
    subject: (actor) => (isAuthority(actor) ? ['authority', 2.5] : ['accuser', 3]),
    object: always('accused', 3),
  },
  'sued-by': { subject: always('accuser', 3), object: always('accused', 3) },
  charge: {
    subject: (actor) => (isAuthority(actor) ? ['authority', 3] : null),
    object: none,
  },
  penalise: {
    subject: (actor) => (isAuthority(actor) ? ['authority', 3] : null),
    object: none,
  },
  investigate: {
    subject: (actor) => (isAuthority(actor) ? ['authority', 3] : null),
    object: none,
  },
  convict: {
    subject: (actor) => (isAuthority(actor) ? ['authority', 2] : null),
    object: none,
  },
  find: {
    subject: (actor) => (isResearcher(actor) ? ['researcher', 2.5] : null),
    object: none,
  },
  deed: { subject: none, object: none },
  suffer: { subject: none, object: none },
  between: { subject: none, object: none },
  say: {
    subject: (actor) =>
      isResearcher(actor) ? ['researcher', 1] : isAuthority(actor) ? ['authority', 0.6] : null,
    object: none,
  },
  deny: {
    subject: (actor) => (isAuthority(actor) ? ['responder', 1.5] : ['accused', 2]),
    object: none,
  },
  decline: { subject: always('accused', 0.4), object: none },
  'no-reply': { subject: always('accused', 0.6), object: none },
  correct: { subject: none, object: none },
  retract: { subject: always('accuser', 1), object: none },
  confirm: { subject: none, object: none },
};

const isIn = (actor: Named, list: readonly Named[]): boolean => list.some(({ id }) => id === actor.id);
const scaleOf = ({ place, isBackground }: Sentence): number => PLACE[place] * (isBackground ? BACKGROUND : 1);

function voteFor(actor: Named, lean: Lean | null, act: Act, reading: Reading): RoleVote | null {
  if (!lean) return null;
  const [role, weight] = lean;
  const own = act.sentence.mentions.filter((mention) => mention.actor.id === actor.id);
  const near = own.toSorted((a, b) => Math.abs(a.start - act.start) - Math.abs(b.start - act.start))[0];
  const [start, end] = near
    ? [Math.min(near.start, act.start), Math.max(near.end, act.end)]
    : [act.start, act.end];
  return { actor, role, weight: weight * scaleOf(act.sentence), evidence: reading.evidenceOf(start, end) };
}

/** Where an authority acts or somebody is found guilty, the one to whom it is done is at fault. */
function penalised(act: Act, reading: Reading): readonly (RoleVote | null)[] {
  const isActing = act.subject.some(isAuthority) || !act.isNamed;
  if (!isActing) return [];
  const weight = act.kind === 'charge' ? 1.5 : 2.5;
  return act.object.map((actor) =>
    isAuthority(actor) ? null : voteFor(actor, ['accused', weight], act, reading),
  );
}

/** "A says that B copied C": who says that another did wrong accuses him. */
function ascribed(deed: Act, acts: readonly Act[], reading: Reading): readonly (RoleVote | null)[] {
  const here = acts.filter(({ sentence }) => sentence === deed.sentence);
  const isAccused = here.some(({ kind }) => kind === 'accuse' || kind === 'accused-of' || kind === 'sue');
  const says = here.find(({ kind, subject }) => kind === 'say' && subject.length > 0);
  const speakers = says?.subject ?? [];
  const doers = deed.subject.filter((actor) => !isIn(actor, speakers));
  const targets = deed.object.filter((actor) => !isIn(actor, speakers) && !isIn(actor, doers));
  if (isAccused || deed.subject.some(isAuthority)) return [];
  const accusers = doers.length === 0 ? [] : speakers;
  return [
    ...doers.map((actor) =>
      voteFor(actor, isResearcher(actor) ? null : ['accused', accusers.length > 0 ? 2 : 0.8], deed, reading),
    ),
    ...accusers.map((actor) =>
      voteFor(
        actor,
        isResearcher(actor) ? ['researcher', 1] : ['accuser', isAuthority(actor) ? 1.2 : 2],
        says ?? deed,
        reading,
      ),
    ),
    ...targets.map((actor) => voteFor(actor, isAuthority(actor) ? null : ['target', 1], deed, reading)),
  ];
}

const NEAR = 28;

/** Names right beside words of harm or of go-betweens. */
function beside(act: Act, reading: Reading): readonly (RoleVote | null)[] {
  const { mentions } = act.sentence;
  const next = mentions.find(({ start }) => start >= act.end && start - act.end <= NEAR);
  const before = mentions.findLast(({ end }) => end <= act.start && act.start - end <= NEAR);
  const role: Role = act.kind === 'between' ? 'intermediary' : 'affected';
  const isFit = (actor: Named): boolean => !isAuthority(actor) && !isResearcher(actor);
  const isLab = (actor: Named): boolean => actor.kind === 'lab' || actor.kind === 'chip-maker';
  const one =
    act.kind === 'between'
      ? (next ?? before)
      : reading.language === 'tr'
        ? (before ?? next)
        : (next ?? before);
  if (!one || !isFit(one.actor) || (act.kind === 'between' && isLab(one.actor))) return [];
  return [voteFor(one.actor, [role, act.kind === 'between' ? 1 : 1.2], act, reading)];
}

function votesOf(act: Act, acts: readonly Act[], reading: Reading): readonly (RoleVote | null)[] {
  const { subject, object } = leans[act.kind];
  const plain = [
    ...act.subject.map((actor) => voteFor(actor, subject(actor), act, reading)),
    ...act.object.map((actor) => voteFor(actor, object(actor), act, reading)),
  ];
  switch (act.kind) {
    case 'penalise':
    case 'charge':
    case 'investigate':
    case 'convict':
      return [...plain, ...penalised(act, reading)];
    case 'deed':
      return ascribed(act, acts, reading);
    case 'suffer':
    case 'between':
      return beside(act, reading);
    default:
      return plain;
  }
}

/** What a body of its kind does where it is named at all; what the tagger says of an actor. */
function weakVotes(reading: Reading): readonly RoleVote[] {
  const votes: RoleVote[] = [];
  const actors = new Map(
    reading.sentences
      .flatMap(({ mentions }) =>
        mentions.map(({ actor, start, end }) => [actor.id, { actor, start, end }] as const),
      )
      .toReversed(),
  );
  for (const { id, role, central } of reading.tags.actors) {
    const known = actors.get(id);
    if (!known || !role) continue;
    const evidence = reading.evidenceOf(known.start, known.end);
    const isOfKind = isAuthority(known.actor) || isResearcher(known.actor);
    votes.push({
      actor: known.actor,
      role,
      weight: isOfKind ? (central ? 0.9 : 0.3) : central ? 1 : 0.5,
      evidence,
    });
  }
  return votes;
}

export function roleVotes(acts: readonly Act[], reading: Reading): readonly RoleVote[] {
  const read = acts.flatMap((act) => votesOf(act, acts, reading)).filter((vote) => vote !== null);
  return [...read, ...weakVotes(reading)];
}
