/**
 * The part that a name plays in the sentence in which it stands, by the words around it. Questions in this order:
 *
 * 1. does somebody deny a deed; 2. is it this name to whom the sentence is ascribed ("…, OpenAI claims"); 3. who stands
 * after "by" and after "against"; 4. on which side of "accused by", of an ascription or of an accusing verb is the name,
 * and does the deed ("copied") stand between them: what comes after the deed is what it was done to.
 */
import type { Role } from '../model/incident.ts';
import type { CompiledVocabulary } from './compile-vocabulary.ts';
import { type Hit, type Hits, hitsOf } from './find-hits.ts';
import { distance, hitAfter, hitBefore } from './near.ts';

const DEEDS = ['imitate', 'took', 'distil'];
const ATTACHED = 4;
/** "not accused", "not been accused": a "not" further off denies something else. */
const DENIED_WITHIN = 6;
/** In Turkish what is accused or denied stands before its verb, with one of these endings. */
const ACCUSATIVE = /^['’]?(?:y|n)?[ıiuü](?!\p{L})/u;

type Around = { readonly before: Hit | undefined; readonly after: Hit | undefined };
type Marks = {
  readonly around: (...concepts: readonly string[]) => Around;
  readonly isFirst: () => boolean;
  readonly isAccusative: () => boolean;
  /** Whether a mark stands beside this name, with nothing but a case ending between. */
  readonly touches: (mark: Hit | undefined) => boolean;
  /** Whether it stands beside this name alone: "OpenAI says DeepSeek copied" is what OpenAI says. */
  readonly isOwn: (mark: Hit | undefined) => boolean;
  /** Whether "not" stands right before it. */
  readonly isDenied: (mark: Hit | undefined) => boolean;
};

function later(a: Hit | undefined, b: Hit | undefined): Hit | undefined {
  return !a || (b && b.start > a.start) ? b : a;
}

function earlier(a: Hit | undefined, b: Hit | undefined): Hit | undefined {
  return !a || (b && b.start < a.start) ? b : a;
}

function marksAround(hit: Hit, everyone: readonly Hit[], hits: Hits, vocabulary: CompiledVocabulary): Marks {
  const isHere = (other: Hit | undefined) => (other?.sentence === hit.sentence ? other : undefined);
  const listOf = (concept: string) => hitsOf(hits, vocabulary, vocabulary.concepts.get(concept));
  const { original, starts, ends } = hits.text;
  const next = ends[hit.end - 1] ?? 0;
  const isBeside = (mark: Hit, name: Hit) => {
    const [left, right] = mark.start < name.start ? [mark, name] : [name, mark];
    const between = original.slice(ends[left.end - 1] ?? 0, starts[right.start] ?? 0);
    return distance(mark, name) <= ATTACHED && !/[,，、:;]/u.test(between);
  };
  return {
    around: (...concepts) => {
      let before: Hit | undefined;
      let after: Hit | undefined;
      for (const concept of concepts) {
        const list = listOf(concept);
        before = later(before, isHere(hitBefore(list, hit)));
        after = earlier(after, isHere(hitAfter(list, hit)));
      }
      return { before, after };
    },
    isFirst: () => !everyone.some((other) => other.sentence === hit.sentence && other.end <= hit.start),
    isAccusative: () => ACCUSATIVE.test(original.slice(next, next + 4)),
    touches: (mark) => mark !== undefined && isBeside(mark, hit),
    isOwn: (mark) =>
      mark !== undefined &&
      isBeside(mark, hit) &&
      !everyone.some((other) => other.end <= mark.start && other.end !== hit.end && isBeside(mark, other)),
    isDenied: (mark) => {
      if (!mark) return false;
      const not = isHere(hitBefore(listOf('negation'), mark));
      return not !== undefined && distance(not, mark) <= DENIED_WITHIN;
    },
  };
}

/** "A denies copying B": the deed was done by the one and to the other. */
function whereDenied(marks: Marks): Role | undefined {
  const { before, after } = marks.around('denies');
  if (!before && !after) return undefined;
  const deed = marks.around(...DEEDS);
  if (!deed.before && !deed.after) return marks.touches(after) ? 'accused' : undefined;
  return after && marks.isFirst() ? 'accused' : 'affected';
}

/** "by A", "against B"; in Turkish such words stand behind the name. */
function besidePreposition(marks: Marks): Role | undefined {
  const accusation = marks.around('accusation', 'accuse-last');
  if (!accusation.before && !accusation.after) return undefined;
  const [by, against] = [marks.around('by'), marks.around('against')];
  const [byAfter, againstAfter] = [marks.around('by-after').after, marks.around('against-after').after];
  if (marks.touches(against.before) || marks.touches(againstAfter)) return 'accused';
  if (marks.touches(by.before) || marks.touches(byAfter)) return 'accuser';
  if (against.after || againstAfter) return 'accuser';
  return (by.after || byAfter) && marks.isFirst() ? 'accused' : undefined;
}

/** "A copied B, C claims", "C says that A copied B". */
function whereAscribed(marks: Marks): Role | undefined {
  const claim = marks.around('attributes');
  if (!claim.before && !claim.after) return undefined;
  const deed = marks.around(...DEEDS);
  if (!deed.before && !deed.after) return undefined;
  if (marks.isOwn(claim.before) || marks.touches(claim.after)) return 'accuser';
  if (marks.touches(marks.around('by').before) || !deed.after) return 'affected';
  return claim.before || marks.isFirst() ? 'accused' : undefined;
}

/** "A accuses B of copying C", "B accused by A". */
function besideVerb(marks: Marks): Role | undefined {
  const isDoneTo = (verb: Hit) => {
    const deed = marks.around(...DEEDS);
    return deed.before !== undefined && deed.before.start > verb.start && !deed.after;
  };
  for (const [concepts, before, after] of [
    [['accused-by'], 'accused', 'accuser'],
    [['accuse', 'accuse-last'], 'accuser', 'accused'],
  ] as const) {
    const verb = marks.around(...concepts);
    if (verb.after) return before === 'accuser' && marks.isAccusative() ? 'accused' : before;
    if (verb.before) return isDoneTo(verb.before) ? 'affected' : after;
  }
  return undefined;
}

/** "A did not accuse B". */
function isNotSaid(marks: Marks): boolean {
  const { before, after } = marks.around('accuse', 'accuse-last', 'accused-by', 'accusation');
  return marks.isDenied(before) || marks.isDenied(after);
}

/** Nothing where the sentence says nothing of parts, or that nobody accused anybody. */
export function roleInSentence(
  hit: Hit,
  everyone: readonly Hit[],
  hits: Hits,
  vocabulary: CompiledVocabulary,
): Role | undefined {
  const marks = marksAround(hit, everyone, hits, vocabulary);
  const role = whereDenied(marks) ?? besidePreposition(marks) ?? whereAscribed(marks) ?? besideVerb(marks);
  return role && isNotSaid(marks) ? undefined : role;
}
