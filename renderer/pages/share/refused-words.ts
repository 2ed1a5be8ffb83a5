import type { Strings } from '../../strings/en.ts';

/** What is said of something that an import does not take, and the engine's own sentence where that says more. */
export type RefusedWords = { readonly sentence: string; readonly detail: string | null };

type Form<Name> = { readonly name: Name; readonly form: RegExp };
type LeftOut = Strings['leftOut'];

/** A whole sentence about no one place. */
const wholes: readonly Form<keyof LeftOut['wholes']>[] = [
  { name: 'tableEnd', form: /^Line (\d+) and all after it were left out: a table has at most (\d+) rows\.$/ },
  { name: 'noTitle', form: /^No row was read: no column is the title\. Say which one is\.$/ },
  { name: 'foreign', form: /^(\d+) objects of other programs were left out\.$/ },
  { name: 'outlines', form: /^(\d+) outlines beyond the first (\d+) of (.+) were not read\.$/ },
  { name: 'cut', form: /^(.+) ends before its list does: what came before that was read\.$/ },
  { name: 'more', form: /^(\d+) more were left out for such reasons\.$/ },
];

/** What of a file it is. */
const places: readonly Form<keyof LeftOut['places']>[] = [
  { name: 'lineOf', form: /^Line (\d+) of (.+)$/ },
  { name: 'line', form: /^Line (\d+)$/ },
  { name: 'object', form: /^Object (\d+)$/ },
  { name: 'incident', form: /^Incident (\d+)$/ },
  { name: 'report', form: /^A report of incident (\d+)$/ },
  { name: 'study', form: /^Case study (\d+)$/ },
  { name: 'reference', form: /^A reference of (AML\.CS\d+)$/ },
  { name: 'file', form: /^(records\/\S+\.json)$/ },
  { name: 'outline', form: /^The outline "(.*)" of (.+)$/ },
  { name: 'record', form: /^The ([a-z-]+) (.+)$/ },
];

/** What became of it. */
const fates: readonly Form<keyof LeftOut['fates']>[] = [
  { name: 'leftOut', form: /^(.+?) was left out: (.+?)\.?$/s },
  { name: 'asItIs', form: /^(.+?) was left as it is: (.+?)\.?$/s },
  { name: 'without', form: /^(.+?) is taken without "(.*)", which is no address of the web\.$/s },
];

const reasons: readonly Form<keyof LeftOut['reasons']>[] = [
  { name: 'noTitle', form: /^it has no title$/ },
  { name: 'cells', form: /^it has (\d+) cells, and the head (\d+)$/ },
  { name: 'manyCells', form: /^it has more than (\d+) cells$/ },
  { name: 'longCell', form: /^a cell is longer than any field$/ },
  { name: 'openQuote', form: /^a quote in it is never closed, so that it has no end$/ },
  { name: 'sameLine', form: /^line (\d+) has the same title and the same id or date$/ },
  { name: 'notIncident', form: /^it is "(.*)", and tables bring incidents only$/ },
  { name: 'twoDays', form: /^"(.*)" can be two days: write the year first, as in 2025-03-14$/ },
  { name: 'noDate', form: /^"(.*)" is not a date: write 2025, 2025-03 or 2025-03-14$/ },
  { name: 'noKind', form: /^"(.*)" is no kind of incident \((.*)\)$/ },
  { name: 'noMark', form: /^"(.*)" is no handling mark \((.*)\)$/ },
  { name: 'noId', form: /^"(.*)" is no id of a record here: ids of others are an external-id$/ },
  { name: 'tooLong', form: /^it is longer than any record$/ },
  { name: 'tooDeep', form: /^it is nested deeper than any record$/ },
  { name: 'reserved', form: /^it has a field "(.*)", which no record has$/ },
  { name: 'notJson', form: /^it is not JSON$/ },
  { name: 'notStix', form: /^it is no object of STIX$/ },
  { name: 'unknownKind', form: /^there is no such kind of record$/ },
  { name: 'refusal', form: /^what somebody refused stays with them$/ },
  { name: 'idTwice', form: /^the id (\S+) stands for (an?|another) ([a-z-]+) already$/ },
  { name: 'idOfOther', form: /^its id (\S+) is that of a ([a-z-]+) here$/ },
  { name: 'notOneAddress', form: /^it is not one web address alone$/ },
  {
    name: 'notAnAddress',
    form: /^it is no web address; write one that begins with https:\/\/ or http:\/\/$/,
  },
  { name: 'noAddress', form: /^"(.*)" is no address of the web$/ },
  { name: 'noFeed', form: /^it names no feed$/ },
  {
    name: 'privateAddress',
    form: /^it is a private address; if you trust it, import the file with private addresses allowed \(--allow-private\)$/,
  },
  {
    name: 'secret',
    form: /^its address holds a user name or password, which Faultline does not keep; write it without$/,
  },
  { name: 'hangs', form: /^something here still hangs on it\. Remove that first$/ },
  { name: 'missing', form: /^There is no ([a-z-]+) (\S+)$/ },
  {
    name: 'unsettled',
    form: /^conflicts of an earlier merge are not settled: put the right values into "record" and take "conflicts" out$/,
  },
];

type Said = (...parts: readonly string[]) => string;

/** The words for the first form that a text has; null where it has none. */
function wordsIn<Name extends string>(
  text: string,
  forms: readonly Form<Name>[],
  words: Readonly<Record<Name, Said>>,
): string | null {
  for (const { name, form } of forms) {
    const found = form.exec(text);
    if (found) return words[name](...found.slice(1));
  }
  return null;
}

/**
 * The engine says in English what it does not take and why. What it says of files in general is told in the language of the
 * screen; where the reason is a matter of one field, its own sentence stands beneath.
 */
export function refusedWords(refused: string, { leftOut, tokens }: Strings): RefusedWords {
  const whole = wordsIn(refused, wholes, leftOut.wholes);
  if (whole !== null) return { sentence: whole, detail: null };
  const kindIn = (kind: string): string => (tokens.record as Readonly<Record<string, string>>)[kind] ?? kind;
  const said = {
    ...leftOut.places,
    record: (kind: string, title: string) => leftOut.places.record(kindIn(kind), title),
  };
  for (const { name, form } of fates) {
    const [, place = '', why = ''] = form.exec(refused) ?? [];
    const where = wordsIn(place, places, said);
    if (where === null) continue;
    if (name === 'without') return { sentence: leftOut.fates.without(where, why), detail: null };
    const reason = wordsIn(why, reasons, leftOut.reasons);
    if (reason !== null) return { sentence: leftOut.fates[name](where, reason), detail: null };
    return leftOut.isEngines
      ? { sentence: refused, detail: null }
      : { sentence: leftOut.bare[name](where), detail: refused };
  }
  return { sentence: refused, detail: null };
}
