import { linkPlace } from '../../shared/exchange/link-place.ts';
import { type Address, parseAddress } from './address.ts';

/** The place of this app behind a # of any address: where it was opened from is not asked. */
const place = /^(?:[a-z][a-z0-9+.-]*:\/\/[^\s#]*)?(#\/\S+)$/i;

/** Where an address leads that somebody pasted: that of a record, or that of a page of the app; null for anything else. */
export function pastedAddress(text: string): Address | null {
  const pasted = text.trim();
  const hash = linkPlace(pasted) ?? place.exec(pasted)?.[1] ?? null;
  return hash === null ? null : parseAddress(hash);
}
