/**
 * The part that a name plays in the sentence in which it stands, by the words around it. Questions in this order:
 *
 * 1. does somebody deny a deed; 2. who stands after "by" and after "against"; 3. who "is accused", by nobody named;
 * 4. is it this name to whom the sentence is ascribed ("…, OpenAI claims"); 5. is a deed only said to have been done
 * ("allegedly", "soll"); 6. on which side of an accusing verb is the name, and does the deed ("copied") stand between
 * them: what comes after the deed is what it was done to.
 */
import type { Role } from '../model/incident.ts';
import type { CompiledVocabulary } from '../text/compile-vocabulary.ts';
import type { Hits } from '../text/find-hits.ts';
import type { Hit } from '../text/hit-room.ts';
import { markSentences } from '../text/mark-sentences.ts';
import type { SentenceNames } from '../text/sentence-names.ts';
import { type Around, type Marks, marksAround, overlaps } from './role-marks.ts';

/** A role, and the words that give it. */
export type Part = { readonly role: Role; readonly cues: readonly Hit[] };

const DEEDS = ['imitate', 'steal', 'distil', 'false-accounts'];
const ACCUSING = ['accuses', 'accuse-last', 'sues'];

/** "von Meta kopiert": the deed stands behind what it was done to. */
const VERB_LAST = new Set(['de', 'nl', 'tr']);

const part = (role: Role, ...cues: readonly (Hit | undefined)[]): Part => ({
  role,
  cues: cues.filter((cue) => cue !== undefined),
});

/** "A denies copying B": the deed was done by the one and to the other. */
function whereDenied(marks: Marks): Part | undefined {
  const { before, after } = marks.around('denies');
  if (!before && !after) return undefined;
  const deed = marks.nearer(marks.around(...DEEDS));
  const claim = marks.around('accusation').before;
  const by = marks.around('by').before;
  if (claim && by && claim.end <= by.start && marks.touches(by)) return part('accuser', claim, by);
  if (!deed) {
    const accusation = marks.nearer(marks.around('accusation'));
    return marks.touches(after) || (accusation && after && marks.isFirst())
      ? part('accused', accusation, after)
      : undefined;
  }
  return after && marks.isFirst() ? part('accused', after, deed) : part('affected', before ?? after, deed);
}

/** "by A", "against B"; in Turkish such words stand behind the name. */
function besidePreposition(marks: Marks): Part | undefined {
  const accusation = marks.around('accusation', 'accuse-last');
  const cue = marks.nearer(accusation);
  if (!cue) return undefined;
  const [by, against] = [marks.around('by'), marks.around('against')];
  const [byAfter, againstAfter] = [marks.around('by-after').after, marks.around('against-after').after];
  for (const mark of [against.before, againstAfter])
    if (marks.touches(mark)) return part('accused', cue, mark);
  // "被指控蒸馏Claude": the accusation stands between, so that nobody named made it.
  const isAgent = by.before && !(accusation.before && accusation.before.start >= by.before.end);
  for (const mark of [isAgent ? by.before : undefined, byAfter])
    if (marks.touches(mark)) return part('accuser', cue, mark);
  const towards = against.after ?? againstAfter;
  if (towards) return part('accuser', cue, towards);
  const agent = by.after ?? byAfter;
  return agent && marks.isFirst() ? part('accused', cue, agent) : undefined;
}

/** Whether a passive verb after this name has another subject. */
function isOfAnother(marks: Marks, passive: Hit): boolean {
  if (marks.isIn('genitive') || marks.touches(marks.around('somebody-of').after)) return true;
  const others = [marks.around(...ACCUSING).after, marks.around('attributes').after];
  if (others.some((other) => other && other.end <= passive.start)) return true;
  switch (marks.language) {
    case 'zh':
      return /[，,]/u.test(marks.gapTo(passive));
    case 'tr':
      return !marks.isFirst() && !/^(?:,| ve | ile |$)/u.test(marks.gapTo(passive).trimEnd());
    default:
      return marks.isParted(passive) && !/,| (?:and|und|et|y|e|en|och) /u.test(marks.gapTo(passive));
  }
}

/** "A is accused of copying B". */
function whereAccused(marks: Marks): Part | undefined {
  const { before, after } = marks.around('is-accused');
  if (!before && !after) return undefined;
  const deeds = marks.around(...DEEDS);
  const deed = marks.nearer(deeds);
  if (!after) return before && deed ? part('affected', before, deed) : undefined;
  const isObject = marks.isIn('accusative') || marks.touches(deeds.before);
  if (isObject && deed) return part('affected', after, deed);
  return isOfAnother(marks, after) ? undefined : part('accused', after);
}

/** "A, B'nin C'yi kopyaladığını öne sürdü": the doer of what is claimed stands in the genitive. */
function whoOfClause(marks: Marks, cue: Hit, done: Hit): Part {
  if (marks.isIn('genitive')) return part('accused', cue, done);
  return part(marks.isFirst() ? 'accuser' : 'affected', cue, done);
}

/** Whether what is claimed follows after this name: "A maker says that B copied". */
function isSpeaker(marks: Marks, { before, after }: Around, deed: Around): boolean {
  if (marks.touches(after)) return true;
  if (!after || before || marks.isIn('genitive') || marks.isParted(after)) return false;
  return deed.after !== undefined && deed.after.start >= after.end && marks.language !== 'tr';
}

