import type { DraftFeed } from './draft-feed.ts';
import { feedLimits } from './feed-limits.ts';
import type { FeedWishes } from './parsed-feed.ts';

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const wholeNumber = (text: string): number => (/^\s*\d{1,9}\s*$/.test(text) ? Number(text) : -1);

const sorted = (numbers: readonly number[]): number[] =>
  [...new Set(numbers)].filter((number) => number >= 0).sort((a, b) => a - b);

/** RSS counts the hours of a day from 0 to 23; those who count to 24 mean midnight by it. */
const hourOf = (text: string): number => {
  const hour = wholeNumber(text);
  return hour > 24 ? -1 : hour % 24;
};

const dayOf = (text: string): number => days.indexOf(text.trim().toLowerCase().slice(0, 3));

/** What a feed wishes, as far as it can be understood; nothing where it wishes nothing. */
export function wishesOf(draft: DraftFeed['wishes']): { readonly wishes?: FeedWishes } {
  if (draft === undefined) return {};
  const ttl = Math.min(feedLimits.ttl, Math.max(0, wholeNumber(draft.ttl)));
  const skipHours = sorted(draft.skipHours.map(hourOf));
  const skipDays = sorted(draft.skipDays.map(dayOf));
  if (ttl === 0 && skipHours.length === 0 && skipDays.length === 0) return {};
  return { wishes: { ttl, skipHours, skipDays } };
}
