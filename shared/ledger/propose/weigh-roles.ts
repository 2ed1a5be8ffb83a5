import type { Role } from '../../model/incident.ts';
import type { ProposedEvidence, ProposedMeasure } from '../../model/proposal.ts';
import type { Act } from './act.ts';
import { isAuthority, isChipMaker, isResearcher, isThreat } from './actor-kinds.ts';
import type { NameBook } from './find-names.ts';
import type { Findings } from './findings.ts';
import { isOneOf } from './named-actors.ts';
import type { Mention, Named, Reading, Sentence } from './read-article.ts';
import { type Lean, type LeanOf, leans } from './role-leans.ts';
import { isFormerEmployer } from './scene.ts';
import { nearestTo } from './stands-in.ts';
import { toldOfOthers } from './told-of-others.ts';

/** What an article says of the part of one actor, in the sentences that say so. */
export type RoleVote = {
  readonly actor: Named;
  readonly role: Role;
  readonly weight: number;
  /** A verb of accusing or suing says so. */
  readonly isOpen?: true;
  readonly evidence: ProposedEvidence;
};

const PLACE: Readonly<Record<Sentence['place'], number>> = { title: 2, lead: 1.6, body: 1 };
const BACKGROUND = 0.3;
const scaleOf = ({ place, isBackground }: Sentence): number => PLACE[place] * (isBackground ? BACKGROUND : 1);
const MOST_WORDS = 160;

/** The words from the name to the act, or the name alone where they lie far apart. */
function spanOfVote(actor: Named, act: Act): readonly [number, number] {
  const own = act.sentence.mentions.filter((mention) => mention.actor.id === actor.id);
  const near = nearestTo(act.start, own);
  if (!near) return [act.start, act.end];
  const [start, end] = [Math.min(near.start, act.start), Math.max(near.end, act.end)];
  return end - start > MOST_WORDS ? [near.start, near.end] : [start, end];
}

const accusing: ReadonlySet<Act['kind']> = new Set<Act['kind']>([
  'accuse',
  'accused-of',
  'sue',
  'sued-by',
  'charge',
]);

function voteFor(actor: Named, lean: Lean | null, act: Act, reading: Reading): RoleVote | null {
  if (!lean) return null;
  const [role, weight] = lean;
  const evidence = reading.evidenceOf(...spanOfVote(actor, act));
  const vote = { actor, role, weight: weight * scaleOf(act.sentence), evidence };
  return accusing.has(act.kind) ? { ...vote, isOpen: true } : vote;
}

/** Where an authority acts or somebody is found guilty, the one to whom it is done is at fault. */
function penalised(act: Act, reading: Reading): readonly (RoleVote | null)[] {
  const isActing = act.subject.some(isAuthority) || act.subject.length === 0;
  if (!isActing) return [];
  const weight = act.kind === 'charge' ? 1.5 : 2.5;
  return act.object.map((actor) =>
    isAuthority(actor) || isResearcher(actor) || isChipMaker(actor)
      ? null
      : voteFor(actor, ['accused', weight], act, reading),
  );
}

/** A deed that is only spoken of ("distillation attacks") has no doer in its sentence. */
const NOUN =
  /(?:distillation|destillation|distillers|theft|infringement|violation|fuite|contrefacon|vol de|diebstahl|verrat|robo|extraccion|kacakcilig\w*|ihlali\w*)$/;

