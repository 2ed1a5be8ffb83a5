import { cleanLine } from './clean-text.ts';

/** All that can mean something to CommonMark, to the tables and footnotes of GitHub, or to a formula of TeX beside them. */
const meant = /[\\`*_[\]<>|#~&!$^{}]/g;
/** What would begin a list, a rule or a heading where a line begins. */
const opening = /^(?:[-+=](?=\s|[-+=]|$)|\d{1,9}(?=[.)]))/;

/** A text as Markdown shows it, on one line: the words and nothing else. */
export const markdownText = (text: string): string =>
  cleanLine(text)
    .replace(meant, '\\$&')
    .replace(opening, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));

/** A link whose address cannot end it; addresses are of the web already. */
export const markdownLink = (text: string, url: string): string =>
  `[${markdownText(text)}](<${url.replace(/[<>\\]/g, (char) => encodeURIComponent(char))}>)`;
