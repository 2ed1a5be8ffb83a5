import { timingSafeEqual } from 'node:crypto';

export type RandomBytes = (size: number) => Uint8Array;

/** Who may use this host: whoever holds the cookie, which the one-time token of the launch address buys. */
export type Gate = {
  readonly token: string;
  /** The `Set-Cookie` value for the right token, once; null for any other, for a second use and after a day. */
  readonly open: (token: string) => string | null;
  readonly admits: (cookies: string | undefined) => boolean;
};

type Options = { readonly port: number; readonly now: () => number; readonly randomBytes: RandomBytes };

/** A token found a day later in the scrollback of a terminal opens nothing. */
const tokenLife = 24 * 60 * 60 * 1000;

export function createGate({ port, now, randomBytes }: Options): Gate {
  const secret = (): string => Buffer.from(randomBytes(32)).toString('base64url');
  const token = secret();
  const session = secret();
  const expires = now() + tokenLife;
  // Cookies do not know ports: without it, two libraries open at once would sign each other out.
  const name = `faultline-${port}`;
  let used = false;
  return {
    token,
    open: (given) => {
      if (used || now() > expires || !sameSecret(given, token)) return null;
      used = true;
      return `${name}=${session}; HttpOnly; SameSite=Strict; Path=/`;
    },
    admits: (cookies) => cookiesNamed(name, cookies).some((value) => sameSecret(value, session)),
  };
}

const cookiesNamed = (name: string, header = ''): string[] =>
  header
    .split(';')
    .map((pair) => pair.trim().split('='))
    .filter((pair) => pair.length === 2 && pair[0] === name)
    .map((pair) => pair[1] ?? '');

function sameSecret(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