/** "carried out distillation attacks": with such a verb it has one. */
const LIGHT_VERB =
  /(?<![a-z])(?:carr(?:ied|ying|y) out|conduct\w*|r[au]n|running|mount\w*|launch\w*|wag(?:ed|ing)|engag\w* in|execut\w*|perform\w*|commit\w*|orchestrat\w*|stag(?:ed|ing)|pursu\w*|(?:was|were|are|is|be|been) behind|attempt\w*|practis\w*|resort\w* to|took part in|betrieb\w*|betreib\w*|begangen|mene\w*|pratiqu\w*|lance\w*|recouru\w*|llev\w* a cabo|realiz\w*|practic\w*|lanz\w*|recurri\w*|进行|实施|发起|开展)(?: [a-z0-9'-]+){0,6} ?$/;
const LIGHT_BEFORE = 70;

const OF = /(?<![a-z])(?:of|from|at|in|de|d'|von|bei|chez|des|du|del) (?:the |la |l')?$/;
const PEOPLE =
  /(?:staff|employees|engineers|team|researchers|people|users|operators|hackers|accounts|workers|executives|mitarbeiter|entwickler|forscher|leute|equipe|ingenieurs|salaries|employes|chercheurs|empleados|ingenieros|equipo|agente|agent|laboratory|lab|firm|company) (?:of|from|at|in|de|d'|von|bei|chez|des|du|del) (?:the |la |l')?$/;

/** "API keys of xAI customers": a name behind "of" acts only where it tells whose people do. */
function isOwnerOnly(actor: Named, { sentence, start }: Act, { folded }: Reading): boolean {
  const before = sentence.mentions.filter((mention) => mention.actor.id === actor.id && mention.end <= start);
  return (
    before.length > 0 &&
    before.every((mention) => {
      const left = folded.slice(Math.max(sentence.start, mention.start - 40), mention.start);
      return OF.test(left) && !PEOPLE.test(left);
    })
  );
}

/** "A says that B copied C": who says that another did wrong accuses him. */
function ascribed(deed: Act, acts: readonly Act[], reading: Reading): readonly (RoleVote | null)[] {
  const here = acts.filter(({ sentence }) => sentence === deed.sentence);
  const says = here.find(({ kind, subject }) => kind === 'say' && subject.length > 0);
  const speakers = says?.subject ?? [];
  const { folded } = reading;
  const isNoun =
    NOUN.test(folded.slice(deed.start, deed.end)) &&
    !LIGHT_VERB.test(folded.slice(Math.max(deed.sentence.start, deed.start - LIGHT_BEFORE), deed.start));
  const doers = (isNoun ? [] : deed.subject).filter(
    (actor) => !isOneOf(actor.id, speakers) && !isChipMaker(actor) && !isOwnerOnly(actor, deed, reading),
  );
  const targets = deed.object.filter((actor) => !isOneOf(actor.id, speakers) && !isOneOf(actor.id, doers));
  if (here.some(({ kind }) => accusing.has(kind)) || deed.subject.some(isAuthority)) return [];
  const accusers = doers.length === 0 || doers.every(isResearcher) ? [] : speakers;
  const guilt: LeanOf = (actor) =>
    accusers.length > 0 ? ['accused', 2] : actor.kind === 'person' ? null : ['accused', 0.8];
  // Where nobody is named who did it, it is not aimed at anybody by what the text says.
  const harmed: Role = doers.length > 0 ? 'target' : 'affected';
  const sufferer: LeanOf = (actor) => (isAuthority(actor) || isChipMaker(actor) ? null : [harmed, 0.8]);
  const charge: LeanOf = (actor) =>
    isResearcher(actor) ? ['researcher', 1] : ['accuser', isAuthority(actor) ? 1.2 : 2];
  return [
    ...doers.map((actor) => voteFor(actor, isResearcher(actor) ? null : guilt(actor), deed, reading)),
    ...accusers.map((actor) => voteFor(actor, charge(actor), says ?? deed, reading)),
    ...targets.map((actor) => voteFor(actor, sufferer(actor), deed, reading)),
  ];
}

const NEAR = 28;
const isFirm = (actor: Named): boolean => !isAuthority(actor) && !isResearcher(actor) && !isChipMaker(actor);

function nameBeside(act: Act, language: Reading['language']): Mention | undefined {
  const { mentions } = act.sentence;
  const next = mentions.find(({ start }) => start >= act.end && start - act.end <= NEAR);
  const before = mentions.findLast(({ end }) => end <= act.start && act.start - end <= NEAR);
  return language === 'tr' && act.kind === 'suffer' ? (before ?? next) : (next ?? before);
}

/** Names right beside words of harm or of go-betweens. */
function beside(act: Act, reading: Reading): readonly (RoleVote | null)[] {
  const actor = nameBeside(act, reading.language)?.actor;
  if (!actor || !isFirm(actor)) return [];
  if (act.kind === 'suffer') return [voteFor(actor, ['affected', 1.2], act, reading)];
  const canBeBetween = actor.kind !== 'lab';
  return canBeBetween ? [voteFor(actor, ['intermediary', 1], act, reading)] : [];
}

/** "Entdeckt hatte sie die Firma ReversingLabs": wherever those whose work it is stand in such a sentence. */
function findersIn(act: Act, reading: Reading): readonly (RoleVote | null)[] {
  const found = act.sentence.mentions.map(({ actor }) => actor).filter(isResearcher);
  return found.map((actor) => voteFor(actor, ['researcher', 1], act, reading));
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
    case 'find':
      return [...plain, ...findersIn(act, reading)];
    case 'deed':
      return ascribed(act, acts, reading);
    case 'suffer':
    case 'between':
      return beside(act, reading);
    default:
      return plain;
  }
}

const JUDGE = /(?:judge|juge|juez|jueza|richter|richterin|hakim|yargic) $/;

/** What a body of its kind does where it is named at all; what the tagger says of others is too little by itself. */
function weakVotes(reading: Reading): readonly RoleVote[] {
  const tags = new Map(reading.tags.actors.map((tag) => [tag.id, tag]));
  const seen = new Set<string>();
  const mentions = reading.sentences
    .filter(({ isBackground }) => !isBackground)
    .flatMap((one) => one.mentions);
  return mentions.flatMap(({ actor, start, end }) => {
    if (seen.has(actor.id)) return [];
    seen.add(actor.id);
    const tag = tags.get(actor.id);
    const evidence = reading.evidenceOf(start, end);
    // Whose trade it is to find flaws is seldom named for anything else; a university often is.
    const isTrade = actor.kind === 'security-firm' || actor.kind === 'security-team';
    if (isResearcher(actor)) return [{ actor, role: 'researcher', weight: isTrade ? 1 : 0.3, evidence }];
    if (isThreat(actor)) return [{ actor, role: 'accused', weight: 1, evidence }];
    const left = reading.folded.slice(Math.max(0, start - 16), start);
    if (actor.kind === 'person' && JUDGE.test(left))
      return [{ actor, role: 'authority', weight: 4, evidence }];
    const isCentral = tag?.central ?? false;
    if (isAuthority(actor)) return [{ actor, role: 'authority', weight: isCentral ? 0.9 : 0.3, evidence }];
    if (isChipMaker(actor)) return [];
    if (actor.kind === 'person' && !tag?.role) return [];
    return [{ actor, role: tag?.role ?? 'affected', weight: tag?.role && isCentral ? 0.9 : 0.1, evidence }];
  });
}

/** Of whom a former employee is told, to him it was done. */
function employers(reading: Reading): readonly RoleVote[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.mentions
      .filter((mention) => isFormerEmployer(mention, { reading, sentence }))
      .map(({ actor, start, end }) => ({
        actor,
        role: 'affected' as const,
        weight: 1.2 * scaleOf(sentence),
        evidence: reading.evidenceOf(start, end),
      })),
  );
}

