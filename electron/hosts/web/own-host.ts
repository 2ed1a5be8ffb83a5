/**
 * Whether the request was made to this host by one of its own names.
 *
 * A page of a stranger can let its own name point to 127.0.0.1 (DNS rebinding); only the Host header tells.
 * So the names are compared exactly, port included, and a second Host header is refused like a wrong one.
 */
export function isOwnHost(rawHeaders: readonly string[], port: number): boolean {
  const hosts = rawHeaders.filter((_, index) => rawHeaders[index - 1]?.toLowerCase() === 'host' && index % 2);
  return hosts.length === 1 && ownHosts(port).includes(hosts[0] ?? '');
}

const ownHosts = (port: number): readonly string[] => [
  `127.0.0.1:${port}`,
  `localhost:${port}`,
  `[::1]:${port}`,
];
