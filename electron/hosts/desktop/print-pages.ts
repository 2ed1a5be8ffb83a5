import { bundleScheme } from './bundle-address.ts';

export type PrintPages = {
  /** Keeps a page and gives the address that it is served at. */
  readonly add: (page: string) => string;
  readonly remove: (url: string) => void;
  /** Whether a page is kept for exactly this address. */
  readonly has: (url: string) => boolean;
  readonly serve: (request: Pick<Request, 'method' | 'url'>) => Response;
};

/** Beside the policy that the page brings itself: whatever it says, it runs nothing and fetches nothing. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * The pages that are being made into files. They are served, because Chromium takes no `data:` address of more than
 * 2 MB, and a file of the page would have to be cleared away.
 */
export function createPrintPages(): PrintPages {
  const pages = new Map<string, string>();
  let next = 0;
  return {
    add: (page) => {
      const url = `${bundleScheme}://print/${next++}`;
      pages.set(url, page);
      return url;
    },
    remove: (url) => void pages.delete(url),
    has: (url) => pages.has(url),
    serve: ({ method, url }) => {
      const page = method === 'GET' ? pages.get(url) : undefined;
      if (page === undefined) return new Response(null, { status: 404 });
      return new Response(page, {
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': policy,
          'X-Content-Type-Options': 'nosniff',
          'Cache-Control': 'no-store',
        },
      });
    },
  };
}
