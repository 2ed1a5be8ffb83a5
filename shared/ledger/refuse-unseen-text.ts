import { AppError } from '../model/app-error.ts';

/**
 * Refuses texts that are new and that nobody could read: those in which there is nothing to be seen, and halves of a character,
 * which no file can hold. Others come and go as they are, and the screen tells of those that control it. Quotes are words of an
 * article, as it has them.
 */
export function refuseUnseenText(before: unknown, after: unknown): void {
  const had = new Set(textsIn(before, '').map(({ text }) => text));
  for (const { place, text } of textsIn(after, '')) {
    if (had.has(text)) continue;
    if (halves.test(text)) throw wrong(place, 'holds half of a character: write it anew');
    if (text !== '' && !seen.test(text))
      throw wrong(place, 'has nothing in it that can be seen: write it out');
  }
}

type Placed = { readonly place: string; readonly text: string };

/** Of a pair that makes one character together, those that stand alone. */
const halves = /\p{Cs}/u;

/** Neither space nor a mark that only says how others are set. */
const seen = /[^\s\p{Cf}\p{Cc}\p{Mn}\p{Default_Ignorable_Code_Point}]/u;

const wrong = (place: string, sentence: string): AppError =>
  new AppError('BAD_REQUEST', `“${place}” ${sentence}.`);

function textsIn(value: unknown, place: string): Placed[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'quote' ? [] : textsIn(part, place === '' ? key : `${place}.${key}`),
  );
}
