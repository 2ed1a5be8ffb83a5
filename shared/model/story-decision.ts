import { z } from 'zod';
import { articleId } from './article.ts';
import { instant } from './instant.ts';
import { recordId } from './record-id.ts';

export const storyVerdicts = ['same', 'not-same'] as const;

/**
 * What a person decided about stories, in terms of articles, as stories are grouped anew all the time: `same` is one
 * group of articles that report one event; `not-same` is two groups of which none of the one reports the event of any
 * of the other. It wins over the machine, and the newest wins over older ones.
 */
export const storyDecision = z
  .strictObject({
    id: recordId,
    verdict: z.enum(storyVerdicts),
    groups: z.array(z.array(articleId).min(1).max(5000)).min(1).max(2),
    at: instant,
  })
  .refine(({ verdict, groups }) => groups.length === (verdict === 'same' ? 1 : 2), {
    error: '"same" needs one group of articles, "not-same" needs two',
  });
export type StoryDecision = z.infer<typeof storyDecision>;
