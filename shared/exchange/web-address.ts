import { stripSecrets } from '../feeds/strip-secrets.ts';

/** An address as every format can hold it: of the web, in ASCII, without passwords and keys. Null for any other. */
export function webAddress(address: string | null): string | null {
  const url = address === null ? null : URL.parse(address);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return null;
  return stripSecrets(url.href).url;
}
