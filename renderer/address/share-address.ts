import {
  type ExportField,
  type ExportFormat,
  type ExportLocale,
  exportFields,
  exportFormats,
  exportLocales,
} from '../../shared/model/export-profile.ts';
import { type HandlingMark, handlingMarks } from '../../shared/model/handling-mark.ts';
import type { KnownOn } from '../../shared/model/known-on.ts';
import {
  knownOnPairs,
  type LedgerFilter,
  ledgerFilterPairs,
  noLedgerFilter,
  readKnownOn,
  readLedgerFilter,
} from './ledger-filter.ts';

/** How it is exported; what a profile keeps. */
export type ExportChoices = {
  readonly format: ExportFormat;
  readonly ceiling: HandlingMark;
  /** Null: the language of the screen. */
  readonly locale: ExportLocale | null;
  /** Null: all of them. */
  readonly fields: readonly ExportField[] | null;
  readonly anonymous: boolean;
};

/** What leaves: the filters of the timeline, as known on a day, and how it is exported. */
export type ShareOutAddress = ExportChoices & {
  readonly page: 'share';
  readonly view: 'out';
  readonly filter: LedgerFilter;
  readonly known: KnownOn | null;
  readonly title: string;
};

/** What comes in. */
export type ShareInAddress = { readonly page: 'share'; readonly view: 'in' };
/** Whose keys sign what goes to and fro. */
export type ShareKeysAddress = { readonly page: 'share'; readonly view: 'keys' };
export type ShareAddress = ShareOutAddress | ShareInAddress | ShareKeysAddress;

const defaults: ExportChoices = {
  format: 'json',
  ceiling: 'clear',
  locale: null,
  fields: null,
  anonymous: false,
};
export const shareAddress: ShareOutAddress = {
  page: 'share',
  view: 'out',
  filter: noLedgerFilter,
  known: null,
  title: '',
  ...defaults,
};
export const importAddress: ShareInAddress = { page: 'share', view: 'in' };
export const keysAddress: ShareKeysAddress = { page: 'share', view: 'keys' };

const readFields = (given: readonly string[]): ExportChoices['fields'] => {
  const named = exportFields.filter((field) => given.includes(field));
  return named.length === 0 || named.length === exportFields.length ? null : named;
};

/** Reads what stands after `#/share`. */
export function parseShare(view: string | undefined, params: URLSearchParams): ShareAddress {
  if (view === 'in') return importAddress;
  if (view === 'keys') return keysAddress;
  return {
    page: 'share',
    view: 'out',
    filter: readLedgerFilter(params),
    known: readKnownOn(params),
    title: (params.get('title') ?? '').slice(0, 500),
    format: exportFormats.find((format) => format === params.get('format')) ?? defaults.format,
    ceiling: handlingMarks.find((mark) => mark === params.get('ceiling')) ?? defaults.ceiling,
    locale: exportLocales.find((locale) => locale === params.get('language')) ?? null,
    fields: readFields(params.getAll('field')),
    anonymous: params.get('anonymous') !== null,
  };
}

/** The path and the pairs of its query; an empty value is left out. */
export function shareParts(address: ShareAddress): {
  readonly path: string;
  readonly query: readonly (readonly [string, string])[];
} {
  if (address.view !== 'out') return { path: `#/share/${address.view}`, query: [] };
  const { filter, known, title, format, ceiling, locale, fields, anonymous } = address;
  return {
    path: '#/share',
    query: [
      ...ledgerFilterPairs(filter),
      ...knownOnPairs(known),
      ['title', title],
      ['format', format === defaults.format ? '' : format],
      ['ceiling', ceiling === defaults.ceiling ? '' : ceiling],
      ['language', locale ?? ''],
      ...(fields ?? []).map((field) => ['field', field] as const),
      ['anonymous', anonymous ? '1' : ''],
    ],
  };
}
