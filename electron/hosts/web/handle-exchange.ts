import type { IncomingMessage, ServerResponse } from 'node:http';
import { isOwnHost } from './own-host.ts';
import { isOwnSite } from './own-site.ts';
import { respondText } from './respond.ts';
import { routes, type Site } from './routes.ts';

/**
 * One request, in this order: asked by our own name? from our own page? which route? signed in? this method?
 * Nothing is looked up before the first two are answered.
 */
export async function handleExchange(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  site: Site,
): Promise<void> {
  const target = request.url ?? '';
  if (!isOwnHost(request.rawHeaders, port) || !target.startsWith('/')) {
    return respondText(response, 421, 'This address does not belong to Faultline.');
  }
  if (!isOwnSite(request.headers)) return respondText(response, 403, 'Other sites may not ask Faultline.');

  const { path, query } = splitTarget(target);
  const route = routes.find((candidate) => candidate.path.test(path));
  if (!route) return respondText(response, 404, 'There is no such page.');
  if (!route.open && !site.gate.admits(request.headers.cookie)) return route.refuse(response);
  if (!route.methods.includes(request.method ?? '')) {
    return respondText(response, 405, 'That is not done here.', { Allow: route.methods.join(', ') });
  }
  await route.answer({ request, response, path, query, site });
}

/** By hand, because a URL parser would resolve `..` and take `//name` for another host. */
function splitTarget(target: string): { path: string; query: URLSearchParams } {
  const mark = target.indexOf('?');
  if (mark === -1) return { path: target, query: new URLSearchParams() };
  return { path: target.slice(0, mark), query: new URLSearchParams(target.slice(mark)) };
}
