import { z } from 'zod';

/** What the feedparser suite expects of each of its files: HTTP headers to assume, and clauses on what is read. */
export const feedparserSuite = z.array(
  z.object({
    file: z.string(),
    headers: z.record(z.string(), z.string()),
    clauses: z.array(
      z.object({
        path: z.array(z.union([z.string(), z.number()])).optional(),
        op: z.string(),
        value: z.unknown().optional(),
      }),
    ),
  }),
);
export type FeedparserCase = z.infer<typeof feedparserSuite>[number];
