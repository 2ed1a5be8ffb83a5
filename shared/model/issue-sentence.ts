import type { z } from 'zod';

/**
 * What is wrong with a value, in words for a person: "it must be text, not a number". The place stands before it.
 * For every schema that says nothing better itself; pass `inWords` to safeParse.
 */
export function issueSentence(issue: z.core.$ZodRawIssue): string {
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') return 'it is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `it must be ${typeWords[issue.expected] ?? 'something else'}, not ${kindOf(issue.input)}`;
    case 'invalid_value':
      return `it must be ${anyOf(issue.values)}, not ${shown(issue.input)}`;
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return `it must ${sized(issue.origin, 'at most', issue.maximum)}`;
    case 'invalid_format':
      return `${shown(issue.input)} is not ${formats[issue.format] ?? 'written as it must be'}`;
    case 'unrecognized_keys':
      return `it has no place for ${issue.keys.map(shown).join(', ')}`;
    case 'invalid_union':
      if ('options' in issue && issue.options !== undefined) return unknownKind(issue);
      return [...new Set(issue.errors.flatMap(([first]) => first?.message ?? []))].join(', or ');
    default:
      return `${shown(issue.input)} cannot stand here`;
  }
}

export const inWords = { error: issueSentence };

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

const formats: Readonly<Record<string, string>> = {
  uuid: 'the id of a record',
  date: 'a day: write it as 2026-02-23',
  datetime: 'a moment: write it in UTC as 2026-02-23T09:30:00.000Z',
  url: 'a web address: write one that begins with https:// or http://',
};

type Unknown = {
  readonly input: unknown;
  readonly discriminator?: string | undefined;
  readonly options?: readonly unknown[] | undefined;
};

/** Of a union told apart by one key, whose value names none of it. */
function unknownKind({ input, discriminator = '', options = [] }: Unknown): string {
  const value = new Map(Object.entries(input ?? {})).get(discriminator);
  return value === undefined ? 'it is missing' : `it must be ${anyOf(options)}, not ${shown(value)}`;
}

type TooSmall = Extract<z.core.$ZodRawIssue, { code: 'too_small' }>;

function tooSmall({ origin, minimum }: TooSmall): string {
  const isOfParts = origin === 'string' || origin === 'array';
  return isOfParts && minimum === 1
    ? 'it must not be empty'
    : `it must ${sized(origin, 'at least', minimum)}`;
}

function sized(origin: string, bound: string, size: number | bigint): string {
  if (origin === 'string') return `have ${bound} ${size} characters`;
  return origin === 'array' ? `have ${bound} ${size} entries` : `be ${bound} ${size}`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return shown(value);
  return typeWords[typeof value] ?? 'something else';
}

function anyOf(values: readonly unknown[]): string {
  const words = values.map(String);
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} or ${last}`;
}

const longest = 60;

/** The value as JSON, cut where it is long. */
export function shown(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? typeof value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
