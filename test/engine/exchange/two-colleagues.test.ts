import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aColleague, type Colleague } from '../../support/colleague.ts';

const vendor = { id: 'anthropic', name: 'Anthropic' };
const lab = { id: 'deepseek', name: 'DeepSeek' };
const event = {
  parties: [
    { actor: vendor, role: 'accuser' as const },
    { actor: lab, role: 'accused' as const },
  ],
  themes: ['model-distillation'],
};

let ada: Colleague;
let ben: Colleague;
beforeEach(async () => {
  [ada, ben] = [await aColleague('Ada'), await aColleague('Ben')];
});
afterEach(async () => {
  await ada.dispose();
  await ben.dispose();
});

async function file(who: Colleague, title: string, happened: string): Promise<string> {
  const { id } = await who.client.request('incidents.create', { fields: { ...event, title, happened } });
  const { id: claim } = await who.client.request('claims.create', {
    fields: { incident: id, type: 'attribution', text: `${title}: accounts were used` },
  });
  await who.client.request('assertions.create', {
    fields: { claim, speaker: vendor, stance: 'asserts', said: happened },
  });
  return id;
}

const change = (who: Colleague, id: string, fields: object) =>
  who.client.request('incidents.update', { id, fields });

const claimNamed = async (title: string, { client }: Colleague): Promise<string> =>
  (await client.request('claims.list', {})).items.find(({ text }) => text.startsWith(title))?.id ?? '';

/** Each takes the package of the other; Ben sends his before he has seen hers. */
async function exchange(): Promise<void> {
  const [fromAda, fromBen] = [await ada.send(), await ben.send()];
  await ada.take(fromBen);
  await ben.take(fromAda);
}

