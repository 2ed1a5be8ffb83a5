import type { LedgerKind } from '../ledger/ledger.ts';
import { sha256Of } from './sha-256.ts';

/** So much of a hash tells two versions of one record apart, however many there are. */
const hashLength = 32;
export const versionHashForm = /^[0-9a-f]{32}$/;

/**
 * What names a version of a record in every library. The order of fields does not count, nor what is empty: a field that a
 * later version of the program adds changes no hash until somebody fills it.
 */
export const versionHash = (kind: LedgerKind, record: object): string =>
  sha256Of(`${kind} ${canonicalJson(record)}`).slice(0, hashLength);

/** JSON with sorted keys and without what is empty. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => !isEmpty(field))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}
