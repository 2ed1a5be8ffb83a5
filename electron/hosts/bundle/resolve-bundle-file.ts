import type { Bundle, BundleFile } from './load-bundle.ts';

/**
 * The file that a path of an address names, or null.
 *
 * The path is decoded once and looked up as it is: nothing is normalised, so `..`, a backslash, a NUL or a
 * second layer of encoding names nothing.
 */
export function resolveBundleFile(bundle: Bundle, path: string): BundleFile | null {
  const decoded = decodeOnce(path);
  if (decoded === null) return null;
  return bundle.get(decoded === '/' ? '/index.html' : decoded) ?? null;
}

function decodeOnce(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    // Broken percent-encoding names no file: the caller answers "not found".
    return null;
  }
}
