import { escapeMarkup } from './character-references.ts';
import { stripSecrets } from './strip-secrets.ts';

export type OpmlSource = {
  readonly title: string;
  readonly url: string;
  readonly siteUrl: string | null;
  readonly category: string | null;
};

export type WrittenOpml = {
  readonly opml: string;
  /** The sources whose address lost a secret on the way, and what it was called. */
  readonly stripped: readonly { readonly title: string; readonly removed: readonly string[] }[];
};

/** Characters that no XML document may hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must go.
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const quoted = (text: string): string =>
  escapeMarkup(text.replace(illegal, '').replace(/\p{Surrogate}/gu, '\ufffd'))
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);

function outline({ title, url, siteUrl }: OpmlSource, indent: string): string {
  const name = quoted(title);
  const site = siteUrl ? ` htmlUrl="${quoted(stripSecrets(siteUrl).url)}"` : '';
  return `${indent}<outline type="rss" text="${name}" title="${name}" xmlUrl="${quoted(stripSecrets(url).url)}"${site}/>`;
}

function body(sources: readonly OpmlSource[]): readonly string[] {
  const folders = new Map<string | null, OpmlSource[]>([[null, []]]);
  for (const source of sources) {
    const folder = folders.get(source.category) ?? [];
    folder.push(source);
    folders.set(source.category, folder);
  }
  return [...folders].flatMap(([name, inside]) =>
    name === null
      ? inside.map((source) => outline(source, '    '))
      : [
          `    <outline text="${quoted(name)}" title="${quoted(name)}">`,
          ...inside.map((source) => outline(source, '      ')),
          '    </outline>',
        ],
  );
}

/**
 * Sources as OPML 2.0, a folder for each category. Addresses lose what would let a stranger in: whoever gets the
 * file must not get the keys with it.
 *
 * `created` is the date as OPML wants it, after RFC 822.
 */
export function writeOpml(sources: readonly OpmlSource[], created: string): WrittenOpml {
  const opml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    '    <title>Sources of Faultline</title>',
    `    <dateCreated>${quoted(created)}</dateCreated>`,
    '  </head>',
    '  <body>',
    // A body without any outline is none.
    ...(sources.length === 0 ? ['    <outline text="No sources"/>'] : body(sources)),
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
  const stripped = sources.flatMap(({ title, url, siteUrl }) => {
    const removed = [...stripSecrets(url).removed, ...stripSecrets(siteUrl ?? '').removed];
    return removed.length === 0 ? [] : [{ title, removed: [...new Set(removed)] }];
  });
  return { opml, stripped };
}
