/** The page has an origin of its own: unlike `file:`, it gives no access to any other file of the machine. */
export const bundleScheme = 'app';
export const bundlePage = 'app://bundle/';

/** Whether an address lies in the built page. By its parsed parts: `app://bundle.evil` begins alike. */
export function isBundleUrl(raw: string): boolean {
  if (!URL.canParse(raw)) return false;
  const { protocol, host, username, password } = new URL(raw);
  return protocol === `${bundleScheme}:` && host === 'bundle' && username === '' && password === '';
}