/** "A copied B, C claims", "C says that A copied B". */
function whereAscribed(marks: Marks): Part | undefined {
  const claim = marks.around('attributes');
  const cue = marks.nearer(claim);
  if (!cue) return undefined;
  const deed = marks.around(...DEEDS);
  const done = marks.nearer(deed);
  if (!done) return undefined;
  if (marks.isOwn(claim.before))
    return part(deed.after && marks.isSubjectAfter(claim.before) ? 'accused' : 'accuser', claim.before);
  if (isSpeaker(marks, claim, deed)) return part('accuser', claim.after);
  if (deed.before && marks.touches(marks.around('done-by').before)) return part('accused', cue, done);
  if (marks.isDestination()) return undefined;
  if (marks.touches(marks.around('by').before))
    return deed.before || VERB_LAST.has(marks.language ?? '') ? part('affected', cue, done) : undefined;
  if (marks.language === 'tr' && claim.after && !claim.before) return whoOfClause(marks, cue, done);
  if (!deed.after || marks.isIn('accusative')) return part('affected', cue, done);
  if (marks.isIn('genitive') && marks.language !== 'tr') return undefined;
  return claim.before || marks.isFirst() ? part('accused', cue, done) : undefined;
}

/** "A: B copied C" in a title. */
function whereHeaded(marks: Marks): Part | undefined {
  const heading = marks.heading();
  const deed = marks.nearer(marks.around(...DEEDS));
  if (!heading || !deed || marks.isAlone()) return undefined;
  if (marks.isSame(heading)) return part('accuser', deed);
  const isObject = marks.isIn('accusative') || deed.start < marks.start;
  return part(isObject ? 'affected' : 'accused', deed);
}

/** "A allegedly copied B", "A soll B kopiert haben". */
function whereReputed(marks: Marks): Part | undefined {
  const hedge = marks.around('reputedly');
  const cue = marks.nearer(hedge);
  if (!cue) return undefined;
  const deed = marks.around(...DEEDS);
  const done = marks.nearer(deed);
  if (!done) return undefined;
  const verbs = marks.around(...ACCUSING);
  const isSaidBySomebody = [verbs.before, verbs.after].some(
    (verb) => verb && ![hedge.before, hedge.after].some((mark) => mark && overlaps(mark, verb)),
  );
  if (isSaidBySomebody || marks.isDestination()) return undefined;
  const isObject = marks.isIn('accusative') || marks.touches(marks.around('by').before) || !deed.after;
  return part(!isObject && (hedge.after || marks.isFirst()) ? 'accused' : 'affected', cue, done);
}

/** Where the verb stands last, endings tell who does what; elsewhere who stands before it accuses. */
function beforeVerb(marks: Marks, verb: Hit): Part | undefined {
  const saying = marks.around('attributes', 'accuse-last').after;
  const accusing = marks.around('accuses', 'sues').after;
  const isSaid = saying !== undefined && !(accusing && overlaps(accusing, saying));
  if (isSaid && marks.isIn('genitive')) return part('accused', verb);
  if (marks.isIn('locative') || (isSaid && marks.isIn('dative', 'ablative'))) return undefined;
  return part(marks.isIn('accusative', 'dative') ? 'accused' : 'accuser', verb);
}

/** "A accuses B of copying C", "B accused by A", "A accuses B of copying by C". */
function besideVerb(marks: Marks): Part | undefined {
  const by = marks.around('accused-by');
  if (by.after) return part('accused', by.after);
  if (by.before) return part('accuser', by.before);
  const [verb, passive] = [marks.around(...ACCUSING), marks.around('is-accused')];
  const isActive = (mark: Hit | undefined, other: Hit | undefined): mark is Hit =>
    mark !== undefined && !(other && overlaps(mark, other));
  if (isActive(verb.after, passive.after)) return beforeVerb(marks, verb.after);
  if (!isActive(verb.before, passive.before)) return undefined;
  const deed = marks.around(...DEEDS);
  if (!deed.before || deed.before.start <= verb.before.start || deed.after)
    return part('accused', verb.before);
  const agent = marks.around('done-by').before;
  return marks.touches(agent)
    ? part('accused', verb.before, deed.before, agent)
    : part('affected', verb.before, deed.before);
}

/** "A did not accuse B". */
function isNotSaid(marks: Marks): boolean {
  const { before, after } = marks.around(...ACCUSING, 'accused-by', 'is-accused', 'accusation');
  return marks.isDenied(before) || marks.isDenied(after);
}

/** Each with the words of which a sentence has to hold one to answer it. */
const questions = [
  { ask: whereDenied, cues: ['denies'] },
  { ask: besidePreposition, cues: ['accusation', 'accuse-last'] },
  { ask: whereAccused, cues: ['is-accused'] },
  { ask: whereAscribed, cues: ['attributes'] },
  { ask: whereHeaded, cues: DEEDS },
  { ask: whereReputed, cues: ['reputedly'] },
  { ask: besideVerb, cues: [...ACCUSING, 'accused-by'] },
];

/** By sentence, a bit for each question about parts that it can answer. */
export function tellingSentences(hits: Hits, vocabulary: CompiledVocabulary): Int32Array {
  const { concepts } = vocabulary;
  return markSentences(
    questions.map(({ cues }) => cues.map((cue) => concepts.get(cue))),
    hits,
    vocabulary,
  );
}

/** Nothing where the sentence says nothing of parts, or that nobody accused anybody; `answers` is from `tellingSentences`. */
export function partInSentence(
  hit: Hit,
  names: SentenceNames,
  answers: number,
  hits: Hits,
  vocabulary: CompiledVocabulary,
): Part | undefined {
  const marks = marksAround(hit, names, hits, vocabulary);
  let left = answers;
  for (const { ask } of questions) {
    const found = (left & 1) === 0 ? undefined : ask(marks);
    if (found) return isNotSaid(marks) ? undefined : found;
    left >>= 1;
  }
  return undefined;
}
