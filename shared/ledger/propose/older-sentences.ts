import { edtfSpan } from '../../model/edtf-date.ts';
import { millisecondsOfDay } from '../../model/milliseconds-of-day.ts';
import { spanOf } from '../../stories/span-of.ts';
import { type Reading, sentenceIn } from './read-article.ts';
import type { FoundDate } from './read-dates.ts';

/** What lies so far back is another event than the one that an article reports. */
const LONG_AGO = 45 * millisecondsOfDay;
/** Where a sentence begins with its date, it tells of that time. */
const OPENING = 24;

/** The article with those sentences marked as background that begin with a date of long ago: "In February …". */
export function withOlder(reading: Reading, dates: readonly FoundDate[]): Reading {
  const { from } = spanOf(reading.input.published);
  if (!Number.isFinite(from)) return reading;
  const older = dates.filter(({ date, start }) => {
    const end = edtfSpan(date)?.end;
    const sentence = reading.sentenceAt(start);
    const opens = sentence !== undefined && start - sentence.start <= OPENING && sentence.place === 'body';
    return opens && end !== null && end !== undefined && Date.parse(end) < from - LONG_AGO;
  });
  if (older.length === 0) return reading;
  const sentences = reading.sentences.map((sentence) => {
    const isOlder = older.some(({ start }) => start >= sentence.start && start < sentence.end);
    return isOlder ? { ...sentence, isBackground: true } : sentence;
  });
  return { ...reading, sentences, sentenceAt: (place) => sentenceIn(sentences, place) };
}
