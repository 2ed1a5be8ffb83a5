import type { z } from 'zod';
import { checked } from '../model/checked.ts';
import type { Incident } from '../model/incident.ts';
import { type LedgerKind, type LedgerRecord, type LedgerRecords, ledgerSchemas } from './ledger.ts';

/**
 * The one form in which a record is kept: checked by its schema, fields in the schema's order, and what was
 * entered twice (the same article, incident, theme, or party in the same role) kept once, the first.
 */
export function canonicalRecord<Kind extends LedgerKind>(kind: Kind, value: unknown): LedgerRecords[Kind] {
  // The kind picks schema and type together; TypeScript cannot follow the generic through the table.
  const schema: z.ZodType<LedgerRecord> = ledgerSchemas[kind];
  return collapsed(checked(schema, value, kind)) as LedgerRecords[Kind];
}

function collapsed(record: LedgerRecord): LedgerRecord {
  if ('life' in record) {
    return {
      ...record,
      incidents: once(record.incidents),
      themes: once(record.themes),
      articles: once(record.articles),
    };
  }
  if ('parties' in record) {
    return {
      ...record,
      parties: once(record.parties, partyKey),
      themes: once(record.themes),
      articles: once(record.articles),
    };
  }
  return record;
}

/** An actor without an id is known by its name alone, however it is capitalised. */
const partyKey = ({ actor, role }: Incident['parties'][number]): string =>
  `${role} ${actor.id === null ? `name ${actor.name.toLowerCase()}` : `id ${actor.id}`}`;

function once<Item>(items: readonly Item[], keyOf: (item: Item) => unknown = (item) => item): Item[] {
  const seen = new Set<unknown>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
