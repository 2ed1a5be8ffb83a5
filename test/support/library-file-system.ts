import { basename } from 'node:path';
import { type FileSystem, nodeFileSystem, type OpenFile } from '../../electron/engine/library/file-system.ts';

export const systemError = (code: string): Error => Object.assign(new Error(code), { code });

/** The real file system with some operations of open files replaced. */
export function withOpenFiles(change: (file: OpenFile, path: string) => Partial<OpenFile>): FileSystem {
  return {
    ...nodeFileSystem,
    open: async (path, flags) => {
      const file = await nodeFileSystem.open(path, flags);
      return { ...file, ...change(file, path) };
    },
  };
}

/** The real file system, which also notes what was asked of it and in which order. */
export function watched(): { readonly files: FileSystem; readonly calls: string[] } {
  const calls: string[] = [];
  const nameOf = (path: string): string =>
    basename(path).replace(/\.\d+-\d+\.faultline-tmp$/, '.N.faultline-tmp');
  const files: FileSystem = {
    ...nodeFileSystem,
    open: async (path, flags) => {
      calls.push(`open ${nameOf(path)} ${flags}`);
      const file = await nodeFileSystem.open(path, flags);
      return {
        ...file,
        write: (bytes, offset, length) => {
          calls.push('write');
          return file.write(bytes, offset, length);
        },
        sync: () => {
          calls.push('sync');
          return file.sync();
        },
        size: () => {
          calls.push('size');
          return file.size();
        },
        close: () => {
          calls.push('close');
          return file.close();
        },
      };
    },
    rename: (from, to) => {
      calls.push(`rename ${nameOf(from)} ${nameOf(to)}`);
      return nodeFileSystem.rename(from, to);
    },
    syncFolder: (path) => {
      calls.push(`sync folder ${nameOf(path)}`);
      return nodeFileSystem.syncFolder(path);
    },
  };
  return { files, calls };
}

export type Disk = { readonly files: FileSystem; isFull: boolean };

/** A disk that is full whenever a test says so: it takes half of what it is given, then nothing. */
export function fillableDisk(onlyFor: (path: string) => boolean = () => true): Disk {
  const disk: { files: FileSystem; isFull: boolean } = { files: nodeFileSystem, isFull: false };
  disk.files = withOpenFiles((file, path) => {
    let took = false;
    return {
      write: async (bytes, offset, length) => {
        if (!disk.isFull || !onlyFor(path)) return file.write(bytes, offset, length);
        if (took || length < 2) throw systemError('ENOSPC');
        took = true;
        return file.write(bytes, offset, Math.floor(length / 2));
      },
    };
  });
  return disk;
}
