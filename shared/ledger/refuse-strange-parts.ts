import { AppError } from '../model/app-error.ts';
import type { Incident } from '../model/incident.ts';
import type { IncidentSplit } from '../model/incident-split.ts';
import type { Ledger } from './ledger.ts';
import { sameValue } from './same-value.ts';

/** A split takes at least something, and only what belongs to the incident. */
export function refuseStrangeParts(ledger: Ledger, old: Incident, split: IncidentSplit): void {
  const parts = partsOf(ledger, old, split);
  if (parts.every(({ chosen }) => chosen.length === 0)) {
    throw new AppError(
      'BAD_REQUEST',
      `Nothing of "${old.title}" was chosen: name the claims, articles or other parts that go to the new incident.`,
    );
  }
  for (const { name, chosen, belongs } of parts) {
    const strange = chosen.find((each) => !belongs(each));
    if (strange === undefined) continue;
    throw new AppError(
      'BAD_REQUEST',
      `The ${name} ${typeof strange === 'object' ? JSON.stringify(strange) : strange} is not one of "${old.title}": a split takes what belongs to the incident.`,
    );
  }
}

type Part = {
  readonly name: string;
  readonly chosen: readonly unknown[];
  readonly belongs: (item: unknown) => boolean;
};

function partsOf(ledger: Ledger, old: Incident, split: IncidentSplit): Part[] {
  const part = <Item>(name: string, chosen: readonly Item[], belongs: (item: Item) => boolean): Part => ({
    name,
    chosen,
    belongs: (item) => belongs(item as Item), // of the same list
  });
  const listed = <Item>(name: string, chosen: readonly Item[], all: readonly Item[]): Part =>
    part(name, chosen, (item) => all.some((each) => sameValue(each, item)));
  return [
    part('claim', split.claims, (id) => ledger.claims.get(id)?.incident === old.id),
    part('measure', split.measures, (id) => ledger.measures.get(id)?.incidents.includes(old.id) === true),
    part('search note', split.searchNotes, (id) => ledger.searchNotes.get(id)?.incident === old.id),
    listed('article', split.articles, old.articles),
    listed('party', split.parties, old.parties),
    listed('theme', split.themes, old.themes),
    listed('external id', split.externalIds, old.externalIds),
    part('step', split.steps, (index) => index < old.steps.length),
    listed('merged incident', split.merged, old.merged),
  ];
}
