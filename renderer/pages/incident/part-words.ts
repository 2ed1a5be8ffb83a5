import type { Claim } from '../../../shared/model/claim.ts';
import { type HandlingMark, handlingMarks } from '../../../shared/model/handling-mark.ts';
import { recordId } from '../../../shared/model/record-id.ts';
import type { Technique } from '../../../shared/model/technique.ts';
import { formatEventDate } from '../../../shared/words/format-event-date.ts';
import type { Strings } from '../../strings/en.ts';
import { formatInstant } from '../../strings/format-date.ts';
import type { Vocabulary } from '../../vocabulary/read-vocabulary.ts';
import { markName } from './mark-name.ts';
import { quantityWords } from './quantity-words.ts';
import { techniqueWords } from './technique-words.ts';

type Reader = {
  readonly s: Strings & { readonly locale: string };
  readonly vocabulary: Pick<Vocabulary, 'themes' | 'actors' | 'countermeasures'>;
};

type Fields = Readonly<Record<string, unknown>>;

/** What stands in the place of no value. */
export const nothing = '—';

/** A part of a record of the ledger in the words of the reader. What the engine sends was checked by the schema of the record. */
export function partWords(field: string, value: unknown, reader: Reader): string {
  if (isNothing(value)) return nothing;
  if (Array.isArray(value)) return listWords(field, value, reader);
  if (typeof value === 'object') return objectWords(field, value as Fields, reader);
  if (typeof value === 'boolean') return value ? reader.s.common.yes : reader.s.common.no;
  return typeof value === 'string' ? textWords(field, value, reader) : String(value);
}

const isNothing = (value: unknown): value is null | undefined | '' =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Ids say nothing to a reader: how many there are does. */
const counted: ReadonlySet<string> = new Set(['articles', 'incidents', 'claims', 'pair']);

function listWords(field: string, items: readonly unknown[], reader: Reader): string {
  if (field === 'merged') return mergedWords(items, reader);
  if (counted.has(field)) return items.length.toLocaleString(reader.s.locale);
  return items.map((item) => partWords(field, item, reader)).join('; ');
}

/** Actors of the vocabulary and bare names by name: who is taken to be one says more than how many. */
function mergedWords(keys: readonly unknown[], { s, vocabulary }: Reader): string {
  const names = keys
    .filter((key) => !recordId.safeParse(key).success)
    .map((key) => vocabulary.actors.find(({ id }) => id === String(key).toLowerCase())?.label ?? String(key));
  const ids = keys.length - names.length;
  return [...names, ...(ids > 0 ? [ids.toLocaleString(s.locale)] : [])].join('; ');
}

const dates: ReadonlySet<string> = new Set(['happened', 'said', 'on', 'from', 'window', 'when']);

function textWords(field: string, text: string, { s, vocabulary }: Reader): string {
  if (dates.has(field)) return formatEventDate(text, s.locale, s.common.aboutDate);
  if (field === 'addedAt') return formatInstant(text, s.locale);
  if (field === 'handlingMark') return markWords(text);
  if (field === 'themes') return vocabulary.themes.find(({ id }) => id === text)?.label ?? text;
  const tokens: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind: { ...s.tokens.kind, ...s.tokens.actorKind },
    happenedBasis: s.tokens.dateBasis,
    role: s.tokens.role,
    sensitivity: s.tokens.sensitivity,
    relation: s.tokens.relation,
    namespace: s.tokens.idNamespace,
    type: s.tokens.claimType,
    status: { ...s.tokens.measureStatus, ...s.tokens.claimStatus },
    stance: s.tokens.stance,
    basis: s.tokens.basis,
    speaker: s.tokens.speaker,
  };
  const known = tokens[field]?.[text];
  if (known !== undefined) return known;
  return field === 'kind' ? (vocabulary.countermeasures.find(({ id }) => id === text)?.label ?? text) : text;
}

const markWords = (text: string): string => {
  const mark: HandlingMark | undefined = handlingMarks.find((each) => each === text);
  return mark ? markName(mark) : text;
};

function objectWords(field: string, value: Fields, reader: Reader): string {
  const of = (name: string): string => partWords(name, value[name], reader);
  switch (field) {
    case 'parties':
      return `${of('actor')} (${of('role')})`;
    case 'externalIds':
      return `${of('namespace')} ${of('id')}`;
    case 'related':
      return of('relation');
    case 'life':
      return `${of('status')}, ${of('from')}`;
    case 'quote':
      return `“${of('text')}”`;
    case 'link':
      return of('url');
    case 'quantity':
      return quantityWords(value as NonNullable<Claim['quantity']>, reader.s);
    case 'technique':
    case 'techniques':
      return techniqueWords(value as Technique);
    default:
      return 'name' in value ? nameWords(value, reader) : togetherWords(value, reader);
  }
}

/** An actor by the name that the vocabulary has for it. */
function nameWords({ id, name }: Fields, { vocabulary }: Reader): string {
  return vocabulary.actors.find((actor) => actor.id === id)?.label ?? String(name);
}

/** Ids of other records, and where exactly words stood. */
const silent: ReadonlySet<string> = new Set(['id', 'article', 'answers', 'claim', 'hash', 'usedBy']);

/** What means something only together: a status and its reason, words and where they stand. */
function togetherWords(value: Fields, reader: Reader): string {
  const told = Object.entries(value).filter(([name, part]) => !silent.has(name) && !isNothing(part));
  return told.map(([name, part]) => partWords(name, part, reader)).join(' · ') || nothing;
}
