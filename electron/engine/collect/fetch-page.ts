import { type FetchDeps, fetchFeed } from './fetch-feed.ts';

export type FetchedPage =
  | {
      readonly kind: 'document';
      readonly bytes: Uint8Array;
      readonly contentType: string | null;
      readonly finalUrl: string;
    }
  /** `resting`: the server asks to be left alone for now. */
  | { readonly kind: 'failed'; readonly message: string; readonly resting: boolean }
  | { readonly kind: 'cancelled' };

type PageRequest = {
  readonly url: string;
  readonly allowPrivate: boolean;
  readonly signal?: AbortSignal | undefined;
};

const accept = 'text/html, application/xhtml+xml, */*;q=0.5';
/** Decompressed bytes of the largest page that we read. */
const largestPage = 4 * 1024 * 1024;

/** What the server of a page answered, where the sentence for feeds would be wrong. */
const answers: Readonly<Record<string, string>> = {
  NOT_FOUND: 'has no page at this address any more',
  GONE: 'says that this page is gone for good',
  BLOCKED: 'refuses to give out this page',
};

/** Asks for the page of an article once, on the same guarded way as feeds take. */
export async function fetchPage(request: PageRequest, deps: FetchDeps): Promise<FetchedPage> {
  const fetched = await fetchFeed({ ...request, validators: null, accept, largest: largestPage }, deps);
  if (fetched.kind === 'cancelled' || fetched.kind === 'document') return fetched;
  const host = URL.parse(request.url)?.host ?? 'The server';
  if (fetched.kind === 'unchanged')
    return { kind: 'failed', message: `${host} sent no page.`, resting: false };
  const answer = answers[fetched.verdict];
  const message = answer === undefined ? fetched.message : `${host} ${answer}.`;
  return { kind: 'failed', message, resting: fetched.retryAfter !== null || fetched.verdict === 'BLOCKED' };
}
