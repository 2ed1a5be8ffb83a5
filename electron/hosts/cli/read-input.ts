import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AppError } from '../../../shared/model/app-error.ts';
import type { Terminal } from './terminal.ts';

/** The bytes of a file, or an AppError that names it. */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (thrown) {
    throw new AppError('BAD_REQUEST', `${path} cannot be read: ${reasonOf(thrown)}.`, { cause: thrown });
  }
}

/** The text of a file, or of standard input where the path is `-`: UTF-8, or UTF-16 as Windows writes it, with its mark. */
export async function readText(path: string, terminal: Terminal): Promise<string> {
  const bytes = path === '-' ? await readInput(terminal) : await readFileBytes(resolve(path));
  return withoutMark(new TextDecoder(encodingOf(bytes)).decode(bytes));
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** All of standard input. */
export async function readInput(terminal: Terminal): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of terminal.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

const withoutMark = (text: string): string => text.replace(/^\ufeff/, '');

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
};

function reasonOf(thrown: unknown): string {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  return reasons[code] ?? (thrown instanceof Error ? thrown.message : String(thrown));
}
