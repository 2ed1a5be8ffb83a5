import type { Evidence } from '../../model/evidence.ts';
import type { NamedActor } from '../../model/named-actor.ts';
import type { ProposedEvidence, ProposedQuote } from '../../model/proposal.ts';
import { isBackground, isRecapTitle } from '../../stories/recap-cues.ts';
import type { TaggedText } from '../../tagging/tag-text.ts';
import { detectLanguage } from '../../text/detect-language.ts';
import { firstEndingAfter } from '../../text/near.ts';
import { type NormalisedText, normaliseText } from '../../text/normalise-text.ts';
import { sentenceStarts } from '../../text/sentence-starts.ts';
import type { ActorKind } from '../../vocabulary/vocabulary.ts';
import { findNames, type NameBook } from './find-names.ts';
import { type ReadingLanguage, readingLanguageOf } from './reading-language.ts';

export type ProposeInput = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published?: string;
  readonly source?: string;
  readonly url?: string;
  readonly language?: string;
  /** A person asks for what it proposes, and has judged what it is about. */
  readonly asked?: boolean;
};

export type Named = NamedActor & { readonly id: string; readonly kind: ActorKind | undefined };
/** A name where it stands, in units of the folded text. */
export type Mention = { readonly actor: Named; readonly start: number; readonly end: number };
export type Place = 'title' | 'lead' | 'body';

export type Sentence = {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  /** It says itself that it tells of something older. */
  readonly isBackground: boolean;
  readonly mentions: readonly Mention[];
};

/** An article as all readers of this folder see it: folded, in sentences, with its names. */
export type Reading = {
  readonly input: ProposeInput;
  readonly tags: TaggedText;
  readonly language: ReadingLanguage;
  readonly folded: string;
  readonly sentences: readonly Sentence[];
  /** Where in the folded text the title ends. */
  readonly titleEnd: number;
  readonly isRecap: boolean;
  /** As it was written. */
  readonly written: (start: number, end: number) => string;
  readonly evidenceOf: (start: number, end: number) => ProposedEvidence;
  readonly quoteOf: (sentence: Sentence) => ProposedQuote;
  /** Where in the folded text the words of a tag stand. */
  readonly placeOf: (evidence: Evidence) => number;
  readonly sentenceAt: (place: number) => Sentence | undefined;
};

/** What an incident needs stands in the first pages. */
const LONGEST_READ = 16_000;
const LONGEST_TITLE = 600;
const LEAD = 320;
/** Chinese says the same in fewer characters. */
const LEAD_HAN = 110;
const AROUND = 40;
/** The title and about the first sentence. */
const FIRST_WORDS = 160;
const GAP = '\n\n';
const utf16 = new TextDecoder('utf-16le');

function foldedOf({ units, length }: NormalisedText): string {
  return utf16.decode(new Uint8Array(units.buffer, units.byteOffset, length * 2));
}

/** The first folded unit that was made from the text at `offset` or behind it. */
function unitAt({ starts, length }: NormalisedText, offset: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lone halves of pairs would not survive JSON: they become the sign for what cannot be read, one unit as well. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/**
 * What says itself that it is older is background, unless it tells of those of whom the beginning tells: "last week
 * Anthropic had said" in the news of the answer.
 */
function isOlder(text: string, mentions: readonly Mention[], inLead: ReadonlySet<string>): boolean {
  if (!isBackground(text)) return false;
  return mentions.length === 0 || mentions.some(({ actor }) => !inLead.has(actor.id));
}

/** A full stop before a name ends a sentence though the name begins small: "xAI". */
function withNames(
  starts: readonly number[],
  folded: string,
  mentions: readonly Mention[],
): readonly number[] {
  const more = mentions.filter(({ start }) => /[a-z)"]\. $/.test(folded.slice(start - 3, start)));
  return more.length === 0
    ? starts
    : [...new Set([...starts, ...more.map(({ start }) => start - 1)])].sort((a, b) => a - b);
}

const titleEndOf = (folded: string): number => Math.max(0, folded.indexOf('\n'));

function sentencesOf(
  normal: NormalisedText,
  folded: string,
  mentions: readonly Mention[],
  language: ReadingLanguage,
): Sentence[] {
  const starts = withNames(sentenceStarts(normal), folded, mentions);
  const titleEnd = titleEndOf(folded);
  const bodyStart = titleEnd + (language === 'zh' ? LEAD_HAN : LEAD);
  const leadEnd = titleEnd + FIRST_WORDS;
  const inLead = new Set(mentions.filter(({ start }) => start < leadEnd).map(({ actor }) => actor.id));
  let next = 0;
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? folded.length;
    const from = next;
    while (next < mentions.length && (mentions[next]?.start ?? 0) < end) next += 1;
    const own = mentions.slice(from, next);
    return {
      start,
      end,
      place: start < titleEnd ? 'title' : start < bodyStart ? 'lead' : 'body',
      isBackground: start >= titleEnd && isOlder(folded.slice(start, end), own, inLead),
      mentions: own,
    };
  });
}

