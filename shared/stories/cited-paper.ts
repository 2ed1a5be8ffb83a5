/**
 * The paper that an article has its news from: "the Harbour Times reported on Monday", "laut Spiegel", "据财新报道". A firm
 * that says something of itself stands in the same words, so that only what is called like a paper counts.
 */
import { normalisedTerm } from '../text/normalise-text.ts';
import { paperNames, paperWords } from './origin-cues.ts';

const ARTICLE = '(?:(?:the|die|der|das|dem|le|la|les|el|il|l[\'’]) ?)?[„“"«‹]?';
const WORDS =
  '(\\p{Lu}[\\p{L}\\p{N}&]*(?:[ -](?:(?:of|de|du|des|der|del|di|und|and|&) )?\\p{Lu}[\\p{L}\\p{N}&]*){0,4}|\\d{3} Media)';
const CLOSE = '[“”"»›]?';
const PAPER = `${ARTICLE}${WORDS}${CLOSE}`;
const BEFORE = [
  '(?:first |as |originally )?(?:reported|disclosed|revealed|published|obtained|seen|reviewed|viewed|cited) by',
  '(?:[Aa]ccording to|[Cc]iting)(?: a (?:report|story|article) (?:by|in|from))?',
  'a (?:report|story|scoop|article) (?:by|in|from)',
  '(?:told|tells|interview with|speaking to|spoke to)',
  '(?:[Ll]aut|[Ss]o|gegenüber|[Ww]ie|berichtet|berichtete|meldet|meldete|Bericht (?:der|des|von)|sagte (?:er |sie )?(?:der|dem))',
  "(?:[Ss]elon|[Dd][’']après|rapporte|rapportait|révèle|a révélé|indique|écrit|confié (?:à|au))",
  '(?:[Ss]egún|informa|informó|publica|publicó|adelantó|reveló|revela|recoge|declaró a|dijo a)',
  '(?:[Ss]econdo|scrive|riporta|rivela|[Ss]egundo|revelou|disse a[o]?|[Vv]olgens|meldt|[Ee]nligt|rapporterar)',
];
const BEHIND = [
  '(?:has |had )?(?:first )?(?:reported|reports|revealed|reveals|wrote|writes|has learned|learned)(?![\\p{L}])',
  'zufolge(?![\\p{L}])',
  "['’]\\p{L}{1,4} (?:haberine|yazdığına|aktardığına|bildirdiğine|edindiği bilgiye) göre",
  "['’]\\p{L}{1,4} (?:konuşan|açıklama yapan)",
];
const either = (parts: readonly string[]): string => parts.join('|');
const cited = new RegExp(
  `(?:${either(BEFORE)}) ${PAPER}|(?<![\\p{L}])${WORDS}${CLOSE} ?(?:${either(BEHIND)})`,
  'gu',
);
const inHan =
  /(?:据|接受|援引|引述)(?:美国|英国|日本|德国)?[《「]?([\u4e00-\u9fff]{2,8}?)[》」]?(?:\d{1,2}日)?(?:的?(?:报道|消息|采访)|独家)/gu;

const leadingArticle = /^(?:the|die|der|das|dem|le|la|les|el|il|lo) /;
const isPaper = new RegExp(`(?<![a-z])(?:${either(paperWords)})(?![a-z])|[报刊網网]$|新闻|财新`);
const namesOf = new Map(
  paperNames.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)),
);

/** One key for the names under which a paper is cited and publishes. */
export function paperKey(name: string): string {
  const bare = normalisedTerm(name).replace(leadingArticle, '');
  return namesOf.get(bare) ?? bare;
}

/** Whether a source is called like a paper. */
export const isPaperName = (name: string): boolean =>
  isPaper.test(normalisedTerm(name)) || namesOf.has(normalisedTerm(name).replace(leadingArticle, ''));

/** The name of the first paper that a text cites, as it is written. */
export function citedPaper(written: string): string | undefined {
  for (const [, before, behind] of written.matchAll(cited)) {
    const name = before ?? behind;
    if (name && isPaperName(name)) return name;
  }
  for (const [, name] of written.matchAll(inHan)) if (name && isPaperName(name)) return name;
  return undefined;
}
