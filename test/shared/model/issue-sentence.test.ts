import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { channels } from '../../../shared/contract/channels.ts';
import { articleId } from '../../../shared/model/article.ts';
import { day, instant } from '../../../shared/model/instant.ts';
import { inWords } from '../../../shared/model/issue-sentence.ts';
import { recordId } from '../../../shared/model/record-id.ts';
import { source } from '../../../shared/model/source.ts';

const byKind = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('keep') }),
  z.strictObject({ kind: z.literal('notify') }),
]);

function sentenceOf(schema: z.ZodType, value: unknown): string | undefined {
  return schema.safeParse(value, inWords).error?.issues[0]?.message;
}

describe('a value that its schema refuses is told in words for a person', () => {
  it.each<[z.ZodType, unknown, string]>([
    [z.string(), undefined, 'it is missing'],
    [z.unknown().optional().nonoptional(), undefined, 'it is missing'],
    [z.enum(['a', 'b']), undefined, 'it is missing'],
    [z.union([z.string(), z.number()]), undefined, 'it is missing'],
    [z.string(), null, 'it must be text, not null'],
    [byKind, { kind: 'shout' }, 'it must be keep or notify, not "shout"'],
    [byKind, {}, 'it is missing'],
    [z.string(), 5, 'it must be text, not 5'],
    [z.string(), ['a'], 'it must be text, not a list'],
    [z.strictObject({}), [], 'it must be an object, not a list'],
    [z.record(z.string(), z.string()), 'x', 'it must be an object, not text'],
    [z.array(z.string()), {}, 'it must be a list, not an object'],
    [z.boolean(), 'yes', 'it must be true or false, not text'],
    [z.int(), 1.5, 'it must be a whole number, not 1.5'],
    [z.number(), Number.POSITIVE_INFINITY, 'it must be a number, not Infinity'],
    [z.null(), 1, 'it must be null, not 1'],
    [
      z.union([z.string(), z.number()]),
      {},
      'it must be text, not an object, or it must be a number, not an object',
    ],
    [z.enum(['a', 'b', 'c']), 'd', 'it must be a, b or c, not "d"'],
    [z.literal(true), false, 'it must be true, not false'],
    [z.string().min(1), '', 'it must not be empty'],
    [z.string().min(3), 'a', 'it must have at least 3 characters'],
    [z.string().max(2), 'abc', 'it must have at most 2 characters'],
    [z.array(z.string()).min(1), [], 'it must not be empty'],
    [z.array(z.string()).max(1), ['a', 'b'], 'it must have at most 1 entries'],
    [z.int().min(1), 0, 'it must be at least 1'],
    [z.int().max(9), 10, 'it must be at most 9'],
    [z.strictObject({}), { a: 1, b: 2 }, 'it has no place for "a", "b"'],
    [recordId, '@incident', '"@incident" is not the id of a record'],
    [articleId, 'x', '"x" is not the id of an article'],
    [day, '23.2.2026', '"23.2.2026" is not a day: write it as 2026-02-23'],
    [instant, '2026', '"2026" is not a moment: write it in UTC as 2026-02-23T09:30:00.000Z'],
    [source.shape.url, 'x', '"x" is not a web address: write one that begins with https:// or http://'],
    [z.string().regex(/^a$/), 'x'.repeat(99), `"${'x'.repeat(59)}… is not written as it must be`],
    [z.map(z.string(), z.string()), 'x', 'it must be something else, not text'],
    [z.number().multipleOf(2), 3, '3 cannot stand here'],
  ])('%# %s', (schema, value, sentence) => {
    expect(sentenceOf(schema, value)).toBe(sentence);
  });

  it('leaves a better sentence of the schema itself', () => {
    expect(
      sentenceOf(
        z.string().refine(() => false, { error: 'it rains' }),
        'x',
      ),
    ).toBe('it rains');
  });

  it('has no word of the library that checks, whatever a channel is sent', () => {
    const hostile = [
      undefined,
      null,
      [],
      'x',
      1,
      { x: 1 },
      { id: 1 },
      { fields: { title: 1, kind: 1 } },
      { limit: -1 },
    ];
    for (const { request } of Object.values(channels)) {
      for (const value of hostile) {
        const issues = request.safeParse(value, inWords).error?.issues ?? [];
        for (const { message } of issues) expect(message).not.toMatch(/invalid|expected|received|zod/i);
      }
    }
  });
});
