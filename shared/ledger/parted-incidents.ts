import { AppError } from '../model/app-error.ts';
import type { RecordChange } from '../model/history-batch.ts';
import type { Incident } from '../model/incident.ts';
import type { IncidentSplit } from '../model/incident-split.ts';
import { canonicalRecord } from './canonical-record.ts';
import { sameValue } from './same-value.ts';

type Steps = Incident['steps'];

/** The new incident with its part, and the old one without it. */
export function partedIncidents(
  old: Incident,
  newId: string,
  split: IncidentSplit,
  claims: ReadonlySet<string>,
): { readonly created: RecordChange; readonly changed: RecordChange } {
  const { kind, happened, happenedBasis, sensitivity, handlingMark } = old;
  const steps = partedSteps(old.steps, split, claims);
  const given = Object.entries(split.fields).filter(([, value]) => value !== undefined);
  const created = canonicalRecord('incident', {
    ...{ kind, happened, happenedBasis, sensitivity, handlingMark },
    ...Object.fromEntries(given),
    id: newId,
    parties: split.parties,
    themes: split.themes,
    articles: split.articles,
    steps: steps.gone,
    related: [{ incident: old.id, relation: 'split-from' }],
    externalIds: split.externalIds,
    merged: split.merged,
  });
  const after = canonicalRecord('incident', {
    ...old,
    parties: rest(old.parties, split.parties, split.keep.includes('parties')),
    themes: rest(old.themes, split.themes, split.keep.includes('themes')),
    articles: rest(old.articles, split.articles, split.keep.includes('articles')),
    steps: steps.stay,
    externalIds: rest(old.externalIds, split.externalIds, false),
    merged: rest(old.merged, split.merged, false),
  });
  return {
    created: { kind: 'incident', id: newId, before: null, after: created },
    changed: { kind: 'incident', id: old.id, before: old, after },
  };
}

function rest<Item>(all: readonly Item[], gone: readonly Item[], keep: boolean): readonly Item[] {
  return keep ? all : all.filter((item) => !gone.some((each) => sameValue(each, item)));
}

/** A step stands in the incident of the claim that it names. */
function partedSteps(
  all: Steps,
  { steps: chosen, across }: IncidentSplit,
  claims: ReadonlySet<string>,
): { readonly gone: Steps; readonly stay: Steps } {
  const [gone, stay]: [Steps, Steps] = [[], []];
  for (const [index, step] of all.entries()) {
    const isOfMoved = step.claim !== null && claims.has(step.claim);
    const goes = chosen.includes(index) || (across === 'along' && isOfMoved);
    const leadsAcross = step.claim !== null && isOfMoved !== goes;
    if (leadsAcross && across === 'refuse') {
      throw new AppError(
        'BAD_REQUEST',
        `The step "${step.text.slice(0, 80)}" names a claim, and the split would put them into two incidents: move both (across: "along"), or let the step name none (across: "clear").`,
      );
    }
    (goes ? gone : stay).push(leadsAcross ? { ...step, claim: null } : step);
  }
  return { gone, stay };
}
