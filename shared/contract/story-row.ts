import { z } from 'zod';

const shared = z.array(z.strictObject({ text: z.string(), articles: z.int() }));

/**
 * A story as lists show it: its articles by their ids, the earliest first; the origins from which they come, the one
 * with the most articles first; and why they are together. `copyOf` names for an article the one that it repeats word
 * for word. `lead` is the article whose title tells most of what they share. `latest` is when its last article appeared, in milliseconds since 1970.
 */
export const storyRow = z.strictObject({
  id: z.string(),
  articles: z.array(z.string()),
  lead: z.string(),
  latest: z.number(),
  copyOf: z.record(z.string(), z.string()),
  origins: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['wire', 'press-release', 'own-post', 'statement', 'own-reporting']),
      /** An agency, a source or an actor; empty where nobody is named. */
      name: z.string(),
      articles: z.array(z.string()),
    }),
  ),
  reasons: z.strictObject({
    actors: shared,
    themes: shared,
    names: shared,
    numbers: shared,
    words: shared,
    days: z.number().nullable(),
    copies: z.number(),
    decided: z.boolean(),
  }),
});
export type StoryRow = z.infer<typeof storyRow>;
