import type { z } from 'zod';
import { checked } from '../model/checked.ts';
import { actorIdentity } from '../model/named-actor.ts';
import { type LedgerKind, type LedgerRecords, ledgerSchemas } from './ledger.ts';

/**
 * The one form in which a record is kept: checked by its schema, fields in the schema's order, and what was
 * entered twice (the same article, incident, theme, or party in the same role) kept once, the first.
 */
export function canonicalRecord<Kind extends LedgerKind>(kind: Kind, value: unknown): LedgerRecords[Kind] {
  // The kind picks schema, type and collapsing together; TypeScript cannot follow the generic through the tables.
  const schema = ledgerSchemas[kind] as unknown as z.ZodType<LedgerRecords[Kind]>;
  return collapsed[kind](checked(schema, value, kind));
}

const same = <Value>(value: Value): Value => value;

const collapsed: { readonly [Kind in LedgerKind]: (record: LedgerRecords[Kind]) => LedgerRecords[Kind] } = {
  incident: (incident) => ({
    ...incident,
    parties: once(incident.parties, ({ actor, role }) => `${role} ${actorIdentity(actor)}`),
    themes: once(incident.themes),
    articles: once(incident.articles),
    related: once(incident.related, ({ incident: id, relation }) => `${relation} ${id}`),
    externalIds: once(incident.externalIds, ({ namespace, id }) => `${namespace} ${id}`),
    sensitivity: once(incident.sensitivity),
    merged: once(incident.merged),
  }),
  claim: (claim) => ({ ...claim, about: once(claim.about, actorIdentity) }),
  assertion: same,
  measure: (measure) => ({
    ...measure,
    incidents: once(measure.incidents),
    themes: once(measure.themes),
    articles: once(measure.articles),
    against: {
      actors: once(measure.against.actors, actorIdentity),
      claims: once(measure.against.claims),
      techniques: once(measure.against.techniques, ({ scheme, version, id }) => `${scheme} ${version} ${id}`),
    },
  }),
  'search-note': same,
  actor: (actor) => ({
    ...actor,
    aliases: once(actor.aliases, ({ name, usedBy, article }) => `${name.toLowerCase()} ${usedBy} ${article}`),
    merged: once(actor.merged),
  }),
  distinction: (distinction) => ({ ...distinction, pair: distinction.pair.toSorted() }),
  refusal: same,
};

function once<Item>(items: readonly Item[], keyOf: (item: Item) => unknown = same): Item[] {
  const seen = new Set<unknown>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
