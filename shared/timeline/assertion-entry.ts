import type { Assertion } from '../model/assertion.ts';
import { actorKey } from '../model/named-actor.ts';
import {
  contextOf,
  dateBy,
  type EntryFields,
  type EntrySources,
  type FiledEntry,
  filedEntry,
  rolesOf,
} from './filed-entry.ts';

/**
 * An assertion stands at the day it was said, under its speaker, with the claim as its title. A filter by actor finds it by whom
 * its claim is about, or by the parties of the incident where the claim names nobody: of an incident with twelve labs not all that
 * is said is said of each.
 */
export function assertionEntry(assertion: Assertion, sources: EntrySources): FiledEntry {
  const claim = sources.ledger.claims.get(assertion.claim);
  const context = contextOf(sources, claim ? [claim.incident] : []);
  const status = sources.statusOf(assertion.claim);
  const speaker = actorKey(assertion.speaker);
  const date = dateBy(sources.clock, assertion.said, () => sources.clocks.assertion(assertion));
  const fields: EntryFields = {
    id: `assertion:${assertion.id}`,
    kind: 'assertion',
    record: assertion.id,
    incident: claim?.incident ?? null,
    title: claim?.text ?? '',
    by: assertion.speaker.name,
    status: assertion.stance,
    claimStatus: status,
    actors: sources.only(speaker),
    themes: context.themes,
    roles: rolesOf(assertion.speaker, context),
    answers: assertion.answers,
  };
  const about = sources.aboutOf(assertion.claim);
  return filedEntry(date, fields, about.length === 0 ? context : { ...context, actors: about }, sources, {
    facts: {
      stances: sources.only(assertion.stance),
      bases: sources.only(assertion.basis),
      speakers: sources.only(speaker),
      ...(status !== null && { claimStatuses: sources.only(status) }),
    },
    words: [assertion.quote?.text ?? ''],
    articles: assertion.article === null ? [] : [assertion.article],
  });
}
