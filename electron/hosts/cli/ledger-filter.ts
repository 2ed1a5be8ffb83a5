import type { Client } from '../../../shared/contract/client.ts';
import { type KnownOn, knownSenses } from '../../../shared/model/known-on.ts';
import { actorKey, type NamedActor } from '../../../shared/model/named-actor.ts';
import { recordId } from '../../../shared/model/record-id.ts';
import type { Option, Values } from './command.ts';
import { didYouMean } from './did-you-mean.ts';
import { refuse } from './parse-arguments.ts';

/** What every command that reads the ledger takes. */
export const ledgerOptions = {
  actor: { kind: 'texts', value: 'ID|NAME', summary: 'about this actor, or said or done by it' },
  theme: { kind: 'texts', value: 'ID', summary: 'about this theme' },
  'as-known-on': { kind: 'day', value: 'DATE', summary: 'as known at the end of this day' },
  sense: {
    kind: 'text',
    value: 'SENSE',
    summary: 'with --as-known-on: said (by then, the default) or recorded (in this library by then)',
  },
} as const satisfies Record<string, Option>;
export type LedgerOptions = { [Name in keyof typeof ledgerOptions]: (typeof ledgerOptions)[Name]['kind'] };

export type LedgerFilter = {
  /** Of the request; empty where the ledger of now is wanted. */
  readonly known: { readonly knownOn?: KnownOn };
  /** Whether it names one of the actors that are wanted, or all are. */
  readonly names: (actors: readonly NamedActor[]) => boolean;
  readonly hasTheme: (themes: readonly string[]) => boolean;
  /** The keys of the actors that are wanted. */
  readonly actors: readonly string[];
};

/** Reads the options, and refuses what would silently find nothing. */
export async function readLedgerFilter(
  options: Values<LedgerOptions>,
  command: string,
  client: Client,
): Promise<LedgerFilter> {
  const known = readKnownOn(options, command);
  const actors = new Set(await actorKeys(options.actor, command, client));
  const themes = new Set(await themeIds(options.theme, command, client));
  return {
    known,
    names: (named) => actors.size === 0 || named.some((actor) => actors.has(actorKey(actor))),
    hasTheme: (ids) => themes.size === 0 || ids.some((id) => themes.has(id)),
    actors: [...actors],
  };
}

function readKnownOn(
  { 'as-known-on': day, sense = 'said' }: Values<LedgerOptions>,
  command: string,
): LedgerFilter['known'] {
  const meant = knownSenses.find((each) => each === sense);
  if (meant === undefined) return refuse(`--sense ${sense} is neither said nor recorded.`, command);
  if (day !== undefined) return { knownOn: { day, sense: meant } };
  return sense === 'said' ? {} : refuse(`--sense ${sense} needs a day: add --as-known-on DATE.`, command);
}

/** By id or name, in the vocabulary or in the ledger, however it is capitalised. */
async function actorKeys(wanted: readonly string[], command: string, client: Client): Promise<string[]> {
  if (wanted.length === 0) return [];
  const words = (await namedActors(client)).flatMap((actor) =>
    [actorKey(actor), actor.name].map((word) => ({ word, key: actorKey(actor) })),
  );
  const keys = new Map(words.map(({ word, key }) => [word.toLowerCase(), key]));
  return wanted.map((word) => {
    const key = keys.get(word.toLowerCase());
    if (key !== undefined) return key;
    const hint = didYouMean(word, [...new Set(words.map((each) => each.word))]);
    return refuse(
      `--actor ${word}: neither the vocabulary nor the ledger has such an actor.${hint}`,
      command,
    );
  });
}

/** Names of the ledger last: an actor of the vocabulary is not hidden by one that somebody only named so. */
async function namedActors(client: Client): Promise<NamedActor[]> {
  const [vocabulary, incidents, claims, assertions, measures] = await Promise.all([
    client.request('vocabulary.list', {}),
    client.request('incidents.list', {}),
    client.request('claims.list', {}),
    client.request('assertions.list', {}),
    client.request('measures.list', {}),
  ]);
  return [
    ...incidents.items.flatMap(({ parties }) => parties.map(({ actor }) => actor)),
    ...claims.items.flatMap(({ about }) => about),
    ...assertions.items.map(({ speaker }) => speaker),
    ...measures.items.flatMap(({ by, against }) => [by, ...against.actors]),
    ...vocabulary.actors.map(({ id, label }) => ({ id, name: label })),
  ];
}

async function themeIds(
  wanted: readonly string[],
  command: string,
  client: Client,
): Promise<readonly string[]> {
  if (wanted.length === 0) return [];
  const { themes } = await client.request('vocabulary.list', {});
  refuseUnheard(
    'theme',
    wanted,
    new Set(themes.map(({ id }) => id)),
    'the vocabulary does not have',
    command,
  );
  return wanted;
}

/** Refuses a word that nothing has: a filter with a slip of the pen would find nothing, silently. */
export function refuseUnheard(
  option: string,
  wanted: readonly string[],
  known: ReadonlySet<string>,
  where: string,
  command: string,
): void {
  const unheard = wanted.find((word) => !known.has(word));
  if (unheard === undefined) return;
  refuse(`--${option} ${unheard}: ${where} such a ${option}.${didYouMean(unheard, [...known])}`, command);
}

/** Refuses what cannot be the id of a record. */
export function refuseNoIds(option: string, wanted: readonly string[], command: string): void {
  const strange = wanted.find((word) => !recordId.safeParse(word).success);
  if (strange !== undefined) refuse(`--${option} ${strange} is not the id of an ${option}.`, command);
}

/** Whether a token is among those that are wanted, or all are; refuses those that there are not. */
export function oneOf<Token extends string>(
  option: string,
  wanted: readonly string[],
  tokens: readonly Token[],
  command: string,
): (token: Token) => boolean {
  for (const word of wanted) {
    if (tokens.some((token) => token === word)) continue;
    const hint = didYouMean(word, tokens);
    refuse(`--${option} ${word} is none of ${tokens.join(', ')}.${hint}`, command);
  }
  return (token) => wanted.length === 0 || wanted.includes(token);
}

/** What a table as known on a day leaves open, in a sentence under it. */
export function knownNote({ knownOn }: LedgerFilter['known']): string {
  if (knownOn === undefined) return '';
  const { day, sense } = knownOn;
  return sense === 'said'
    ? `As said by ${day}: only what was said by then, with the statuses that follow from it.\n`
    : `As recorded by ${day}: what this library held then.\n`;
}
