import { spawn } from 'node:child_process';

/** The program that opens an address, and what goes before it. Windows' `start` would read `&` as its own. */
const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Asks the system to show the address. Where nothing can, nothing happens: the address was printed, too. */
export function openBrowser(url: string, platform: NodeJS.Platform): void {
  const [program, ...before] = openers[platform] ?? ['xdg-open'];
  const child = spawn(program, [...before, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined); // no such program: see above
  child.unref();
}
