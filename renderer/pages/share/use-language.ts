import { type ExportLocale, exportLocales } from '../../../shared/model/export-profile.ts';
import { useStrings } from '../../strings/use-strings.ts';

/** The language of the screen, in which a file speaks unless another one is chosen. */
export function useLanguage(): ExportLocale {
  const { locale } = useStrings();
  return exportLocales.find((each) => each === locale) ?? 'en';
}
