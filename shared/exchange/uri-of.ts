const plain = /^https?:\/\/[A-Za-z0-9\-._~:/?#@!$&'()*+,;=]*$/;
const forbidden = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/gu;

/**
 * An address of the web by the letter of RFC 3986: browsers leave some characters as they are that strict readers refuse. Give it
 * what shared/exchange/web-address.ts has let through.
 */
export function uriOf(address: string): string {
  if (plain.test(address)) return address;
  const host = /^https?:\/\/[^/?#]*/.exec(address)?.[0] ?? ''; // the only place of brackets (IPv6)
  return host + address.slice(host.length).replace(forbidden, (character) => encodeURIComponent(character));
}
