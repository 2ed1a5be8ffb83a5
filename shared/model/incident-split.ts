import { z } from 'zod';
import { articleId } from './article.ts';
import { externalId, incidentFields, party } from './incident.ts';
import { recordId } from './record-id.ts';

/** What may stand with several incidents. */
export const sharedParts = ['articles', 'measures', 'parties', 'themes'] as const;

/** What to do with answers, supersessions and steps that would lead from one incident into the other. */
export const acrossChoices = ['refuse', 'along', 'clear'] as const;

const ids = z.array(recordId).max(5000).default([]);

/** Takes a part of an incident out into a new one, which is related to it as `split-from`. */
export const incidentSplit = z.strictObject({
  id: recordId,
  /** Of the new one. What is not said is as in the old one: kind, date, sensitivity, handling mark. */
  fields: z.strictObject({
    title: incidentFields.shape.title,
    ...z
      .strictObject({
        kind: incidentFields.shape.kind.unwrap(),
        summary: incidentFields.shape.summary.unwrap(),
        happened: incidentFields.shape.happened.unwrap(),
        happenedBasis: incidentFields.shape.happenedBasis.unwrap(),
        sensitivity: incidentFields.shape.sensitivity.unwrap(),
        handlingMark: incidentFields.shape.handlingMark.unwrap(),
      })
      .partial().shape,
  }),
  claims: ids,
  measures: ids,
  searchNotes: ids,
  articles: z.array(articleId).max(5000).default([]),
  parties: z.array(party).max(200).default([]),
  themes: z.array(z.string().max(100)).max(50).default([]),
  externalIds: z.array(externalId).max(100).default([]),
  /** Positions in its list, the first being 0. */
  steps: z.array(z.int().nonnegative()).max(200).default([]),
  /** Ids of incidents that were merged into the old one, which shall find the new one. */
  merged: ids,
  /** Parts that go to the new one and stay with the old one, too. */
  keep: z.array(z.enum(sharedParts)).max(4).default([]),
  /** `along`: claims that hang together move together. `clear`: such a link is cut, and the answer tells which. */
  across: z.enum(acrossChoices).default('refuse'),
});
export type IncidentSplit = z.infer<typeof incidentSplit>;

/** What a split did beside what was asked. */
export const splitOutcome = z.strictObject({
  /** Claims that went along. */
  along: z.array(recordId),
  /** Assertions that answer nothing any more, and claims that supersede nothing any more. */
  cleared: z.array(recordId),
});
export type SplitOutcome = z.infer<typeof splitOutcome>;
