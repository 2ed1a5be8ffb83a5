/** An address that only leads on to another one, and how to read the other from it. */
type Wrapper = { readonly host: RegExp; readonly path: RegExp; readonly target: (url: URL) => string | null };

const parameter =
  (...names: string[]) =>
  (url: URL): string | null => {
    for (const name of names) {
      const value = url.searchParams.get(name);
      if (value !== null && /^https?:\/\//i.test(value)) return value;
    }
    return null;
  };

/** `/c/s/host/path` of the AMP caches: `s` means https, `c`, `v` and `i` the kind of document. */
function ampCached(url: URL): string | null {
  const found = /^\/(?:amp\/)?(?:[cvi]\/)?(s\/)?([^/]+\.[^/]+)(\/.*)?$/.exec(url.pathname);
  if (found === null) return null;
  return `http${found[1] === undefined ? '' : 's'}://${found[2]}${found[3] ?? '/'}${url.search}`;
}

const wrappers: readonly Wrapper[] = [
  { host: /(?:^|\.)cdn\.ampproject\.org$/, path: /^\/[cvi]\//, target: ampCached },
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/amp\//, target: ampCached },
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, target: parameter('url', 'q') },
  { host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, target: parameter('u') },
  { host: /^out\.reddit\.com$/, path: /^\//, target: parameter('url') },
  { host: /^(?:www\.)?youtube\.com$/, path: /^\/redirect$/, target: parameter('q') },
  { host: /^www\.linkedin\.com$/, path: /^\/redir\/redirect/, target: parameter('url') },
  { host: /^slack-redir\.net$/, path: /^\/link$/, target: parameter('url') },
];

const longestChain = 5;

/** Follows redirecting addresses as far as they can be read without asking anybody. */
export function unwrapLink(url: URL): URL {
  let current = url;
  for (let hop = 0; hop < longestChain; hop++) {
    const { hostname, pathname } = current;
    const wrapper = wrappers.find(({ host, path }) => host.test(hostname) && path.test(pathname));
    const next = URL.parse(wrapper?.target(current) ?? '');
    if (next === null) return current;
    current = next;
  }
  return current;
}
