import { z } from 'zod';
import { ownActor, ownConcept, ownCountermeasure, ownTheme, type PackEntryKind } from '../model/own-pack.ts';
import { mitRisks, oecdPrinciples, owaspLlmRisks } from '../vocabulary/frameworks.ts';
import type { ActorEntry, ConceptEntry, CountermeasureEntry, ThemeEntry } from '../vocabulary/vocabulary.ts';

export type EntryOfKind = {
  readonly actor: ActorEntry;
  readonly theme: ThemeEntry;
  readonly countermeasure: CountermeasureEntry;
  readonly concept: ConceptEntry;
};

const idsIn = (table: object, list: string) =>
  z.array(
    z.string().refine((id) => Object.hasOwn(table, id), {
      error: ({ input }) => `${JSON.stringify(input)} is not in ${list}`,
    }),
  );

/** Also those that no shipped entry is mapped to: what has no label here goes by its id. */
const atlasIds = (letter: 'T' | 'M') =>
  z.array(
    z.string().regex(new RegExp(`^AML\\.${letter}\\d{4}(\\.\\d{3})?$`), {
      error: `an id of MITRE ATLAS is written here as AML.${letter}0051`,
    }),
  );

const sentences = z.array(z.string()).default([]);
const examples = { match: sentences, ignore: sentences, definition: z.string().default('') };

/** What an entry needs that no other is the base of. */
const schemas = {
  actor: ownActor
    .omit({ adds: true })
    .required({ name: true, kind: true })
    .extend({ country: z.string().default('') }),
  theme: ownTheme
    .omit({ adds: true })
    .required({ label: true, rules: true })
    .extend({
      ...examples,
      atlas: atlasIds('T').default([]),
      owaspLlm: idsIn(
        owaspLlmRisks,
        'the OWASP Top 10 for LLM applications, which writes LLM01:2025',
      ).default([]),
      mitRisk: idsIn(mitRisks, 'the MIT AI Risk Repository, whose subdomains are 1.1 to 7.6').default([]),
      oecdPrinciples: idsIn(oecdPrinciples, 'the OECD AI Principles, 1.1 to 1.5').default([]),
    }),
  countermeasure: ownCountermeasure
    .omit({ adds: true })
    .required({ label: true, kind: true, rules: true })
    .extend({ ...examples, atlas: atlasIds('M').default([]) }),
  concept: ownConcept.omit({ adds: true }).required({ terms: true }),
} as const satisfies Record<PackEntryKind, z.ZodType>;

/**
 * The schema of an entry to which nothing can be added any more. It lets pass what the type of shipped entries holds
 * to a table (techniques of ATLAS), and its optional fields are left out, never undefined, as they come from JSON.
 */
export const completeEntry = <Kind extends PackEntryKind>(kind: Kind): z.ZodType<EntryOfKind[Kind]> =>
  schemas[kind] as unknown as z.ZodType<EntryOfKind[Kind]>;
