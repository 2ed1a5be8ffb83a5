import { AppError } from '../../../shared/model/app-error.ts';

/** Primary result codes of SQLite; its extended codes carry them in their lowest byte. */
const sqlite = {
  busy: 5,
  readOnly: 8,
  io: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
} as const;

function primaryCode(thrown: unknown): number | null {
  if (!(thrown instanceof Error) || !('errcode' in thrown)) return null;
  return typeof thrown.errcode === 'number' ? thrown.errcode & 0xff : null;
}

export function isDamage(thrown: unknown): boolean {
  const code = primaryCode(thrown);
  return code === sqlite.corrupt || code === sqlite.notADatabase;
}

const forbidden = new Set(['EACCES', 'EPERM', 'EROFS']);

/** What the file system said when a file could not be made or removed, in SQLite's words. */
function fileSystemCode(thrown: unknown): number | null {
  if (!(thrown instanceof Error) || !('code' in thrown) || typeof thrown.code !== 'string') return null;
  if (forbidden.has(thrown.code)) return sqlite.cannotOpen;
  return thrown.code === 'ENOSPC' ? sqlite.full : null;
}

/** The foreseen failure that an error of SQLite or of its file stands for; any other error as it is. */
export function sqliteFailure(thrown: unknown, file: string): unknown {
  switch (primaryCode(thrown) ?? fileSystemCode(thrown)) {
    case sqlite.corrupt:
    case sqlite.notADatabase:
      return new AppError(
        'DAMAGED',
        `The index ${file} is damaged. Nothing is lost: it is made anew when the library is opened again, or by "check --rebuild-index".`,
        { cause: thrown },
      );
    case sqlite.full:
      return new AppError(
        'DISK_FULL',
        `The disk is full, so the index ${file} could not be written. Make room and try again.`,
        {
          cause: thrown,
        },
      );
    case sqlite.readOnly:
    case sqlite.cannotOpen:
      return new AppError(
        'NO_PERMISSION',
        `The index ${file} cannot be opened for writing; check the rights of its folder.`,
        {
          cause: thrown,
        },
      );
    case sqlite.busy:
    case sqlite.io:
      return new AppError(
        'WRITE_FAILED',
        `The index ${file} could not be read or written; check the disk and try again.`,
        {
          cause: thrown,
        },
      );
    default:
      return thrown;
  }
}
