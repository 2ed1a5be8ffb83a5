import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { AppError } from '../../../shared/model/app-error.ts';

export type BundleFile = { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> };
/** The built page by path: `/index.html`, `/assets/…`. */
export type Bundle = ReadonlyMap<string, BundleFile>;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Reads the built page into memory, once.
 *
 * What was not there when the host started is never served, whatever is asked for: a request is answered from
 * this table and touches no disk. Links are left out, and so are kinds of files that a page does not need.
 */
export async function loadBundle(folder: string): Promise<Bundle> {
  const bundle = new Map(await filesOf(folder, '/'));
  if (bundle.has('/index.html')) return bundle;
  throw new AppError('NOT_FOUND', `There is no built page in ${folder}: build it with "npm run build".`);
}

async function filesOf(folder: string, path: string): Promise<[string, BundleFile][]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const files = entries.map(async (entry): Promise<[string, BundleFile][]> => {
    const file = join(folder, entry.name);
    if (entry.isDirectory()) return filesOf(file, `${path}${entry.name}/`);
    const type = types[extname(entry.name)];
    if (!entry.isFile() || type === undefined) return [];
    return [[`${path}${entry.name}`, { type, bytes: new Uint8Array(await readFile(file)) }]];
  });
  return (await Promise.all(files)).flat();
}
