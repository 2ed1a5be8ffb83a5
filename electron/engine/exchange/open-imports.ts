import { isEncrypted } from '../../../shared/exchange/encrypted-file.ts';
import type { Incoming, IncomingSource } from '../../../shared/exchange/incoming.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import { readImport } from './read-import.ts';

/** No package of a library comes near it. */
const largestFile = 256 * 1024 * 1024;
/** One who sends files and looks at none does not fill the memory. */
const mostOpen = 3;

/** What was sent, and how it was asked to be taken. A source has its id from the start: whoever looks again finds it again. */
export type OpenedImport = Omit<Incoming, 'sources'> & {
  readonly sources: readonly (IncomingSource & { readonly id: string })[];
  readonly allowPrivate: boolean;
};

type Asked = { readonly name: string; readonly allowPrivate: boolean };

export type OpenImports = {
  readonly start: (id: string, asked: Asked) => void;
  /** Returns how many bytes are there by now. */
  readonly send: (id: string, bytes: Uint8Array) => number;
  /** What was sent, read once; a passphrase that does not open it can be followed by another. */
  readonly incoming: (id: string, passphrase?: string) => Promise<OpenedImport>;
};

type Open = Asked & { pieces: Uint8Array[]; bytes: number; read: Promise<OpenedImport> | null };

/** The files that were sent and not yet taken, the oldest forgotten first. */
export function createOpenImports(newId: () => string): OpenImports {
  const open = new Map<string, Open>();
  const find = (id: string): Open => {
    const found = open.get(id);
    if (found) return found;
    throw new AppError('NOT_FOUND', `The import ${id} is not there any more: send the file again.`);
  };
  return {
    start: (id, asked) => {
      open.set(id, { ...asked, pieces: [], bytes: 0, read: null });
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
      file.read ??= begin(file, newId, passphrase);
      return file.read;
    },
  };
}

function begin(file: Open, newId: () => string, passphrase: string | undefined): Promise<OpenedImport> {
  const bytes = new Uint8Array(Buffer.concat(file.pieces));
  if (!isEncrypted(bytes)) {
    file.pieces = [];
    return opened(file, { name: file.name, bytes }, newId);
  }
  file.pieces = [bytes];
  if (passphrase === undefined) {
    const sentence = `${file.name} is encrypted: it is read with its passphrase, which "faultline import" asks for.`;
    throw new AppError('BAD_REQUEST', sentence);
  }
  return opened(file, { name: file.name, bytes, passphrase }, newId).then(
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

async function opened(
  { allowPrivate }: Pick<Open, 'allowPrivate'>,
  file: Parameters<typeof readImport>[0],
  newId: () => string,
): Promise<OpenedImport> {
  const incoming = await readImport(file);
  const sources = incoming.sources.map((source) => ({ ...source, id: newId() }));
  return { ...incoming, sources, allowPrivate };
}