/** The sentence that holds a place, in a list in the order of the text. */
export const sentenceIn = (sentences: readonly Sentence[], place: number): Sentence | undefined =>
  sentences[firstEndingAfter(sentences, place)];

/** Reads an article once, with what the tagger found in it. */
export function readArticle(input: ProposeInput, tags: TaggedText, names: NameBook): Reading {
  const title = wellFormed(input.title.slice(0, LONGEST_TITLE));
  const text = wellFormed(input.text.slice(0, LONGEST_READ));
  const textStart = title.length + GAP.length;
  const normal = normaliseText(title + GAP + text);
  const folded = foldedOf(normal);
  const offsetOf = ({ field, start, end }: Evidence): number | null => {
    if (field === 'title') return end <= title.length ? start : null;
    return field === 'text' && end <= text.length ? textStart + start : null;
  };
  const written = (start: number, end: number): string =>
    normal.original.slice(normal.starts[start] ?? 0, normal.ends[end - 1] ?? 0);
  const evidenceOf = (start: number, end: number): ProposedEvidence => {
    const from = normal.starts[start] ?? 0;
    const to = normal.ends[end - 1] ?? from;
    const isTitle = from < textStart;
    const offset = isTitle ? 0 : textStart;
    const field = isTitle ? 'title' : 'text';
    return { article: input.id, field, start: from - offset, end: to - offset, text: written(start, end) };
  };
  const quoteOf = (sentence: Sentence): ProposedQuote => {
    const { start, end } = trimmed(folded, sentence);
    const { article: _, ...quoted } = evidenceOf(start, end);
    const field = quoted.field === 'title' ? title : text;
    const before = wellFormed(field.slice(Math.max(0, quoted.start - AROUND), quoted.start));
    return { ...quoted, before, after: wellFormed(field.slice(quoted.end, quoted.end + AROUND)) };
  };
  const taken = input.asked === true ? { ...tags, relevant: true } : tags;
  const mentions = findNames(normal.original, taken, offsetOf, names).map(({ actor, start, end }) => ({
    actor,
    start: unitAt(normal, start),
    end: unitAt(normal, end),
  }));
  const titleEnd = titleEndOf(folded);
  const language = readingLanguageOf(detectLanguage(normal) ?? input.language);
  const sentences = sentencesOf(normal, folded, mentions, language);
  return {
    input,
    tags,
    language,
    folded,
    sentences,
    titleEnd,
    isRecap: isRecapTitle(folded.slice(0, titleEnd)),
    written,
    evidenceOf,
    quoteOf,
    placeOf: (evidence) => unitAt(normal, offsetOf(evidence) ?? normal.original.length),
    sentenceAt: (place) => sentenceIn(sentences, place),
  };
}

/** A sentence without blanks at its ends. */
function trimmed(folded: string, { start, end }: Sentence): { start: number; end: number } {
  let [from, to] = [start, end];
  while (from < to && folded.charCodeAt(from) <= 0x20) from += 1;
  while (to > from && folded.charCodeAt(to - 1) <= 0x20) to -= 1;
  return { start: from, end: to };
}
