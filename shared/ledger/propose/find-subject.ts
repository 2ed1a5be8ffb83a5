import { isAuthority, isResearcher } from './actor-kinds.ts';
import type { CueHit } from './cue-finder.ts';
import { type NameGroup, splitSubject } from './name-groups.ts';
import type { Named } from './read-article.ts';
import { BESIDE, type Cue, isAgent, isAside, isOpponent, nextGroup, type Scene } from './scene.ts';

const endsClause: ReadonlySet<Cue> = new Set<Cue>(['say', 'deny', 'decline', 'no-reply', 'accuse', 'sue']);

/** Between two commas behind another name: "Meta, a rival of Google, denied". */
function withoutApposition(
  candidates: readonly NameGroup[],
  cue: CueHit<Cue>,
  { reading }: Scene,
): NameGroup | undefined {
  const [before, last] = [candidates.at(-2), candidates.at(-1)];
  if (!last || !before) return last;
  const { folded } = reading;
  const isClosed = /^[^,]{0,24}, (?!who|which|and|but)/.test(folded.slice(last.end, cue.start + 1));
  const opens = /^, (?:a|an|the|der|die|das|ein|eine|el|la|un|une|le|which|que|qui|maker|owner)(?![a-z])/;
  return isClosed && opens.test(folded.slice(before.end, last.start)) ? before : last;
}

/** Where the clause of a Turkish verb begins: behind the last verb that ended one. */
function clauseStart(cue: CueHit<Cue>, { hits, sentence }: Scene): number {
  return hits.findLast((hit) => hit.end <= cue.start && endsClause.has(hit.cue))?.end ?? sentence.start;
}

