import type { Evidence } from '../model/evidence.ts';
import type { Day } from '../model/instant.ts';
import type { Tag } from '../model/tag.ts';
import { type ArticleFields, evidenceOf, joinFields } from '../text/article-fields.ts';
import { findHits, type Hits } from '../text/find-hits.ts';
import type { Hit } from '../text/hit-room.ts';
import { hitsOf, occursIn } from '../text/hits-of.ts';
import { nearestHit } from '../text/near.ts';
import { normaliseText } from '../text/normalise-text.ts';
import type { TermTable } from '../text/term-table.ts';
import { isCjkUnit, isWordUnit } from '../text/units.ts';
import type { CompiledCondition, CompiledOwnRule, CompiledOwnRules } from './compile-own-rules.ts';

/** What a rule sees of an article. */
export type RuleSubject = {
  readonly title: string;
  readonly text: string;
  readonly url: string | null;
  /** The title of the source that first carried it. */
  readonly source: string;
  readonly sources: readonly string[];
  readonly language: string | null;
  readonly day: Day;
  /** Of packs and persons. */
  readonly tags: readonly Tag[];
};

/** What a rule finds in an article: by condition the words that made it hold (some have none), or null. */
export type RuleJudgement = {
  readonly holds: boolean;
  readonly conditions: readonly (readonly Evidence[] | null)[];
  /** The place of the exception that stands against it, or null. */
  readonly exception: number | null;
};

export type JudgeArticle = {
  /** By rule, or null for one that does not hold: what the conditions that hold show. */
  readonly holding: (rule: CompiledOwnRule) => readonly Evidence[] | null;
  /** The same with all that is known of the ones that do not. */
  readonly judge: (rule: CompiledOwnRule) => RuleJudgement;
};

const evidencePerCondition = 12;
/** What stands after this is no article any more, but it would be read for every rule. */
const longestText = 200_000;

/** The text of an article once its words were looked for. */
type Reading = {
  readonly fields: ArticleFields;
  readonly hits: Hits;
  readonly terms: TermTable;
  /** By unit, how many words begin before it; counted when it is first asked for. */
  readonly wordsBefore: () => Int32Array;
};

function read(subject: RuleSubject, terms: TermTable): Reading {
  const { title, source, language } = subject;
  const fields = joinFields({ title, text: subject.text.slice(0, longestText), source });
  const hits = findHits(normaliseText(fields.joined, terms.textRoom), terms, language ?? undefined);
  let counted: Int32Array | null = null;
  return { fields, hits, terms, wordsBefore: () => (counted ??= countWords(hits)) };
}

/** Each character of a script without spaces counts as a word. */
function countWords({ text: { units, length } }: Hits): Int32Array {
  const counts = new Int32Array(length + 1);
  let count = 0;
  let isInside = false;
  for (let at = 0; at < length; at += 1) {
    counts[at] = count;
    const unit = units[at] ?? 0;
    const isAlone = isCjkUnit(unit);
    const isWord = isAlone || isWordUnit(unit);
    if (isAlone || (isWord && !isInside)) count += 1;
    isInside = isWord && !isAlone;
  }
  counts[length] = count;
  return counts;
}

function fieldOf({ fields, hits }: Reading, hit: Hit): Evidence['field'] {
  const start = hits.text.starts[hit.start] ?? 0;
  if (start >= fields.sourceStart) return 'source';
  return start >= fields.textStart ? 'text' : 'title';
}

function inAddress(words: readonly string[], url: string | null): readonly Evidence[] {
  const address = url?.toLowerCase() ?? '';
  return words.flatMap((word) => {
    const start = address.indexOf(word);
    const end = start + word.length;
    return url === null || start < 0
      ? []
      : [{ field: 'url' as const, start, end, text: url.slice(start, end) }];
  });
}

function showing(reading: Reading, found: readonly Hit[]): readonly Evidence[] {
  return found
    .slice(0, evidencePerCondition)
    .map((hit) => evidenceOf(reading.fields, reading.hits.text, hit));
}

