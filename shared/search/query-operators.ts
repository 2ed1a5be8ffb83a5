import { edtfSpan } from '../model/edtf-date.ts';
import type { Day } from '../model/instant.ts';
import { millisecondsOfDay } from '../model/milliseconds-of-day.ts';
import type { Tag } from '../model/tag.ts';
import { articleStates, type QueryNode } from './query-node.ts';

/** One operator of the query language: what it is called, what it does, and what its value means. */
export type QueryOperator = {
  readonly names: readonly string[];
  readonly help: string;
  /** Null where the value makes no sense: then it is looked for as words. */
  readonly read: (value: string) => QueryNode | null;
};

const tagged =
  (kind: Tag['kind']) =>
  (value: string): QueryNode => ({ kind: 'tag', tag: kind, value });

function neighbour(day: Day, step: 1 | -1): Day {
  return new Date(Date.parse(day) + step * millisecondsOfDay).toISOString().slice(0, 10);
}

const year = /^\d{4}(?:-\d{2}){0,2}$/;

/** `2026`, `2026-02` or `2026-02-23` as the days from its first to its last. */
function daysOf(value: string): { readonly first: Day; readonly last: Day } | null {
  const span = year.test(value) ? edtfSpan(value) : null;
  return span?.start && span.end ? { first: span.start, last: span.end } : null;
}

const dated =
  (range: (first: Day, last: Day) => readonly [from: Day | null, to: Day | null]) =>
  (value: string): QueryNode | null => {
    const days = daysOf(value);
    if (!days) return null;
    const [from, to] = range(days.first, days.last);
    return { kind: 'days', from, to };
  };

const stateOf = (value: string): QueryNode | null => {
  const state = articleStates.find((known) => known === value.toLowerCase());
  return state ? { kind: 'state', state } : null;
};

/** The operators, in the order of the help. Adding one is one entry here. */
export const queryOperators: readonly QueryOperator[] = [
  { names: ['actor'], help: 'tagged with this actor: its id or its name', read: tagged('actor') },
  { names: ['theme'], help: 'tagged with this theme', read: tagged('theme') },
  {
    names: ['countermeasure', 'measure'],
    help: 'tagged with this kind of countermeasure',
    read: tagged('countermeasure'),
  },
  {
    names: ['source'],
    help: 'carried by this source: its id or words of its title',
    read: (value) => ({ kind: 'source', value }),
  },
  {
    names: ['language', 'lang'],
    help: 'in this language: en, tr, zh',
    read: (value) => ({ kind: 'language', value: value.toLowerCase() }),
  },
  {
    names: ['rule'],
    help: 'one for which this rule of your own holds: its id',
    read: (value) => ({ kind: 'rule', value }),
  },
  {
    names: ['title'],
    help: 'these words in the title',
    read: (value) => ({
      kind: 'text',
      text: value.replace(/\*$/, ''),
      prefix: value.endsWith('*'),
      where: 'title',
    }),
  },
  {
    names: ['before'],
    help: 'earlier than this year, month or day',
    read: dated((first) => [null, neighbour(first, -1)]),
  },
  {
    names: ['after'],
    help: 'later than this year, month or day',
    read: dated((_, last) => [neighbour(last, 1), null]),
  },
  { names: ['since'], help: 'from this day on', read: dated((first) => [first, null]) },
  { names: ['until'], help: 'up to this day', read: dated((_, last) => [null, last]) },
  {
    names: ['on', 'in'],
    help: 'in this year, month or on this day',
    read: dated((first, last) => [first, last]),
  },
  { names: ['is'], help: articleStates.join(', '), read: stateOf },
];

const byName = new Map(queryOperators.flatMap((operator) => operator.names.map((name) => [name, operator])));

/** The operator of that name, whatever its case. */
export const queryOperator = (name: string): QueryOperator | undefined => byName.get(name.toLowerCase());
