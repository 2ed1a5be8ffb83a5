/**
 * Article + vocabulary -> tags with the words that caused them. In this order:
 *
 * 1. join title, text and source, fold case, accents and spellings, remember the way back (normalise-text);
 * 2. find all terms in one pass, keep those that stand as words, leave out page noise (find-hits);
 * 3. names -> actors: sure ones, then ambiguous ones by their context (find-actors), the publisher by the address;
 * 4. terms together -> themes and countermeasures, unless negated (match-rules, measure-modes), and where no rule holds
 *    many terms of the whole text (weigh-signs);
 * 5. relevance from the themes, or from words of trouble about AI; an article that is not on the subject keeps only
 *    its publisher's tag: the shops and products that news of other kinds names would fill every list;
 * 6. who stands in the centre, who accuses whom (actor-role).
 */
import type { Evidence } from '../model/evidence.ts';
import type { Role } from '../model/incident.ts';
import type { MentionMode } from '../model/tag.ts';
import {
  type ArticleFields,
  EVIDENCE_PER_TAG,
  evidenceOf,
  joinFields,
  type TagInput,
} from '../text/article-fields.ts';
import type { CompiledVocabulary } from '../text/compile-vocabulary.ts';
import { type ActorHit, findActors } from '../text/find-actors.ts';
import { findHits, type Hits } from '../text/find-hits.ts';
import type { Hit } from '../text/hit-room.ts';
import { matchRules, type RuleMatch } from '../text/match-rules.ts';
import { normaliseText } from '../text/normalise-text.ts';
import { byStart, sortHits } from '../text/sort-hits.ts';
import type { ActorEntry, CountermeasureEntry, ThemeEntry } from '../vocabulary/vocabulary.ts';
import { type ActorPart, actorParts } from './actor-role.ts';
import { findPublisher } from './find-publisher.ts';
import { isTroubling } from './is-troubling.ts';
import { type ModeFound, measureModes } from './measure-modes.ts';
import { FAINT_RELEVANCE, LEAD, relevanceOf } from './relevance.ts';
import { weighSigns } from './weigh-signs.ts';

export type TaggedActor = {
  readonly id: string;
  readonly name: string;
  readonly central: boolean;
  readonly role?: Role;
  /** The words that give it that role, both names among them; none where it follows from what the actor is. */
  readonly roleEvidence?: readonly Evidence[];
  readonly evidence: readonly Evidence[];
};
export type TaggedTheme = {
  readonly id: string;
  readonly label: string;
  readonly evidence: readonly Evidence[];
  /** No rule holds: many words of the whole text speak for it together, and the evidence is the weightiest. */
  readonly weighed?: true;
};
export type TaggedCountermeasure = {
  readonly id: string;
  readonly mode: MentionMode;
  /** The words that show the mode; a bare mention has none. */
  readonly modeEvidence?: readonly Evidence[];
  readonly evidence: readonly Evidence[];
  /** As of a theme. */
  readonly weighed?: true;
};

export type TaggedText = {
  readonly relevant: boolean;
  /** 0 to 1. */
  readonly relevance: number;
  readonly actors: readonly TaggedActor[];
  readonly themes: readonly TaggedTheme[];
  readonly countermeasures: readonly TaggedCountermeasure[];
  /** Themes that are named only to deny them, with the words and the "no" that stands by them: they are no tags. */
  readonly denied?: readonly TaggedTheme[];
};

type Reading = {
  readonly fields: ArticleFields;
  readonly hits: Hits;
  readonly vocabulary: CompiledVocabulary;
};

/** In a text this long the last tenth is teasers and notices as often as news: it supports a tag, it makes none. */
const LONG_TEXT = 3000;
const OFTEN = 3;
/** In units of the text: about two sentences. */
const SOON = 180;
/** Of what signs found. */
const NO_RULE = -1;

function isBeforeTail({ fields, hits }: Reading, hit: Hit): boolean {
  const start = hits.text.starts[hit.start] ?? 0;
  const textLength = fields.sourceStart - fields.textStart;
  return textLength < LONG_TEXT || start < fields.textStart + textLength * 0.9 || start >= fields.sourceStart;
}

function isInSource({ fields, hits }: Reading, hit: Hit): boolean {
  return (hits.text.starts[hit.start] ?? 0) >= fields.sourceStart;
}