/** Pairs of hits in one field of the article, the source's name being none. */
function pairsNear(
  { first, second, within }: Extract<CompiledCondition, { kind: 'near' }>,
  reading: Reading,
): readonly Hit[] {
  const { hits, terms } = reading;
  const partners = hitsOf(hits, terms, second);
  const found: Hit[] = [];
  for (const hit of hitsOf(hits, terms, first)) {
    if (found.length >= evidencePerCondition) break;
    const field = fieldOf(reading, hit);
    if (field === 'source') continue;
    const partner = nearestHit(partners, hit, (other) => {
      if (fieldOf(reading, other) !== field) return false;
      return within === 'sentence'
        ? other.sentence === hit.sentence
        : wordsBetween(reading, hit, other) <= within;
    });
    if (partner) found.push(hit, partner);
  }
  return found;
}

function wordsBetween({ wordsBefore }: Reading, a: Hit, b: Hit): number {
  const [left, right] = a.start < b.start ? [a, b] : [b, a];
  const counts = wordsBefore();
  return Math.max(0, (counts[right.start] ?? 0) - (counts[left.end] ?? 0));
}

function taggedWith(
  kind: Tag['kind'],
  ids: ReadonlySet<string>,
  tags: readonly Tag[],
): readonly Evidence[] | null {
  const found = tags.filter((tag) => tag.kind === kind && tag.maker !== 'rule' && ids.has(tag.id));
  return found.length === 0 ? null : found.flatMap(({ evidence }) => evidence).slice(0, evidencePerCondition);
}

const nothingToShow: readonly Evidence[] = [];
const shownIf = (holds: boolean): readonly Evidence[] | null => (holds ? nothingToShow : null);

function isLanguage(ids: ReadonlySet<string>, language: string): boolean {
  const parts = language.toLowerCase().split('-');
  return parts.some((_, count) => ids.has(parts.slice(0, count + 1).join('-')));
}

/** The words that make a condition hold (there may be none to show), or null where it does not. */
function evidenceFor(
  condition: CompiledCondition,
  subject: RuleSubject,
  reading: () => Reading | null,
): readonly Evidence[] | null {
  switch (condition.kind) {
    case 'words': {
      const now = reading();
      const isThere = now !== null && occursIn(now.hits, now.terms, condition.group);
      const inText = isThere
        ? hitsOf(now.hits, now.terms, condition.group).filter((hit) =>
            condition.fields.has(fieldOf(now, hit)),
          )
        : [];
      const found = [...(now ? showing(now, inText) : []), ...inAddress(condition.inAddress, subject.url)];
      return found.length === 0 ? null : found;
    }
    case 'near': {
      const now = reading();
      const areThere =
        now !== null &&
        occursIn(now.hits, now.terms, condition.first) &&
        occursIn(now.hits, now.terms, condition.second);
      const found = areThere ? showing(now, pairsNear(condition, now)) : [];
      return found.length === 0 ? null : found;
    }
    case 'source':
      return shownIf(subject.sources.some((id) => condition.ids.has(id)));
    case 'language':
      return shownIf(subject.language !== null && isLanguage(condition.ids, subject.language));
    case 'date':
      return shownIf(
        (condition.since === null || subject.day >= condition.since) &&
          (condition.until === null || subject.day <= condition.until),
      );
    default:
      return taggedWith(condition.kind, condition.ids, subject.tags);
  }
}

/** Makes ready to judge one article; its text is read when the first rule asks for words. */
export function judgeArticle(subject: RuleSubject, { terms }: CompiledOwnRules): JudgeArticle {
  let known: Reading | null = null;
  const reading = (): Reading | null => {
    if (terms === null) return null;
    known ??= read(subject, terms);
    return known;
  };
  const evidence = (condition: CompiledCondition) => evidenceFor(condition, subject, reading);
  const excepted = ({ except }: CompiledOwnRule): number =>
    except.findIndex((condition) => evidence(condition) !== null);
  return {
    holding: (rule) => {
      const shown: Evidence[] = [];
      let held = 0;
      for (const condition of rule.conditions) {
        const found = evidence(condition);
        if (found === null && rule.match === 'all') return null;
        if (found === null) continue;
        held += 1;
        shown.push(...found);
      }
      return held === 0 || excepted(rule) >= 0 ? null : shown;
    },
    judge: (rule) => {
      const conditions = rule.conditions.map(evidence);
      const held = conditions.filter((found) => found !== null).length;
      const isMet = rule.match === 'all' ? held === conditions.length : held > 0;
      const exception = excepted(rule);
      return { holds: isMet && exception < 0, conditions, exception: exception < 0 ? null : exception };
    },
  };
}
