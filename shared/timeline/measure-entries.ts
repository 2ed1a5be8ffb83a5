import { isInForceStatus } from '../ledger/measures-in-force.ts';
import { articlesOfMeasure, type Measure } from '../model/measure.ts';
import { actorKey } from '../model/named-actor.ts';
import {
  contextOf,
  dateBy,
  type EntryFields,
  type EntrySources,
  type FiledEntry,
  filedEntry,
  rolesOf,
  together,
} from './filed-entry.ts';

/**
 * One entry a step of a measure's life. A step that puts it in force stands until the step after it, so that a
 * filter by time also finds what came into force before and still is. Ids sort in the order of the life, which
 * has at most a hundred steps.
 */
export function measureEntries(measure: Measure, sources: EntrySources): FiledEntry[] {
  const context = contextOf(sources, measure.incidents);
  const themes = together(measure.themes, context.themes);
  const by = actorKey(measure.by);
  const against = measure.against.actors.map(actorKey);
  const articles = articlesOfMeasure(measure);
  const dates = measure.life.map((step) =>
    dateBy(sources.clock, step.from, () => sources.clocks.step(measure, step)),
  );
  return measure.life.map((step, index) => {
    const fields: EntryFields = {
      id: measureEntryId(measure.id, index),
      kind: 'measure',
      record: measure.id,
      incident: measure.incidents[0] ?? null,
      title: measure.title,
      by: measure.by.name,
      status: step.status,
      claimStatus: null,
      actors: sources.only(by),
      themes,
      roles: rolesOf(measure.by, context),
      answers: null,
    };
    const filed = filedEntry(dates[index] ?? null, fields, context, sources, {
      facts: { measureKinds: sources.only(measure.kind), measureStatuses: sources.only(step.status) },
      words: [measure.summary],
      articles,
    });
    const facts = { ...filed.facts, actors: together(filed.facts.actors ?? [], against) };
    const next = dates[index + 1] ?? null;
    const end = isInForceStatus(step.status) ? next && (sources.spanOf(next)?.end ?? null) : filed.end;
    return { ...filed, facts, end };
  });
}

export const measureEntryId = (measure: string, step: number): string =>
  `measure:${measure}:${String(step).padStart(2, '0')}`;
