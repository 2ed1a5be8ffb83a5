import type { ResponseOf } from '../../../../shared/contract/channels.ts';
import type { Client } from '../../../../shared/contract/client.ts';
import { readFingerprint, wholeFingerprint } from '../../../../shared/exchange/fingerprint.ts';
import type { Call, ExitCode } from '../command.ts';
import { namedRecord } from '../named-record.ts';
import { refuse } from '../parse-arguments.ts';
import { printTable } from '../print-table.ts';
import { printJson } from '../terminal.ts';
import { type LibraryUse, withLibrary } from '../with-library.ts';

type Action = {
  readonly use: LibraryUse;
  readonly words: number;
  readonly run: (words: readonly string[], client: Client) => Promise<unknown>;
};

const actions: Readonly<Record<string, Action>> = {
  list: { use: 'read', words: 0, run: async () => null },
  make: { use: 'make', words: 0, run: (_, client) => client.request('keys.make', {}) },
  remember: {
    use: 'make',
    words: 2,
    run: ([name = '', text = ''], client) => {
      const key = readFingerprint(text);
      if (key === null) refuse('A key has 64 hexadecimal digits: copy all of them.', 'keys');
      return client.request('keys.create', { fields: { name, key } });
    },
  },
  forget: {
    use: 'write',
    words: 1,
    run: async ([name = ''], client) => {
      const { keys: known } = await client.request('keys.list', {});
      return client.request('keys.remove', { id: namedRecord(known, name, 'key', 'keys').id });
    },
  },
};

/** Does what is asked, and shows the keys as they are then. */
export async function keys(call: Call): Promise<ExitCode> {
  const [named = 'list', ...words] = call.words;
  const action = Object.hasOwn(actions, named) ? actions[named] : undefined;
  if (!action) return refuse(`There is no "keys ${named}": ${Object.keys(actions).join(', ')}.`, 'keys');
  if (words.length !== action.words)
    return refuse(`"keys ${named}" takes ${action.words || 'no'} words after it.`, 'keys');
  return withLibrary<ExitCode>(call, action.use, async (client) => {
    await action.run(words, client);
    await show(call, await client.request('keys.list', {}));
    return 0;
  });
}

async function show({ json, terminal }: Call, found: ResponseOf<'keys.list'>): Promise<void> {
  if (json) {
    await printJson(terminal, found);
    return;
  }
  const own =
    found.own === null
      ? 'This library has no key yet: "faultline keys make" makes it, and so does the first export with --sign.'
      : `This library: ${wholeFingerprint(found.own)}`;
  await terminal.print(`${own}\n`);
  if (found.keys.length === 0) return;
  await printTable(terminal, found.keys, [
    { heading: 'NAME', show: ({ name }) => name },
    { heading: 'KEY', show: ({ key }) => wholeFingerprint(key) },
  ]);
}
