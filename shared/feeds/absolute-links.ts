/** Addresses in markup that are relative: no scheme, no fragment of the same text. */
const linkAttribute = /(\s(?:href|src)\s*=\s*)(?:"([^"<>]*)"|'([^'<>]*)')/gi;
const absolute = /^\s*(?:[a-z][a-z0-9+.-]*:|#|$)/i;

/** How much longer a text may become: a feed of 10 MiB whose base has 4,000 letters would become one of gigabytes. */
const roomFor = (html: string): number => 3 * html.length + 16 * 1024;

/**
 * The markup with its links made absolute, so that it can be read away from its page. Only the addresses change;
 * a link that leads nowhere stays as it is, and so do the last ones of a text that would grow out of all proportion.
 */
export function absoluteLinks(html: string, base: string | undefined): string {
  if (base === undefined || !html.includes('=')) return html;
  let room = roomFor(html);
  return html.replace(linkAttribute, (whole, before: string, quoted?: string, single?: string) => {
    const address = quoted ?? single ?? '';
    if (room <= 0 || absolute.test(address)) return whole;
    const url = URL.parse(address.replaceAll('&amp;', '&').trim(), base);
    if (url === null) return whole;
    const resolved = `${before}"${url.href.replaceAll('&', '&amp;')}"`;
    room -= resolved.length - whole.length;
    return resolved;
  });
}
