import { edtfSpan, type Precision } from '../model/edtf-date.ts';
import type { ExportField, ExportProfile } from '../model/export-profile.ts';
import type { ExportRow, RowSource } from './export-row.ts';

type Column = {
  readonly name: string;
  /** Null: it is always there, so that no accusation leaves without who says it, and nothing without its mark. */
  readonly field: ExportField | null;
  readonly cell: (row: ExportRow) => string | null;
};

/** What a table of rows can hold, in this order. Lists of names are set apart by semicolons, addresses by spaces. */
export const rowColumns = [
  { name: 'date', field: 'date', cell: ({ date }) => date },
  { name: 'precision', field: 'date', cell: ({ date }) => precisionOf(date) },
  { name: 'earliest', field: 'date', cell: ({ start }) => start },
  { name: 'latest', field: 'date', cell: ({ end }) => end },
  { name: 'kind', field: 'kind', cell: ({ kind }) => kind },
  { name: 'title', field: 'title', cell: ({ title }) => title },
  { name: 'summary', field: 'title', cell: ({ summary }) => summary },
  { name: 'who', field: 'who', cell: ({ who }) => names(who) },
  { name: 'status', field: 'status', cell: ({ status }) => status },
  { name: 'claim_status', field: 'status', cell: ({ claimStatus }) => claimStatus },
  { name: 'standing', field: null, cell: ({ standing }) => standing },
  { name: 'basis', field: 'basis', cell: ({ basis }) => basis },
  { name: 'quote', field: 'quote', cell: ({ quote }) => quote },
  { name: 'sources', field: 'sources', cell: ({ sources }) => sources.map(sourceLine).join('\n') },
  { name: 'addresses', field: 'sources', cell: ({ sources }) => each(sources, ({ url }) => url) },
  { name: 'accessed', field: 'sources', cell: ({ sources }) => each(sources, ({ accessed }) => accessed) },
  { name: 'actors', field: 'actors', cell: ({ actors }) => names(actors) },
  { name: 'themes', field: 'themes', cell: ({ themes }) => names(themes) },
  { name: 'incident', field: 'incident', cell: ({ incident }) => incident?.title ?? null },
  { name: 'incident_id', field: 'incident', cell: ({ incident }) => incident?.id ?? null },
  { name: 'mark', field: null, cell: ({ mark }) => mark },
  { name: 'link', field: 'link', cell: ({ link }) => link },
  { name: 'id', field: 'id', cell: ({ record }) => record },
  { name: 'entry', field: 'id', cell: ({ id }) => id },
  { name: 'answers', field: 'id', cell: ({ answers }) => answers },
] as const satisfies readonly Column[];

export type ColumnName = (typeof rowColumns)[number]['name'];

/** Those that a profile asks for, in their own order. */
export const columnsOf = ({ fields }: ExportProfile) =>
  rowColumns.filter(({ field }) => fields === null || field === null || fields.includes(field));

const names = (list: readonly string[]): string => list.join('; ');

export const precisionOf = (date: string | null): Precision | null =>
  date === null ? null : (edtfSpan(date)?.precision ?? null);

const each = (sources: readonly RowSource[], of: (source: RowSource) => string | null): string =>
  sources.map((source) => of(source) ?? '?').join(' ');

/** "Example News: Labs accused (2026-02-23)" */
const sourceLine = ({ publisher, title, published }: RowSource): string =>
  [publisher, title].filter((part) => part !== '').join(': ') + (published ? ` (${published})` : '');
