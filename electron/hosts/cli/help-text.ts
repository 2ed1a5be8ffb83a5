import { aligned } from './aligned.ts';
import type { Command, Option } from './command.ts';
import { commonOptions } from './parse-arguments.ts';

/** What the program is and which commands it has, from the table. */
export function generalHelp(commands: readonly Command[]): string {
  return [
    'Faultline: collect AI-security news, tag it, and keep a timeline of who says what about whom.',
    '',
    'Usage: faultline COMMAND [OPTIONS]',
    '',
    ...aligned(commands.map(({ name, summary }) => [`  ${name}`, summary])),
    '',
    'Every command takes',
    ...optionLines(commonOptions),
    '',
    'Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done in part.',
    '"faultline COMMAND --help" says more.',
    '',
  ].join('\n');
}

export function commandHelp({ name, summary, words, actions = [], options, examples }: Command): string {
  const own = Object.keys(options).length > 0 ? ' [OPTIONS]' : '';
  const usage = `Usage: faultline ${name}${own}${words ? ` ${words.usage}` : ''}`;
  return [
    usage,
    '',
    `${summary}.`,
    '',
    ...(actions.length > 0
      ? ['Actions:', ...aligned(actions.map(([act, does]) => [`  ${act}`, does])), '']
      : []),
    'Options:',
    ...optionLines({ ...options, ...commonOptions }),
    '',
    'Examples:',
    ...examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

function optionLines(options: Readonly<Record<string, Option>>): string[] {
  return aligned(
    Object.entries(options).map(([name, { kind, value, summary }]) => {
      const shown = kind === 'flag' ? '' : ` ${value ?? 'TEXT'}`;
      return [`  --${name}${shown}`, kind === 'texts' ? `${summary} (may be repeated)` : summary];
    }),
  );
}
