/**
 * Articles of stories -> draft incidents that a person accepts, changes or refuses line by line. In this order:
 *
 * 1. each article is read once: folded, in sentences with the names that the tagger found (read-article);
 * 2. who does what to whom, by the cues and the word order of its language (read-acts), gives parties (weigh-roles,
 *    draft-parties); numbers, dates, measures, means and legal theories are read beside (read-quantities, read-dates,
 *    read-measures, read-means, read-legal-bases);
 * 3. articles that tell of no event are left out (judge-text);
 * 4. what the articles of one story say is put together: one line for each thing said, whoever repeats it (merge-lines);
 * 5. stories whose parties, theme and numbers are the same are one incident told again (same-incident).
 *
 * Nothing here decides what is true: every line carries the words that it was made from.
 */

import type { Proposal, ProposedMeasure, ProposedParty } from '../../model/proposal.ts';
import type { TaggedText } from '../../tagging/tag-text.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { proposalStatusOf } from './claim-status-of.ts';
import { draftClaims } from './draft-claims.ts';
import { draftParties } from './draft-parties.ts';
import { eventDate } from './event-date.ts';
import { type NameBook, nameBook } from './find-names.ts';
import type { Findings, Sides } from './findings.ts';
import { incidentKindOf, tellsOfEvent } from './judge-text.ts';
import { mergeBases, mergeClaims, mergeMeasures } from './merge-lines.ts';
import { withOlder } from './older-sentences.ts';
import { readActs } from './read-acts.ts';
import { type Named, type ProposeInput, readArticle, type Sentence } from './read-article.ts';
import { readDates } from './read-dates.ts';
import { findLegalBases, proposedBases } from './read-legal-bases.ts';
import { readMeans } from './read-means.ts';
import { readMeasures } from './read-measures.ts';
import { readQuantities } from './read-quantities.ts';
import { withoutRetellings } from './same-incident.ts';
import { titleOf } from './title-of.ts';
import { type RoleVote, roleVotes } from './weigh-roles.ts';

export type TaggedArticle = { readonly input: ProposeInput; readonly tags: TaggedText };
/** The articles of one story, the earliest first. */
export type StoryArticles = readonly TaggedArticle[];

type Read = Findings & {
  readonly measures: readonly ProposedMeasure[];
  readonly votes: readonly RoleVote[];
};
type Lookup = Pick<Vocabulary, 'actors' | 'themes'>;
/** Proposes from stories; made once for a vocabulary. */
export type Proposer = (stories: readonly StoryArticles[]) => readonly Proposal[];

const FEW = 40;

function readAll({ input, tags }: TaggedArticle, names: NameBook): Read {
  const read = readArticle(input, tags, names);
  const dates = readDates(read);
  const reading = withOlder(read, dates);
  const { acts, running } = readActs(reading);
  const findings: Findings = {
    reading,
    acts,
    running,
    dates,
    quantities: readQuantities(reading),
    bases: findLegalBases(reading),
    ...readMeans(reading),
  };
  const measures = readMeasures(findings);
  return { ...findings, measures, votes: roleVotes(findings, measures, names) };
}

/** Themes by how much is said of them. */
function themesOf(reads: readonly Read[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { id, evidence } of reads.flatMap(({ reading }) => reading.tags.themes))
    counts.set(id, (counts.get(id) ?? 0) + evidence.length);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

/** Whom sentences of these places name. */
function namedIn(places: readonly Sentence['place'][], reads: readonly Read[]): readonly Named[] {
  const there = reads.flatMap(({ reading }) =>
    reading.sentences.filter(({ place }) => places.includes(place)),
  );
  return there.flatMap(({ mentions }) => mentions.map(({ actor }) => actor));
}

const partiesOf = (reads: readonly Read[]): readonly ProposedParty[] =>
  draftParties(
    reads.flatMap(({ votes }) => votes),
    namedIn(['title', 'lead'], reads),
    namedIn(['title'], reads),
  );

function sidesOf(votes: readonly RoleVote[], parties: readonly ProposedParty[], matter: string): Sides {
  const named = new Map(votes.map(({ actor }) => [actor.id, actor]));
  const inRole = (...roles: readonly ProposedParty['role'][]): readonly Named[] =>
    parties.flatMap(({ actor, role }) => (roles.includes(role) ? (named.get(actor.id ?? '') ?? []) : []));
  return {
    accusers: inRole('accuser', 'authority', 'researcher'),
    accused: inRole('accused'),
    affected: inRole('affected', 'target'),
    roleOf: (actor) => parties.find((party) => party.actor.id === actor)?.role ?? null,
    matter,
  };
}

function proposalOf(reads: readonly Read[], labelOf: (theme: string) => string): Proposal {
  const votes = reads.flatMap((read) => read.votes);
  const parties = partiesOf(reads);
  const themes = themesOf(reads);
  const matter = themes[0] === undefined ? '' : labelOf(themes[0]);
  const sides = sidesOf(votes, parties, matter);
  const claims = mergeClaims(
    reads.flatMap((read) => draftClaims(read, sides)),
    parties,
  );
  const measures = mergeMeasures(reads.flatMap((read) => read.measures));
  const first = reads[0];
  const title = titleOf(parties, matter) ?? first?.reading.input.title.trim() ?? '';
  return {
    key: `incident:${[...sides.accused.map(({ id }) => id), themes[0] ?? ''].join('+')}`,
    title,
    kind: incidentKindOf(
      reads.map(({ reading }) => reading),
      themes,
      parties,
    ),
    ...(first ? eventDate(first) : { date: null, datePrecision: null, dateBasis: null }),
    status: proposalStatusOf(claims),
    parties: [...parties],
    themes: [...themes],
    claims: [...claims],
    measures: [...measures],
    legalBases: [...mergeBases(reads.flatMap((read) => proposedBases(read.bases, read.reading)))],
    articles: reads.map(({ reading }) => reading.input.id),
  };
}

const isEvent = (read: Read): boolean => tellsOfEvent(read.reading, read.acts, partiesOf([read]));

export function createProposer({ actors, themes }: Lookup): Proposer {
  const names = nameBook(actors);
  const labels = new Map(themes.map(({ id, label }) => [id, label]));
  return (stories) => {
    const proposals = stories.flatMap((articles) => {
      const reads = articles.slice(0, FEW).map((article) => readAll(article, names));
      const events = reads.filter(isEvent);
      return events.length > 0 ? [proposalOf(events, (theme) => labels.get(theme) ?? theme)] : [];
    });
    return withoutRetellings(proposals);
  };
}
