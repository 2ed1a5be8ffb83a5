import { resolve } from 'node:path';

export type DesktopArguments =
  | { readonly kind: 'command-line'; readonly arguments: readonly string[] }
  | { readonly kind: 'window'; readonly library: string | null };

/** `--cli …` is the command line and opens no window; otherwise `--library DIR` is all there is to say. */
export function desktopArguments(argv: readonly string[]): DesktopArguments {
  const cli = argv.indexOf('--cli');
  if (cli !== -1) return { kind: 'command-line', arguments: argv.slice(cli + 1) };
  return { kind: 'window', library: libraryOf(argv) };
}

function libraryOf(argv: readonly string[]): string | null {
  const at = argv.findIndex((argument) => argument === '--library' || argument.startsWith('--library='));
  const named = argv[at]?.startsWith('--library=') ? argv[at].slice('--library='.length) : argv[at + 1];
  return at === -1 || named === undefined || named === '' ? null : resolve(named);
}
