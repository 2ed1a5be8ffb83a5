import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSha256, sha256Of } from '../../../shared/exchange/sha-256.ts';

describe('SHA-256', () => {
  it('is what the platform makes of the same bytes, in however many pieces they come', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 6 }), (pieces) => {
        const [ours, theirs] = [createSha256(), createHash('sha256')];
        for (const piece of pieces) {
          ours.add(piece);
          theirs.update(piece);
        }
        expect(ours.end()).toBe(theirs.digest('hex'));
      }),
    );
  });

  it('takes texts as UTF-8', () => {
    expect(sha256Of('Işık 深')).toBe(createHash('sha256').update('Işık 深').digest('hex'));
  });
});
