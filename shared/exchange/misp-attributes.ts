import { ledgerLookup } from '../ledger/ledger-lookup.ts';
import type { Assertion } from '../model/assertion.ts';
import { dayOf } from '../model/instant.ts';
import type { ExportWords } from '../words/export-en.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import type { ExportContent } from './export-content.ts';
import type { MispIncident } from './misp-event.ts';
import { claimSentence } from './standing-sentence.ts';
import { stixId } from './stix-object.ts';
import { uriOf } from './uri-of.ts';
import { webAddress } from './web-address.ts';

/** What an attribute says; several records may say the same, and MISP holds it once. */
type Draft = {
  readonly category: string;
  readonly type: string;
  readonly value: string;
  readonly comments: Set<string>;
  readonly denials: Assertion[];
};

/** The name-based UUID of something in an event. */
export const mispUuid = (...key: readonly string[]): string => stixId('misp', ...key).slice('misp--'.length);

/** Claims, the words that carry them, where these can be read, who is accused and who was hit. Nothing is for detection. */
export function mispAttributes(found: MispIncident, content: ExportContent, words: ExportWords) {
  const drafts = new Map<string, Draft>();
  const add = (category: string, type: string, value: string, comment: string): Draft => {
    const key = `${type}|${value}`;
    const draft = drafts.get(key) ?? { category, type, value, comments: new Set<string>(), denials: [] };
    drafts.set(key, draft);
    if (comment !== '') draft.comments.add(cleanLine(comment));
    return draft;
  };
  addParties(found, words, add);
  addClaims(found, content, words, add);
  addSources(found, content, words, add);
  return Array.from(drafts.values(), (draft) => attributeOf(draft, found, words));
}

type Add = (category: string, type: string, value: string, comment: string) => Draft;

function addParties({ incident }: MispIncident, words: ExportWords, add: Add): void {
  for (const { actor, role } of incident.parties) {
    if (role !== 'target' && role !== 'affected') continue;
    add('Targeting data', 'target-org', cleanLine(actor.name), words.tokens.role[role]);
  }
  for (const { id } of incident.externalIds) {
    if (/^CVE-\d{4}-\d{4,}$/i.test(id)) add('External analysis', 'vulnerability', id.toUpperCase(), '');
  }
}

function addClaims({ claims }: MispIncident, content: ExportContent, words: ExportWords, add: Add): void {
  const { assertionsOf } = ledgerLookup(content.ledger);
  for (const claim of claims) {
    const row = content.standingOf(claim.id);
    const standing = row ? claimSentence(row, words) : '';
    const said = add('External analysis', 'text', cleanText(claim.text), standing);
    const assertions = assertionsOf(claim.id);
    said.denials.push(...assertions.filter(({ stance }) => stance === 'denies' || stance === 'refutes'));
    for (const { quote, speaker, stance, basis } of assertions) {
      const sentence = words.said(speaker.name, words.tokens.stance[stance], words.tokens.basis[basis]);
      if (quote) add('External analysis', 'text', cleanText(quote.text), `${sentence} ${standing}`);
    }
    if (claim.type !== 'attribution') continue;
    for (const { name } of claim.about) add('Attribution', 'threat-actor', cleanLine(name), standing);
  }
}

function addSources(
  { incident, claims, measures }: MispIncident,
  content: ExportContent,
  words: ExportWords,
  add: Add,
): void {
  const assertions = claims.flatMap(({ id }) => ledgerLookup(content.ledger).assertionsOf(id));
  const cited = new Set([
    ...incident.articles,
    ...assertions.flatMap(({ article }) => article ?? []),
    ...measures.flatMap(({ articles, life }) => [
      ...articles,
      ...life.flatMap(({ article }) => article ?? []),
    ]),
  ]);
  for (const id of cited) {
    const article = content.articles.get(id);
    if (!article?.url) continue;
    const comment = [article.publishers[0], article.title, words.accessedOn(dayOf(article.firstSeen))];
    add('External analysis', 'link', uriOf(article.url), comment.filter(Boolean).join(', '));
  }
  for (const { link } of assertions) {
    const url = webAddress(link?.url ?? null);
    if (url)
      add('External analysis', 'link', uriOf(url), link?.accessed ? words.accessedOn(link.accessed) : '');
  }
}

function attributeOf(draft: Draft, { uuid: event, timestamp }: MispIncident, words: ExportWords) {
  const { category, type, value, comments, denials } = draft;
  const uuid = mispUuid(event, type, value);
  return {
    id: '0',
    event_id: '0',
    uuid,
    category,
    type,
    value,
    comment: [...comments].join(' '),
    to_ids: false,
    distribution: '5',
    sharing_group_id: '0',
    timestamp,
    deleted: false,
    ...(denials.length === 0
      ? {}
      : { Opinion: denials.map((each) => opinionOf(each, uuid, timestamp, words)) }),
  };
}

function opinionOf(assertion: Assertion, about: string, timestamp: string, words: ExportWords) {
  const { id, speaker, stance, basis, quote } = assertion;
  const sentence = words.said(speaker.name, words.tokens.stance[stance], words.tokens.basis[basis]);
  return {
    uuid: mispUuid('opinion', id),
    object_uuid: about,
    object_type: 'Attribute',
    authors: cleanLine(speaker.name),
    opinion: '0',
    comment: cleanText(quote ? `${sentence} “${quote.text}”` : sentence),
    distribution: '5',
    sharing_group_id: '0',
    modified: timestamp,
  };
}
