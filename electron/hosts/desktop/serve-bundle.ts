import type { Bundle } from '../bundle/load-bundle.ts';
import { resolveBundleFile } from '../bundle/resolve-bundle-file.ts';
import { responseHeaders } from '../bundle/response-headers.ts';
import { bundlePage } from './bundle-address.ts';

/** Answers `app://bundle/…` from the built page, and nothing else of the machine. */
export function serveBundle(bundle: Bundle, request: Pick<Request, 'method' | 'url'>): Response {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'That is not done here.');
  // The address as it came: a URL parser would resolve `..` once more.
  if (!request.url.startsWith(bundlePage)) return refuse(404, 'There is no such page.');
  const path = request.url.slice(bundlePage.length - 1).replace(/[?#].*$/s, '');
  const file = resolveBundleFile(bundle, path);
  if (file === null) return refuse(404, 'There is no such page.');
  return new Response(request.method === 'HEAD' ? null : file.bytes, {
    headers: { ...responseHeaders, 'Content-Type': file.type },
  });
}

const refuse = (status: number, text: string): Response =>
  new Response(`${text}\n`, {
    status,
    headers: { ...responseHeaders, 'Content-Type': 'text/plain; charset=utf-8' },
  });
