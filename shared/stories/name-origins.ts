import { normalisedTerm } from '../text/normalise-text.ts';
import type { OriginKind } from './article-clues.ts';
import { isCopy } from './link-strength.ts';
import { originRank } from './origin-cues.ts';
import type { KeyTable, Member } from './story-members.ts';

/** A statement from which articles of one story have their news: how it was made public, and by whom. */
export type Origin = {
  readonly id: string;
  readonly kind: OriginKind;
  /** An agency, a source, an actor; empty where a text names nobody. */
  readonly name: string;
  /** Ids of articles, the earliest first. */
  readonly articles: readonly string[];
};
/** Which article it repeats word for word, of those before it; null for a text of its own. */
export type CopyOf = ReadonlyMap<string, string>;

type Roots = Map<Member, Member>;

function rootOf(member: Member, roots: Roots): Member {
  let root = member;
  for (let up = roots.get(root); up && up !== root; up = roots.get(root)) root = up;
  roots.set(member, root);
  return root;
}

/** The earlier one is the root, as groups come in the order of their dates. */
function unite(a: Member, b: Member, roots: Roots, places: ReadonlyMap<Member, number>): void {
  const [x, y] = [rootOf(a, roots), rootOf(b, roots)];
  if (x === y) return;
  if ((places.get(x) ?? 0) < (places.get(y) ?? 0)) roots.set(y, x);
  else roots.set(x, y);
}

/** What was published by those concerned, and what only repeats it, is one origin whatever each calls it. */
const isPublished = ({ article: { origin } }: Member): boolean =>
  origin.kind === 'own-post' || origin.kind === 'press-release' || origin.kind === 'statement';

/** "The company said", in the languages in which origins are read. */
const theCompany =
  /(?<![a-z])(?:the (?:[a-z]+ )?(?:company|firm|start ?up|lab|vendor|maker|provider)|sirket|firma|das unternehmen|die firma|der (?:anbieter|hersteller)|l'entreprise|la (?:empresa|compania|firma|societe|start up)|l'azienda|la societa|a empresa|het bedrijf|foretaget)(?![a-z])|公司|企业|同社|회사/;
const LEAST_NAME = 3;

/** Who published the statements of a group, by the words of their names; anybody where a service sent a release out. */
function authorsOf(group: readonly Member[]): readonly string[] {
  const published = group.filter(isPublished).map(({ article }) => article.origin);
  if (published.some(({ kind }) => kind === 'press-release')) return [''];
  const posts = published.filter(({ kind }) => kind === 'own-post');
  const words = posts.flatMap(({ name }) => normalisedTerm(name).split(' '));
  return words.filter((word) => word.length >= LEAST_NAME && word !== 'blog');
}

/** Whether an article ascribes its news to the authors, or to "the company". */
function repeatsThem({ article: { origin } }: Member, authors: readonly string[]): boolean {
  const { ascribes } = origin;
  if (!ascribes) return false;
  return theCompany.test(ascribes) || authors.some((author) => ascribes.includes(author));
}

function originKeyOf(member: Member, authors: readonly string[] | null): string {
  const repeats = authors !== null && repeatsThem(member, authors);
  return isPublished(member) || repeats ? 'statement' : member.article.origin.key;
}

function uniteCopies(
  group: readonly Member[],
  table: KeyTable,
  roots: Roots,
  places: ReadonlyMap<Member, number>,
): void {
  for (const [place, member] of group.entries()) {
    for (const other of member.links.keys()) {
      if ((places.get(other) ?? -1) > place && isCopy(member, other, table))
        unite(member, other, roots, places);
    }
  }
}

function uniteKeys(group: readonly Member[], roots: Roots, places: ReadonlyMap<Member, number>): void {
  const firstOf = new Map<string, Member>();
  const authors = group.some(isPublished) ? authorsOf(group) : null;
  for (const member of group) {
    const key = originKeyOf(member, authors);
    const first = firstOf.get(key);
    if (first) unite(first, member, roots, places);
    else firstOf.set(key, member);
  }
}

function originOf(members: readonly Member[]): Origin {
  const ranked = [...members].sort(
    (a, b) => originRank.indexOf(a.article.origin.kind) - originRank.indexOf(b.article.origin.kind),
  );
  const { kind = 'own-reporting', name = '' } = ranked[0]?.article.origin ?? {};
  const articles = members.map(({ article }) => article.id);
  return { id: `origin-${articles[0] ?? ''}`, kind, name, articles };
}

/** The origins of one story, its members in the order of their dates; the one with the most articles first. */
export function nameOrigins(
  group: readonly Member[],
  table: KeyTable,
): { readonly origins: readonly Origin[]; readonly copyOf: CopyOf } {
  const places = new Map(group.map((member, at) => [member, at]));
  const roots: Roots = new Map();
  uniteCopies(group, table, roots, places);
  const copies = group.flatMap((member): [string, string][] => {
    const root = rootOf(member, roots);
    return root === member ? [] : [[member.article.id, root.article.id]];
  });
  uniteKeys(group, roots, places);
  const byRoot = new Map<Member, Member[]>();
  for (const member of group) {
    const root = rootOf(member, roots);
    const united = byRoot.get(root);
    if (united) united.push(member);
    else byRoot.set(root, [member]);
  }
  const origins = [...byRoot.values()].map(originOf);
  return { origins: origins.sort((a, b) => b.articles.length - a.articles.length), copyOf: new Map(copies) };
}
