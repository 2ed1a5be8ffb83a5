import { actorKeys } from '../ledger/actor-keys.ts';
import { ledgerLookup } from '../ledger/ledger-lookup.ts';
import type { Assertion } from '../model/assertion.ts';
import type { NamedActor } from '../model/named-actor.ts';
import { recordId } from '../model/record-id.ts';
import { remembered } from '../model/remembered.ts';
import { exportWords } from '../words/export-words.ts';
import type { Cell } from './csv-line.ts';
import type { ExportContent } from './export-content.ts';
import { claimSentence, incidentSentence } from './standing-sentence.ts';

/** How the tables of one export are joined, and the sentences that rows of them share. */
export type TableJoins = {
  /** The id under which the table of actors has it, null for one that is only a name; and the name that stands there. */
  readonly actorCells: (actor: NamedActor | null | undefined) => Cell[];
  /** Those that were named by an id so far and are no record: the vocabulary knows them. */
  readonly strangers: ReadonlyMap<string, NamedActor>;
  /** The id of an article that has a row. */
  readonly article: (id: string | null | undefined) => string | null;
  readonly standingOfIncident: (id: string) => string;
  readonly standingOfAssertion: (assertion: Assertion) => string;
};

export function tableJoins({ ledger, articles, standingOf, profile }: ExportContent): TableJoins {
  const words = exportWords[profile.locale];
  const { stance, basis } = words.tokens;
  const { claimsOf } = ledgerLookup(ledger);
  const rowOf = new Map<string, string>();
  for (const actor of ledger.actors.values()) for (const key of actorKeys(actor)) rowOf.set(key, actor.id);
  const strangers = new Map<string, NamedActor>();
  const sentenceOf = remembered((claim: string) => {
    const row = standingOf(claim);
    return row ? claimSentence(row, words) : '';
  });
  return {
    strangers,
    actorCells: (actor) => {
      if (!actor?.id) return [null, actor?.name];
      const known = rowOf.get(actor.id);
      if (known === undefined) strangers.set(actor.id, actor);
      return [known ?? actor.id, actor.name];
    },
    article: (id) => (id && articles.has(id) ? id : null),
    standingOfIncident: (id) =>
      incidentSentence(
        claimsOf(id).flatMap((claim) => standingOf(claim.id) ?? []),
        words,
      ),
    standingOfAssertion: (assertion) => {
      const said = words.said(assertion.speaker.name, stance[assertion.stance], basis[assertion.basis]);
      return `${said} ${sentenceOf(assertion.claim)}`.trim();
    },
  };
}

/** Of the vocabulary by its id; one whose record is not there has none. */
export const termOf = (id: string): string | null => (recordId.safeParse(id).success ? null : id);
