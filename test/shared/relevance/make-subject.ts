import type { KnownSubject } from '../../../shared/relevance/learn-weights.ts';
import { traitsOf } from '../../../shared/relevance/traits-of.ts';

type Parts = {
  readonly relevance?: number;
  readonly source?: string;
  readonly themes?: readonly string[];
  readonly story?: string;
};

/** An article with this title, a story of its own, and what a test says of it. */
export function makeSubject(
  id: string,
  title: string,
  { relevance = 0.5, source = 'wire', themes = [], story = id }: Parts = {},
): KnownSubject {
  const tags = themes.map((theme) => ({ kind: 'theme' as const, id: theme }));
  const traits = traitsOf({ title, summary: '', language: 'en', sources: [source], tags });
  return { id, story, traits, relevance };
}

export const many = <Item>(count: number, make: (at: number) => Item): Item[] =>
  Array.from({ length: count }, (_, at) => make(at));
