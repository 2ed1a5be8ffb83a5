/** Parameters of an address that hold a key of the person, by the names that sites use. */
const secretNames =
  /^(?:(?:access|auth|api|feed|rss|private|user|session|secret|refresh|id|x-[a-z]{3,4})[-_]?)?(?:(?:security[-_])?token|key|password|passwd|pwd|pass|secret|credentials?|auth|sig|signature|jwt|sid|sessionid)$/i;

export type Stripped = {
  readonly url: string;
  /** What was taken out: the names of parameters, or `user name and password`. */
  readonly removed: readonly string[];
};

/**
 * An address without what lets its bearer in: user name, password and well-known parameters of access, also those behind the
 * `#` that sites hand to a browser. A key that is part of a path cannot be told from a name and stays.
 */
export function stripSecrets(address: string): Stripped {
  const url = URL.parse(address);
  if (url === null) return { url: address, removed: [] };
  const behind = new URLSearchParams(url.hash.slice(1));
  const isSecret = (name: string): boolean => secretNames.test(name);
  const asked = [...url.searchParams.keys()].filter(isSecret);
  // A place of the page may be called `token`; a key has a value.
  const handed = [...behind.keys()].filter((name) => isSecret(name) && behind.get(name) !== '');
  const names = [...new Set([...asked, ...handed])];
  const hasUser = url.username !== '' || url.password !== '';
  if (names.length === 0 && !hasUser) return { url: address, removed: [] };
  url.username = '';
  url.password = '';
  for (const name of asked) url.searchParams.delete(name);
  for (const name of handed) behind.delete(name);
  if (handed.length > 0) url.hash = behind.toString();
  return { url: url.href, removed: [...(hasUser ? ['user name and password'] : []), ...names] };
}
