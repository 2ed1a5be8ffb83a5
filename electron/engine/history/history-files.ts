import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * How far a file of the history was followed: up to which byte, where its last line begins and what that bears as its hash, and
 * where the first line begins that could not be read.
 */
export type FollowedFile = {
  readonly name: string;
  readonly size: number;
  readonly lastLine: number;
  readonly sha256: string;
  readonly damaged: number | null;
};

const monthFile = /^\d{4}-\d{2}\.jsonl$/;

/** The files of the history with their sizes, the oldest first. */
export function historyFilesOf(folder: string): { readonly name: string; readonly size: number }[] {
  const history = join(folder, 'history');
  if (!existsSync(history)) return [];
  const names = readdirSync(history).filter((name) => monthFile.test(name));
  return names.sort().map((name) => ({ name, size: statSync(join(history, name)).size }));
}

const newline = 0x0a;
const blockSize = 1024 * 1024;

export type LineOfFile = {
  readonly bytes: Buffer;
  readonly start: number;
  /** Behind its newline. */
  readonly end: number;
  /** False for what stands behind the last newline. */
  readonly isEnded: boolean;
};

/** The lines of a file from a byte on, one at a time. */
export function* linesForward(path: string, from: number): Generator<LineOfFile> {
  const file = openSync(path, 'r');
  try {
    let start = from;
    let position = from;
    let gathered: Buffer[] = [];
    for (;;) {
      const room = Buffer.alloc(blockSize);
      const block = room.subarray(0, readSync(file, room, 0, blockSize, position));
      if (block.length === 0) break;
      let at = 0;
      for (let end = block.indexOf(newline); end >= 0; end = block.indexOf(newline, at)) {
        const bytes = Buffer.concat([...gathered, block.subarray(at, end)]);
        yield { bytes, start, end: position + end + 1, isEnded: true };
        gathered = [];
        at = end + 1;
        start = position + at;
      }
      gathered.push(block.subarray(at));
      position += block.length;
    }
    const bytes = Buffer.concat(gathered);
    if (bytes.length > 0) yield { bytes, start, end: position, isEnded: false };
  } finally {
    closeSync(file);
  }
}

/** Bytes of a file from a place on; fewer where it ends before. */
export function bytesAt(path: string, start: number, length: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, start));
  } finally {
    closeSync(file);
  }
}
