import { describe, expect, it } from 'vitest';
import { fail, failureOf, replySchema } from '../../../shared/contract/reply.ts';
import { AppError } from '../../../shared/model/app-error.ts';

describe('failureOf', () => {
  it('gives the code and the sentence of a foreseen failure', () => {
    expect(failureOf(new AppError('LOCKED', 'The library is open elsewhere.'))).toEqual({
      code: 'LOCKED',
      message: 'The library is open elsewhere.',
    });
  });

  it.each([new Error('ENOENT: /home/someone/secret'), 'secret', undefined])(
    'keeps to itself what was not foreseen',
    (thrown) => {
      const { code, message } = failureOf(thrown);
      expect(code).toBe('INTERNAL');
      expect(message).not.toContain('secret');
    },
  );
});

describe('replySchema', () => {
  it('takes what dispatch gives', () => {
    expect(replySchema.safeParse({ ok: true, value: [1] }).success).toBe(true);
    expect(replySchema.safeParse(fail('NOT_FOUND', 'Gone.')).success).toBe(true);
  });

  it.each([
    null,
    'ok',
    {},
    { ok: false },
    { ok: 'yes', value: 1 },
    { ok: false, error: { code: 'ODD', message: '' } },
  ])('refuses %j', (value) => expect(replySchema.safeParse(value).success).toBe(false));
});
