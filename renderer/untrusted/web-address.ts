/** The address written anew where it is http(s) or mailto without a password in it, else null. */
export function webAddress(raw: string | null): string | null {
  if (raw === null || raw.length > 2048) return null;
  const url = URL.parse(raw);
  if (!url || !['http:', 'https:', 'mailto:'].includes(url.protocol)) return null;
  return url.username === '' && url.password === '' ? url.href : null;
}

/** The host as the network sees it: letters of other scripts stay in their ASCII form, so none can pose. */
export function hostOf(raw: string | null): string | null {
  const address = webAddress(raw);
  return address === null ? null : new URL(address).host.replace(/^www\./, '') || null;
}
