import type { Evidence } from '../../shared/model/evidence.ts';

export type Span = { readonly start: number; readonly end: number };

/** A text without its white space, and where each of its characters stood. */
type Squeezed = { readonly text: string; readonly at: readonly number[] };

function squeeze(text: string): Squeezed {
  const at: number[] = [];
  let squeezed = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    if (/\s/.test(unit)) continue;
    squeezed += unit;
    at.push(index);
  }
  return { text: squeezed, at };
}

/**
 * Finds places of one text in another that says the same with other white space: the plain text that was
 * tagged, and the text of the body on the screen. Where the two differ more (a picture's description, a part
 * that was filtered out), the nearest place with the same words is taken; null where there is none.
 */
export function createPlaceFinder(from: string, to: string): (span: Span) => Span | null {
  const source = squeeze(from);
  const target = squeeze(to);
  const startsAt = new Map(source.at.map((original, index) => [original, index]));
  return ({ start, end }) => {
    const words = squeeze(from.slice(start, end)).text;
    const expected = startsAt.get(firstSolid(from, start));
    if (words === '' || expected === undefined) return null;
    const found = nearest(target.text, words, expected);
    if (found === null) return null;
    const first = target.at[found];
    const last = target.at[found + words.length - 1];
    return first === undefined || last === undefined ? null : { start: first, end: last + 1 };
  };
}

function firstSolid(text: string, start: number): number {
  let at = start;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

function nearest(text: string, words: string, expected: number): number | null {
  if (text.startsWith(words, expected)) return expected;
  const before = text.lastIndexOf(words, expected);
  const after = text.indexOf(words, expected);
  if (before === -1 || after === -1) return Math.max(before, after) === -1 ? null : Math.max(before, after);
  return expected - before <= after - expected ? before : after;
}

/** How a mark says (`data-place`) which words of the article it marks. */
export const placeKey = ({ field, start }: Pick<Evidence, 'field' | 'start'>): string => `${field} ${start}`;

/** The evidence of one field, in order, without what lies inside another. */
export function spansOf(evidence: readonly Evidence[], field: Evidence['field']): Span[] {
  const spans = evidence
    .filter((one) => one.field === field)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const { start, end } of spans) {
    if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end });
  }
  return kept;
}

const inWord = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}]/u;

/** The stretch drawn out to the end of the word in which it ends: rules match stems, people read words. */
export function wholeWord<Stretch extends Span>(text: string, span: Stretch): Stretch {
  let end = span.end;
  if (!inWord.test(text.charAt(end - 1))) return span;
  while (end < text.length && inWord.test(text.charAt(end))) end += 1;
  return { ...span, end };
}
