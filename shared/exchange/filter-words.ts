import type { KnownOn } from '../model/known-on.ts';
import type { TimelineFilter } from '../model/timeline-filter.ts';
import type { LabelOf } from './export-content.ts';

const kindOf = {
  actors: 'actor',
  speakers: 'actor',
  themes: 'theme',
  measureKinds: 'countermeasure',
} as const;

/** What a filter asks for, so that an export says what it leaves out; empty where it leaves out nothing. */
export function filterWords(
  filter: TimelineFilter & { readonly knownOn?: KnownOn | undefined },
  label: LabelOf,
): string {
  const { knownOn, text, since, until, clock, ...lists } = filter;
  const named = Object.entries(lists).flatMap(([name, values]) => {
    if (values === undefined || values.length === 0) return [];
    const kind = Object.hasOwn(kindOf, name) ? kindOf[name as keyof typeof kindOf] : null; // asked above
    return [`${name}: ${values.map((value) => (kind ? label(kind, value) : value)).join(', ')}`];
  });
  const rest = { text, since, until, clock };
  return [
    ...named,
    ...Object.entries(rest).flatMap(([name, value]) => (value ? [`${name}: ${value}`] : [])),
    ...(knownOn ? [`as known on ${knownOn.day} (${knownOn.sense})`] : []),
  ].join('; ');
}
