import { reachOf } from './link-strength.ts';
import { byDate, type KeyTable, type Member } from './story-members.ts';
import { weighClues } from './weigh-clues.ts';

/** Clues that lead to others, at most. */
const LEADS = 7;
/** What leads nowhere in particular. */
const LEAST_LEAD = 0.5;
/** Articles on each side in time to which a clue leads. */
const NEAREST = 14;
/** Articles that are compared in full. */
const MOST_CANDIDATES = 14;
/** A lead that says less than this is worth no look. */
const LEAST_TALLY = 1;

/**
 * The places of the clues that say most, of those that other articles have as well. Found by inserting: a few are kept
 * of some fifty, and sorting all costs more.
 */
function leadsOf({ keys }: Member, said: Float32Array, table: KeyTable): readonly number[] {
  const leads: number[] = [];
  const isBefore = (a: number, b: number): boolean =>
    said[a] === said[b] ? (keys[a] ?? 0) < (keys[b] ?? 0) : (said[a] ?? 0) > (said[b] ?? 0);
  for (let at = 0; at < said.length; at += 1) {
    if ((said[at] ?? 0) < LEAST_LEAD) continue;
    let place = leads.length;
    while (place > 0 && isBefore(at, leads[place - 1] ?? 0)) place -= 1;
    if (place >= LEADS || table.having(keys[at] ?? 0).length < 2) continue;
    leads.splice(place, 0, at);
    if (leads.length > LEADS) leads.pop();
  }
  return leads;
}

/** The part of a list that lies around a member: so common a clue costs no more than a rare one. */
function around(list: readonly number[], member: Member, table: KeyTable): readonly [number, number] {
  if (list.length <= 2 * NEAREST) return [0, list.length];
  const place = table.placeIn(list, member);
  return [Math.max(0, place - NEAREST), Math.min(list.length, place + NEAREST + 1)];
}

/** What was tallied for each slot, and in which round, so that nothing has to be cleared between two rounds. */
function createTallies() {
  let tallies = new Float64Array(0);
  let rounds = new Uint32Array(0);
  let round = 0;
  const begin = (slots: number): void => {
    round += 1;
    if (slots <= rounds.length) return;
    tallies = new Float64Array(2 * slots);
    rounds = new Uint32Array(2 * slots);
  };
  /** Whether it is the first of this slot in this round. */
  const count = (slot: number, said: number): boolean => {
    const isFirst = rounds[slot] !== round;
    rounds[slot] = round;
    tallies[slot] = isFirst ? said : (tallies[slot] ?? 0) + said;
    return isFirst;
  };
  return { begin, count, of: (slot: number): number => tallies[slot] ?? 0 };
}

/** Finds the articles with which one may share its event: those that share most of what is rare in it, near in time. */
export function createCandidateFinder(table: KeyTable): (member: Member) => readonly Member[] {
  const tallies = createTallies();

  const slotsNear = (member: Member): readonly number[] => {
    const spans = table.spans();
    const reach = reachOf(member.article.span);
    const { said } = weighClues(member, table);
    const found: number[] = [];
    tallies.begin(spans.length / 2);
    for (const lead of leadsOf(member, said, table)) {
      const list = table.having(member.keys[lead] ?? 0);
      const [from, to] = around(list, member, table);
      for (let at = from; at < to; at += 1) {
        const slot = list[at] ?? 0;
        if ((spans[2 * slot] ?? 0) > reach.to) break;
        const isNear = (spans[2 * slot + 1] ?? 0) >= reach.from && slot !== member.slot;
        if (isNear && tallies.count(slot, said[lead] ?? 0)) found.push(slot);
      }
    }
    return found;
  };
  return (member) => {
    const worth = slotsNear(member).filter((slot) => tallies.of(slot) >= LEAST_TALLY);
    const members = worth.flatMap((slot) => table.memberAt(slot) ?? []);
    if (members.length <= MOST_CANDIDATES) return members;
    return members
      .sort((a, b) => tallies.of(b.slot) - tallies.of(a.slot) || byDate(a, b))
      .slice(0, MOST_CANDIDATES);
  };
}
