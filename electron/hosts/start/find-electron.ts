import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

export type Electron =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'missing'; readonly why: string };

type Options = {
  readonly root: string;
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  readonly now: () => number;
  readonly note: (line: string) => void;
  /** Fetches the binary into Electron's folder; rejects when that fails or takes too long. */
  readonly fetchBinary?: (folder: string) => Promise<unknown>;
};

const fetchLimit = 90_000;
/** After a failure nothing is fetched for this long, so that every start but one is quick. */
const fetchPause = 24 * 60 * 60 * 1000;

/**
 * Where Electron's binary is, or why there is none to run. The package brings none: it is fetched at the first
 * start, and where that fails the next attempt is a day later.
 */
export async function findElectron(options: Options): Promise<Electron> {
  const { root, platform, env, isRoot } = options;
  if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) {
    return missing('There is no screen for a window');
  }
  if (platform === 'linux' && isRoot)
    return missing('Electron keeps its sandbox and so does not run as root');
  const folder = join(root, 'node_modules/electron');
  const path = binaryOf(folder, env) ?? (await fetchOnce(folder, options));
  return path === null ? missing('Electron could not be fetched') : { kind: 'found', path };
}

const missing = (why: string): Electron => ({ kind: 'missing', why });

/** `path.txt` is written when the binary has been unpacked (see electron/index.js). */
function binaryOf(folder: string, env: Options['env']): string | null {
  const named = join(folder, 'path.txt');
  if (!existsSync(named)) return null;
  const path = join(env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), readFileSync(named, 'utf8'));
  return existsSync(path) ? path : null;
}

async function fetchOnce(folder: string, options: Options): Promise<string | null> {
  const { root, env, now, note, fetchBinary = runInstaller } = options;
  const tried = join(root, 'node_modules/.cache/faultline/electron-tried');
  const last = statSync(tried, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (!existsSync(folder) || now() - last < fetchPause) return null;
  note('Fetching Electron, once ...');
  try {
    await fetchBinary(folder);
    return binaryOf(folder, env);
  } catch {
    // The caller says so in its one line; the marker keeps the next start quick.
    mkdirSync(dirname(tried), { recursive: true });
    writeFileSync(tried, '');
    return null;
  }
}

const runInstaller = (folder: string): Promise<unknown> =>
  promisify(execFile)(process.execPath, [join(folder, 'install.js')], { timeout: fetchLimit });