const FIRM_OF =
  /(?<![a-z])(?:entreprise|societe|firme|empresa|compania|firma|unternehmen|konzern|company|firm) (?:of |von |de |d')$/;

/** "Elon Musk's company" is not Elon Musk. */
function isOwner({ start }: NameGroup, { reading, sentence }: Scene): boolean {
  return FIRM_OF.test(reading.folded.slice(Math.max(sentence.start, start - 20), start));
}

const WHERE = /(?<![a-z])(?:in|from|near|outside|aus|a|en|desde) $/;

/** "an email to Moonshot AI in Beijing": a government is not where its capital is named as a place. */
function isPlace({ actors, start }: NameGroup, { reading, sentence }: Scene): boolean {
  const isState = actors.every(({ kind }) => kind === 'government');
  return isState && WHERE.test(reading.folded.slice(Math.max(sentence.start, start - 9), start));
}

const canAct = (group: NameGroup, scene: Scene): boolean =>
  !isPlace(group, scene) && !isAgent(group, scene) && !isOpponent(group, scene) && !isOwner(group, scene);

/** The first name of the clause without an ending: "OpenAI, DeepSeek'in … topladığını açıkladı". */
function turkishSubject(cue: CueHit<Cue>, scene: Scene): NameGroup | undefined {
  const before = scene.groups.filter((group) => group.end <= cue.start && canAct(group, scene));
  // "Midjourney'den yanıt gelmedi", "OpenAI'a ulaşılamadı": of whom no reply came has an ending.
  if (cue.cue === 'no-reply') return before.at(-1);
  const from = clauseStart(cue, scene);
  const plain = before.filter(({ nameCase }) => nameCase === 'plain');
  const split = before[0] ? splitSubject(before[0], scene.reading) : null;
  return split?.[0] ?? plain.find(({ start }) => start >= from) ?? plain.at(-1);
}

/** The group that acts: in most languages the last one before the verb that no preposition marks as something else. */
export function groupBefore(cue: CueHit<Cue>, scene: Scene): NameGroup | undefined {
  if (scene.reading.language === 'tr') return turkishSubject(cue, scene);
  const candidates = scene.groups.filter(
    (group) => group.end <= cue.start && canAct(group, scene) && !isAside(group, scene),
  );
  return withoutApposition(candidates, cue, scene);
}

/** "In einem Schreiben beschuldigt OpenAI die Firma DeepSeek": German may put both behind the verb. */
export function bothBehind(cue: CueHit<Cue>, scene: Scene): readonly [NameGroup, NameGroup] | null {
  if (scene.reading.language !== 'de' || groupBefore(cue, scene)) return null;
  const behind = scene.groups.filter(({ start }) => start >= (cue.isOpen ? cue.start : cue.end));
  const [first, second] = behind;
  return first && second ? [first, second] : null;
}

/** "schreibt der Bericht Alibaba zu": the report is the subject. */
const DOCUMENT =
  /(?:bericht|papier|klage|schreiben|report|memo|filing|complaint|informe|demanda|rapport|plainte|note|lettre|carta|study|studie) /;
/** "It urged Congress": behind these verbs stands whom they speak to. */
const SPEAKS_TO = /^(?:urge|told|tell|warn|advis|ask)/;

/** Behind these words stands what is told. */
const TELLS = /(?:^| )(?:that|que|dass)$|^alleg(?:e|es|ing)/;

function groupRightAfter(cue: CueHit<Cue>, scene: Scene): NameGroup | undefined {
  const next = nextGroup(cue, scene, BESIDE);
  if (!next) return undefined;
  const between = scene.reading.folded.slice(cue.end, next.start);
  return /[,.:;"]|(?<![a-z])(?:that|to|que|dass|a|an|is|are|was|were|has|have|had|would|will)(?![a-z])/.test(
    between,
  ) || DOCUMENT.test(between)
    ? undefined
    : next;
}

/** "prosecutors said": right before the verb stands somebody who is no party. */
export function isSomeone(cue: CueHit<Cue>, { hits, groups, reading }: Scene): boolean {
  const someone = hits.findLast((hit) => hit.cue === 'someone' && hit.end <= cue.start);
  // Somebody's lawyer speaks for him.
  if (someone && /(?:的|'s |s' )$/.test(reading.folded.slice(Math.max(0, someone.start - 3), someone.start)))
    return false;
  return (
    someone !== undefined &&
    cue.start - someone.end <= 30 &&
    !groups.some(({ start, end }) => start >= someone.end && end <= cue.start)
  );
}

/** "Requests to A and B went unanswered": who was asked stands behind a preposition. */
function asked(cue: CueHit<Cue>, { groups }: Scene): NameGroup | undefined {
  const before = groups.filter(({ end }) => end <= cue.start);
  return before.findLast(({ actors }) => !actors.every(isAuthority)) ?? before.at(-1);
}

/** "…, said Sysdig", "affirme Anthropic": a speaker may stand right behind the verb, where a comma stands before it. */
export function speakerGroup(cue: CueHit<Cue>, scene: Scene): NameGroup | undefined {
  const { language, folded } = scene.reading;
  const own = folded.slice(cue.start, cue.end);
  // Whose work it is to find things is the finder, wherever he stands: "haben eine Lücke in Ollama gefunden".
  const finder =
    cue.cue === 'find' ? scene.groups.find(({ actors }) => actors.some(isResearcher)) : undefined;
  if (finder) return finder;
  const isInverted = /[,"] ?$/.test(folded.slice(Math.max(0, cue.start - 2), cue.start));
  const cannotFollow =
    language === 'tr' || language === 'zh' || cue.cue === 'name' || SPEAKS_TO.test(own) || TELLS.test(own);
  const after = cannotFollow ? undefined : groupRightAfter(cue, scene);
  if (isInverted && after) return after;
  const canFollow = cue.cue === 'say' || cue.cue === 'find' || cue.cue === 'no-reply';
  return (
    groupBefore(cue, scene) ??
    (canFollow ? after : undefined) ??
    (cue.cue === 'no-reply' ? asked(cue, scene) : undefined)
  );
}

/** Authorities alone fine and charge: another name before such a verb is not who does it. */
export function authorityBefore(cue: CueHit<Cue>, scene: Scene): NameGroup | undefined {
  return scene.groups.findLast(
    (group) => group.end <= cue.start && group.actors.some(isAuthority) && !isOpponent(group, scene),
  );
}

/** Who is meant by "the company", or where a language leaves the subject out; nobody where another noun stands there. */
export function impliedSubject(cue: CueHit<Cue>, scene: Scene): readonly Named[] {
  const { reading, sentence, running, hits } = scene;
  const isNamedAgain = hits.some(
    (hit) =>
      hit.cue === 'anaphor' &&
      (hit.end <= cue.start || (hit.start >= cue.end && hit.start - cue.end <= BESIDE)),
  );
  const opens = cue.start - sentence.start <= 3;
  // What stands before a semicolon is the same sentence to its writer.
  const goesOn = /;/.test(reading.folded.slice(Math.max(0, sentence.start - 2), sentence.start));
  const isLeftOut = goesOn || reading.language === 'zh' || (reading.language === 'es' && opens);
  return isNamedAgain || isLeftOut ? running : [];
}
