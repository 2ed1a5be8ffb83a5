import { type ClueKind, clueKinds } from './article-clues.ts';
import { clueRarity } from './clue-rarity.ts';
import { createSlab } from './create-slab.ts';
import { type KeyTable, kindOf, type Member, type Weighed } from './story-members.ts';

/** Counts that grew by less change no story. */
const MUCH_GROWTH = 1.1;

/** By the number of a kind, whether it is one of these. */
export function kindTable(kinds: readonly ClueKind[]): readonly boolean[] {
  return clueKinds.map((kind) => kinds.includes(kind));
}

/** Kinds that read alike in all languages: words do not. */
const readInAllLanguages = kindTable(['name', 'number', 'date', 'place', 'actor', 'common-actor', 'theme']);
/** Kinds that name an event. */
export const isTelling = kindTable(['name', 'number', 'actor', 'common-actor']);

const takeSaid = createSlab((length) => new Float32Array(length));

function weigh(member: Member, table: KeyTable): Weighed {
  const { keys, kinds, weights, before } = member;
  const counted = table.counted();
  const said = takeSaid(keys.length);
  let [all, acrossLanguages, telling] = [0, 0, 0];
  for (let at = 0; at < keys.length; at += 1) {
    const kind = kinds[at] ?? 0;
    const having = table.having(keys[at] ?? 0).length;
    const evidence = (weights[at] ?? 0) * clueRarity(kindOf(kind), before[at] ?? 0, having, counted);
    said[at] = evidence;
    all += evidence;
    if (readInAllLanguages[kind]) acrossLanguages += evidence;
    if (isTelling[kind]) telling += evidence;
  }
  return { said, all, acrossLanguages, telling, counted };
}

/** What the clues of a member say by what is counted now, or was counted not long ago. */
export function weighClues(member: Member, table: KeyTable): Weighed {
  const known = member.weighed;
  if (known && table.counted() <= known.counted * MUCH_GROWTH) return known;
  const weighed = weigh(member, table);
  member.weighed = weighed;
  return weighed;
}
