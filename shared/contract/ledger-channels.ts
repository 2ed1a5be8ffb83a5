import { z } from 'zod';
import { actor, actorFields } from '../model/actor.ts';
import { actorMerge, actorMergePreview, actorSplit } from '../model/actor-merge.ts';
import { assertion, assertionFields } from '../model/assertion.ts';
import { claimFields } from '../model/claim.ts';
import { distinction, distinctionFields } from '../model/distinction.ts';
import { actorPair, incidentPair } from '../model/duplicates.ts';
import { incident, incidentFields } from '../model/incident.ts';
import { incidentMerge, incidentMergePreview } from '../model/incident-merge.ts';
import { incidentSplit, splitOutcome } from '../model/incident-split.ts';
import { day } from '../model/instant.ts';
import { knownOn } from '../model/known-on.ts';
import { measure, measureFields } from '../model/measure.ts';
import { recordId } from '../model/record-id.ts';
import { refusal, refusalFields } from '../model/refusal.ts';
import { searchNote, searchNoteFields } from '../model/search-note.ts';
import { actorProfile, actorRow } from './actor-profile.ts';
import { byId, changed, created, listOf, nothing, removal, updated, why } from './channel-shapes.ts';
import { claimRow } from './claim-row.ts';

/** As known on a day; without it, as the ledger stands now. */
const known = { knownOn: knownOn.optional() };
const ofIncident = z.strictObject({ incident: recordId.optional(), ...known });

const pairsAsked = z.strictObject({
  /** Only pairs of this one: an incident by its id, an actor by its key. */
  of: z.string().min(1).max(400).optional(),
  limit: z.int().min(1).max(1000).default(100),
});
const pairsOf = <Pair extends z.ZodType>(pair: Pair) =>
  z.strictObject({ total: z.int(), pairs: z.array(pair) });

/** What may be asked of the ledger and written to it. */
export const ledgerChannels = {
  'incidents.list': { request: z.strictObject(known), response: listOf(incident) },
  'incidents.get': { request: byId.extend(known), response: incident },
  'incidents.create': { request: created(incidentFields), response: changed },
  'incidents.update': { request: updated(incidentFields), response: changed },
  'incidents.remove': { request: removal, response: changed },
  /** Pairs that may be one, without those that a person looked at, the likeliest first. */
  'incidents.duplicates': { request: pairsAsked, response: pairsOf(incidentPair) },
  /** What a merge would do, and where one of two values has to be chosen; changes nothing. */
  'incidents.previewMerge': { request: incidentMerge, response: incidentMergePreview },
  'incidents.merge': { request: incidentMerge.extend({ why }), response: changed },
  'incidents.split': {
    request: incidentSplit.extend({ why }),
    response: changed.extend(splitOutcome.shape),
  },

  'claims.list': { request: ofIncident, response: listOf(claimRow) },
  'claims.create': { request: created(claimFields), response: changed },
  'claims.update': { request: updated(claimFields), response: changed },
  'claims.remove': { request: removal, response: changed },

  'assertions.list': {
    request: z.strictObject({ claim: recordId.optional(), incident: recordId.optional(), ...known }),
    response: listOf(assertion),
  },
  'assertions.create': { request: created(assertionFields), response: changed },
  'assertions.update': { request: updated(assertionFields), response: changed },
  'assertions.remove': { request: removal, response: changed },

  'measures.list': {
    request: z.strictObject({ inForce: day.optional(), ...known }),
    response: listOf(measure),
  },
  'measures.create': { request: created(measureFields), response: changed },
  'measures.update': { request: updated(measureFields), response: changed },
  'measures.remove': { request: removal, response: changed },

  'searchNotes.list': { request: ofIncident, response: listOf(searchNote) },
  'searchNotes.create': { request: created(searchNoteFields), response: changed },
  'searchNotes.update': { request: updated(searchNoteFields), response: changed },
  'searchNotes.remove': { request: removal, response: changed },

  /** Every actor that the ledger names, those of the most incidents first. */
  'actors.named': { request: z.strictObject(known), response: listOf(actorRow) },
  /** By its id, or by its name where it has none. */
  'actors.profile': {
    request: z.strictObject({ key: z.string().min(1).max(400), ...known }),
    response: actorProfile,
  },
  /** What the ledger knows of actors beside the vocabulary. */
  'actors.list': { request: nothing, response: listOf(actor) },
  'actors.create': { request: created(actorFields), response: changed },
  'actors.update': { request: updated(actorFields), response: changed },
  'actors.remove': { request: removal, response: changed },
  'actors.duplicates': { request: pairsAsked, response: pairsOf(actorPair) },
  'actors.previewMerge': { request: actorMerge, response: actorMergePreview },
  /** The id is that of the record that holds the names of both. */
  'actors.merge': { request: actorMerge.extend({ why }), response: changed },
  /** The id is that by which the chosen records name the other actor now. */
  'actors.split': { request: actorSplit.extend({ why }), response: changed },

  'distinctions.list': { request: nothing, response: listOf(distinction) },
  'distinctions.create': { request: created(distinctionFields), response: changed },
  'distinctions.remove': { request: removal, response: changed },

  'refusals.list': { request: nothing, response: listOf(refusal) },
  'refusals.create': { request: created(refusalFields), response: changed },
  'refusals.remove': { request: removal, response: changed },
} as const;
