import { detectLanguage } from '../text/detect-language.ts';
import { type NormalisedText, normaliseText } from '../text/normalise-text.ts';
import { sentenceStarts } from '../text/sentence-starts.ts';

/** The beginning of a text tells its event; what comes later tells its background. */
const LONGEST_TEXT = 4000;
/** Off the subject it is enough to tell copies and events of one day apart. */
const LONGEST_OFF_SUBJECT = 250;
const LONGEST_TITLE = 400;
const LEAD = 320;
const FOOT = 160;

export type Place = 'title' | 'lead' | 'body';

/** A word, a number or a run of Han, kana or hangul in folded text. */
export type Token = {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'run';
  readonly at: number;
  readonly place: Place;
  readonly sentence: number;
  /** Begins with a capital, and not because it begins a sentence. */
  readonly isCapital: boolean;
};

export type ReadText = {
  readonly folded: string;
  readonly title: string;
  readonly language: string | undefined;
  readonly tokens: readonly Token[];
  /** Folded, in their order. */
  readonly sentences: readonly string[];
  /** Folded text from one place to another, as it was written. */
  readonly written: (from: number, to: number) => string;
};

const scan =
  /(?<![a-z\u00c0-\u1fff\d])(?:\d{1,3}(?:[ .,']\d{3})+(?!\d)|\d+(?:\.\d+){2,}|\d+(?:[.,]\d+)?)(?![a-z\u00c0-\u1fff])|[a-z0-9\u00c0-\u1fff]+|[\u2e80-\u2fff\u3005-\u3007\u3040-\u9fff\uac00-\ud7af]+/g;
const utf16 = new TextDecoder('utf-16le');

function kindOf(text: string): Token['kind'] {
  const first = text.charCodeAt(0);
  if (first >= 0x2e80) return 'run';
  return /^[\d.,' ]+$/.test(text) ? 'number' : 'word';
}

function isCapitalAt({ original, starts }: NormalisedText, at: number): boolean {
  const letter = original.charAt(starts[at] ?? 0);
  return letter !== letter.toLowerCase();
}

/** An agency signs at the foot as often as at the head. */
function headAndFoot(text: string, head: number): string {
  const gap = '\n\n';
  if (text.length <= head + gap.length + FOOT) return text;
  return text.slice(0, head) + gap + text.slice(-FOOT);
}

/** As much of a text as is read for its clues. */
export const textForClues = (text: string, isOnSubject: boolean): string =>
  headAndFoot(text, isOnSubject ? LONGEST_TEXT : LONGEST_OFF_SUBJECT);

/** Reads the title and the beginning of the text once, folded as texts are for tagging. */
export function readTokens(title: string, text: string, isOnSubject: boolean): ReadText {
  const normal = normaliseText(`${title.slice(0, LONGEST_TITLE)}\n\n${textForClues(text, isOnSubject)}`);
  const folded = utf16.decode(
    new Uint8Array(normal.units.buffer, normal.units.byteOffset, normal.length * 2),
  );
  const starts = sentenceStarts(normal);
  const titleEnd = Math.max(0, folded.indexOf('\n'));
  const tokens: Token[] = [];
  let sentence = 0;
  for (const match of folded.matchAll(scan)) {
    const at = match.index;
    while ((starts[sentence + 1] ?? Number.POSITIVE_INFINITY) <= at) sentence += 1;
    const isFirst = (starts[sentence] ?? 0) + 2 >= at;
    tokens.push({
      text: match[0],
      kind: kindOf(match[0]),
      at,
      place: at < titleEnd ? 'title' : at < titleEnd + LEAD ? 'lead' : 'body',
      sentence,
      isCapital: !isFirst && isCapitalAt(normal, at),
    });
  }
  const sentences = starts.map((start, index) => folded.slice(start, starts[index + 1] ?? folded.length));
  const written = (from: number, to: number): string =>
    normal.original.slice(normal.starts[from] ?? 0, normal.ends[to - 1] ?? 0);
  return {
    folded,
    title: folded.slice(0, titleEnd),
    language: detectLanguage(normal),
    tokens,
    sentences,
    written,
  };
}
