import { z } from 'zod';
import { evidence } from '../model/evidence.ts';
import { instant } from '../model/instant.ts';
import { packEntryKinds } from '../model/own-pack.ts';
import { recordId } from '../model/record-id.ts';
import { tagKinds } from '../model/tag.ts';
import { tagChanges } from './tag-changes.ts';

const text = z.string();

/** A file, and what its pack is called where it does not say so itself. Longer ones are refused by their reader, which says why. */
export const packsFile = z.strictObject({
  text: z.string().max(5 * 1024 * 1024),
  name: z.string().trim().min(1).max(120).default('Own terms'),
});

export const packVerdicts = ['new', 'changed', 'same'] as const;

/** An entry of a pack of one's own: a new one, or one that changes these fields of what ships or of an earlier pack. */
const packEntry = z.strictObject({
  kind: z.enum(packEntryKinds),
  id: text,
  label: text,
  isNew: z.boolean(),
  fields: z.array(text),
});
export type PackEntry = z.infer<typeof packEntry>;

/** A pack of one's own in a list. */
export const listedPack = z.strictObject({
  id: recordId,
  name: text,
  version: text,
  maker: text,
  entries: z.array(packEntry),
  /** A sentence for each entry that cannot stand beside the others any more. */
  leftOut: z.array(text),
});
export type ListedPack = z.infer<typeof listedPack>;

/** What a file of packs holds, and what importing it would do. Its problems keep out what they name and nothing else. */
export const inspectedPack = listedPack.omit({ id: true, leftOut: true }).extend({
  /** Of the pack that it would take the place of; null where it would be a new one. */
  id: recordId.nullable(),
  verdict: z.enum(packVerdicts),
  /** Entries of the file that say what the shipped packs say. */
  same: z.int(),
  examples: z.int(),
  /** Examples of which the vocabulary would make something else than they say. */
  failed: z.array(
    z.strictObject({ kind: z.enum(tagKinds), id: text, sort: z.enum(['match', 'ignore']), sentence: text }),
  ),
});
export type InspectedPack = z.infer<typeof inspectedPack>;

export const packInspection = z.strictObject({
  /** Null where nothing of the file can be taken. */
  pack: inspectedPack.nullable(),
  /** What is left out and why, a sentence each. */
  problems: z.array(text),
});
export type PackInspection = z.infer<typeof packInspection>;

const foundArticle = z.strictObject({
  id: text,
  title: text,
  published: instant.nullable(),
  /** The words that would give it the tag, or that give it the one that it would lose. */
  evidence: z.array(evidence),
});
export type PreviewedArticle = z.infer<typeof foundArticle>;

const previewedTerm = tagChanges.shape.terms.element.extend({
  label: text,
  /** The first few, the newest first. */
  gains: z.array(foundArticle),
  losses: z.array(foundArticle),
});
export type PreviewedTerm = z.infer<typeof previewedTerm>;

/** What stored articles would be tagged with, beside what they are tagged with. */
export const packsPreview = tagChanges.omit({ cause: true, terms: true }).extend({
  terms: z.array(previewedTerm),
  /** Somebody ended it: the figures are those of the articles up to there. */
  cancelled: z.boolean(),
});
export type PacksPreview = z.infer<typeof packsPreview>;

export const packsPreviewRequest = z.strictObject({
  change: z.discriminatedUnion('kind', [
    packsFile.extend({ kind: z.literal('import') }),
    z.strictObject({ kind: z.literal('remove'), id: recordId }),
  ]),
  /** So many articles of each that a term would gain or lose. */
  limit: z.int().min(0).max(100).default(5),
});

/** No batch where the library says all of it already. */
export const importedPack = z.strictObject({
  batch: recordId.nullable(),
  id: recordId,
  entries: z.int(),
  problems: z.array(text),
});

export const exportedPack = z.strictObject({ text, name: text, entries: z.int() });
