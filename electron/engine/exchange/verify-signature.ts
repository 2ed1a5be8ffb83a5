import { createHash, createPublicKey, verify } from 'node:crypto';
import type { Verify } from '../../../shared/exchange/package-signature.ts';

/** A key that is none verifies nothing. */
export const verifySignature: Verify = ({ publicKey, signature }, manifest) => {
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' });
    return verify(null, manifest, key, Buffer.from(signature, 'base64url')) ? hashOfKey(publicKey) : null;
  } catch {
    return null;
  }
};

/** By which a public key is known. */
export const hashOfKey = (publicKey: string): string =>
  createHash('sha256').update(Buffer.from(publicKey, 'base64url')).digest('hex');
