/** Addresses in markup that are relative: no scheme, no fragment of the same text. */
const linkAttribute = /(\s(?:href|src)\s*=\s*)(?:"([^"<>]*)"|'([^'<>]*)')/gi;
const absolute = /^\s*(?:[a-z][a-z0-9+.-]*:|#|$)/i;

/**
 * The markup with its links made absolute, so that it can be read away from its page. Only the addresses change;
 * a link that leads nowhere stays as it is.
 */
export function absoluteLinks(html: string, base: string | undefined): string {
  if (base === undefined || !html.includes('=')) return html;
  return html.replace(linkAttribute, (whole, before: string, quoted?: string, single?: string) => {
    const address = quoted ?? single ?? '';
    if (absolute.test(address)) return whole;
    const url = URL.parse(address.replaceAll('&amp;', '&').trim(), base);
    return url === null ? whole : `${before}"${url.href.replaceAll('&', '&amp;')}"`;
  });
}
