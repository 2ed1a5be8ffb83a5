import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ofAddresses, uuidBytes, uuidV5 } from '../../../shared/exchange/uuid-v5.ts';

it('makes the UUID of the example in RFC 9562', () => {
  const ofNames = uuidBytes('6ba7b810-9dad-11d1-80b4-00c04fd430c8');
  expect(uuidV5('www.example.com', ofNames)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

it('is made of the SHA-1 of the namespace and the name, however long that is', () => {
  const namespace = uuidBytes(ofAddresses);
  const oneByNode = (name: string): string => {
    const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  };
  for (let length = 0; length < 200; length += 1) {
    const name = 'ü'.repeat(length % 7) + 'x'.repeat(length);
    expect(uuidV5(name, namespace)).toBe(oneByNode(name));
  }
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
      expect(uuidV5(name, namespace)).toBe(oneByNode(name));
    }),
  );
});
