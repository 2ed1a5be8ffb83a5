import type { StixObject } from './stix-object.ts';
import { mappingMade, stixId, stixObject } from './stix-object.ts';

/** Who defines the extension: the project, not the person who exports. */
const project = stixId('identity', 'project', 'faultline');

export const extensionId = stixId('extension-definition', 'faultline-record');

/** The objects that say what the extension is; every bundle carries them. */
export const extensionObjects: readonly StixObject[] = [
  stixObject('identity', project, stampOf(project), {
    name: 'Faultline',
    description: 'An open-source program that keeps a ledger of what is said about incidents in AI security.',
    identity_class: 'system',
  }),
  stixObject('extension-definition', extensionId, stampOf(project), {
    name: 'Faultline record',
    description:
      'The record of a Faultline ledger that an object was made from, so that nothing of it is lost: dates in the precision in which they were said, who says what on which basis, how a claim stands, the life of a measure.',
    schema:
      'record_kind (string, required): incident, claim, assertion, measure, search-note, actor, distinction, article or library. record (object, required): the record, property names in snake case; what is empty is left out. Dates are EDTF level 1 (ISO 8601-2). status (string): of a claim, as a person decided or as the rules suggest. standing (string): the same in a sentence, with who says it and who denies it.',
    version: '1.0.0',
    extension_types: ['property-extension'],
  }),
];

function stampOf(by: string) {
  return { created: mappingMade, modified: mappingMade, by, mark: null };
}

export type RecordExtension = {
  readonly kind: string;
  readonly record: object;
  /** Of a claim. */
  readonly status?: string | undefined;
  readonly standing?: string | undefined;
};

/** The `extensions` of an object that was made from a record. */
export const recordExtension = ({ kind, record, status, standing }: RecordExtension) => ({
  [extensionId]: {
    extension_type: 'property-extension',
    record_kind: kind,
    ...(status === undefined ? {} : { status }),
    ...(standing === undefined ? {} : { standing }),
    record: snakeCased(record),
  },
});

/** Property names as STIX has them. What is null or an empty list is left out: the schemas of records put it back. */
function snakeCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(snakeCased);
  if (typeof value !== 'object' || value === null) return value;
  const named: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) {
    if (part === null || (Array.isArray(part) && part.length === 0)) continue;
    named[snakeCase(name)] = snakeCased(part);
  }
  return named;
}

/** Records have few names, and there are many records. */
const snakeNames = new Map<string, string>();

function snakeCase(name: string): string {
  const known = snakeNames.get(name);
  if (known !== undefined) return known;
  const made = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  snakeNames.set(name, made);
  return made;
}

/** The other way round. Only names of our own making are read so; what else comes is refused by the schemas. */
export function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [camelCase(name), camelCased(part)]));
}

const camelCase = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
