import { LONGEST_STORY } from './link-strength.ts';
import { byDate, type KeyTable, type Member, placeByDate } from './story-members.ts';
import { weighClues } from './weigh-clues.ts';

/** Articles on each side in time to which a clue leads. */
const NEAREST = 14;
/** Articles that are compared in full. */
const MOST_CANDIDATES = 14;
/** A lead that says less than this is worth no look. */
const LEAST_TALLY = 1;
const REACH = LONGEST_STORY * 86_400_000;

/** The part of a list that lies around a member: so common a clue costs no more than a rare one. */
function around(list: readonly Member[], member: Member): readonly [number, number] {
  if (list.length <= 2 * NEAREST) return [0, list.length];
  const place = placeByDate(list, member);
  return [Math.max(0, place - NEAREST), Math.min(list.length, place + NEAREST + 1)];
}

const isNear = ({ article: { span: a } }: Member, { article: { span: b } }: Member): boolean =>
  a.from - b.to <= REACH && b.from - a.to <= REACH;

let rounds = 0;

/** The articles with which one may share its event: those that share most of what is rare in it, near in time. */
export function candidatesFor(member: Member, table: KeyTable): readonly Member[] {
  rounds += 1;
  const found: Member[] = [];
  const { leads, said } = weighClues(member, table);
  for (const lead of leads) {
    const list = table.having(member.keys[lead] ?? 0);
    const [from, to] = around(list, member);
    for (let at = from; at < to; at += 1) {
      const other = list[at];
      if (!other || other === member || !isNear(member, other)) continue;
      if (other.round !== rounds) {
        other.round = rounds;
        other.tally = 0;
        found.push(other);
      }
      other.tally += said[lead] ?? 0;
    }
  }
  const worth = found.filter(({ tally }) => tally >= LEAST_TALLY);
  if (worth.length <= MOST_CANDIDATES) return worth;
  return worth.sort((a, b) => b.tally - a.tally || byDate(a, b)).slice(0, MOST_CANDIDATES);
}
