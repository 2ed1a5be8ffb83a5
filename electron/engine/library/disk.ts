import { join } from 'node:path';
import type { Problem } from '../../../shared/contract/channels.ts';
import { AppError, type ErrorCode } from '../../../shared/model/app-error.ts';
import { createDurableWriter, type DurableWriter } from './durable-write.ts';
import { codeOf, type FileSystem, unlessMissing } from './file-system.ts';

/** A library's folder and what is known of its state. Everything that touches the folder goes through it. */
export type Disk = {
  /** The folder itself, through symbolic links. */
  readonly root: string;
  readonly files: FileSystem;
  readonly writer: DurableWriter;
  readonly now: () => number;
  readonly path: (name: string) => string;
  /** The bytes of a file by its name in the library, or null where there is none. */
  readonly read: (name: string) => Promise<Buffer | null>;
  /** The first bytes of a file, as text of one byte a character. */
  readonly head: (name: string) => Promise<string>;
  readonly canWrite: () => boolean;
  /** Throws where nothing may be written, with the reason for the person. */
  readonly demandWriting: () => void;
  readonly forbidWriting: (code: ErrorCode, message: string) => void;
  readonly tell: (problem: Problem) => void;
  readonly untell: (file: string, code: string) => void;
  readonly problems: () => Problem[];
};

export type DiskOptions = {
  readonly root: string;
  readonly files: FileSystem;
  readonly now: () => number;
  /** Told the name of every file of record that is read. */
  readonly onRead: (name: string) => void;
};

export function createDisk({ root, files, now, onRead }: DiskOptions): Disk {
  const problems = new Map<string, Problem>();
  const keyOf = (file: string, code: string) => `${file} ${code}`;
  let refusal: { readonly code: ErrorCode; readonly message: string } | null = null;
  const path = (name: string): string => join(root, ...name.split('/'));
  return {
    root,
    files,
    writer: createDurableWriter(files),
    now,
    path,
    read: (name) => {
      onRead(name);
      return named(name, unlessMissing(files.readFile(path(name))));
    },
    head: (name) => named(name, readHead(path(name), files)),
    canWrite: () => refusal === null,
    demandWriting: () => {
      if (refusal) throw new AppError(refusal.code, refusal.message);
    },
    forbidWriting: (code, message) => {
      refusal ??= { code, message };
    },
    tell: (problem) => {
      const key = keyOf(problem.file, problem.code);
      if (!problems.has(key)) problems.set(key, problem);
    },
    untell: (file, code) => void problems.delete(keyOf(file, code)),
    problems: () => [...problems.values()],
  };
}

async function named<Value>(name: string, reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch (thrown) {
    throw readFailure(thrown, name);
  }
}

/** A folder in the place of a file, a file of somebody else, a bad disk: foreseen, and told by the name of the file. */
export function readFailure(thrown: unknown, name: string): unknown {
  const code = codeOf(thrown);
  if (code === '' || thrown instanceof AppError) return thrown;
  const isForbidden = code === 'EACCES' || code === 'EPERM';
  const advice = isForbidden
    ? 'Check its permissions'
    : 'Move away what is there, or put a copy of the file there';
  const message = `${name} of the library cannot be read (${code}). ${advice}.`;
  return new AppError(isForbidden ? 'NO_PERMISSION' : 'DAMAGED', message, { cause: thrown });
}

const headSize = 200;

async function readHead(path: string, files: FileSystem): Promise<string> {
  const file = await unlessMissing(files.open(path, 'r'));
  if (!file) return '';
  try {
    const bytes = Buffer.alloc(headSize);
    return bytes.subarray(0, await file.read(bytes, headSize, 0)).toString('latin1');
  } finally {
    await file.close();
  }
}

/**
 * Keeps damaged bytes beside their file, once, and says where: `ledger/claims.json.damaged-1`. They are never deleted by
 * us; a person, or a later and wiser version, may still read them.
 */
export async function keepCopy(name: string, bytes: Uint8Array, disk: Disk): Promise<string> {
  for (let number = 1; ; number += 1) {
    const candidate = `${name}.damaged-${number}`;
    const kept = await unlessMissing(disk.files.readFile(disk.path(candidate)));
    if (kept?.equals(bytes)) return candidate;
    if (kept) continue;
    await disk.writer.write(disk.path(candidate), () => bytes);
    return candidate;
  }
}
