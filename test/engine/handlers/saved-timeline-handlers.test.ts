import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';

let lab: TestEngine;
beforeEach(async () => {
  lab = await openTestEngine();
});
afterEach(() => lab.dispose());

const fields = {
  name: 'What lab B denies',
  filter: {
    actors: ['lab-b'],
    stances: ['denies'],
    clock: 'said',
    knownOn: { day: '2026-09-10', sense: 'recorded' },
  },
  lanes: 'actor',
} as const;
const saved = { ...fields, description: '' };
const create = () =>
  lab.client.request('timelines.create', {
    fields: {
      ...fields,
      filter: { ...fields.filter, actors: [...fields.filter.actors], stances: [...fields.filter.stances] },
    },
  });
const list = async () => (await lab.client.request('timelines.list', {})).timelines;

it('keeps what a timeline is narrowed to, its clock, its day and its lanes, and no copy of what it shows', async () => {
  const { id } = await create();
  expect(await list()).toEqual([{ ...saved, id }]);
  const file = await readFile(join(lab.folder, 'ledger/timelines.json'), 'utf8');
  expect(JSON.parse(file)).toMatchObject({ data: { timelines: { [id]: saved } } });
});

it('takes another name or another filter in place of the one it had', async () => {
  const { id } = await create();
  await lab.client.request('timelines.update', {
    id,
    fields: { filter: { themes: ['model-distillation'] } },
  });
  await lab.client.request('timelines.update', { id, fields: { name: 'Distillation' } });
  expect(await list()).toEqual([
    { ...saved, id, name: 'Distillation', filter: { themes: ['model-distillation'] } },
  ]);
});

it('comes back when its removal is undone', async () => {
  const { id } = await create();
  const { batch } = await lab.client.request('timelines.remove', { id });
  expect(await list()).toEqual([]);
  await lab.client.request('history.undo', { batch });
  expect(await list()).toEqual([{ ...saved, id }]);
});

it('refuses a second one of the same name', async () => {
  await create();
  await expect(create()).rejects.toThrow('choose another name');
});
