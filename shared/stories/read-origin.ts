import type { TaggedText } from '../tagging/tag-text.ts';
import { normalisedTerm } from '../text/normalise-text.ts';
import type { OriginClue } from './article-clues.ts';
import { citedPaper, isPaperName, paperKey } from './cited-paper.ts';
import {
  type AgencyCues,
  agencies,
  ascribingCues,
  ascribingRuns,
  ownWorkCues,
  ownWorkRuns,
  releaseCues,
  statementCues,
} from './origin-cues.ts';
import type { ReadText } from './read-tokens.ts';

type Input = { readonly id: string; readonly title: string; readonly source?: string; readonly url?: string };
type Tags = Pick<TaggedText, 'actors'>;

/** A dateline stands at the head; a service signs at the head or at the foot. */
const HEAD = 260;
const FOOT = 160;
const either = (terms: readonly string[]): string => terms.join('|');
const release = new RegExp(`(?<![a-z0-9])(?:${either(releaseCues)})`);
const statement = new RegExp(`(?<![a-z0-9])(?:${either(statementCues)})(?![a-z])`);
const ascribing = new RegExp(`(?<![a-z])(?:${either(ascribingCues)})(?![a-z])|${ascribingRuns.source}`, 'g');
/** Who says it stands as near as this, and the first few say whose news it is. */
const SUBJECT = 32;
const MOST_ASCRIBED = 5;
const ownWork = new RegExp(`(?<![a-z])(?:${either(ownWorkCues)})(?![a-z])`);
/** A service sends releases under its own name; a paper may have one that contains it. */
const releaseService = new RegExp(`^(?:${either(releaseCues)})`);
/** How a release names its maker in its last line. */
const releaseFoot =
  /(?<![a-z])source:? [a-z0-9 ,.&-]{2,40}(?<![a-z])(?:inc|llc|ltd|corp|plc|gmbh|ag|sa)\.?\s*$/;
const ownSite = /(?<![a-z])(?:blog|news ?room|press ?(?:room|office|releases?|center|centre))(?![a-z])/;
/** "we", "our": an own post speaks of itself. "us" is a country as well. */
const ownVoice =
  /(?<![a-z])(?:we|our|biz|bizim|wir|unser(?:e|en|em|er)?|nous|notre|nos|nosotros|nuestr[oa]s?|noi|nostr[oaie]|vi|wij|onze)(?![a-z])|我们|私たち|当社|弊社|우리/;

/** What a maker or a researcher says of own work; papers speak of their reporting. */
const makerVoice =
  /(?<![a-z])(?:we (?:have |also |are |recently |first )*(?:found|discovered|show|showed|disclosed|identified|banned|disrupted|detected|suspended|released|releasing|publishing|sharing|announcing|closed|reset|notified|blocked|built|trained|told (?:google|openai|microsoft|anthropic|meta|apple|amazon|the vendor))|our (?:researchers|research team|customers|users|models?|platform|systems|security team|services?|products?|classifiers|follow-?up study)|ekibimiz|arastirmacilarimiz|musterilerimiz|kullanicilarimiz|modelimiz|tespit ettik|wir haben|unser(?:e|en|em)? (?:team|forsch\w+|kund\w+|nutzer\w*|system\w*|modelle?)|nous avons|nos (?:chercheurs|clients|utilisateurs|systemes|modeles|equipes)|notre equipe|hemos|nuestr[oa]s? (?:equipo|investigadores|clientes|usuarios|sistemas|modelos?))(?![a-z])|我们(?:发现|检测到|已|封禁|关闭)|我司/;

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
  const isMaker = ownSite.test(source) ? isOwn : makerVoice.test(head) && !isPaperName(source);
  if (source === '' || !isMaker) return null;
  return { kind: 'own-post', key: `post:${source}`, name: input.source ?? '' };
}

/** The words beside each "said" of a text that shows no work of its own. */
function ascribedTo(folded: string): string {
  if (ownWork.test(folded) || ownWorkRuns.test(folded)) return '';
  const windows = [...folded.matchAll(ascribing)].map(({ index, 0: cue }) =>
    folded.slice(Math.max(0, index - SUBJECT), index + cue.length + SUBJECT),
  );
  return windows.slice(0, MOST_ASCRIBED).join(' | ');
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
  const paper = citedPaper(read.written(read.title.length, read.folded.length));
  if (paper) return { kind: 'own-reporting', key: `source:${paperKey(paper)}`, name: paper };
  if (statement.test(body)) return { kind: 'statement', key: 'statement', name: '' };
  const ascribes = ascribedTo(read.folded);
  return {
    kind: 'own-reporting',
    key: source ? `source:${paperKey(input.source ?? '')}` : `article:${input.id}`,
    name: input.source ?? '',
    ...(ascribes && { ascribes }),
  };
}
