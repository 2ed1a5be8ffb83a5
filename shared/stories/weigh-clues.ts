import type { ClueKind } from './article-clues.ts';
import { clueRarity } from './clue-rarity.ts';
import { type KeyTable, kindOf, type Member, type Weighed } from './story-members.ts';

/** Counts that grew by less change no story. */
const MUCH_GROWTH = 1.1;
const LEADS = 10;
/** What leads nowhere in particular. */
const LEAST_LEAD = 0.5;

/** Kinds that read alike in all languages: words do not. */
const readInAllLanguages: ReadonlySet<ClueKind> = new Set([
  'name',
  'number',
  'date',
  'actor',
  'common-actor',
  'theme',
]);
/** Kinds that name an event. */
export const isTelling: ReadonlySet<ClueKind> = new Set(['name', 'number', 'actor', 'common-actor']);

function leadsOf(said: Float32Array, keys: Int32Array): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < said.length; at += 1) if ((said[at] ?? 0) >= LEAST_LEAD) places.push(at);
  const order = (a: number, b: number): number =>
    (said[b] ?? 0) - (said[a] ?? 0) || (keys[a] ?? 0) - (keys[b] ?? 0);
  return places.sort(order).slice(0, LEADS);
}

function weigh(member: Member, table: KeyTable): Weighed {
  const { keys, kinds, weights, before } = member;
  const counted = table.counted();
  const said = new Float32Array(keys.length);
  let [all, acrossLanguages, telling] = [0, 0, 0];
  for (let at = 0; at < keys.length; at += 1) {
    const kind = kindOf(kinds[at]);
    const having = table.having(keys[at] ?? 0).length;
    const evidence = (weights[at] ?? 0) * clueRarity(kind, before[at] ?? 0, having, counted);
    said[at] = evidence;
    all += evidence;
    if (readInAllLanguages.has(kind)) acrossLanguages += evidence;
    if (isTelling.has(kind)) telling += evidence;
  }
  return { said, all, acrossLanguages, telling, leads: leadsOf(said, keys), counted };
}

/** What the clues of a member say by what is counted now, or was counted not long ago. */
export function weighClues(member: Member, table: KeyTable): Weighed {
  const known = member.weighed;
  if (known && table.counted() <= known.counted * MUCH_GROWTH) return known;
  const weighed = weigh(member, table);
  member.weighed = weighed;
  return weighed;
}
