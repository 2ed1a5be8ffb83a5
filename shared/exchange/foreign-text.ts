import { type WebLink, webLink } from '../model/web-link.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { webAddress } from './web-address.ts';

/** Never ends in half a character. */
const cut = (text: string, longest: number): string => text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');

/** Text of another program on one line and no longer than a field takes. */
export const foreignLine = (text: string, longest: number): string => cut(cleanLine(text), longest);

export const foreignText = (text: string, longest: number): string => cut(cleanText(text).trim(), longest);

/** Where it can be read; null for what is no page of the web, or too long to be one. */
export const foreignLink = (url: string, accessed: string | null): WebLink | null =>
  webLink.safeParse({ url: webAddress(url), accessed }).data ?? null;

/** Why what is given as an address is not taken, as the end of a sentence. */
export const noAddress = (given: string): string => `"${foreignLine(given, 60)}" is no address of the web`;

/** The day in a date, or null. */
export const foreignDay = (date: string | null | undefined): string | null =>
  /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(date ?? '')?.[0] ?? null;
