import { createCueFinder } from './cue-finder.ts';
import { methodCues } from './cues-methods.ts';
import { motiveCues } from './cues-motives.ts';
import type { Findings } from './findings.ts';
import type { Act } from './read-acts.ts';
import type { Named, Sentence } from './read-article.ts';

const findMeans = createCueFinder({ ...methodCues, ...motiveCues });

/** Units in which abuse is counted. */
const counted: ReadonlySet<string> = new Set([
  'accounts',
  'exchanges',
  'conversations',
  'queries',
  'requests',
  'prompts',
  'answers',
  'chips',
]);

/** A sentence in which somebody tells of others how much they did, or by which means: an accusation in other words. */
export type Told = { readonly act: Act; readonly by: readonly Named[]; readonly of: readonly Named[] };

const firms: ReadonlySet<Named['kind']> = new Set<Named['kind']>([
  'lab',
  'big-tech',
  'platform',
  'cloud',
  'company',
  'data-vendor',
]);

export function toldOfOthers({
  acts,
  quantities,
  reading,
}: Omit<Findings, 'bases' | 'dates' | 'running'>): readonly Told[] {
  const means = findMeans(reading.folded, reading.language);
  const isOfDeeds = ({ start, end }: Sentence): boolean =>
    quantities.some((one) => counted.has(one.unit) && one.start >= start && one.end <= end) ||
    means.some((hit) => hit.start >= start && hit.end <= end);
  return acts.flatMap((act): Told[] => {
    const by = act.subject.filter(({ kind }) => firms.has(kind));
    if (act.kind !== 'say' || by.length === 0 || act.sentence.isBackground || !isOfDeeds(act.sentence))
      return [];
    const named = act.sentence.mentions.map(({ actor }) => actor);
    const others = named.filter(
      ({ id, kind }) => firms.has(kind) && !act.subject.some((one) => one.id === id),
    );
    const of = [...new Map(others.map((actor) => [actor.id, actor])).values()];
    return of.length > 0 ? [{ act, by, of }] : [];
  });
}
