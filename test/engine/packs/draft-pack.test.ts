import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { draftPack } from '../../../electron/engine/packs/draft-pack.ts';
import { packLimits } from '../../../shared/model/own-pack.ts';
import { idOf } from '../../shared/ledger/sample-records.ts';
import { harbour, madeFile, madePack } from '../../shared/packs/made-pack.ts';

const packed = { packs: [{ kind: 'actor', id: 'mine', entries: [harbour] }] };
const request = { name: 'Ours', packs: [], freshId: idOf(99) };

test('the example of the documentation can be taken as it stands', async () => {
  const page = await readFile(new URL('../../../docs/packs.md', import.meta.url), 'utf8');
  const [, text = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  const { inspected, problems } = draftPack({ ...request, text });
  expect(problems).toEqual([]);
  expect(inspected).toMatchObject({ name: 'The desk', verdict: 'new', failed: [] });
  expect(inspected?.entries.map(({ id }) => id)).toEqual([
    'brine',
    'deepseek',
    'harbour-labs',
    'salted-outputs',
  ]);
});

test('a pack is known again by the id in its file, else by its name', () => {
  const known = madePack({ name: 'Ours', actors: [harbour] }, 1);
  const idOfDraft = (content: object) =>
    draftPack({ ...request, packs: [known], text: madeFile({ ...packed, ...content }) }).pack?.id;
  expect(idOfDraft({ name: 'Theirs' })).toBe(idOf(99));
  expect(idOfDraft({ name: 'Ours' })).toBe(known.id);
  expect(idOfDraft({ name: 'Theirs', id: known.id })).toBe(known.id);
  expect(idOfDraft({ name: 'Theirs', id: idOf(7) })).toBe(idOf(7));
});

test('a library that is full of packs takes a new version of one, and no further one', () => {
  const packs = Array.from({ length: packLimits.packs }, (_, at) => {
    return {
      ...madePack({ concepts: [{ id: `c${at}`, terms: { en: ['brine'] } }] }, at + 1),
      name: `P${at}`,
    };
  });
  const { pack, problems } = draftPack({ ...request, packs, text: madeFile(packed) });
  expect(pack).toBeNull();
  expect(problems).toEqual(['A library holds at most 50 packs of its own; remove some first.']);
  expect(draftPack({ ...request, packs, text: madeFile({ name: 'P7', ...packed }) }).pack?.id).toBe(idOf(8));
});
