import { z } from 'zod';
import { articleId } from './article.ts';
import { edtfDate } from './edtf-date.ts';
import { namedActor } from './named-actor.ts';
import { recordId } from './record-id.ts';
import { technique } from './technique.ts';

export const measureStatuses = [
  'proposed',
  'announced',
  'in-force',
  'partly',
  'paused',
  'withdrawn',
  'superseded',
] as const;

/** One step in the life of a measure: from this date it stood so. */
export const lifeStep = z.strictObject({
  status: z.enum(measureStatuses),
  from: edtfDate,
  article: articleId.nullable().default(null),
});
export type LifeStep = z.infer<typeof lifeStep>;

/** A countermeasure by somebody, with its life. A denial is a response, not a measure. */
export const measureFields = z.strictObject({
  kind: z.string().trim().min(1).max(100),
  by: namedActor,
  title: z.string().trim().min(1).max(500),
  summary: z.string().max(10_000).default(''),
  incidents: z.array(recordId).max(500).default([]),
  themes: z.array(z.string().max(100)).max(50).default([]),
  life: z.array(lifeStep).min(1).max(100),
  articles: z.array(articleId).max(500).default([]),
  /** Beside incidents and themes. */
  against: z
    .strictObject({
      actors: z.array(namedActor).max(100).default([]),
      claims: z.array(recordId).max(500).default([]),
      techniques: z.array(technique).max(100).default([]),
    })
    .default({ actors: [], claims: [], techniques: [] }),
  /** What somebody says that it has brought about: a claim as well, not a finding. */
  effect: z
    .strictObject({
      text: z.string().trim().min(1).max(2000),
      by: namedActor,
      article: articleId.nullable().default(null),
    })
    .nullable()
    .default(null),
  /** The measure that this one takes the place of. */
  supersedes: recordId.nullable().default(null),
});
export const measure = measureFields.extend({ id: recordId });
export type Measure = z.infer<typeof measure>;

/** Those that carry it, and those that its steps name. */
export const articlesOfMeasure = ({ articles, life }: Measure): string[] => [
  ...new Set([...articles, ...life.flatMap(({ article }) => article ?? [])]),
];
