import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ChannelName } from '../../shared/contract/channels.ts';
import { madeFile, saltTheme } from '../shared/packs/made-pack.ts';
import { aColleague } from '../support/colleague.ts';

export const named = (name: string) => ({ id: null, name });
const create = (channel: ChannelName, fields: object, as?: string) => ({
  channel,
  request: { fields },
  ...(as && { as }),
});
/** So that random steps soon meet what hangs together. */
export const furnished = [
  create('incidents.create', { title: 'One' }, 'one'),
  create('incidents.create', { title: 'Two' }, 'two'),
  create('claims.create', { incident: '@one', type: 'scale', text: 'First' }, 'first'),
  create(
    'claims.create',
    { incident: '@one', type: 'scale', text: 'Second', supersedes: '@first' },
    'second',
  ),
  create('claims.create', { incident: '@two', type: 'scale', text: 'Third' }, 'third'),
  create('assertions.create', { claim: '@first', speaker: named('Lab 0'), stance: 'asserts' }, 'said'),
  create('assertions.create', {
    claim: '@second',
    speaker: named('Lab 1'),
    stance: 'denies',
    answers: '@said',
  }),
  create('assertions.create', { claim: '@third', speaker: named('Lab 2'), stance: 'asserts' }),
  create('searchNotes.create', { lookedFor: 'A reply', where: 'the press', on: '2026', incident: '@one' }),
  create('actors.create', { name: 'Lab 0', aliases: [{ name: 'L0' }] }),
  create('distinctions.create', { between: 'incident', pair: ['@one', '@two'] }),
  create('refusals.create', { key: 'line 0' }),
];

export type ToImport = { readonly name: string; readonly bytes: Uint8Array };

/** Files that others write, of several forms: records, a table, feeds. */
export const fromElsewhere = (): ToImport[] => [
  ...['stix.stix.json', 'native.faultline', 'opml.opml'].map((name) => ({
    name,
    bytes: new Uint8Array(
      readFileSync(fileURLToPath(new URL(`../fixtures/exchange/${name}`, import.meta.url))),
    ),
  })),
  textFile('cases.csv', 'Title,Date,Accused\nA case,2026-03-01,Lab 1\nAnother case,2026-04,Lab 2\n'),
  textFile('feeds.txt', 'https://one.example/feed\nhttps://two.example/feed\n'),
];

const textFile = (name: string, text: string): ToImport => ({ name, bytes: new TextEncoder().encode(text) });

/** What a colleague sends: the ledger as it was, with additions, and then with changes of records that are here, too. */
export async function fromColleague(ours: Uint8Array): Promise<ToImport[]> {
  const ben = await aColleague('Ben');
  try {
    await ben.take(ours);
    const added = create('incidents.create', {
      title: 'Of Ben',
      parties: [{ actor: named('Lab 2'), role: 'accused' }],
    });
    await ben.client.request('batch.apply', { requests: [added] });
    const first = await ben.send();
    const { items } = await ben.client.request('incidents.list', {});
    const { items: said } = await ben.client.request('assertions.list', {});
    await ben.client.request('incidents.update', {
      id: items[0]?.id ?? '',
      fields: { title: 'Renamed by Ben' },
    });
    await ben.client.request('assertions.remove', { id: said.at(-1)?.id ?? '' });
    return [first, await ben.send()].map((bytes) => ({ name: 'ben.faultline', bytes }));
  } finally {
    await ben.dispose();
  }
}

/** One of two packs, in one of three versions. */
export const packOf = (pack: number, version: number): string =>
  madeFile({
    name: `Pack ${pack}`,
    version: `${version}`,
    maker: 'The desk',
    packs: [{ kind: 'theme', id: 'mine', entries: [{ ...saltTheme, id: `salting-${pack}` }] }],
  });

const kept = ['profiles', 'mappings', 'rules'] as const;
/** The files in which a colleague shares what is kept under names, in two versions. */
export type SharedTexts = Readonly<Record<(typeof kept)[number], readonly string[]>>;

export async function sharedTexts(): Promise<SharedTexts> {
  const ben = await aColleague('Ben');
  const exported = (): Promise<string[]> =>
    Promise.all(kept.map(async (name) => (await ben.client.request(`${name}.export`, {})).text));
  try {
    const ofRule = { conditions: [{ kind: 'words' as const, words: ['accounts'] }] };
    const { id: profile } = await ben.client.request('profiles.create', {
      fields: { name: 'Profile 0', format: 'ris' },
    });
    const { id: mapping } = await ben.client.request('mappings.create', {
      fields: { name: 'Sheet 0', columns },
    });
    const { id: rule } = await ben.client.request('rules.create', {
      fields: { name: 'Of Ben', ...ofRule, actions: [{ kind: 'keep' }] },
    });
    const first = await exported();
    await ben.client.request('profiles.update', { id: profile, fields: { format: 'bibtex' } });
    await ben.client.request('mappings.update', { id: mapping, fields: { name: 'Sheet 1' } });
    await ben.client.request('rules.update', { id: rule, fields: { name: 'Still of Ben' } });
    const second = await exported();
    return {
      profiles: [first[0] ?? '', second[0] ?? ''],
      mappings: [first[1] ?? '', second[1] ?? ''],
      rules: [first[2] ?? '', second[2] ?? ''],
    };
  } finally {
    await ben.dispose();
  }
}

/** What the columns of a table are. */
export const columns = [
  { column: 'Lab', field: 'accused' as const },
  { column: 'Notes', field: null },
];