describe('two colleagues', () => {
  it('end with the same ledger where one filed as two what the other filed as one, and are shown the disagreement', async () => {
    await file(ada, 'Accusations of day 195', '2026-09-06');
    await file(ada, 'Answers of day 197', '2026-09-08');
    await file(ben, 'Accusations and answers', '2026-09-06');
    const fromBen = await ben.send();
    const { counts, duplicates } = await ada.look(fromBen);
    expect(counts).toEqual({ new: 3, same: 0, changedHere: 0, changedThere: 0, conflicts: 0 });
    expect(duplicates.length).toBeGreaterThan(0);
    await exchange();
    expect(await ada.ledger()).toMatchObject({
      incidents: { length: 3 },
      claims: { length: 3 },
      assertions: { length: 3 },
    });
    expect(await ada.ledger()).toEqual(await ben.ledger());
    expect((await ada.client.request('incidents.duplicates', {})).pairs.length).toBeGreaterThan(0);
  });

  it('end with the same ledger, too, where all that came was a set of tables', async () => {
    const id = await file(ada, '=Filed', '2026-09');
    const life = [{ status: 'announced' as const, from: '2026-09' }];
    const fields = { kind: 'rate-limiting', by: vendor, title: 'Limits', incidents: [id], life };
    await ada.client.request('measures.create', { fields });
    await ada.client.request('actors.create', {
      fields: { term: 'deepseek', name: 'DeepSeek', kind: 'lab' },
    });
    const tables = await ada.send({ format: 'csv-tables' });
    expect(await ben.take(tables)).toMatchObject({ changed: 5, refused: [] });
    expect(await ben.ledger()).toEqual(await ada.ledger());
    expect((await ada.look(tables)).counts).toMatchObject({ same: 5, new: 0, conflicts: 0 });
  });

  it('find nothing to do when a package comes twice', async () => {
    await file(ada, 'Filed once', '2026-09-06');
    const package_ = await ada.send();
    await ben.take(package_);
    const before = await ben.ledger();
    expect(await ben.take(package_)).toMatchObject({ batch: null, changed: 0, counts: { same: 3 } });
    expect(await ben.ledger()).toEqual(before);
  });

  it('bring together what both changed since a common start', async () => {
    const id = await file(ada, 'Common start', '2026-09-06');
    await ben.take(await ada.send());
    await change(ada, id, { title: 'Better title' });
    await change(ben, id, { summary: 'What happened.' });
    await exchange();
    const { incidents } = (await ada.ledger()) as { incidents: object[] };
    expect(incidents).toMatchObject([{ title: 'Better title', summary: 'What happened.' }]);
    expect(await ada.ledger()).toEqual(await ben.ledger());
  });

  it('are asked once where they disagree, with both values and their authors, and then agree', async () => {
    const id = await file(ada, 'Common start', '2026-09-06');
    await ben.take(await ada.send());
    await change(ada, id, { title: 'Of Ada' });
    await change(ben, id, { title: 'Of Ben' });
    const fromBen = await ben.send();
    expect(await ada.rows(fromBen)).toMatchObject([
      {
        what: 'conflict',
        id,
        fields: [
          {
            path: 'title',
            base: 'Common start',
            ours: 'Of Ada',
            theirs: 'Of Ben',
            oursBy: { who: 'Ada' },
            theirsBy: { who: 'Ben' },
            isOpen: true,
          },
        ],
      },
    ]);
    await ada.take(fromBen); // her own stays
    expect((await ada.look(fromBen)).counts).toMatchObject({ conflicts: 0, changedHere: 1 });
    const fromAda = await ada.send();
    expect((await ben.look(fromAda)).counts).toMatchObject({ conflicts: 0, changedThere: 1 });
    await ben.take(fromAda);
    expect(await ada.ledger()).toEqual(await ben.ledger());
    expect(await ben.ledger()).toMatchObject({ incidents: [{ title: 'Of Ada' }] });
  });

  it('take what a person chose in a conflict', async () => {
    const id = await file(ada, 'Common start', '2026-09-06');
    await ben.take(await ada.send());
    await change(ada, id, { title: 'Of Ada' });
    await change(ben, id, { title: 'Of Ben' });
    await ada.take(await ben.send(), { choices: [{ id, path: 'title', keep: 'theirs' }] });
    expect(await ada.ledger()).toMatchObject({ incidents: [{ title: 'Of Ben' }] });
  });

  it('keep what one removed and the other changed until somebody decides', async () => {
    const { id } = await ada.client.request('incidents.create', { fields: { title: 'Common start' } });
    await ben.take(await ada.send());
    await ada.client.request('incidents.remove', { id });
    await change(ben, id, { summary: 'More is known.' });
    const fromAda = await ada.send();
    expect((await ben.look(fromAda)).counts).toMatchObject({ conflicts: 1 });
    await ben.take(fromAda);
    expect(await ben.ledger()).toMatchObject({ incidents: [{ summary: 'More is known.' }] });
    expect((await ben.look(fromAda)).counts).toMatchObject({ conflicts: 0 });
  });

  it('hold the same after one exchange where one removed what the other changed, or built upon', async () => {
    const changed = await file(ada, 'Changed by Ben', '2026-09-06');
    await file(ada, 'Built upon by Ben', '2026-09-08');
    await ben.take(await ada.send());
    const claim = await claimNamed('Built upon by Ben', ada);
    await ada.client.request('incidents.remove', { id: changed });
    await ada.client.request('claims.remove', { id: claim });
    await change(ben, changed, { summary: 'More is known.' });
    await ben.client.request('assertions.create', { fields: { claim, speaker: lab, stance: 'denies' } });
    const [fromAda, fromBen] = [await ada.send(), await ben.send()];
    const rows = await ada.rows(fromBen);
    expect(
      rows
        .filter(({ what }) => what === 'conflict')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([changed, claim].sort());
    await ada.take(fromBen);
    await ben.take(fromAda);
    expect(await ada.ledger()).toMatchObject({ incidents: { length: 2 }, claims: { length: 1 } });
    expect(JSON.stringify(await ada.ledger())).toContain('denies');
    await ada.take(await ben.send()); // what else of the incident Ben kept
    expect(await ada.ledger()).toEqual(await ben.ledger());
  });

  it('leave removed what others built upon where a person says so', async () => {
    await file(ada, 'Built upon by Ben', '2026-09-08');
    await ben.take(await ada.send());
    const claim = await claimNamed('Built upon by Ben', ada);
    await ada.client.request('claims.remove', { id: claim });
    await ben.client.request('assertions.create', { fields: { claim, speaker: lab, stance: 'denies' } });
    const choices = [{ id: claim, path: null, keep: 'ours' as const }];
    const { refused } = await ada.take(await ben.send(), { choices });
    expect(refused).toEqual([expect.stringContaining(`There is no claim ${claim}`)]);
    expect(await ada.ledger()).toMatchObject({ incidents: { length: 1 }, claims: { length: 0 } });
  });

  it('name what one merged by where it went', async () => {
    const [from, into] = [await file(ada, 'One', '2026-09-06'), await file(ada, 'The same', '2026-09-08')];
    await ben.take(await ada.send());
    await ada.client.request('incidents.merge', { into, from });
    await ben.client.request('claims.create', { fields: { incident: from, type: 'scale', text: 'Many' } });
    await ada.take(await ben.send());
    const choices = [{ id: from, path: null, keep: 'theirs' as const }];
    expect((await ben.take(await ada.send(), { choices })).refused).toEqual([]);
    expect(await ada.ledger()).toMatchObject({ incidents: [{ id: into }], claims: { length: 3 } });
    expect(await ada.ledger()).toEqual(await ben.ledger());
  });

  it('remove what the other removed only where they say so', async () => {
    const { id } = await ada.client.request('incidents.create', { fields: { title: 'Common start' } });
    await ben.take(await ada.send());
    await ada.client.request('incidents.remove', { id });
    const fromAda = await ada.send();
    expect((await ben.look(fromAda)).counts).toMatchObject({ changedThere: 1 });
    await ben.take(fromAda, { choices: [{ id, path: null, keep: 'theirs' }] });
    expect(await ben.ledger()).toMatchObject({ incidents: { length: 0 } });
  });

  it('take an import back with one undo, and can take it again', async () => {
    await file(ada, 'Filed', '2026-09-06');
    const before = await ben.ledger();
    const fromAda = await ada.send();
    const { batch } = await ben.take(fromAda);
    await ben.client.request('history.undo', { batch: batch ?? '' });
    expect(await ben.ledger()).toEqual(before);
    expect((await ben.look(fromAda)).counts).toMatchObject({ new: 3 });
  });

  it('do not disturb what stayed at home when a record comes back', async () => {
    const secret = await ada.client.request('incidents.create', {
      fields: { title: 'In confidence', handlingMark: 'red' },
    });
    const id = await file(ada, 'Open', '2026-09-06');
    await change(ada, id, { related: [{ incident: secret.id, relation: 'see-also' }] });
    await ben.take(await ada.send({ ceiling: 'clear' }));
    expect((await ada.look(await ben.send())).counts).toMatchObject({ same: 3, conflicts: 0 });
    await change(ben, id, { summary: 'Of Ben.' });
    const fromBen = await ben.send();
    expect((await ada.look(fromBen)).counts).toMatchObject({ changedThere: 1, conflicts: 0 });
    await ada.take(fromBen);
    const { incidents } = (await ada.ledger()) as { incidents: object[] };
    expect(incidents).toContainEqual(
      expect.objectContaining({
        summary: 'Of Ben.',
        related: [{ incident: secret.id, relation: 'see-also' }],
      }),
    );
  });

  it('do not quarrel over notes and keys that stayed at home', async () => {
    const incident = await file(ada, 'Open', '2026-09-06');
    const { id } = await ada.client.request('claims.create', {
      fields: { incident, type: 'scale', text: 'Many', status: 'alleged', statusReason: 'My note' },
    });
    const link = { url: 'https://lab.example/post?id=1&token=k3yF7h2p', accessed: null };
    await ada.client.request('assertions.create', {
      fields: { claim: id, speaker: lab, stance: 'denies', link },
    });
    await ben.take(await ada.send({ anonymous: true }));
    expect(JSON.stringify(await ben.ledger())).not.toMatch(/My note|k3yF7h2p/);
    await ben.client.request('claims.update', { id, fields: { text: 'Very many' } });
    const fromBen = await ben.send();
    expect((await ada.look(fromBen)).counts).toMatchObject({ changedThere: 1, same: 4, conflicts: 0 });
    await ada.take(fromBen);
    const { claims } = (await ada.ledger()) as { claims: object[] };
    expect(claims).toContainEqual(
      expect.objectContaining({ text: 'Very many', status: 'alleged', statusReason: 'My note' }),
    );
    expect(JSON.stringify(await ada.ledger())).toContain('k3yF7h2p');
    expect((await ben.look(await ada.send({ anonymous: true }))).counts).toMatchObject({ same: 5 });
  });
});
