/**
 * Who accuses whom where no sentence says it in full: one firm speaks of what was done to it, and the others, who say
 * nothing but answer for it or are told of as doing it, are those whom it means.
 */

import { type Act, type ActKind, answering } from './act.ts';
import { isCompany } from './actor-kinds.ts';
import { nameGroups } from './name-groups.ts';
import { distinctActors, isOneOf } from './named-actors.ts';
import type { Mention, Named, Reading, Sentence } from './read-article.ts';
import { isAmongFriends } from './told-of-others.ts';

const speaking: ReadonlySet<ActKind> = new Set<ActKind>(['say', 'accuse', 'sue', 'find']);
const ofWrong: ReadonlySet<ActKind> = new Set<ActKind>(['deed', 'accused-of', 'accuse']);

const isWhole = ({ kind, subject, object }: Act): boolean =>
  (kind === 'accuse' || kind === 'sue' || kind === 'charge') &&
  subject.length > 0 &&
  object.some(({ id }) => !isOneOf(id, subject));

/** Those of whom a sentence says that they did it or answer for it. */
const toldOf = (acts: readonly Act[]): readonly Named[] =>
  acts.flatMap(({ kind, subject, object, isNamed }) => {
    if (kind === 'accused-of' || kind === 'accuse') return object;
    return (kind === 'deed' || answering.has(kind)) && isNamed ? subject : [];
  });

/** The one firm that speaks; where none does by name the one to which it was done, or the only one besides the guilty. */
function tellerOf(acts: readonly Act[], { sentences }: Reading): Named | null {
  const speakers = acts.filter(({ kind, isNamed }) => speaking.has(kind) && isNamed);
  const deeds = acts.filter(({ kind }) => kind === 'deed');
  const all = sentences.flatMap(({ mentions }) => mentions.map(({ actor }) => actor));
  const told = toldOf(acts);
  const called = toldOf(acts.filter(({ kind }) => kind !== 'deed'));
  const [known = []] = [
    speakers.flatMap(({ subject }) => subject).filter(({ id }) => !isOneOf(id, called)),
    deeds.flatMap(({ object }) => object),
    all.filter(({ id }) => told.length > 0 && !isOneOf(id, told)),
  ]
    .map((actors) => distinctActors(actors.filter(isCompany)))
    .filter((actors) => actors.length > 0);
  return known.length === 1 ? (known[0] ?? null) : null;
}

/** A list behind such words, or in the sentence behind them, is of those at fault. */
const NAMED =
  /(?<![a-z])(?:named|names|naming|name|identified|culprits?|responsible|who did it|accused|suspects?|genannt|nennt|namen|beschuldigt\w*|verantwortlich\w*|nomme\w*|noms|responsables?|nombre\w*|senala\w*|isim\w*|adini|adi|sorumlu\w*)(?![a-z])|点名|名单|涉事/;

const THREE = /(?<![a-z])(?:three|trio|drei|trois|tres|uc)(?![a-z])|三/;

/** The lists of other firms that stand together; where the text counts three, the three that it names apart. */
function listsOf(reading: Reading, teller: Named): readonly (readonly Mention[])[] {
  const isOther = ({ actor }: Mention): boolean => isCompany(actor) && actor.id !== teller.id;
  const lists = reading.sentences
    .flatMap((sentence) => nameGroups(sentence, reading))
    .filter((group) => !isAmongFriends(group, reading))
    .map(({ mentions }) => mentions.filter(isOther))
    .filter((list) => distinctActors(list.map(({ actor }) => actor)).length > 1);
  if (lists.length > 0) return lists;
  const apart = reading.sentences.flatMap(({ mentions }) => mentions).filter(isOther);
  const isThree = distinctActors(apart.map(({ actor }) => actor)).length === 3;
  return isThree && THREE.test(reading.folded) ? [apart] : [];
}

const actorsOf = (list: readonly Mention[]): readonly Named[] =>
  distinctActors(list.map(({ actor }) => actor));

/** With whom the guilty are listed, or the longest list where all of the accused answer at once. */
function accusedIn(acts: readonly Act[], teller: Named, reading: Reading): readonly Named[] {
  const told = toldOf(acts).filter((actor) => isCompany(actor) && actor.id !== teller.id);
  const lists = listsOf(reading, teller).map(actorsOf);
  const listed = lists.filter((list) => list.some(({ id }) => isOneOf(id, told))).flat();
  if (told.length > 0) return distinctActors([...told, ...listed]);
  const isAnswered = acts.some(({ kind, isOfAll }) => answering.has(kind) && isOfAll);
  const longest = lists.toSorted((a, b) => b.length - a.length)[0] ?? [];
  return isAnswered || isNamedAtFault(longest, reading) ? longest : [];
}

function isNamedAtFault(list: readonly Named[], { sentences, folded }: Reading): boolean {
  const at = sentences.findIndex(({ mentions }) => mentions.some(({ actor }) => isOneOf(actor.id, list)));
  const from = sentences[Math.max(0, at - 1)]?.start ?? 0;
  return list.length > 0 && NAMED.test(folded.slice(from, sentences[at]?.end ?? from));
}

function placeOf(accused: readonly Named[], { sentences }: Reading): Sentence | undefined {
  const namesIn = ({ mentions }: Sentence): number =>
    actorsOf(mentions).filter(({ id }) => isOneOf(id, accused)).length;
  return sentences.toSorted((a, b) => namesIn(b) - namesIn(a))[0];
}

/** The accusation that the whole text makes, at the sentence that names most of the accused; none where one is made in full. */
export function accusationOfText(acts: readonly Act[], reading: Reading): readonly Act[] {
  if (acts.some(isWhole) || !acts.some(({ kind }) => ofWrong.has(kind))) return [];
  const teller = tellerOf(acts, reading);
  const accused = teller ? accusedIn(acts, teller, reading) : [];
  const sentence = placeOf(accused, reading);
  const [first] = sentence?.mentions.filter(({ actor }) => isOneOf(actor.id, accused)) ?? [];
  if (!teller || !sentence || !first || accused.length === 0) return [];
  const { start, end } = first;
  return [{ kind: 'accuse', start, end, sentence, subject: [teller], object: accused, isNamed: true }];
}
