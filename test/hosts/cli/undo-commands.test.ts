import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeHome, runHere, temporaryHome } from './run-here.ts';

let home: string;
beforeEach(async () => {
  home = await temporaryHome();
});
afterEach(() => removeHome(home));

const run = (line: string, input = '') => runHere(join(home, 'library'), line.split(' '), { input });
const json = async (line: string, input = '') => {
  const { code, out, err } = await run(`${line} --json`, input);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out);
};
const apply = (channel: string, request: object, why = 'Step') =>
  json('apply -', JSON.stringify({ why, requests: [{ channel, request }] }));

/** An incident that was renamed twice; the batch that renamed it first. */
async function renamedTwice(): Promise<{ id: string; first: string }> {
  const { results } = await apply('incidents.create', { fields: { title: 'First' } });
  const { id } = results[0];
  const { batch } = await apply('incidents.update', {
    id,
    fields: { title: 'Second', themes: ['jailbreak'] },
  });
  await apply(
    'incidents.update',
    { id, fields: { title: 'Third', themes: ['jailbreak', 'prompt-injection'] } },
    'Better',
  );
  return { id, first: batch };
}
const incident = async () => (await json('incidents')).incidents[0];

describe('undo', () => {
  it('shows in words what stands in the way, and changes nothing', async () => {
    const { id, first } = await renamedTwice();
    const { code, out, err } = await run(`undo ${first}`);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('"title" of incident "Second": changed ');
    expect(err).toContain('("Better"), batch ');
    expect(err).toContain('  before the batch: First\n  as the batch set it: Second\n  now: Third\n');
    expect(err).toContain('  now, without what the batch did: ["prompt-injection"]\n');
    expect(err.trimEnd().split('\n').at(-1)).toMatch(/^faultline: Batch .* cannot be undone: /);
    expect(await incident()).toMatchObject({ id, title: 'Third', themes: ['jailbreak', 'prompt-injection'] });
  });

  it('keeps what stands now, or gives back what stood before', async () => {
    const { first } = await renamedTwice();
    const { batch } = await json(`undo ${first} --keep before`);
    expect(await incident()).toMatchObject({ title: 'First', themes: [] });
    await json(`undo ${batch}`);
    expect(await incident()).toMatchObject({ title: 'Third', themes: ['jailbreak', 'prompt-injection'] });
    expect((await run(`undo ${first} --keep now`)).err).toContain('Nothing of batch');
  });

  it('takes what one batch did out of a list, and asks about the rest', async () => {
    const { first } = await renamedTwice();
    const { code, err } = await run(`undo ${first} --keep without`);
    expect(code).toBe(1);
    expect(err).toContain('"title" of incident "Second"');
    expect(err).not.toContain('"themes" of');
  });

  it('takes along what hangs on it, when that is asked', async () => {
    const { batch, results } = await apply('incidents.create', { fields: { title: 'First' } });
    const fields = { incident: results[0].id, type: 'scale', text: 'Many' };
    await apply('claims.create', { fields });
    expect((await run(`undo ${batch}`)).err).toContain(
      'claim "Many" hangs on what would go: with --along it goes, too.\n',
    );
    await json(`undo ${batch} --along`);
    expect((await json('claims')).total).toBe(0);
  });

  it('refuses a choice that there is not', async () => {
    await renamedTwice();
    expect(await run('undo --keep both')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('--keep takes now, before, without, not "both".'),
    });
  });
});

describe('history --record', () => {
  it('shows what each field was and what it became', async () => {
    const { id } = await renamedTwice();
    const { out } = await run(`history --record ${id}`);
    expect(out).toContain(
      '  changed: incident "Third"\n    title: Second -> Third\n    themes: ["jailbreak"] -> ["jailbreak","prompt-injection"]\n',
    );
    expect(out).toContain('  made: incident "First"\n');
    const fields = { incident: id, type: 'scale', text: 'Many' };
    await apply('claims.create', { fields });
    expect((await json(`history --record ${id}`)).entries).toHaveLength(3);
    expect((await json(`history --record ${id} --within`)).entries).toHaveLength(4);
  });
});
