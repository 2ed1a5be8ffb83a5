import type { CheckedRequestOf, RequestOf, ResponseOf } from '../../shared/contract/channels.ts';
import type { Client } from '../../shared/contract/client.ts';
import { openTestEngine, type TestEngine } from './open-test-engine.ts';

/** A person with a library of their own, who sends packages to others and takes theirs. */
export type Colleague = TestEngine & {
  readonly send: (asked?: Partial<RequestOf<'exports.start'>>) => Promise<Uint8Array>;
  readonly look: (file: Uint8Array, name?: string) => Promise<ResponseOf<'imports.preview'>>;
  readonly rows: (file: Uint8Array) => Promise<ResponseOf<'imports.rows'>['items']>;
  readonly take: (
    file: Uint8Array,
    how?: Partial<CheckedRequestOf<'imports.apply'>>,
  ) => Promise<ResponseOf<'imports.apply'>>;
  /** All that is filed, by channel. */
  readonly ledger: () => Promise<object>;
};

export async function aColleague(who: string): Promise<Colleague> {
  const opened = await openTestEngine({ who });
  const { client } = opened;
  const look = async (file: Uint8Array, name = 'colleague.faultline') =>
    client.request('imports.preview', { import: await sent(file, name, client) });
  return {
    ...opened,
    send: (asked = {}) => packageOf(client, asked),
    look,
    rows: async (file) =>
      (await client.request('imports.rows', { import: (await look(file)).import, limit: 500 })).items,
    take: async (file, how = {}) =>
      client.request('imports.apply', { ...how, import: await sent(file, 'colleague.faultline', client) }),
    ledger: async () => ({
      incidents: (await client.request('incidents.list', {})).items,
      claims: (await client.request('claims.list', {})).items,
      assertions: (await client.request('assertions.list', {})).items,
      measures: (await client.request('measures.list', {})).items,
      searchNotes: (await client.request('searchNotes.list', {})).items,
      actors: (await client.request('actors.list', {})).items,
    }),
  };
}

/** What a library exports as a package. */
export async function packageOf(
  client: Client,
  asked: Partial<RequestOf<'exports.start'>> = {},
): Promise<Uint8Array> {
  const { export: id } = await client.request('exports.start', {
    format: 'native',
    ceiling: 'red',
    ...asked,
  });
  const pieces: Buffer[] = [];
  for (;;) {
    const { base64, done } = await client.request('exports.read', { export: id });
    pieces.push(Buffer.from(base64, 'base64'));
    if (done) return new Uint8Array(Buffer.concat(pieces));
  }
}

export async function sent(file: Uint8Array, name: string, client: Client): Promise<string> {
  const { import: id } = await client.request('imports.start', { name });
  const step = 1024 * 1024;
  for (let at = 0; at < file.length; at += step) {
    const base64 = Buffer.from(file.subarray(at, at + step)).toString('base64');
    await client.request('imports.send', { import: id, base64 });
  }
  return id;
}
