import type { ActorPair, ActorReason } from '../../model/duplicates.ts';
import { actorIdentity, actorKey, type NamedActor } from '../../model/named-actor.ts';
import { forEachInSteps, type Steps } from '../../model/steps.ts';
import { foldText } from '../../search/fold-text.ts';
import { actorKeys } from '../actor-keys.ts';
import { actorsNamed } from '../actors-named.ts';
import type { Ledger } from '../ledger.ts';
import { indexBy, pairUp } from './pair-up.ts';

/** An entry of the vocabulary, as far as it tells who an actor is. */
export type ActorTerm = {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly domains?: readonly string[];
};

/**
 * Pairs of actors that may be one, each with what speaks for it. An alias that another actor has asks here; it merges nothing by
 * itself. Two entries of the vocabulary are two actors, and what a person noted as not the same is not asked again.
 */
export function* duplicateActors(ledger: Ledger, vocabulary: readonly ActorTerm[]): Steps<ActorPair[]> {
  const actors = yield* knownActors(ledger, vocabulary);
  const found = new Map<
    string,
    { readonly pair: readonly [Known, Known]; readonly reasons: ActorReason[] }
  >();
  const tell = (one: Known, other: Known, reason: ActorReason): void => {
    if (one.isTerm && other.isTerm) return;
    const key = keyOf([actorIdentity(one.named), actorIdentity(other.named)]);
    const candidate = found.get(key) ?? { pair: [one, other] as const, reasons: [] };
    const isTold = candidate.reasons.some(({ kind }) => kind === reason.kind);
    if (!isTold) candidate.reasons.push(reason);
    found.set(key, candidate);
  };
  const names = indexBy(actors, ({ named, aliases }) => [named.name, ...aliases].map(plainName));
  yield;
  yield* forEachInSteps([...names.values()], (group) =>
    pairUp([group], mostOfOne, (one, other) => tell(one, other, reasonOf(one, other))),
  );
  for (const [domain, group] of indexBy(actors, ({ domains }) => domains)) {
    pairUp([group], mostOfOne, (one, other) => tell(one, other, { kind: 'domain', domain }));
  }
  const apart = new Set([...ledger.distinctions.values()].map(({ pair }) => keyOf(pair)));
  return [...found.values()]
    .filter(
      ({ pair: [one, other] }) => !one.keys.some((a) => other.keys.some((b) => apart.has(keyOf([a, b])))),
    )
    .map(({ pair: [one, other], reasons }) => ({ pair: [one.named, other.named], reasons }));
}

const mostOfOne = 20;

type Known = {
  readonly named: NamedActor;
  readonly keys: readonly string[];
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  readonly isTerm: boolean;
};

const keyOf = (keys: readonly string[]): string =>
  keys
    .map((key) => key.toLowerCase())
    .sort()
    .join('\n');

/** What a company is by law tells no two names apart, nor do case, accents, spaces and full stops. */
const legalForms = /[\s,.]+(inc|ltd|llc|corp|corporation|co|company|gmbh|plc|limited|ag|sa|bv|pbc)\.?$/;

function plainName(name: string): string {
  const folded = foldText(name.trim());
  const bare = folded.replace(legalForms, '').replace(/[^\p{L}\p{N}]/gu, '');
  return bare === '' ? folded : bare;
}

function reasonOf(one: Known, other: Known): ActorReason {
  const [a, b] = [plainName(one.named.name), plainName(other.named.name)];
  if (a === b) return { kind: 'name' };
  const ofOther = new Set([b, ...other.aliases.map(plainName)]);
  const shared = [one.named.name, ...one.aliases].find((name) => ofOther.has(plainName(name))) ?? '';
  return { kind: 'alias', name: shared };
}

/** Those of the ledger and of the vocabulary, and names that are in neither but in use; each once. */
function* knownActors(ledger: Ledger, vocabulary: readonly ActorTerm[]): Steps<Known[]> {
  const known = new Map<string, Known>();
  const taken = new Set<string>();
  const add = (actor: Known): void => {
    known.set(actorIdentity(actor.named), actor);
    for (const key of actor.keys) taken.add(key.toLowerCase());
  };
  const terms = new Map(vocabulary.map((term) => [term.id, term]));
  for (const actor of ledger.actors.values()) {
    const { id, term, name, aliases } = actor;
    const entry = term === null ? undefined : terms.get(term);
    add({
      named: { id: term ?? id, name },
      keys: actorKeys(actor),
      aliases: [...aliases.map((alias) => alias.name), ...(entry?.aliases ?? [])],
      domains: [...(entry?.domains ?? []), ...domainsIn(name)],
      isTerm: term !== null,
    });
  }
  for (const { id, name, aliases = [], domains = [] } of vocabulary) {
    if (!taken.has(id)) add({ named: { id, name }, keys: [id], aliases, domains, isTerm: true });
  }
  for (const [identity, named] of yield* actorsNamed(ledger)) {
    if (taken.has(identity)) continue;
    add({ named, keys: [actorKey(named)], aliases: [], domains: domainsIn(named.name), isTerm: false });
  }
  return [...known.values()];
}

const domain = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})\/?$/;

/** Somebody who writes down where a statement stands often writes the site for the name. */
function domainsIn(name: string): string[] {
  const [, found] = domain.exec(name.trim().toLowerCase()) ?? [];
  return found === undefined ? [] : [found];
}
