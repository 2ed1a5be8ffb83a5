import type { ClaimRow } from '../ledger/claim-rows.ts';
import { edtfSpan } from '../model/edtf-date.ts';
import type { Technique } from '../model/technique.ts';
import type { Cell } from './csv-line.ts';
import type { ExportContent } from './export-content.ts';
import { type TableJoins, termOf } from './table-joins.ts';
import { webAddress } from './web-address.ts';

export type CsvTable = {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: (content: ExportContent, joins: TableJoins) => Iterable<readonly Cell[]>;
};

const dateColumns = (name: string) => [name, 'precision', 'earliest', 'latest'];
const techniqueColumns = ['technique_scheme', 'technique_version', 'technique', 'technique_label'];

/**
 * The records as tables that are joined by ids, one entry a table: each fact stands once, nothing is a list within a cell. The
 * tables of actors and articles come after all that name them.
 */
export const csvTables: readonly CsvTable[] = [
  {
    name: 'incidents',
    columns: [
      'id',
      'kind',
      'title',
      'summary',
      ...dateColumns('happened'),
      'happened_basis',
      'standing',
      'mark',
    ],
    *rows({ ledger, markOf }, { standingOfIncident }) {
      for (const { id, kind, title, summary, happened, happenedBasis } of ledger.incidents.values()) {
        yield [
          id,
          kind,
          title,
          summary,
          ...dateCells(happened),
          happenedBasis,
          standingOfIncident(id),
          markOf('incident', id),
        ];
      }
    },
  },
  {
    name: 'parties',
    columns: ['incident', 'role', 'actor_id', 'actor'],
    *rows({ ledger }, { actorCells }) {
      for (const { id, parties } of ledger.incidents.values())
        for (const { actor, role } of parties) yield [id, role, ...actorCells(actor)];
    },
  },
  {
    name: 'incident-themes',
    columns: ['incident', 'theme_id', 'theme'],
    *rows({ ledger, label }) {
      for (const { id, themes } of ledger.incidents.values())
        for (const theme of themes) yield [id, theme, label('theme', theme)];
    },
  },
  {
    name: 'incident-articles',
    columns: ['incident', 'article'],
    *rows({ ledger }, joins) {
      for (const { id, articles } of ledger.incidents.values())
        for (const article of articles.filter(joins.article)) yield [id, article];
    },
  },
  {
    name: 'incident-steps',
    columns: [
      'incident',
      'step',
      'text',
      ...techniqueColumns,
      'by_id',
      'by',
      ...dateColumns('date'),
      'claim',
    ],
    *rows({ ledger }, { actorCells }) {
      for (const { id, steps } of ledger.incidents.values())
        for (const [index, { text, technique, by, when, claim }] of steps.entries())
          yield [
            id,
            index + 1,
            text,
            ...techniqueCells(technique),
            ...actorCells(by),
            ...dateCells(when),
            claim,
          ];
    },
  },
  {
    name: 'incident-ids',
    columns: ['incident', 'namespace', 'id'],
    *rows({ ledger }) {
      for (const incident of ledger.incidents.values())
        for (const { namespace, id } of incident.externalIds) yield [incident.id, namespace, id];
    },
  },
  {
    name: 'incident-relations',
    columns: ['incident', 'relation', 'other_incident'],
    *rows({ ledger }) {
      for (const { id, related } of ledger.incidents.values())
        for (const { incident, relation } of related) yield [id, relation, incident];
    },
  },
  {
    name: 'claims',
    columns: [
      ...['id', 'incident', 'type', 'text', 'status', 'status_by', 'independent_origins', 'denials'],
      ...['value', 'unit', 'bound', 'window', ...techniqueColumns, 'supersedes', 'mark'],
    ],
    *rows({ ledger, standingOf, markOf }) {
      for (const claim of ledger.claims.values()) {
        const { id, incident, type, text, quantity, technique, supersedes } = claim;
        yield [
          ...[id, incident, type, text, ...standingCells(standingOf(id))],
          ...[quantity?.value, quantity?.unit, quantity?.bound, quantity?.window],
          ...[...techniqueCells(technique), supersedes, markOf('claim', id)],
        ];
      }
    },
  },
  {
    name: 'claim-actors',
    columns: ['claim', 'actor_id', 'actor'],
    *rows({ ledger }, { actorCells }) {
      for (const { id, about } of ledger.claims.values())
        for (const actor of about) yield [id, ...actorCells(actor)];
    },
  },
  {
    name: 'assertions',
    columns: [
      ...['id', 'claim', 'speaker_id', 'speaker', 'stance', 'basis', ...dateColumns('said'), 'article'],
      ...['address', 'accessed', 'quote', 'answers', 'origin', 'standing', 'mark'],
    ],
    *rows({ ledger, markOf }, { actorCells, article: articleId, standingOfAssertion }) {
      for (const assertion of ledger.assertions.values()) {
        const { id, claim, speaker, stance, basis, said, article, link, quote, answers, origin } = assertion;
        yield [
          ...[id, claim, ...actorCells(speaker), stance, basis, ...dateCells(said), articleId(article)],
          ...[webAddress(link?.url ?? null), link?.accessed, quote?.text, answers, origin],
          ...[standingOfAssertion(assertion), markOf('assertion', id)],
        ];
      }
    },
  },
  {
    name: 'measures',
    columns: [
      ...['id', 'kind_id', 'kind', 'by_id', 'by', 'title', 'summary'],
      ...['effect', 'effect_by_id', 'effect_by', 'effect_article', 'supersedes', 'mark'],
    ],
    *rows({ ledger, label, markOf }, { actorCells, article }) {
      for (const { id, kind, by, title, summary, effect, supersedes } of ledger.measures.values())
        yield [
          ...[id, kind, label('countermeasure', kind), ...actorCells(by), title, summary],
          ...[
            effect?.text,
            ...actorCells(effect?.by),
            article(effect?.article),
            supersedes,
            markOf('measure', id),
          ],
        ];
    },
  },
  {
    name: 'measure-steps',
    columns: ['measure', 'step', 'status', ...dateColumns('from'), 'article'],
    *rows({ ledger }, joins) {
      for (const { id, life } of ledger.measures.values())
        for (const [index, { status, from, article }] of life.entries())
          yield [id, index + 1, status, ...dateCells(from), joins.article(article)];
    },
  },
  {
    name: 'measure-incidents',
    columns: ['measure', 'incident'],
    *rows({ ledger }) {
      for (const { id, incidents } of ledger.measures.values())
        for (const incident of incidents) yield [id, incident];
    },
  },
  {
    name: 'measure-themes',
    columns: ['measure', 'theme_id', 'theme'],
    *rows({ ledger, label }) {
      for (const { id, themes } of ledger.measures.values())
        for (const theme of themes) yield [id, theme, label('theme', theme)];
    },
  },
  {
    name: 'measure-articles',
    columns: ['measure', 'article'],
    *rows({ ledger }, joins) {
      for (const { id, articles } of ledger.measures.values())
        for (const article of articles.filter(joins.article)) yield [id, article];
    },
  },
  {
    name: 'measure-actors',
    columns: ['measure', 'against_id', 'against'],
    *rows({ ledger }, { actorCells }) {
      for (const { id, against } of ledger.measures.values())
        for (const actor of against.actors) yield [id, ...actorCells(actor)];
    },
  },
  {
    name: 'measure-claims',
    columns: ['measure', 'against_claim'],
    *rows({ ledger }) {
      for (const { id, against } of ledger.measures.values())
        for (const claim of against.claims) yield [id, claim];
    },
  },
  {
    name: 'measure-techniques',
    columns: ['measure', ...techniqueColumns],
    *rows({ ledger }) {
      for (const { id, against } of ledger.measures.values())
        for (const technique of against.techniques) yield [id, ...techniqueCells(technique)];
    },
  },
  {
    name: 'search-notes',
    columns: [
      'id',
      'looked_for',
      'place',
      ...dateColumns('on'),
      'found',
      'incident',
      'actor_id',
      'actor',
      'mark',
    ],
    *rows({ ledger, markOf }, { actorCells }) {
      for (const { id, lookedFor, where, on, found, incident, actor } of ledger.searchNotes.values()) {
        const mark = markOf('search-note', id);
        yield [id, lookedFor, where, ...dateCells(on), found, incident, ...actorCells(actor), mark];
      }
    },
  },
  {
    name: 'actors',
    columns: ['id', 'term', 'name', 'kind', 'summary'],
    *rows({ ledger, label }, { strangers }) {
      for (const { id, term, name, kind, summary } of ledger.actors.values())
        yield [id, term, name, kind, summary];
      for (const [id, { name }] of strangers) {
        const known = label('actor', id);
        yield [id, termOf(id), known === id ? name : known, null, null];
      }
    },
  },
  {
    name: 'actor-aliases',
    columns: ['actor', 'alias', 'used_by', 'article'],
    *rows({ ledger }, joins) {
      for (const { id, aliases } of ledger.actors.values())
        for (const { name, usedBy, article } of aliases) yield [id, name, usedBy, joins.article(article)];
    },
  },
  {
    name: 'articles',
    columns: [
      ...['id', 'title', 'address', 'author', 'published', 'date_guessed', 'accessed', 'language'],
      'content_hash',
    ],
    *rows({ articles }) {
      for (const article of articles.values()) {
        const { id, title, url, author, published, dateGuessed, firstSeen, language, contentHash } = article;
        yield [id, title, url, author, published, yesOrNo(dateGuessed), firstSeen, language, contentHash];
      }
    },
  },
  {
    name: 'article-publishers',
    columns: ['article', 'publisher'],
    *rows({ articles }) {
      for (const { id, publishers } of articles.values())
        for (const publisher of publishers) yield [id, publisher];
    },
  },
];

const techniqueCells = (technique: Technique | null): Cell[] => [
  technique?.scheme,
  technique?.version,
  technique?.id,
  technique?.label,
];

/** As it was said, how precisely, and the first and the last day that it can mean. */
function dateCells(date: string | null): Cell[] {
  const span = date === null ? null : edtfSpan(date);
  return [date, span?.precision, span?.start, span?.end];
}

const standingCells = (claim: ClaimRow | null): Cell[] => [
  claim?.status,
  claim && (claim.isDecided ? 'person' : 'rule'),
  claim?.origins.length,
  claim?.denials.length,
];

const yesOrNo = (holds: boolean): string => (holds ? 'yes' : 'no');
