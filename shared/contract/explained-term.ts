import { z } from 'zod';
import { tagKinds } from '../model/tag.ts';

const texts = z.array(z.string());
const byLanguage = z.strictObject({ language: z.string(), texts });

/** Why a name is one: from `spelling` on they are told apart by language. */
export const nameSorts = ['alias', 'former', 'product', 'person', 'spelling', 'domain'] as const;

/** An entry of a list of techniques or risks that others keep. */
export const mapping = z.strictObject({
  scheme: z.string(),
  version: z.string(),
  id: z.string(),
  label: z.string(),
});

/** All that the packs say of an actor, a theme or a kind of countermeasure; terms and rules in their own notation. */
export const explainedTerm = z.strictObject({
  kind: z.enum(tagKinds),
  id: z.string(),
  label: z.string(),
  /** By language, where it is called otherwise there. */
  labels: z.record(z.string(), z.string()),
  group: z.string(),
  /** Two letters, or nothing. */
  country: z.string(),
  definition: z.string(),
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
  mappings: z.array(mapping),
});
export type ExplainedTerm = z.infer<typeof explainedTerm>;
