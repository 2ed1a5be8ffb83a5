import { refuse } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';

export const passphraseVariable = 'FAULTLINE_PASSPHRASE';

/** From the environment, or the first line of standard input: arguments can be read by every program of the machine. */
export async function readPassphrase(
  terminal: Terminal,
  command: string,
  isInputTaken = false,
): Promise<string> {
  const given = process.env[passphraseVariable];
  if (given) return given;
  if (isInputTaken)
    return refuse(`The file comes by standard input: set ${passphraseVariable} to its passphrase.`, command);
  terminal.note('Passphrase, one line (it is shown as you type): ');
  const line = await firstLine(terminal);
  if (line !== '') return line;
  return refuse(`No passphrase: set ${passphraseVariable}, or give it by standard input.`, command);
}

async function firstLine({ stdin }: Terminal): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    if (bytes.includes('\n')) break;
  }
  return /^[^\r\n]*/.exec(Buffer.concat(chunks).toString())?.[0] ?? '';
}
