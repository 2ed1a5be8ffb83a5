import { spawn } from 'node:child_process';

type Opener = readonly [program: string, ...words: string[]];

function openerFor(platform: NodeJS.Platform): Opener {
  switch (platform) {
    case 'darwin':
      return ['open'];
    case 'win32':
      return ['rundll32', 'url.dll,FileProtocolHandler'];
    default:
      return ['xdg-open'];
  }
}

/** Asks the system to show an address of our own; settles false where it has no way to. No shell sees it. */
export function openInBrowser(url: string, platform: NodeJS.Platform): Promise<boolean> {
  const [program, ...words] = openerFor(platform);
  return new Promise((resolve) => {
    const opener = spawn(program, [...words, url], { stdio: 'ignore', detached: true });
    opener.once('error', () => resolve(false));
    opener.once('spawn', () => {
      opener.unref();
      resolve(true);
    });
  });
}
