/** What a command may touch of the outside: the three streams, and how to speak to them. */
export type Terminal = {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Writes to standard output; settles when there is room for more. False when nobody reads any more. */
  readonly print: (text: string) => Promise<boolean>;
  /** Writes to standard error. */
  readonly note: (text: string) => void;
  /** Columns of standard output, or null where it is no terminal. */
  readonly columns: number | null;
  /** Whether standard error is a terminal, so that a bar may be drawn on it. */
  readonly canDraw: boolean;
  readonly colour: boolean;
};

/** One JSON document, and nothing else. */
export const printJson = (terminal: Terminal, value: unknown): Promise<boolean> =>
  terminal.print(`${JSON.stringify(value, null, 2)}\n`);

/** One JSON document a line. */
export const printJsonLine = (terminal: Terminal, value: unknown): Promise<boolean> =>
  terminal.print(`${JSON.stringify(value)}\n`);
