import { isAuthority } from './actor-kinds.ts';
import { distinctActors } from './named-actors.ts';
import type { Mention, Named, Reading, Sentence } from './read-article.ts';
import type { ReadingLanguage } from './reading-language.ts';

/** What a Turkish name is in its sentence, by its ending; `plain` in all other languages. */
export type NameCase = 'plain' | 'genitive' | 'object' | 'other';

/** Names that stand together and play one part: "DeepSeek, Moonshot AI and MiniMax". */
export type NameGroup = {
  readonly actors: readonly Named[];
  readonly mentions: readonly Mention[];
  readonly start: number;
  readonly end: number;
  readonly nameCase: NameCase;
};

const AND = "and|or|nor|as well as|ve|veya|ile|und|sowie|oder|et|ou|ainsi que|y|e|o|asi como|d'";
const LATIN_JOIN = new RegExp(
  `^(?:'[a-z]{1,4})?(?: ?,| ?,? (?:${AND})(?![a-z])) ?(?:the |la |el |le |l'|aux |den |a |de |by |par |por |von |from )?$`,
);
const HAN_JOIN = /^ ?(?:[、,]|[、,]?(?:和|与|及|以及|跟|或)) ?$/;
const OWN_JOIN = /^(?:'?s?|'[a-z]{1,4})?[ "(]{0,3}(?:[a-z]{1,12} )?$/;
/** "DeepSeek (Hangzhou), Moonshot AI (Beijing)", "月之暗面（Moonshot AI）和". */
const ASIDE = /^ ?\)| ?\([^()]{1,40}\)/g;
const LONGEST_ASIDE = 40;
const LONGEST_JOIN = 24;
/** Behind a name: the list goes on. */
const GOES_ON = /^(?:'[a-z]{1,4})? ?(?:,|and |nor |or |und |noch |et |ni |y |ve |ile |和|、|及|与|以及)/;
/** Beyond so many names a sentence is a list, in which nobody plays a part. */
const MOST_NAMES = 40;

const TURKISH_CASES: readonly (readonly [NameCase, RegExp])[] = [
  ['genitive', /^'?n?[iu]n(?![a-z])/],
  ['object', /^'?(?:[yn]?[iu]|[yn]?[ae])(?![a-z])/],
  ['other', /^'?(?:n?[dt][ae]n?|y?l[ae]|[dt][ae]ki|c[ae])(?![a-z])/],
];

function caseOf(folded: string, end: number, language: ReadingLanguage): NameCase {
  if (language !== 'tr') return 'plain';
  const ending = folded.slice(end, end + 6);
  return TURKISH_CASES.find(([, pattern]) => pattern.test(ending))?.[0] ?? 'plain';
}

const areAlike = (a: Named, b: Named): boolean => isAuthority(a) === isAuthority(b);

/**
 * Whether two names are one list. Where only a comma stands between, they must be alike, and of a list that goes on: a
 * comma stands between clauses and, in Turkish, behind the subject as well.
 */
function areJoined(group: readonly Mention[], next: Mention, { folded, language }: Reading): boolean {
  const last = group.at(-1);
  if (!last) return false;
  if (next.start < last.end) return true;
  const between = folded.slice(last.end, next.start).replace(ASIDE, '');
  if (between.length > LONGEST_JOIN) return false;
  if (last.actor.id === next.actor.id) return OWN_JOIN.test(between);
  if (!(language === 'zh' ? HAN_JOIN : LATIN_JOIN).test(between)) return false;
  const isComma = !/[a-z\u4e00-\u9fff]/.test(between.replace(/^'[a-z]{1,4}/, ''));
  if (!isComma) return true;
  if (!areAlike(last.actor, next.actor)) return false;
  const goesOn = GOES_ON.test(
    folded.slice(next.end, next.end + LONGEST_JOIN + LONGEST_ASIDE).replace(ASIDE, ''),
  );
  const isList = goesOn || new Set(group.map(({ actor }) => actor.id)).size > 1;
  if (language === 'tr' && !goesOn)
    return isList && caseOf(folded, next.end, language) === caseOf(folded, last.end, language);
  return isList;
}

function groupOf(mentions: readonly Mention[], { folded, language }: Reading): NameGroup {
  const last = mentions.at(-1);
  const actors = distinctActors(mentions.map(({ actor }) => actor));
  return {
    actors,
    mentions,
    start: mentions[0]?.start ?? 0,
    end: Math.max(...mentions.map((mention) => mention.end)),
    nameCase: last ? caseOf(folded, last.end, language) : 'plain',
  };
}

/** The groups of names of a sentence, in their order. */
export function nameGroups(sentence: Sentence, reading: Reading): readonly NameGroup[] {
  const groups: Mention[][] = [];
  for (const mention of sentence.mentions.slice(0, MOST_NAMES)) {
    const current = groups.at(-1);
    if (current && areJoined(current, mention, reading)) current.push(mention);
    else groups.push([mention]);
  }
  return groups.map((mentions) => groupOf(mentions, reading));
}

/** The first of several names that a Turkish sentence strings together is its subject: "A, B ve C'yi suçladı". */
export function splitSubject(group: NameGroup, reading: Reading): readonly [NameGroup, NameGroup] | null {
  const first = group.actors[0];
  if (group.nameCase !== 'object' || group.actors.length < 2 || !first) return null;
  const own = group.mentions.filter(({ actor }) => actor.id === first.id);
  const rest = group.mentions.filter(({ actor }) => actor.id !== first.id);
  const isPlain = own.every(({ end }) => caseOf(reading.folded, end, reading.language) === 'plain');
  return isPlain ? [{ ...groupOf(own, reading), nameCase: 'plain' }, groupOf(rest, reading)] : null;
}
