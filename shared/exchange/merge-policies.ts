import type { LedgerKind } from '../ledger/ledger.ts';
import { actorIdentity, type NamedActor } from '../model/named-actor.ts';
import { canonicalJson } from './version-hash.ts';

/**
 * How two versions of a part of a record come together where both sides changed it:
 * `one`: only a person can say; `set`: what either side added is in, what either took away is out; `text`: sentence by
 * sentence; `stricter`: the handling mark that lets it go least far, also where only one side changed it.
 */
export type MergePolicy = 'one' | 'set' | 'text' | 'stricter';

export type MergeField = {
  /** What a conflict calls it. */
  readonly path: string;
  /** Fields that mean something only together are one part: a status and its reason, words and where they stand. */
  readonly fields: readonly string[];
  readonly policy: MergePolicy;
  /** What tells the items of a set apart. */
  readonly keyOf: (item: unknown) => string;
};

type Options = Partial<Pick<MergeField, 'fields' | 'keyOf'>>;

const part = (
  path: string,
  policy: MergePolicy = 'one',
  { fields = [path], keyOf = canonicalJson }: Options = {},
): MergeField => ({ path, fields, policy, keyOf });

// The schema of the record has checked what the items of its sets are.
const byParty = (item: unknown): string => {
  const { role, actor } = item as { readonly role: string; readonly actor: NamedActor };
  return `${role} ${actorIdentity(actor)}`;
};
const byActor = (item: unknown): string => actorIdentity(item as NamedActor);

/**
 * THE TABLE of parts, by kind of record; every field but the id stands in it once. Status, attribution (parties, whom a claim is
 * about, who speaks) and evidence (quotes, links, articles of an assertion) are always `one`: nothing picks among them by itself.
 */
export const mergePolicies: Readonly<Record<LedgerKind, readonly MergeField[]>> = {
  incident: [
    part('title'),
    part('kind'),
    part('summary', 'text'),
    part('happened', 'one', { fields: ['happened', 'happenedBasis'] }),
    part('parties', 'one', { keyOf: byParty }),
    part('themes', 'set'),
    part('articles', 'set'),
    part('steps'),
    part('related', 'set'),
    part('externalIds', 'set'),
    part('sensitivity', 'set'),
    part('handlingMark', 'stricter'),
    part('merged', 'set'),
  ],
  claim: [
    part('incident'),
    part('type'),
    part('text'),
    part('about', 'one', { keyOf: byActor }),
    part('status', 'one', { fields: ['status', 'statusReason'] }),
    part('quantity'),
    part('technique'),
    part('supersedes'),
  ],
  assertion: [
    part('claim'),
    part('speaker'),
    part('evidence', 'one', { fields: ['article', 'quote', 'link'] }),
    part('said'),
    part('stance', 'one', { fields: ['stance', 'answers'] }),
    part('basis', 'one', { fields: ['basis', 'origin'] }),
  ],
  measure: [
    part('kind'),
    part('by'),
    part('title'),
    part('summary', 'text'),
    part('incidents', 'set'),
    part('themes', 'set'),
    part('life'),
    part('articles', 'set'),
    part('against'),
    part('effect'),
    part('supersedes'),
  ],
  'search-note': [
    part('lookedFor'),
    part('where'),
    part('on'),
    part('found'),
    part('incident'),
    part('actor'),
  ],
  actor: [
    part('term'),
    part('name'),
    part('kind'),
    part('summary', 'text'),
    part('aliases', 'set'),
    part('merged', 'set'),
  ],
  distinction: [part('between', 'one', { fields: ['between', 'pair'] })],
  refusal: [part('key'), part('text')],
};
