import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { AppError } from '../../../shared/model/app-error.ts';
import type { Command, Kinds, Option, Values } from './command.ts';
import { didYouMean } from './did-you-mean.ts';
import { readOption } from './read-option.ts';

/** What every command takes. */
export const commonOptions = {
  library: {
    kind: 'text',
    value: 'DIR',
    summary: "the library's folder (default: the platform's data folder)",
  },
  json: { kind: 'flag', summary: 'one JSON document on standard output, and nothing else there' },
  help: { kind: 'flag', summary: 'show this help' },
} as const satisfies Record<string, Option>;

export type Asked =
  | { readonly kind: 'help'; readonly command: Command | null }
  | {
      readonly kind: 'run';
      readonly command: Command;
      readonly options: Values<Kinds>;
      readonly words: readonly string[];
      readonly library: string | undefined;
      readonly json: boolean;
    };

/** What a command line asks for, or an AppError BAD_REQUEST with the sentence for the person. */
export function parseArguments(argv: readonly string[], commands: readonly Command[]): Asked {
  const at = nameIndex(argv);
  const command = commands.find(({ name }) => name === argv[at]) ?? null;
  if (wantsHelp(argv)) return { kind: 'help', command };
  if (argv[at] === undefined) return refuse('Name a command.', '');
  if (!command) return refuse(unknownCommand(argv[at], commands), '');
  const rest = argv.toSpliced(at, 1);
  const options = { ...command.options, ...commonOptions };
  const { values, positionals } = parsed(rest, options, command.name);
  refuseWordCount(positionals, command);
  const read = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, readOption(name, optionOf(options, name), values[name])]));
  const common = read(['library', 'json']);
  return {
    kind: 'run',
    command,
    // readOption gave each option the value of its kind; the command's own types are checked in the table.
    options: read(Object.keys(command.options)) as Values<Kinds>,
    words: positionals,
    library: typeof common['library'] === 'string' ? common['library'] : undefined,
    json: common['json'] === true,
  };
}

/** The command is the first word that is no option and no value of one: `--library DIR articles` is understood. */
function nameIndex(argv: readonly string[]): number {
  let index = 0;
  while (argv[index]?.startsWith('-')) index += argv[index] === '--library' ? 2 : 1;
  return index;
}

function wantsHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  const before = end < 0 ? argv : argv.slice(0, end);
  return before.includes('--help') || before.includes('-h') || (argv.length === 1 && argv[0] === 'help');
}

function unknownCommand(name: string, commands: readonly Command[]): string {
  const names = commands.map((each) => each.name);
  return `There is no command "${name}".${didYouMean(name, names)}`;
}

function optionOf(options: Readonly<Record<string, Option>>, name: string): Option {
  return options[name] ?? { kind: 'flag', summary: '' };
}

function parsed(argv: readonly string[], options: Readonly<Record<string, Option>>, command: string) {
  const config: ParseArgsOptionsConfig = Object.fromEntries(
    Object.entries(options).map(([name, { kind }]) => [
      name,
      { type: kind === 'flag' ? 'boolean' : 'string', multiple: kind === 'texts' },
    ]),
  );
  refuseUnknownOption(argv, options, config, command);
  try {
    return parseArgs({ args: [...argv], options: config, allowPositionals: true, strict: true });
  } catch (thrown) {
    return refuse(thrown instanceof Error ? firstSentence(thrown.message) : String(thrown), command);
  }
}

/** parseArgs refuses unknown options, too, but cannot say which one was meant. */
function refuseUnknownOption(
  argv: readonly string[],
  options: Readonly<Record<string, Option>>,
  config: ParseArgsOptionsConfig,
  command: string,
): void {
  const { tokens } = parseArgs({
    args: [...argv],
    options: config,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option' || Object.hasOwn(options, token.name)) continue;
    const guess = didYouMean(token.name, Object.keys(options), '--');
    refuse(`"${command}" has no option ${token.rawName}.${guess}`, command);
  }
}

const firstSentence = (message: string): string => `${message.split(/\.\s/)[0]?.replace(/\.$/, '')}.`;

function refuseWordCount(words: readonly string[], { name, words: allowed }: Command): void {
  const { least, most, usage } = allowed ?? { least: 0, most: 0, usage: '' };
  if (words.length < least) refuse(`"${name}" needs ${usage}.`, name);
  const [surplus] = words.slice(most);
  if (surplus !== undefined) refuse(`"${name}" does not know what to do with "${surplus}".`, name);
}

/** Every wrong usage ends with the way to the help. */
export function refuse(sentence: string, command: string): never {
  const help = command === '' ? 'faultline --help' : `faultline ${command} --help`;
  throw new AppError('BAD_REQUEST', `${sentence} See "${help}".`);
}
