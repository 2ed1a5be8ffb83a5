import { emptyLedger, type Ledger } from '../../shared/ledger/ledger.ts';
import { type Assertion, assertion, bases, stances } from '../../shared/model/assertion.ts';
import { type Claim, claim, claimTypes } from '../../shared/model/claim.ts';
import { type Incident, incident, roles } from '../../shared/model/incident.ts';
import { type Measure, measure, measureStatuses } from '../../shared/model/measure.ts';
import { dayOfNumber } from '../../shared/timeline/timeline-scale.ts';

export const largeLedgerSize = {
  incidents: 10_000,
  claims: 20_000,
  assertions: 100_000,
  measures: 5000,
} as const;

const firstDay = 18_262; // 2020-01-01
const days = 2500;
const actors = Array.from({ length: 60 }, (_, n) => ({ id: `actor-${n}`, name: `Lab number ${n}` }));
const themes = Array.from({ length: 24 }, (_, n) => `theme-${n}`);

const idOf = (kind: number, n: number): string =>
  `0199${kind}000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const dayAt = (n: number, every: number): string => dayOfNumber(firstDay + (Math.floor(n / every) % days));
// A list that is not empty always has something at a place within it.
const pick = <Item>(list: readonly Item[], n: number): Item => list[n % list.length] as Item;

const incidentAt = (n: number): Incident =>
  incident.parse({
    id: idOf(1, n),
    title: `Outputs harvested at scale, case ${n}`,
    happened: n % 9 === 0 ? dayAt(n, 4).slice(0, 7) : dayAt(n, 4),
    parties: [0, 1, 2].map((place) => ({
      actor: pick(actors, n * 3 + place * 7),
      role: pick(roles, n + place),
    })),
    themes: [pick(themes, n), pick(themes, n * 5 + 1)],
  });

const claimAt = (n: number): Claim =>
  claim.parse({
    id: idOf(2, n),
    incident: idOf(1, Math.floor(n / 2)),
    type: pick(claimTypes, n),
    text: `Lab number ${n % 60} harvested the outputs of a model, as statement ${n} has it, by accounts and proxies`,
    about: [pick(actors, n)],
  });

const assertionAt = (n: number): Assertion =>
  assertion.parse({
    id: idOf(3, n),
    claim: idOf(2, Math.floor(n / 5)),
    speaker: pick(actors, n * 11),
    stance: pick(stances, n % 4 === 3 ? n : 0),
    basis: pick(bases, n),
    said: dayAt(n, 40),
    answers: n % 5 === 0 ? null : idOf(3, n - 1),
  });

const measureAt = (n: number): Measure =>
  measure.parse({
    id: idOf(4, n),
    kind: `kind-${n % 12}`,
    by: pick(actors, n),
    title: `Limits on bulk requests, version ${n}`,
    incidents: [idOf(1, n * 2)],
    themes: [pick(themes, n)],
    life: [0, 1].map((step) => ({ status: pick(measureStatuses, n + step), from: dayAt(n + step * 30, 2) })),
  });

/** 10,000 incidents with 100,000 assertions on 20,000 claims and 5,000 measures over seven years, the same every time. */
export function largeLedger(): Ledger {
  const shelf = <Item extends { readonly id: string }>(count: number, make: (n: number) => Item) =>
    new Map(Array.from({ length: count }, (_, n) => make(n)).map((item) => [item.id, item]));
  return {
    ...emptyLedger,
    incidents: shelf(largeLedgerSize.incidents, incidentAt),
    claims: shelf(largeLedgerSize.claims, claimAt),
    assertions: shelf(largeLedgerSize.assertions, assertionAt),
    measures: shelf(largeLedgerSize.measures, measureAt),
  };
}
