import { isEncrypted } from '../../../shared/exchange/encrypted-file.ts';
import type { Incoming } from '../../../shared/exchange/incoming.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import { readImport } from './read-import.ts';

/** No package of a library comes near it. */
const largestFile = 256 * 1024 * 1024;
/** One who sends files and looks at none does not fill the memory. */
const mostOpen = 3;

export type OpenImports = {
  readonly start: (id: string, name: string) => void;
  /** Returns how many bytes are there by now. */
  readonly send: (id: string, bytes: Uint8Array) => number;
  /** What was sent, read once; a passphrase that does not open it can be followed by another. */
  readonly incoming: (id: string, passphrase?: string) => Promise<Incoming>;
};

type Open = { readonly name: string; pieces: Uint8Array[]; bytes: number; read: Promise<Incoming> | null };

/** The files that were sent and not yet taken, the oldest forgotten first. */
export function createOpenImports(): OpenImports {
  const open = new Map<string, Open>();
  const find = (id: string): Open => {
    const found = open.get(id);
    if (found) return found;
    throw new AppError('NOT_FOUND', `The import ${id} is not there any more: send the file again.`);
  };
  return {
    start: (id, name) => {
      open.set(id, { name, pieces: [], bytes: 0, read: null });
      for (const oldest of [...open.keys()].slice(0, -mostOpen)) open.delete(oldest);
    },
    send: (id, bytes) => {
      const file = find(id);
      if (file.read) throw new AppError('CONFLICT', `${file.name} was read already: begin a new import.`);
      if (file.bytes + bytes.length > largestFile) {
        open.delete(id);
        throw new AppError('BAD_REQUEST', `${file.name} is larger than any file that can be imported.`);
      }
      file.pieces.push(bytes);
      file.bytes += bytes.length;
      return file.bytes;
    },
    incoming: async (id, passphrase) => {
      const file = find(id);
      file.read ??= begin(file, passphrase);
      return file.read;
    },
  };
}

function begin(file: Open, passphrase: string | undefined): Promise<Incoming> {
  const bytes = new Uint8Array(Buffer.concat(file.pieces));
  if (!isEncrypted(bytes)) {
    file.pieces = [];
    return readImport({ name: file.name, bytes });
  }
  file.pieces = [bytes];
  if (passphrase === undefined) {
    const sentence = `${file.name} is encrypted: it is read with its passphrase, which "faultline import" asks for.`;
    throw new AppError('BAD_REQUEST', sentence);
  }
  return readImport({ name: file.name, bytes, passphrase }).then(
    (incoming) => {
      file.pieces = [];
      return incoming;
    },
    (thrown: unknown) => {
      file.read = null;
      throw thrown;
    },
  );
}
