import { normalisedTerm } from '../tagging/normalise-text.ts';
import type { TaggedText } from '../tagging/tag-text.ts';
import type { OriginClue } from './article-clues.ts';
import { type AgencyCues, agencies, releaseCues, statementCues } from './origin-cues.ts';
import type { ReadText } from './read-tokens.ts';

type Input = { readonly id: string; readonly title: string; readonly source?: string; readonly url?: string };
type Tags = Pick<TaggedText, 'actors'>;

/** A dateline stands at the head; a service signs at the head or at the foot. */
const HEAD = 260;
const FOOT = 160;
const either = (terms: readonly string[]): string => terms.join('|');
const release = new RegExp(`(?<![a-z0-9])(?:${either(releaseCues)})`);
const statement = new RegExp(`(?<![a-z0-9])(?:${either(statementCues)})(?![a-z])`);
/** A service sends releases under its own name; a paper may have one that contains it. */
const releaseService = new RegExp(`^(?:${either(releaseCues)})`);
/** How a release names its maker in its last line. */
const releaseFoot =
  /(?<![a-z])source:? [a-z0-9 ,.&-]{2,40}(?<![a-z])(?:inc|llc|ltd|corp|plc|gmbh|ag|sa)\.?\s*$/;
const ownSite = /(?<![a-z])(?:blog|news ?room|press ?(?:room|office|releases?|center|centre))(?![a-z])/;
/** "we", "our": an own post speaks of itself. "us" is a country as well. */
const ownVoice =
  /(?<![a-z])(?:we|our|biz|bizim|wir|unser(?:e|en|em|er)?|nous|notre|nos|nosotros|nuestr[oa]s?|noi|nostr[oaie]|vi|wij|onze)(?![a-z])|我们|私たち|当社|弊社|우리/;

type Agency = { readonly name: string; readonly sign: RegExp };

/** "(Reuters) -", "ANKARA (AA)", "路透社…电", "informa EFE", "Reuters reported": a short name counts only signed so. */
function agencySign({ terms, credit = '\u0000' }: AgencyCues): RegExp {
  const any = either(terms);
  return new RegExp(
    `[(（/][^)）/]{0,30}(?<![a-z])(?:${any})(?![a-z])[^)）/]{0,12}[)）/]` +
      `|(?<![a-z])(?:${any})(?: {1,2}| ?- ?)(?:reported|reports|says|said|saw|told|learned|news agency|berichtet|meldet|muhabiri)(?![a-z])` +
      `|(?:according to|told|seen by|reported by|informa|segun|selon|rapporte|rapporte l'|laut|berichtet|meldt|meldet|secondo|segundo|enligt|据) ?(?:the |l'|l’|die |la |news agency )?(?<![a-z])(?:${any})(?![a-z])` +
      `|(?<![a-z])(?:${any})(?:'?[a-z]{2,4})? (?:haberine|aktardi|bildirdi)(?![a-z])` +
      `|(?<![a-z])(?:kaynak|source|quelle|fuente|fonte|bron|kalla) ?: ?(?:${any})(?![a-z])` +
      `|(?<![a-z])(?:avec|mit|with|con|met|com|appris|©) ?(?:the |l'|l’|der |la )?(?:${any})(?:[^a-z]{0,4}$| de source)` +
      `|${credit}` +
      `|^[a-z ,.0-9]{0,40}[-.]{0,2} ?(?:${any}) - ` +
      `|(?:${either(terms.filter(isHan).concat('\u0000'))})`,
    'm',
  );
}

const terms = agencies.flatMap((agency) => agency.terms);
const isHan = (term: string): boolean => /[\u2e80-\ud7af]/.test(term);
/** Most articles name no agency at all, and need not be held against each. */
const credits = agencies.flatMap(({ credit }) => credit ?? []);
const anyAgency = new RegExp(
  `(?<![a-z])(?:${either(terms.filter((term) => !isHan(term)))})(?![a-z])|${either([...terms.filter(isHan), ...credits])}`,
);
const signs: readonly Agency[] = agencies.map((agency) => ({ name: agency.name, sign: agencySign(agency) }));
/** A collector of headlines puts the name of the source behind each. */
const behindTitle = / [-–—|] ([^-–—|]+)$/;

function agencyOf(head: string, foot: string, source: string, title: string): string | undefined {
  const behind = normalisedTerm(behindTitle.exec(title)?.[1] ?? '');
  const bySource = agencies.find(({ terms }) => terms.includes(source) || terms.includes(behind));
  if (bySource || !(anyAgency.test(head) || anyAgency.test(foot))) return bySource?.name;
  return signs.find(({ sign }) => sign.test(head) || sign.test(foot))?.name;
}

function ownPost(input: Input, tags: Tags, source: string, head: string): OriginClue | null {
  const isOwn = ownVoice.test(head);
  const publisher = tags.actors.find(({ evidence }) =>
    evidence.some(({ field }) => field === 'url' || (field === 'source' && isOwn)),
  );
  if (publisher) return { kind: 'own-post', key: `post:${publisher.id}`, name: publisher.name };
  if (!ownSite.test(source) || !isOwn) return null;
  return { kind: 'own-post', key: `post:${source}`, name: input.source ?? '' };
}

/** Where an article says that it has its news from; its own reporting where it says nothing. */
export function readOrigin(input: Input, read: ReadText, tags: Tags): OriginClue {
  const source = normalisedTerm(input.source ?? '');
  const body = read.folded.slice(read.title.length).trimStart();
  const [head, foot] = [body.slice(0, HEAD), body.slice(-FOOT)];
  const post = ownPost(input, tags, source, head);
  if (post) return post;
  const isRelease = release.test(head) || release.test(foot) || releaseFoot.test(foot);
  if (isRelease || releaseService.test(source))
    return { kind: 'press-release', key: 'release', name: input.source ?? '' };
  const agency = agencyOf(head, foot, source, input.title.trim());
  if (agency) return { kind: 'wire', key: `wire:${agency}`, name: agency };
  if (statement.test(body)) return { kind: 'statement', key: 'statement', name: '' };
  return {
    kind: 'own-reporting',
    key: source ? `source:${source}` : `article:${input.id}`,
    name: input.source ?? '',
  };
}
