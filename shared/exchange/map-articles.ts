import type { LedgerKind, LedgerRecord, LedgerRecords } from '../ledger/ledger.ts';

type Has = (article: string) => boolean;

const optional = (has: Has, article: string | null): string | null =>
  article !== null && has(article) ? article : null;

const same = <Value>(record: Value): Value => record;

const mappers: {
  readonly [Kind in LedgerKind]: (record: LedgerRecords[Kind], has: Has) => LedgerRecords[Kind];
} = {
  incident: (incident, has) => ({ ...incident, articles: incident.articles.filter(has) }),
  claim: same,
  assertion: (assertion, has) => ({ ...assertion, article: optional(has, assertion.article) }),
  measure: (measure, has) => ({
    ...measure,
    articles: measure.articles.filter(has),
    life: measure.life.map((step) => ({ ...step, article: optional(has, step.article) })),
    effect: measure.effect && { ...measure.effect, article: optional(has, measure.effect.article) },
  }),
  'search-note': same,
  actor: (actor, has) => ({
    ...actor,
    aliases: actor.aliases.map((alias) => ({ ...alias, article: optional(has, alias.article) })),
  }),
  distinction: same,
  refusal: same,
};

/** A record that names only articles of which `has` is true. */
export function withArticles(kind: LedgerKind, record: LedgerRecord, has: Has): LedgerRecord {
  // The kind picks mapper and record together; TypeScript cannot follow the generic through the table.
  const mapper = mappers[kind] as (record: LedgerRecord, has: Has) => LedgerRecord;
  return mapper(record, has);
}

/** Every article that a record names. */
export function articlesOf(kind: LedgerKind, record: LedgerRecord): string[] {
  const found: string[] = [];
  withArticles(kind, record, (article) => found.push(article) > 0);
  return found;
}
