import type { Day } from '../../../shared/model/instant.ts';
import type { Terminal } from './terminal.ts';

/** 0 done, 1 failed, 2 wrong usage, 3 done in part. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What an option takes; `since` and `until` take a day, a month or a year and give its first or last day. */
type OptionValues = {
  readonly flag: boolean;
  readonly text: string | undefined;
  readonly texts: readonly string[];
  readonly since: Day | undefined;
  readonly until: Day | undefined;
  readonly day: Day | undefined;
  readonly count: number | undefined;
};
export type OptionKind = keyof OptionValues;
export type Kinds = Readonly<Record<string, OptionKind>>;
export type Values<Of extends Kinds> = { readonly [Name in keyof Of]: OptionValues[Of[Name]] };

export type Option<Kind extends OptionKind = OptionKind> = {
  readonly kind: Kind;
  /** The word that stands for the value in the help; flags have none. */
  readonly value?: string;
  readonly summary: string;
};

/** One use of a command: what was asked, and where to answer. */
export type Call<Of extends Kinds = Kinds> = {
  readonly options: Values<Of>;
  readonly words: readonly string[];
  readonly json: boolean;
  /** The library, as an absolute path. */
  readonly folder: string;
  readonly terminal: Terminal;
  /** Aborted when the person interrupts. */
  readonly signal: AbortSignal;
};

/** One entry of the table of commands; help, validation and tests follow from it. */
export type Command<Of extends Kinds = Kinds> = {
  readonly name: string;
  readonly summary: string;
  /** The words after the options, as the help shows them, and how many there may be. */
  readonly words?: { readonly usage: string; readonly least: number; readonly most: number };
  /** What its first word may ask for, each with its own words and a summary. */
  readonly actions?: readonly (readonly [usage: string, summary: string])[];
  readonly options: { readonly [Name in keyof Of]: Option<Of[Name]> };
  readonly examples: readonly string[];
  /** A method, so that the table may hold commands of different options. */
  run(call: Call<Of>): Promise<ExitCode>;
};

/** Checks a command against its own options, and forgets them for the table. */
export const command = <const Of extends Kinds>(entry: Command<Of>): Command => entry as unknown as Command;
