import type { HandlingMark } from '../model/handling-mark.ts';
import type { Instant } from '../model/instant.ts';
import { markingId } from './stix-marking.ts';
import { uuidBytes, uuidV5 } from './uuid-v5.ts';

/** One object of a STIX 2.1 bundle. */
export type StixObject = Fields & { readonly type: string; readonly id: string };

type Fields = Readonly<Record<string, unknown>>;

/** Our own: RFC 9562 wants one for each kind of name, and the one of STIX is for observables only. */
const namespace = uuidBytes('b4c1f0de-5d0e-4c55-9a5b-6c1f2f0a7d31');

/** The same for the same key in every export of every library, so that what comes again is the same object. */
export const stixId = (type: string, ...key: readonly string[]): string =>
  `${type}--${uuidV5(`${type}|${key.join('|')}`, namespace)}`;

/** What has no record of its own, as an actor who is only named, is as old as this mapping. */
export const mappingMade: Instant = '2026-11-01T00:00:00.000Z';

export type Stamp = {
  readonly created: Instant;
  readonly modified: Instant;
  /** Who says all this in the name of the library: the id of an identity. */
  readonly by: string;
  readonly mark: HandlingMark | null;
};

/** An object with what all have; what is empty is left out, as the schemas want it. */
export function stixObject(
  type: string,
  id: string,
  { created, modified, by, mark }: Stamp,
  fields: Fields,
): StixObject {
  const object = { type, spec_version: '2.1', id, created_by_ref: by, created, modified };
  fill(object, fields);
  return mark === null ? object : Object.assign(object, { object_marking_refs: [markingId(mark)] });
}

export const filled = (fields: Fields): Fields => fill({}, fields);

function fill(object: Record<string, unknown>, fields: Fields): Fields {
  for (const name of Object.keys(fields)) if (!isEmpty(fields[name])) object[name] = fields[name];
  return object;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
