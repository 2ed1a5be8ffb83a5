import { z } from 'zod';
import { articleId } from './article.ts';
import { edtfDate } from './edtf-date.ts';
import { recordId } from './record-id.ts';

export const incidentKinds = ['incident', 'hazard', 'demonstration', 'issue'] as const;

export const roles = [
  'accuser',
  'accused',
  'target',
  'affected',
  'intermediary',
  'responder',
  'authority',
  'researcher',
  'witness',
] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/** What a date was taken from (AI Incident Database, Editor's Guide: say which one was used). */
export const dateBases = ['event', 'first-harm', 'lawsuit-filed', 'first-report', 'publication'] as const;

/** An actor of the vocabulary, or a name that is not in it (`id` null). */
export const namedActor = z.strictObject({
  id: z.string().max(100).nullable(),
  name: z.string().trim().min(1).max(300),
});
export type NamedActor = z.infer<typeof namedActor>;

export const party = z.strictObject({ actor: namedActor, role });

/** One event or campaign. Its claims, assertions and measures point to it, articles are many to many. */
export const incidentFields = z.strictObject({
  title: z.string().trim().min(1).max(500),
  kind: z.enum(incidentKinds).default('incident'),
  summary: z.string().max(10_000).default(''),
  happened: edtfDate.nullable().default(null),
  happenedBasis: z.enum(dateBases).nullable().default(null),
  parties: z.array(party).max(200).default([]),
  themes: z.array(z.string().max(100)).max(50).default([]),
  articles: z.array(articleId).max(5000).default([]),
});
export const incident = incidentFields.extend({ id: recordId });
export type Incident = z.infer<typeof incident>;
