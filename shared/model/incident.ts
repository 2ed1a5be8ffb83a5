import { z } from 'zod';
import { articleId } from './article.ts';
import { edtfDate } from './edtf-date.ts';
import { handlingMark } from './handling-mark.ts';
import { namedActor } from './named-actor.ts';
import { recordId } from './record-id.ts';
import { technique } from './technique.ts';

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

export const sensitivities = ['personal-data', 'source-protection', 'embargo', 'deceptive'] as const;

/** What it is to the other incident. */
export const incidentRelations = ['part-of', 'variant-of', 'follows', 'split-from', 'see-also'] as const;

/** Where a record is known elsewhere. The list of the field's registers; `other` says which in the id itself. */
export const idNamespaces = [
  'aiid',
  'oecd',
  'aiaaic',
  'atlas-case-study',
  'cve',
  'docket',
  'bill',
  'other',
] as const;

export const externalId = z.strictObject({
  namespace: z.enum(idNamespaces),
  id: z.string().trim().min(1).max(200),
});

export const relatedIncident = z.strictObject({ incident: recordId, relation: z.enum(incidentRelations) });

/** One step of how it was done, in its order. */
export const incidentStep = z.strictObject({
  text: z.string().trim().min(1).max(2000),
  technique: technique.nullable().default(null),
  by: namedActor.nullable().default(null),
  when: edtfDate.nullable().default(null),
  claim: recordId.nullable().default(null),
});

export type IncidentStep = z.infer<typeof incidentStep>;

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
  steps: z.array(incidentStep).max(200).default([]),
  related: z.array(relatedIncident).max(200).default([]),
  externalIds: z.array(externalId).max(100).default([]),
  sensitivity: z.array(z.enum(sensitivities)).max(10).default([]),
  handlingMark: handlingMark.nullable().default(null),
  /** Ids of the incidents that were merged into this one: what names them still finds it. */
  merged: z.array(recordId).max(500).default([]),
});
export const incident = incidentFields.extend({ id: recordId });
export type Incident = z.infer<typeof incident>;
