import type { Handlers } from '../../../shared/contract/dispatch.ts';
import { claimRowSteps } from '../../../shared/ledger/claim-rows.ts';
import { demandIncident, findIncident, presentIncident } from '../../../shared/ledger/find-incident.ts';
import type { Ledger } from '../../../shared/ledger/ledger.ts';
import { ledgerLookup } from '../../../shared/ledger/ledger-lookup.ts';
import { measuresInForce } from '../../../shared/ledger/measures-in-force.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { Assertion } from '../../../shared/model/assertion.ts';
import type { EngineContext } from '../engine-context.ts';
import { inSlices } from '../in-slices.ts';
import { actorProfile, actorRowOf } from './actor-profile.ts';
import type { ArticleFacts } from './article-facts.ts';
import { keptProfiles } from './kept-profiles.ts';
import type { KnownLedger } from './known-ledger.ts';
import type { LedgerWrite } from './ledger-changes.ts';
import { writeLedger } from './write-ledger.ts';

type LedgerReads =
  | 'incidents.list'
  | 'incidents.get'
  | 'claims.list'
  | 'assertions.list'
  | 'measures.list'
  | 'searchNotes.list'
  | 'actors.list'
  | 'actors.named'
  | 'actors.profile'
  | 'distinctions.list'
  | 'refusals.list';

/** Those that do one thing to one record. */
type SimpleWrite = Exclude<LedgerWrite, `${string}.merge` | `${string}.split`>;

export const ledgerHandlers = (
  context: EngineContext,
  known: KnownLedger,
  facts: ArticleFacts,
): Pick<Handlers, LedgerReads | SimpleWrite> => ({
  ...readHandlers(known, facts),
  ...writeHandlers(context),
});

const listed = <Item>(items: Iterable<Item>) => {
  const all = [...items];
  return { total: all.length, items: all };
};

function readHandlers(known: KnownLedger, { originOf }: ArticleFacts): Pick<Handlers, LedgerReads> {
  const present = () => known(undefined);
  const profiles = keptProfiles();
  return {
    'incidents.list': async ({ knownOn }) => listed((await known(knownOn)).incidents.values()),
    'incidents.get': async ({ id, knownOn }) => {
      const ledger = await known(knownOn);
      const incident = findIncident(ledger, id);
      if (incident) return incident;
      if (!knownOn || !findIncident(await present(), id)) return demandIncident(ledger, id);
      throw new AppError(
        'NOT_FOUND',
        `The incident ${id} was not known on ${knownOn.day}: choose a later day, or none.`,
      );
    },
    'claims.list': async ({ incident, knownOn }) => {
      const ledger = await known(knownOn);
      return listed(await inSlices(claimRowSteps(ledger, meant(ledger, incident), originOf)));
    },
    'assertions.list': async ({ knownOn, ...wanted }) => listed(assertionsOf(await known(knownOn), wanted)),
    'measures.list': async ({ inForce, knownOn }) => {
      const measures = (await known(knownOn)).measures.values();
      return listed(inForce === undefined ? measures : measuresInForce(measures, inForce));
    },
    'searchNotes.list': async ({ incident, knownOn }) => {
      const ledger = await known(knownOn);
      const id = meant(ledger, incident);
      const notes = [...ledger.searchNotes.values()];
      return listed(notes.filter((note) => id === undefined || note.incident === id));
    },
    'actors.named': async ({ knownOn }) => listed((await profiles(await known(knownOn))).map(actorRowOf)),
    'actors.profile': async ({ key, knownOn }) => {
      const ledger = await known(knownOn);
      return actorProfile(key, await profiles(ledger), ledger, originOf);
    },
    'actors.list': async () => listed((await present()).actors.values()),
    'distinctions.list': async () => listed((await present()).distinctions.values()),
    'refusals.list': async () => listed((await present()).refusals.values()),
  };
}

/** The incident that is asked for, also by the id of one that was merged into it. */
const meant = (ledger: Ledger, incident: string | undefined): string | undefined =>
  incident === undefined ? undefined : presentIncident(ledger, incident);

type OfClaim = { readonly claim?: string | undefined; readonly incident?: string | undefined };

/** Those of a claim, of an incident in the order in which they were filed, or all. */
function assertionsOf(ledger: Ledger, { claim, incident: named }: OfClaim): Iterable<Assertion> {
  const lookup = ledgerLookup(ledger);
  const incident = meant(ledger, named);
  const isOfIncident = (id: string): boolean => ledger.claims.get(id)?.incident === incident;
  if (claim !== undefined)
    return incident === undefined || isOfIncident(claim) ? lookup.assertionsOf(claim) : [];
  if (incident === undefined) return ledger.assertions.values();
  const found = lookup.claimsOf(incident).flatMap(({ id }) => lookup.assertionsOf(id));
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function writeHandlers(context: EngineContext): Pick<Handlers, SimpleWrite> {
  const write = <Channel extends SimpleWrite>(channel: Channel) => writeLedger(channel, context);
  return {
    'incidents.create': write('incidents.create'),
    'incidents.update': write('incidents.update'),
    'incidents.remove': write('incidents.remove'),
    'claims.create': write('claims.create'),
    'claims.update': write('claims.update'),
    'claims.remove': write('claims.remove'),
    'assertions.create': write('assertions.create'),
    'assertions.update': write('assertions.update'),
    'assertions.remove': write('assertions.remove'),
    'measures.create': write('measures.create'),
    'measures.update': write('measures.update'),
    'measures.remove': write('measures.remove'),
    'searchNotes.create': write('searchNotes.create'),
    'searchNotes.update': write('searchNotes.update'),
    'searchNotes.remove': write('searchNotes.remove'),
    'actors.create': write('actors.create'),
    'actors.update': write('actors.update'),
    'actors.remove': write('actors.remove'),
    'distinctions.create': write('distinctions.create'),
    'distinctions.remove': write('distinctions.remove'),
    'refusals.create': write('refusals.create'),
    'refusals.remove': write('refusals.remove'),
  };
}
