import { feedLimits } from '../feeds/feed-limits.ts';
import { opmlLimits } from '../feeds/parse-opml.ts';
import { AppError } from '../model/app-error.ts';
import { createIntake } from './create-intake.ts';
import type { Incoming } from './incoming.ts';

const mostBytes = opmlLimits.characters;
const mostAddresses = opmlLimits.outlines;

/** One line that is a web address and nothing else tells that a text is meant as a list of them. */
export const isAddressList = (beginning: string): boolean =>
  !/^\s*[<{[]/.test(beginning) && /^[ \t]*(?:feed:|https?:\/\/)\S+[ \t\r]*$/im.test(beginning);

/**
 * The addresses of a text with one a line, blank lines and lines that begin with # aside. What else stands there is named with
 * its line; a list that is larger than anybody's is refused as a whole (AppError).
 */
export function readAddressList(bytes: Uint8Array, file: string): Incoming {
  if (bytes.length > mostBytes) throw tooMuch(file, 'is larger than 5 MiB');
  const intake = createIntake();
  let found = 0;
  for (const [at, line] of new TextDecoder()
    .decode(bytes)
    .split(/\r\n?|\n/)
    .entries()) {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) continue;
    const where = `Line ${at + 1} of ${file}`;
    found += 1;
    if (found > mostAddresses) throw tooMuch(file, `has more than ${mostAddresses} lines`);
    if (/\s/.test(text)) intake.refuse(`${where} was left out: it is not one web address alone.`);
    else
      intake.follow({
        title: '',
        xmlUrl: text.slice(0, feedLimits.address + 1),
        htmlUrl: '',
        folder: [],
        where,
      });
  }
  return intake.done({
    file,
    format: 'List of addresses',
    library: null,
    exportId: null,
    by: null,
    at: null,
  });
}

const tooMuch = (file: string, what: string): AppError =>
  new AppError('BAD_REQUEST', `${file} ${what}, more than any list of feeds: it was not read.`);
