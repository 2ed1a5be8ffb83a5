import type { OutlineVerdict } from '../model/feed-tokens.ts';
import { feedLimits } from './feed-limits.ts';
import type { Outline } from './parse-opml.ts';
import { withoutFeedScheme } from './without-feed-scheme.ts';

/** An outline with its verdict. `url` is the address as it would be followed, or as the file has it. */
export type JudgedOutline = {
  readonly title: string;
  readonly url: string;
  readonly siteUrl: string | null;
  readonly folder: readonly string[];
  readonly verdict: OutlineVerdict;
};

type Library = {
  readonly isKnown: (url: string) => boolean;
  /** Whether a host may lie on the public internet. */
  readonly isPublic: (host: string) => boolean;
};

function webAddress(text: string): URL | null {
  const url = text.length > feedLimits.address ? null : URL.parse(withoutFeedScheme(text));
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  return url;
}

/** Says of each outline, in the order of the file, what importing it would do. Nothing is fetched. */
export function judgeOutlines(outlines: readonly Outline[], library: Library): readonly JudgedOutline[] {
  const seen = new Set<string>();
  return outlines.map(({ title, xmlUrl, htmlUrl, folder }) => {
    const url = webAddress(xmlUrl);
    const verdict =
      xmlUrl === '' ? 'no-address' : url === null ? 'not-an-address' : verdictOf(url, seen, library);
    if (url !== null) seen.add(url.href);
    return {
      title,
      url: url?.href ?? xmlUrl,
      siteUrl: siteOf(htmlUrl),
      folder: folder.filter((name) => name !== ''),
      verdict,
    };
  });
}

function siteOf(htmlUrl: string): string | null {
  const site = webAddress(htmlUrl);
  return site === null || holdsSecret(site) ? null : site.href;
}

const holdsSecret = ({ username, password }: URL): boolean => username !== '' || password !== '';

function verdictOf(url: URL, seen: ReadonlySet<string>, { isKnown, isPublic }: Library): OutlineVerdict {
  if (holdsSecret(url)) return 'secret-in-address';
  if (seen.has(url.href)) return 'duplicate';
  if (isKnown(url.href)) return 'known';
  return isPublic(url.hostname) ? 'new' : 'private-address';
}
