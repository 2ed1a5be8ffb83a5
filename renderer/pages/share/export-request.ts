import type { RequestOf } from '../../../shared/contract/channels.ts';
import type { ExportLocale } from '../../../shared/model/export-profile.ts';
import type {
  ExportProfileFields,
  ExportProfileRecord,
} from '../../../shared/model/export-profile-record.ts';
import { ledgerRequestOf } from '../../address/ledger-filter.ts';
import type { ExportChoices, ShareOutAddress } from '../../address/share-address.ts';

/** What the address asks for, as the engine wants it. */
export const exportRequest = (
  { filter, known, title, ...choices }: ShareOutAddress,
  language: ExportLocale,
): RequestOf<'exports.start'> => ({
  ...profileOf(choices, language),
  title,
  filter: { ...ledgerRequestOf(filter), ...(known && { knownOn: known }) },
});

/** What a profile keeps of it. */
export const profileOf = (
  { format, ceiling, locale, fields, anonymous }: ExportChoices,
  language: ExportLocale,
): Omit<ExportProfileFields, 'name'> => ({
  format,
  ceiling,
  locale: locale ?? language,
  fields: fields && [...fields],
  anonymous,
});

export const choicesOfProfile = ({
  format,
  ceiling,
  locale,
  fields,
  anonymous,
}: ExportProfileRecord): ExportChoices => ({ format, ceiling, locale, fields, anonymous });

/** Whether the profile would export in this very way. */
export const isAsProfile = (
  choices: ExportChoices,
  profile: ExportProfileRecord,
  language: ExportLocale,
): boolean => JSON.stringify(profileOf(choices, language)) === JSON.stringify(profileOf(profile, language));
