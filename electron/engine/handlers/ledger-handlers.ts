import type { CheckedRequestOf } from '../../../shared/contract/channels.ts';
import type { Handlers } from '../../../shared/contract/dispatch.ts';
import { actorProfiles } from '../../../shared/ledger/actor-profiles.ts';
import { claimRows } from '../../../shared/ledger/claim-rows.ts';
import { measuresInForce } from '../../../shared/ledger/measures-in-force.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { Assertion } from '../../../shared/model/assertion.ts';
import { timelineEntries } from '../../../shared/timeline/timeline-entries.ts';
import type { EngineContext } from '../engine-context.ts';
import { actorProfile, actorRowOf } from './actor-profile.ts';
import { commitLedger, presentLedger, refuseUnknownArticles } from './commit-ledger.ts';
import { type LedgerWrite, ledgerStep } from './ledger-changes.ts';

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
  | 'refusals.list'
  | 'timeline.list';

export function ledgerHandlers(context: EngineContext): Pick<Handlers, LedgerReads | LedgerWrite> {
  return { ...readHandlers(context), ...writeHandlers(context) };
}

const listed = <Item>(items: Iterable<Item>) => {
  const all = [...items];
  return { total: all.length, items: all };
};

function readHandlers(context: EngineContext): Pick<Handlers, LedgerReads> {
  const ledger = () => presentLedger(context);
  return {
    'incidents.list': () => listed(ledger().incidents.values()),
    'incidents.get': ({ id }) => {
      const incident = ledger().incidents.get(id);
      if (!incident) throw new AppError('NOT_FOUND', `There is no incident ${id} in this library.`);
      return incident;
    },
    'claims.list': ({ incident }) => listed(claimRows(ledger(), incident, () => null)),
    'assertions.list': ({ claim, incident }) => {
      const { assertions, claims } = ledger();
      const isWanted = (one: Assertion): boolean =>
        (claim === undefined || one.claim === claim) &&
        (incident === undefined || claims.get(one.claim)?.incident === incident);
      return listed([...assertions.values()].filter(isWanted));
    },
    'measures.list': ({ inForce }) => {
      const measures = ledger().measures.values();
      return listed(inForce === undefined ? measures : measuresInForce(measures, inForce));
    },
    'searchNotes.list': ({ incident }) =>
      listed(
        [...ledger().searchNotes.values()].filter(
          (note) => incident === undefined || note.incident === incident,
        ),
      ),
    'actors.named': () => listed(actorProfiles(ledger()).map(actorRowOf)),
    'actors.profile': ({ key }) => actorProfile(key, ledger()),
    'actors.list': () => listed(ledger().actors.values()),
    'distinctions.list': () => listed(ledger().distinctions.values()),
    'refusals.list': () => listed(ledger().refusals.values()),
    'timeline.list': (filter) => {
      const { entries, undated } = timelineEntries(ledger(), filter);
      return { total: entries.length, entries, undated };
    },
  };
}

function writeHandlers(context: EngineContext): Pick<Handlers, LedgerWrite> {
  const write =
    <Channel extends LedgerWrite>(channel: Channel) =>
    async (request: CheckedRequestOf<Channel> & { readonly why: string }) => {
      const { id, changes } = ledgerStep(channel, request, presentLedger(context), context.library.newId);
      await refuseUnknownArticles(changes, context);
      const { batch } = await commitLedger(changes, request.why, context);
      return { batch, id };
    };
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
