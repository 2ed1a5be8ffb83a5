export type StartArguments = {
  /** The command line of the web host, should it be that. */
  readonly serve: readonly string[];
  /** The command line of the desktop host. */
  readonly desktop: readonly string[];
  /** Whether the browser was asked for. */
  readonly browser: boolean;
};

/**
 * `--library DIR` names the library and `--browser` asks for the browser. Anything else (`--no-open`, `--port N`)
 * is for the web host, where it comes to that.
 */
export function startArguments(argv: readonly string[]): StartArguments {
  return {
    serve: ['serve', ...argv.filter((argument) => argument !== '--browser')],
    desktop: argv.filter((argument, index) => isOf('--library', argument, argv[index - 1])),
    browser: argv.includes('--browser'),
  };
}

const isOf = (option: string, argument: string, before: string | undefined): boolean =>
  argument === option || argument.startsWith(`${option}=`) || before === option;
