import { z } from 'zod';

export const signatureName = 'signature.json';

/**
 * Over the bytes of the manifest, which hold what each part hashes to. Key and signature are base64url without padding. It says
 * which key made the package, and nothing of what the records are worth.
 */
export const packageSignature = z.strictObject({
  algorithm: z.literal('Ed25519'),
  publicKey: z.string().regex(/^[\w-]{43}$/),
  signature: z.string().regex(/^[\w-]{86}$/),
});
export type PackageSignature = z.infer<typeof packageSignature>;

export type Sign = (manifest: Uint8Array) => PackageSignature;

/** The SHA-256 of the public key, in hexadecimal; null where the signature is not its own, or over something else. */
export type Verify = (signature: PackageSignature, manifest: Uint8Array) => string | null;
