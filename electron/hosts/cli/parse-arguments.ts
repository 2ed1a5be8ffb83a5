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
  const first = nameIndex(argv);
  const isHelpWord = argv[first] === helpWord;
  const at = isHelpWord ? first + 1 : first;
  const command = commands.find(({ name }) => name === argv[at]) ?? null;
  if (wantsHelp(argv) || (isHelpWord && (command || argv[at] === undefined)))
    return { kind: 'help', command };
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

/** `help`, alone or before a command, is another way to write --help. */
const helpWord = 'help';

function wantsHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  const before = end < 0 ? argv : argv.slice(0, end);
  return before.includes('--help') || before.includes('-h');
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
  // Strict parsing would refuse the same, but in words of its own, and a value that begins with a hyphen, too.
  const read = parseArgs({
    args: [...argv],
    options: config,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of read.tokens) {
    const wrong = token.kind === 'option' ? wrongUse(token, options, command) : null;
    if (wrong !== null) refuse(wrong, command);
  }
  return read;
}

type OptionToken = {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
};

function wrongUse(
  { name, rawName, value, inlineValue }: OptionToken,
  options: Readonly<Record<string, Option>>,
  command: string,
): string | null {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) {
    return `"${command}" has no option ${rawName}.${didYouMean(name, Object.keys(options), '--')}`;
  }
  if (option.kind === 'flag') return value === undefined ? null : `${rawName} takes no value.`;
  const isNext = value?.startsWith('--') === true && inlineValue === false; // the next option, not a value of this
  const isMissing = value === undefined || isNext || (value === '' && !mayBeEmpty.has(name));
  return isMissing ? `${rawName} needs a value: write ${rawName} ${option.value ?? 'TEXT'}.` : null;
}

/** An empty one of these asks for nothing in particular; of all others it is a variable that was never set. */
const mayBeEmpty: ReadonlySet<string> = new Set(['text', 'title', 'why']);

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
