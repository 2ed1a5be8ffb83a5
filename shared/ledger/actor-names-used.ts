import type { Actor } from '../model/actor.ts';
import type { Assertion } from '../model/assertion.ts';
import { actorIdentity } from '../model/named-actor.ts';
import {
  type Ledger,
  type LedgerKind,
  type LedgerRecord,
  type LedgerRecords,
  ledgerKinds,
  recordsOf,
} from './ledger.ts';
import { actorsIn } from './map-actors.ts';

type Alias = Actor['aliases'][number];
type Use = Omit<Alias, 'name'>;

/** The names under which records know an actor, each with who uses it, as far as the records tell. Every user once. */
export function actorNamesUsed(ledger: Ledger, identities: ReadonlySet<string>): Alias[] {
  const found = new Map<string, Alias>();
  const firstSaid = new Map<string, Assertion>();
  for (const assertion of ledger.assertions.values()) {
    if (!firstSaid.has(assertion.claim)) firstSaid.set(assertion.claim, assertion);
  }
  for (const kind of ledgerKinds) {
    for (const record of recordsOf(ledger, kind).values()) {
      const names = actorsIn(kind, record).filter((actor) => identities.has(actorIdentity(actor)));
      for (const { name } of names) {
        const alias = { name, ...userIn(kind, record, firstSaid) };
        const key = `${name} ${alias.usedBy === '' ? alias.article : alias.usedBy}`;
        if (!found.has(key)) found.set(key, alias);
      }
    }
  }
  return withoutIdle([...found.values()]);
}

const nobody: Use = { usedBy: '', article: null };

const uses: {
  readonly [Kind in LedgerKind]: (
    record: LedgerRecords[Kind],
    firstSaid: ReadonlyMap<string, Assertion>,
  ) => Use;
} = {
  incident: () => nobody,
  /** Whoever said it first, has used the name. */
  claim: ({ id }, firstSaid) => {
    const said = firstSaid.get(id);
    return said ? { usedBy: said.speaker.name, article: said.article } : nobody;
  },
  assertion: ({ article }) => ({ usedBy: '', article }),
  measure: ({ articles }) => ({ usedBy: '', article: articles[0] ?? null }),
  'search-note': () => nobody,
  actor: () => nobody,
  distinction: () => nobody,
  refusal: () => nobody,
};

function userIn(kind: LedgerKind, record: LedgerRecord, firstSaid: ReadonlyMap<string, Assertion>): Use {
  // The kind picks use and record together; TypeScript cannot follow the generic through the table.
  const use = uses[kind] as (record: LedgerRecord, firstSaid: ReadonlyMap<string, Assertion>) => Use;
  return use(record, firstSaid);
}

/** A name whose users are known needs no line that names none. */
const withoutIdle = (aliases: readonly Alias[]): Alias[] =>
  aliases.filter(
    (alias) =>
      alias.usedBy !== '' ||
      alias.article !== null ||
      !aliases.some((other) => other !== alias && other.name === alias.name),
  );
