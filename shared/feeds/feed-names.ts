/** Namespace addresses as feeds declare them (lower case, without a final slash or hash) -> our prefix for them. */
const prefixes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'http://www.w3.org/2005/atom': 'atom',
    'http://purl.org/atom/ns': 'atom',
    'http://example.com/necho': 'atom',
    'http://www.w3.org/1999/xhtml': 'xhtml',
    'http://www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
    'http://www.w3.org/xml/1998/namespace': 'xml',
    'http://purl.org/dc/elements/1.1': 'dc',
    'http://purl.org/dc/elements/1.0': 'dc',
    'http://purl.org/dc/terms': 'dcterms',
    'http://purl.org/rss/1.0/modules/content': 'content',
    'http://purl.org/rss/1.0/modules/dcterms': 'dcterms',
    'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
    'http://example.com/dtds/podcast-1.0.dtd': 'itunes',
    'http://search.yahoo.com/mrss': 'media',
    'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
    'http://my.netscape.com/rdf/simple/0.9': '',
    'http://my.netscape.com/publish/formats/rss-0.91.dtd': '',
    'http://backend.userland.com/rss': '',
    'http://backend.userland.com/rss2': '',
    'http://backend.userland.com/rss091': '',
    'http://blogs.law.harvard.edu/tech/rss': '',
    'http://channel.netscape.com/rdf/simple/0.9': '',
    'http://purl.org/net/rss1.1': '',
    'http://purl.org/rss/1.0': '',
    'http://purl.org/rss/1.0/modules/rss091': '',
  }),
);

/** Prefixes that are understood without a declaration. */
const undeclared: ReadonlyMap<string, string> = new Map([
  ...[...prefixes.values()].map((prefix): [string, string] => [prefix, prefix]),
  ['rss', ''],
  ['atom03', 'atom'],
  ['atom10', 'atom'],
  ['a10', 'atom'],
]);

const prefixOfAddress = (address: string): string | undefined =>
  prefixes.get(address.trim().toLowerCase().replace(/[/#]$/, ''));

export type FeedNames = {
  /** Learns the `xmlns` attributes of an element; returns the prefix of its own default namespace, if it sets one. */
  readonly declare: (attributes: Iterable<[string, string]>) => string | undefined;
  /** `DC:Date`, `dublin:date`, `rss:title` -> `dc:date`, `dc:date`, `title`: what the rest of the code knows. */
  readonly canonical: (name: string, ownDefault?: string) => string;
};

/**
 * Names of elements by what they mean, not by how a publisher abbreviates them. Declarations are taken for the
 * whole document: feeds do not bind one prefix twice.
 */
export function feedNames(): FeedNames {
  const bound = new Map<string, string>();
  const known = new Map<string, string>();

  const resolve = (name: string): string => {
    const lower = name.toLowerCase();
    const colon = lower.indexOf(':');
    if (colon === -1) return lower;
    const prefix = lower.slice(0, colon);
    const local = lower.slice(colon + 1);
    const meant = bound.get(prefix) ?? undeclared.get(prefix);
    if (meant === undefined) return lower;
    return meant === '' ? local : `${meant}:${local}`;
  };
  const bind = (written: string, prefix: string): void => {
    if (bound.get(written) === prefix) return;
    bound.set(written, prefix);
    known.clear();
  };
  return {
    declare: (attributes) => {
      let own: string | undefined;
      for (const [name, value] of attributes) {
        const prefix = prefixOfAddress(value);
        if (name === 'xmlns') own = prefix;
        else if (prefix !== undefined && /^xmlns:/i.test(name)) bind(name.slice(6).toLowerCase(), prefix);
      }
      return own;
    },
    canonical: (name, ownDefault) => {
      if (ownDefault !== undefined && ownDefault !== '' && !name.includes(':')) {
        return `${ownDefault}:${name.toLowerCase()}`;
      }
      const before = known.get(name);
      if (before !== undefined) return before;
      const resolved = resolve(name);
      if (known.size < 1000) known.set(name, resolved);
      return resolved;
    },
  };
}
