import type { ClueKind } from './article-clues.ts';
import { clueRarity, metBefore } from './clue-rarity.ts';
import { reachOf } from './link-strength.ts';
import { type KeyTable, kindOf, type Member, mayBeName } from './story-members.ts';
import { weighClues } from './weigh-clues.ts';

/** From so many events on, each told of in several clues that say so much together, or in one that says more. */
const EVENTS = 3;
const LEAST_SAID = 2.4;
const LEAST_SAID_ALONE = 2.4;
/** What an article says most of is its event, where that is more than this share of all. */
const ONE_EVENT = 0.5;
/** The share of the articles with a clue that must tell of an event for the clue to be of that event. */
const OF_ONE = 0.6;
const MOST = 0.5;
/** A clue that more articles have tells no event. */
const MOST_HAVING = 28;
const LEAST_CLUE = 0.5;

/** A clue with the other articles that have it, by their slots. */
type Lead = { readonly others: readonly number[]; readonly said: number };
type Topic = { readonly others: Set<number>; said: number; clues: number };

/** Those near in time; what looks back or round tells no event. */
function othersNear(list: readonly number[], member: Member, table: KeyTable): readonly number[] {
  const { from, to } = reachOf(member.article.span);
  const spans = table.spans();
  const isNear = (slot: number): boolean =>
    (spans[2 * slot] ?? 0) <= to && (spans[2 * slot + 1] ?? 0) >= from;
  const tells = (slot: number): boolean => !table.memberAt(slot)?.article.isRecap;
  return list.filter((slot) => slot !== member.slot && isNear(slot) && tells(slot));
}

const mostOthersFirst = (a: Lead, b: Lead): number => b.others.length - a.others.length || b.said - a.said;

const ofEvents: ReadonlySet<ClueKind> = new Set(['name', 'number', 'actor']);

/** Its names and numbers, or its words, with what they say: a doubtful name says as much as one for sure. */
function leadsOf(member: Member, ofNames: boolean, table: KeyTable): readonly Lead[] {
  const { keys, kinds, weights } = member;
  const weighed = weighClues(member, table);
  const leads: Lead[] = [];
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    const isDoubtful = mayBeName(kinds[at]) && table.isNamed(key);
    const kind = isDoubtful ? 'name' : kindOf(kinds[at]);
    if (ofNames ? !ofEvents.has(kind) : kind !== 'word') continue;
    const list = table.having(key);
    if (list.length < 2 || list.length > MOST_HAVING) continue;
    const asName = clueRarity('name', metBefore('', 'name'), list.length, table.counted());
    const said = isDoubtful ? (weights[at] ?? 0) * asName : (weighed.said[at] ?? 0);
    const others = said < LEAST_CLUE ? [] : othersNear(list, member, table);
    if (others.length > 0) leads.push({ others, said });
  }
  return leads.sort(mostOthersFirst);
}

/** An article that is linked with most of those that tell an event tells it as well, in other words or another language. */
function tellsTopic(slot: number, { others }: Topic, table: KeyTable): boolean {
  if (others.has(slot)) return true;
  const links = table.memberAt(slot)?.links;
  if (!links || links.size === 0) return false;
  let linked = 0;
  for (const other of others) {
    const told = table.memberAt(other);
    if (told && links.has(told)) linked += 1;
  }
  return linked > MOST * others.size;
}

function topicOf({ others }: Lead, topics: readonly Topic[], table: KeyTable): Topic | undefined {
  return topics.find(
    (topic) => others.filter((slot) => tellsTopic(slot, topic, table)).length >= OF_ONE * others.length,
  );
}

function addLead({ others, said }: Lead, topic: Topic): void {
  for (const slot of others) topic.others.add(slot);
  topic.said += said;
  topic.clues += 1;
}

/** Names and numbers that the same other articles have are of one event. */
function topicsOf(leads: readonly Lead[], table: KeyTable): readonly Topic[] {
  const topics: Topic[] = [];
  for (const lead of leads) {
    const topic = topicOf(lead, topics, table) ?? { others: new Set(), said: 0, clues: 0 };
    if (topic.clues === 0) topics.push(topic);
    addLead(lead, topic);
  }
  return topics;
}

/**
 * Whether an article tells of several events, none of which is its own: what it names falls into parts that other
 * articles tell one each. So a round-up is known in any language, whatever its title.
 */
export function tellsOfMany(member: Member, table: KeyTable): boolean {
  const names = leadsOf(member, true, table);
  const topics = names.length < EVENTS ? [] : topicsOf(names, table);
  if (topics.length < EVENTS) return false;
  for (const word of leadsOf(member, false, table)) {
    const topic = topicOf(word, topics, table);
    if (topic) addLead(word, topic);
  }
  const told = topics
    .filter(({ said, clues }) => said >= (clues > 1 ? LEAST_SAID : LEAST_SAID_ALONE))
    .map(({ said }) => said);
  const all = told.reduce((sum, said) => sum + said, 0);
  return told.length >= EVENTS && Math.max(...told) <= ONE_EVENT * all;
}
