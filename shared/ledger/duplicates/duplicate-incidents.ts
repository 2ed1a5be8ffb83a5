import type { IncidentPair, IncidentReason } from '../../model/duplicates.ts';
import type { Incident } from '../../model/incident.ts';
import type { Steps } from '../../model/steps.ts';
import { foldText } from '../../search/fold-text.ts';
import type { Ledger } from '../ledger.ts';
import { closeIncidents } from './close-incidents.ts';
import { indexBy, pairUp } from './pair-up.ts';

/**
 * Pairs of incidents that may be one, the likeliest first, each with what speaks for it: an external id or the title in common,
 * half of the articles of the smaller one, or the same parties and themes within days. Nothing is merged by it. Left out is what a
 * person has looked at: what is noted as not the same, and what is related.
 */
export function* duplicateIncidents({ incidents, distinctions }: Ledger): Steps<IncidentPair[]> {
  const all = [...incidents.values()];
  const found = new Map<string, Candidate>();
  const at = (one: Incident, other: Incident): Candidate => {
    const pair = one.id < other.id ? ([one, other] as const) : ([other, one] as const);
    const key = keyOf(pair.map(({ id }) => id));
    const candidate = found.get(key) ?? { pair, reasons: [], articles: 0 };
    found.set(key, candidate);
    return candidate;
  };
  const ids = indexBy(all, ({ externalIds }) => externalIds.map(({ namespace, id }) => `${namespace} ${id}`));
  for (const [id, group] of ids) pairUp([group], mostOfOne, (one, other) => addId(at(one, other), id));
  yield;
  const titles = indexBy(all, ({ title }) => [foldText(title)]);
  pairUp(titles.values(), mostOfOne, (one, other) => at(one, other).reasons.push({ kind: 'title' }));
  yield;
  const articles = indexBy(all, (incident) => incident.articles);
  pairUp(articles.values(), mostOfOne, (one, other) => {
    at(one, other).articles += 1;
  });
  yield;
  for (const { one, other, ...close } of yield* closeIncidents(all)) {
    at(one, other).reasons.push({ kind: 'parties-and-themes', ...close });
  }
  const seen = new Set([...distinctions.values()].map(({ pair }) => keyOf(pair.toSorted())));
  return [...found.values()]
    .filter(({ pair }) => !isRelated(pair) && !seen.has(keyOf(pair.map(({ id }) => id))))
    .map(told)
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => weightOf(b) - weightOf(a));
}

/** What more incidents than this have in common, as an overview of a year may be, says nothing about two of them. */
const mostOfOne = 20;

type Candidate = {
  readonly pair: readonly [Incident, Incident];
  readonly reasons: IncidentReason[];
  articles: number;
};

const keyOf = (ids: readonly string[]): string => ids.join(' ');

function addId({ reasons }: Candidate, id: string): void {
  const known = reasons.find((reason) => reason.kind === 'external-id');
  if (known) known.ids.push(id);
  else reasons.push({ kind: 'external-id', ids: [id] });
}

const isRelated = ([one, other]: Candidate['pair']): boolean =>
  one.related.some(({ incident }) => incident === other.id) ||
  other.related.some(({ incident }) => incident === one.id);

function told({ pair: [one, other], reasons, articles }: Candidate): IncidentPair {
  const isShared = articles >= 2 && articles * 2 >= Math.min(one.articles.length, other.articles.length);
  const isOnly = articles === 1 && one.articles.length === 1 && other.articles.length === 1;
  return {
    pair: [
      { id: one.id, title: one.title },
      { id: other.id, title: other.title },
    ],
    reasons: isShared || isOnly ? [...reasons, { kind: 'articles', count: articles }] : reasons,
  };
}

const weights: Readonly<Record<IncidentReason['kind'], number>> = {
  'external-id': 8,
  title: 4,
  articles: 2,
  'parties-and-themes': 1,
};

const weightOf = ({ reasons }: IncidentPair): number =>
  reasons.reduce((sum, { kind }) => sum + weights[kind], 0);
