import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import type { Sign } from '../../../shared/exchange/package-signature.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import { replaceFile, writeFailure } from '../library/durable-write.ts';
import { type FileSystem, nodeFileSystem, unlessMissing } from '../library/file-system.ts';
import type { Library } from '../library/library.ts';
import { hashOfKey } from './verify-signature.ts';

/** In the folder of the library, but no file of record: no backup, export or history holds it. */
const folderName = 'keys';
const fileName = 'signing-key.json';

const keyPart = z.string().regex(/^[\w-]{43}$/);
const signingKey = z.strictObject({
  format: z.literal('faultline/signing-key'),
  algorithm: z.literal('Ed25519'),
  publicKey: keyPart,
  privateKey: keyPart,
});
type SigningKey = z.infer<typeof signingKey>;

export type SigningKeys = {
  /** Signs with the key of the library, which is made when it is first asked for. */
  readonly sign: () => Promise<Sign>;
  /** The hash of its public part, for which it is made where there is none yet. */
  readonly make: () => Promise<string>;
  /** The same, or null where there is none yet. */
  readonly known: () => Promise<string | null>;
};

export function createSigningKey(
  library: Pick<Library, 'folder' | 'readOnly'>,
  files: FileSystem = nodeFileSystem,
): SigningKeys {
  let key: Promise<SigningKey> | null = null;
  const made = async (): Promise<SigningKey> => {
    try {
      key ??= findKey(library, files);
      return await key;
    } catch (thrown) {
      key = null; // what stood in the way may be gone the next time
      throw thrown;
    }
  };
  return {
    sign: async () => signWith(await made()),
    make: async () => hashOfKey((await made()).publicKey),
    known: async () => {
      const found = await (key ?? storedKey(library.folder, files));
      return found && hashOfKey(found.publicKey);
    },
  };
}

function signWith({ algorithm, publicKey, privateKey }: SigningKey): Sign {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: publicKey, d: privateKey };
  const key = createPrivateKey({ key: jwk, format: 'jwk' });
  return (manifest) => ({
    algorithm,
    publicKey,
    signature: sign(null, manifest, key).toString('base64url'),
  });
}

async function findKey(
  { folder, readOnly }: Pick<Library, 'folder' | 'readOnly'>,
  files: FileSystem,
): Promise<SigningKey> {
  const stored = await storedKey(folder, files);
  if (stored) return stored;
  if (readOnly)
    throw new AppError(
      'READ_ONLY',
      'This library has no key to sign with yet, and is open for reading only: sign where it can be written to.',
    );
  const made = makeKey();
  await keep(made, join(folder, folderName), files);
  return made;
}

async function storedKey(folder: string, files: FileSystem): Promise<SigningKey | null> {
  const bytes = await unlessMissing(files.readFile(join(folder, folderName, fileName)));
  return bytes ? readKey(bytes.toString()) : null;
}

function readKey(text: string): SigningKey {
  try {
    return signingKey.parse(JSON.parse(text));
  } catch {
    // What was thrown may quote the key.
    throw new AppError(
      'DAMAGED',
      `${folderName}/${fileName} of the library holds no key that can be used: put back a copy, or move it away to have a new key made.`,
    );
  }
}

function makeKey(): SigningKey {
  const { x, d } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return signingKey.parse({
    format: 'faultline/signing-key',
    algorithm: 'Ed25519',
    publicKey: x,
    privateKey: d,
  });
}

/** Git is told to pass it by: a library in a repository must not publish its key. */
async function keep(key: SigningKey, folder: string, files: FileSystem): Promise<void> {
  try {
    await files.makeFolder(folder);
  } catch (thrown) {
    throw writeFailure(thrown, folder);
  }
  await replaceFile(join(folder, '.gitignore'), Buffer.from('*\n'), files);
  await replaceFile(join(folder, fileName), Buffer.from(`${JSON.stringify(key, null, 1)}\n`), files);
}
