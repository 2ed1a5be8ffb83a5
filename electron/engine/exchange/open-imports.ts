import { isEncrypted } from '../../../shared/exchange/encrypted-file.ts';
import type { Incoming, IncomingSource } from '../../../shared/exchange/incoming.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { ColumnMapping } from '../../../shared/model/table-field.ts';
import type { ReadFile } from './import-messages.ts';
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
  /** Says what columns of a table are: it is read again where that is something else than before, which is what it returns. */
  readonly map: (id: string, mapping: ColumnMapping) => boolean;
  /** What was sent, read once; a passphrase that does not open it can be followed by another. */
  readonly incoming: (id: string, passphrase?: string) => Promise<OpenedImport>;
};

type Open = { -readonly [Name in keyof Asked]: Asked[Name] } & {
  pieces: Uint8Array[];
  bytes: number;
  mapping: ColumnMapping | null;
  read: { readonly mapping: ColumnMapping | null; readonly incoming: Promise<OpenedImport> } | null;
};

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
      open.set(id, { ...asked, pieces: [], bytes: 0, mapping: null, read: null });
      for (const oldest of [...open.keys()].slice(0, -mostOpen)) open.delete(oldest);
    },
    send: (id, bytes) => {
      const file = find(id);
      if (file.read) throw new AppError('CONFLICT', `${file.name} was read already: begin a new import.`);
      if (file.bytes + bytes.length > largestFile) {
        open.delete(id);
        throw new AppError('FILE_TOO_LARGE', `${file.name} is larger than any file that can be imported.`);
      }
      file.pieces.push(bytes);
      file.bytes += bytes.length;
      return file.bytes;
    },
    map: (id, mapping) => {
      const file = find(id);
      if (file.read && file.pieces.length === 0)
        throw new AppError('BAD_REQUEST', `${file.name} is no table: it has no columns to say anything of.`);
      const isOther = JSON.stringify(mapping) !== JSON.stringify(file.mapping);
      if (isOther) file.mapping = mapping;
      return isOther;
    },
    incoming: async (id, passphrase) => {
      const file = find(id);
      if (file.read?.mapping !== file.mapping)
        file.read = { mapping: file.mapping, incoming: begin(file, newId, passphrase) };
      return file.read.incoming;
    },
  };
}

/**
 * Bytes are kept until it is taken for no table: only what has columns is ever read again, and what was encrypted without its
 * passphrase.
 */
function begin(file: Open, newId: () => string, passphrase: string | undefined): Promise<OpenedImport> {
  const { name, mapping } = file;
  const bytes = new Uint8Array(Buffer.concat(file.pieces));
  file.pieces = [bytes];
  const isClosed = isEncrypted(bytes);
  if (isClosed && passphrase === undefined) {
    throw new AppError('BAD_REQUEST', `${name} is encrypted: it is read with its passphrase.`);
  }
  const sent = {
    name,
    bytes,
    ...(isClosed && passphrase !== undefined && { passphrase }),
    ...(mapping && { mapping }),
  };
  return opened(file, sent, newId).then(
    ({ plain, ...incoming }) => {
      file.pieces = incoming.table ? [plain?.bytes ?? bytes] : [];
      file.name = plain?.name ?? name;
      return incoming;
    },
    (thrown: unknown) => {
      if (isClosed) file.read = null;
      throw thrown;
    },
  );
}

async function opened(
  { allowPrivate }: Pick<Open, 'allowPrivate'>,
  file: Parameters<typeof readImport>[0],
  newId: () => string,
): Promise<OpenedImport & Pick<ReadFile, 'plain'>> {
  const incoming = await readImport(file);
  const sources = incoming.sources.map((source) => ({ ...source, id: newId() }));
  return { ...incoming, sources, allowPrivate };
}