/** The first words of all that were found, those of the same place once; puts them in order. */
function evidenceList({ fields, hits }: Reading, found: Hit[]): readonly Evidence[] {
  const evidence: Evidence[] = [];
  let last: Hit | undefined;
  sortHits(found, byStart);
  for (const hit of found) {
    if (hit.start === last?.start && hit.end === last.end) continue;
    if (evidence.length === EVIDENCE_PER_TAG) break;
    evidence.push(evidenceOf(fields, hits.text, hit));
    last = hit;
  }
  return evidence;
}

function isAny(
  reading: Reading,
  found: readonly Hit[],
  test: (reading: Reading, hit: Hit) => boolean,
): boolean {
  for (const hit of found) if (test(reading, hit)) return true;
  return false;
}

function matchesInBody(reading: Reading, matches: readonly RuleMatch[]): readonly RuleMatch[] {
  const isFromSource = ({ hits }: RuleMatch) => isAny(reading, hits, isInSource);
  const inBody = matches.some(isFromSource) ? matches.filter((match) => !isFromSource(match)) : matches;
  return inBody.some(({ hits }) => isAny(reading, hits, isBeforeTail)) ? inBody : [];
}

function hitsOfMatches(matches: readonly RuleMatch[]): Hit[] {
  const all: Hit[] = [];
  for (const { hits } of matches) for (const hit of hits) all.push(hit);
  return all;
}

/** What the rules of each kind of topic found in the body. */
function matchTopics(reading: Reading) {
  const themes: [ThemeEntry, readonly RuleMatch[]][] = [];
  const countermeasures: [CountermeasureEntry, readonly RuleMatch[]][] = [];
  const found = new Set<ThemeEntry | CountermeasureEntry>();
  for (const [{ kind, entry }, matches] of matchRules(reading.hits, reading.vocabulary)) {
    const inBody = matchesInBody(reading, matches);
    if (inBody.length === 0) continue;
    found.add(entry);
    if (kind === 'theme') themes.push([entry, inBody]);
    else countermeasures.push([entry, inBody]);
  }
  for (const [{ kind, entry }, words] of weighSigns(reading.hits, reading.vocabulary, found)) {
    const inBody = matchesInBody(reading, [{ rule: NO_RULE, hits: words, negation: undefined }]);
    if (inBody.length === 0) continue;
    if (kind === 'theme') themes.push([entry, inBody]);
    else countermeasures.push([entry, inBody]);
  }
  return { themes, countermeasures };
}

/** Rules and signs never find the same topic. */
const weighed = ([first]: readonly RuleMatch[]): { readonly weighed?: true } =>
  first?.rule === NO_RULE ? { weighed: true } : {};

function themeTag(reading: Reading, { id, label }: ThemeEntry, matches: readonly RuleMatch[]): TaggedTheme[] {
  const kept = matches.filter(({ negation }) => negation === undefined);
  if (kept.length === 0) return [];
  return [{ id, label, evidence: evidenceList(reading, hitsOfMatches(kept)), ...weighed(kept) }];
}

/** Of a theme that all words deny the first that do. */
function deniedTheme(
  reading: Reading,
  { id, label }: ThemeEntry,
  matches: readonly RuleMatch[],
): TaggedTheme[] {
  const [first] = matches;
  if (!first?.negation || matches.some(({ negation }) => negation === undefined)) return [];
  return [{ id, label, evidence: evidenceList(reading, [...first.hits, first.negation]) }];
}

function countermeasureTag(
  reading: Reading,
  { id }: CountermeasureEntry,
  matches: readonly RuleMatch[],
  { mode, words }: ModeFound,
): TaggedCountermeasure {
  const evidence = evidenceList(reading, hitsOfMatches(matches));
  if (words.length === 0) return { id, mode, evidence, ...weighed(matches) };
  return { id, mode, modeEvidence: evidenceList(reading, [...words]), evidence, ...weighed(matches) };
}

function countermeasureTags(
  reading: Reading,
  found: readonly (readonly [CountermeasureEntry, readonly RuleMatch[]])[],
): readonly TaggedCountermeasure[] {
  if (found.length === 0) return [];
  const modeOf = measureModes(reading.hits, reading.vocabulary);
  return found.map(([measure, matches]) => countermeasureTag(reading, measure, matches, modeOf(matches)));
}

