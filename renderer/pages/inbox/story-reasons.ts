import type { StoryItem } from '../../../shared/contract/story-query.ts';
import type { Strings } from '../../strings/en.ts';

type Reasons = StoryItem['story']['reasons'];

const shownWords = 6;

/** Why articles are one story, in words: “31,000”, “Feldkamp”, within 2 days. Actors and themes are named by `labels`. */
export function reasonsOf(reasons: Reasons, labels: readonly string[], s: Strings): string {
  const quoted = [...reasons.names, ...reasons.numbers, ...reasons.words]
    .slice(0, shownWords)
    .map(({ text }) => `“${text}”`);
  return [
    ...(reasons.decided ? [s.stories.byPerson] : []),
    ...labels,
    ...quoted,
    ...(reasons.days === null ? [] : [s.stories.days(reasons.days)]),
  ].join(', ');
}
