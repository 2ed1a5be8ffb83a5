import type { Claim } from '../../../shared/model/claim.ts';
import { formatEventDate } from '../../../shared/words/format-event-date.ts';
import type { Strings } from '../../strings/en.ts';

/** A number as it was said: "about 24,000 accounts, Sep 2025 – Feb 2026". */
export function quantityWords(
  { value, unit, bound, window }: NonNullable<Claim['quantity']>,
  s: Strings & { readonly locale: string },
): string {
  const number = s.incident.bounds[bound](value.toLocaleString(s.locale));
  const time = window === null ? '' : `, ${formatEventDate(window, s.locale, s.common.aboutDate)}`;
  return `${number} ${unit}${time}`;
}