/** Who has taken a measure answers what happened, where he has no other part. */
function takers(measures: readonly ProposedMeasure[], { kindOf }: NameBook): readonly RoleVote[] {
  const seen = new Set<string>();
  return measures.flatMap(({ kind, mode, by, evidence }) => {
    const [first] = evidence;
    if (mode !== 'adopted' || kind === 'lawsuit' || !by?.id || !first || seen.has(by.id)) return [];
    seen.add(by.id);
    const actor = { id: by.id, name: by.name, kind: kindOf(by.id) };
    if (isResearcher(actor) || isChipMaker(actor)) return [];
    return [{ actor, role: isAuthority(actor) ? 'authority' : 'responder', weight: 1, evidence: first }];
  });
}

/** "A asserts that B and C made 24,000 accounts": the more so where the tagger sees the parts in the same way. */
function accusations(findings: Findings): readonly (RoleVote | null)[] {
  const { reading } = findings;
  return toldOfOthers(findings).flatMap(({ act, sentence, by, of }) => [
    ...by.map((actor) => voteFor(actor, ['accuser', 0.8], act, reading)),
    ...of.map((actor) => voteFor(actor, ['accused', 0.8], { ...act, sentence }, reading)),
  ]);
}

/** All that an article says of parts: by its acts, by the measures it tells of, by what its actors are. */
export function roleVotes(
  findings: Findings,
  measures: readonly ProposedMeasure[],
  names: NameBook,
): readonly RoleVote[] {
  const { acts, reading } = findings;
  const read = [...acts.flatMap((act) => votesOf(act, acts, reading)), ...accusations(findings)].filter(
    (vote) => vote !== null,
  );
  return [...read, ...employers(reading), ...takers(measures, names), ...weakVotes(reading)];
}
