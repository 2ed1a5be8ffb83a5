import type { LedgerKind } from '../ledger/ledger.ts';
import type { NamedActor } from '../model/named-actor.ts';
import type { Row } from './table-rows.ts';

/** The rows of a table that belong to a record, in their order. */
export type Belonging = (table: string, id: string) => readonly Row[];
/** The actor in a column and in that of its id. */
export type ActorIn = (row: Row, name: string) => NamedActor | null;

type TabledRecord = {
  readonly table: string;
  readonly kind: LedgerKind;
  /** The record as its schema is to check it. */
  readonly recordOf: (row: Row, belonging: Belonging, actorIn: ActorIn) => object;
};

/** What each of the joined tables that hold records says of one (shared/exchange/csv-tables.ts), each kind after those that it hangs on. */
export const tabledRecords: readonly TabledRecord[] = [
  {
    table: 'incidents',
    kind: 'incident',
    recordOf: (row, belonging, actorIn) => ({
      id: row.cell('id'),
      kind: row.cell('kind'),
      title: row.cell('title'),
      summary: row.cell('summary'),
      happened: row.orNone('happened'),
      happenedBasis: row.orNone('happened_basis'),
      handlingMark: row.orNone('mark'),
      parties: belonging('parties', row.first).map((each) => ({
        actor: actorIn(each, 'actor'),
        role: each.cell('role'),
      })),
      themes: belonging('incident-themes', row.first).map((each) => each.cell('theme_id')),
      articles: belonging('incident-articles', row.first).map((each) => each.cell('article')),
      steps: belonging('incident-steps', row.first).map((each) => ({
        text: each.cell('text'),
        technique: techniqueIn(each),
        by: actorIn(each, 'by'),
        when: each.orNone('date'),
        claim: each.orNone('claim'),
      })),
      externalIds: belonging('incident-ids', row.first).map((each) => ({
        namespace: each.cell('namespace'),
        id: each.cell('id'),
      })),
      related: belonging('incident-relations', row.first).map((each) => ({
        incident: each.cell('other_incident'),
        relation: each.cell('relation'),
      })),
    }),
  },
  {
    table: 'claims',
    kind: 'claim',
    recordOf: (row, belonging, actorIn) => ({
      id: row.cell('id'),
      incident: row.cell('incident'),
      type: row.cell('type'),
      text: row.cell('text'),
      about: belonging('claim-actors', row.first).map((each) => actorIn(each, 'actor')),
      // What the rules suggest follows from what is filed.
      status: row.cell('status_by') === 'person' ? row.orNone('status') : null,
      quantity:
        row.cell('value') === ''
          ? null
          : {
              value: Number(row.cell('value')),
              unit: row.cell('unit'),
              bound: row.cell('bound'),
              window: row.orNone('window'),
            },
      technique: techniqueIn(row),
      supersedes: row.orNone('supersedes'),
    }),
  },
  {
    table: 'assertions',
    kind: 'assertion',
    recordOf: (row, _, actorIn) => ({
      id: row.cell('id'),
      claim: row.cell('claim'),
      speaker: actorIn(row, 'speaker'),
      stance: row.cell('stance'),
      basis: row.cell('basis'),
      said: row.orNone('said'),
      article: row.orNone('article'),
      link:
        row.cell('address') === '' ? null : { url: row.cell('address'), accessed: row.orNone('accessed') },
      answers: row.orNone('answers'),
      origin: row.cell('origin'),
    }),
  },
  {
    table: 'measures',
    kind: 'measure',
    recordOf: (row, belonging, actorIn) => ({
      id: row.cell('id'),
      kind: row.cell('kind_id'),
      by: actorIn(row, 'by'),
      title: row.cell('title'),
      summary: row.cell('summary'),
      incidents: belonging('measure-incidents', row.first).map((each) => each.cell('incident')),
      themes: belonging('measure-themes', row.first).map((each) => each.cell('theme_id')),
      articles: belonging('measure-articles', row.first).map((each) => each.cell('article')),
      life: belonging('measure-steps', row.first).map((each) => ({
        status: each.cell('status'),
        from: each.cell('from'),
        article: each.orNone('article'),
      })),
      against: {
        actors: belonging('measure-actors', row.first).map((each) => actorIn(each, 'against')),
        claims: belonging('measure-claims', row.first).map((each) => each.cell('against_claim')),
        techniques: belonging('measure-techniques', row.first).map(techniqueIn),
      },
      effect:
        row.cell('effect') === ''
          ? null
          : {
              text: row.cell('effect'),
              by: actorIn(row, 'effect_by'),
              article: row.orNone('effect_article'),
            },
      supersedes: row.orNone('supersedes'),
    }),
  },
  {
    table: 'search-notes',
    kind: 'search-note',
    recordOf: (row, _, actorIn) => ({
      id: row.cell('id'),
      lookedFor: row.cell('looked_for'),
      where: row.cell('place'),
      on: row.cell('on'),
      found: row.cell('found'),
      incident: row.orNone('incident'),
      actor: actorIn(row, 'actor'),
    }),
  },
  {
    table: 'actors',
    kind: 'actor',
    recordOf: (row, belonging) => ({
      id: row.cell('id'),
      term: row.orNone('term'),
      name: row.cell('name'),
      kind: row.cell('kind'),
      summary: row.cell('summary'),
      aliases: belonging('actor-aliases', row.first).map((each) => ({
        name: each.cell('alias'),
        usedBy: each.cell('used_by'),
        article: each.orNone('article'),
      })),
    }),
  },
];

const techniqueIn = (row: Row) =>
  row.cell('technique') === ''
    ? null
    : {
        scheme: row.cell('technique_scheme'),
        version: row.cell('technique_version'),
        id: row.cell('technique'),
        label: row.cell('technique_label'),
      };