/** Only a publisher is known from the source's name: elsewhere it would be a newspaper's own name or a platform. */
function namedActors(reading: Reading): readonly ActorHit[] {
  return findActors(reading.hits, reading.vocabulary).filter(
    ({ actor, hit }) => actor.domains !== undefined || !isInSource(reading, hit),
  );
}

function groupByActor(named: readonly ActorHit[]): Map<ActorEntry, ActorHit[]> {
  const byActor = new Map<ActorEntry, ActorHit[]>();
  for (const found of named) {
    const filed = byActor.get(found.actor);
    if (filed) filed.push(found);
    else byActor.set(found.actor, [found]);
  }
  return byActor;
}

/** The sentence in which the text begins, after those of the title. */
function firstSentence({ fields, hits: { sentences, text } }: Reading): number {
  const found = sentences.findIndex((start) => (text.starts[start] ?? 0) >= fields.textStart);
  return found < 0 ? sentences.length : found;
}

/**
 * In the title or the first sentence of the text, again soon after it, or named often; the publisher's own name on the
 * page does not count. Who only stands in a later sentence of the lead is a witness, or compared with.
 */
function isCentral(reading: Reading, found: readonly ActorHit[]): boolean {
  const inArticle = found.filter(({ hit }) => !isInSource(reading, hit));
  const [first] = inArticle;
  if (!first) return false;
  if (first.hit.sentence <= firstSentence(reading) || inArticle.length >= OFTEN) return true;
  const start = (reading.hits.text.starts[first.hit.start] ?? 0) - reading.fields.textStart;
  return start < SOON && inArticle.length > 1;
}

function actorTag(
  reading: Reading,
  { id, name }: ActorEntry,
  found: readonly ActorHit[],
  part: ActorPart | undefined,
  url: readonly Evidence[],
): TaggedActor {
  const central = isCentral(reading, found);
  const named = evidenceList(
    reading,
    found.map(({ hit }) => hit),
  );
  const evidence = url.length === 0 ? named : [...named, ...url];
  if (!part) return { id, name, central, evidence };
  const { role, words } = part;
  if (words.length === 0) return { id, name, central, role, evidence };
  return { id, name, central, role, roleEvidence: evidenceList(reading, [...words]), evidence };
}

/** Of an article that is not on the subject only its publisher. */
function actorTags(reading: Reading, input: TagInput, isRelevant: boolean): readonly TaggedActor[] {
  const named = namedActors(reading);
  const byActor = groupByActor(named);
  const publisher = findPublisher(input.url ?? '', reading.vocabulary);
  if (publisher && !byActor.has(publisher.actor)) byActor.set(publisher.actor, []);
  const partOf = actorParts(named, reading.hits, reading.vocabulary);
  const tags: TaggedActor[] = [];
  for (const [actor, found] of byActor) {
    const url = publisher?.actor === actor ? [publisher.evidence] : [];
    if (!isRelevant && url.length === 0 && !found.some(({ hit }) => isInSource(reading, hit))) continue;
    if (url.length === 0 && !found.some(({ hit }) => isBeforeTail(reading, hit))) continue;
    tags.push(actorTag(reading, actor, found, partOf(found), url));
  }
  return tags;
}

export function tagText(input: TagInput, vocabulary: CompiledVocabulary): TaggedText {
  const fields = joinFields(input);
  const hits = findHits(normaliseText(fields.joined, vocabulary.textRoom), vocabulary, input.language);
  const reading = { fields, hits, vocabulary };
  const found = matchTopics(reading);
  const themes = found.themes.flatMap(([theme, matches]) => themeTag(reading, theme, matches));
  const relevant = themes.length > 0 || isTroubling(hits, vocabulary, fields.textStart + LEAD);
  const relevance = relevanceOf(themes.map(({ evidence }) => evidence));
  const denied = found.themes.flatMap(([theme, matches]) => deniedTheme(reading, theme, matches));
  const measures = relevant ? countermeasureTags(reading, found.countermeasures) : [];
  return {
    relevant,
    relevance: relevant ? Math.max(relevance, FAINT_RELEVANCE) : 0,
    actors: actorTags(reading, input, relevant),
    themes,
    countermeasures: measures,
    ...(denied.length > 0 && { denied }),
  };
}
