import { z } from 'zod';
import { recordId } from '../model/record-id.ts';
import { tagKinds } from '../model/tag.ts';

const texts = z.array(z.string());
const byLanguage = z.strictObject({ language: z.string(), texts });

/** Why a name is one: from `spelling` on they are told apart by language. */
export const nameSorts = ['alias', 'former', 'product', 'person', 'spelling', 'domain'] as const;

/** An entry of a list of techniques or risks that others keep. */
const mapping = z.strictObject({
  scheme: z.string(),
  version: z.string(),
  id: z.string(),
  label: z.string(),
});

/** The pack of one's own that made the term, or changed one that ships: which fields of it. */
const ownOrigin = z.strictObject({
  pack: recordId,
  name: z.string(),
  version: z.string(),
  isNew: z.boolean(),
  fields: texts,
});
export type TermOrigin = z.infer<typeof ownOrigin>;

const described = {
  id: z.string(),
  label: z.string(),
  /** By language, where it is called otherwise there. */
  labels: z.record(z.string(), z.string()),
  group: z.string(),
  definition: z.string(),
  /** Where it stands in public lists of techniques and risks. */
  mappings: z.array(mapping),
  /** Null where the shipped packs alone make it. */
  own: ownOrigin.nullable(),
};

/** A term of the packs in a list. */
export const listedTerm = z.strictObject({
  ...described,
  /** What else it is called, in any language, and the names of its products: for finding it, not for showing. */
  aliases: texts,
});

/** All that the packs say of an actor, a theme or a kind of countermeasure; terms and rules in their own notation. */
export const explainedTerm = z.strictObject({
  ...described,
  kind: z.enum(tagKinds),
  /** Two letters, or nothing. */
  country: z.string(),
  pack: z.string(),
  version: z.string(),
  /** `language` is null where a name is the same in all of them. */
  names: z.array(z.strictObject({ sort: z.enum(nameSorts), language: z.string().nullable(), texts })),
  /** Names that are also something else: they count with one of `needs` near, and never beside `unless`. */
  ambiguous: z.array(z.strictObject({ name: z.string(), needs: texts, unless: texts, strict: z.boolean() })),
  rules: z.array(byLanguage),
  /** One of them stands somewhere in the article, or no rule counts. */
  needs: texts,
  match: texts,
  ignore: texts,
});
export type ExplainedTerm = z.infer<typeof explainedTerm>;

/** What persons said of the tags of a term: `added` are those that the packs had not found. */
export const correctedTerm = z.strictObject({
  kind: z.enum(tagKinds),
  id: z.string(),
  confirmed: z.int(),
  removed: z.int(),
  added: z.int(),
});
