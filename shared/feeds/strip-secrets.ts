/** Parameters of an address that hold a key of the person, by the names that sites use. */
const secretNames =
  /^(?:(?:access|auth|api|feed|rss|private|user|session|secret|refresh|id)[-_]?)?(?:token|key|password|passwd|pwd|pass|secret|credentials?|auth|sig|signature|jwt|sid|sessionid)$/i;

export type Stripped = {
  readonly url: string;
  /** What was taken out: the names of parameters, or `user name and password`. */
  readonly removed: readonly string[];
};

/**
 * An address without what lets its bearer in: user name, password and well-known parameters of access. A key that
 * is part of a path cannot be told from a name and stays.
 */
export function stripSecrets(address: string): Stripped {
  const url = URL.parse(address);
  if (url === null) return { url: address, removed: [] };
  const names = [...new Set(url.searchParams.keys())].filter((name) => secretNames.test(name));
  const hasUser = url.username !== '' || url.password !== '';
  if (names.length === 0 && !hasUser) return { url: address, removed: [] };
  url.username = '';
  url.password = '';
  for (const name of names) url.searchParams.delete(name);
  return { url: url.href, removed: [...(hasUser ? ['user name and password'] : []), ...names] };
}
