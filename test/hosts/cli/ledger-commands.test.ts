import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { removeHome, runHere, temporaryHome } from './run-here.ts';

/** Days 0, 1, 110 and 118 of the story that the app must be able to tell, as a script writes it. */
const story = {
  why: 'The first days',
  requests: [
    {
      channel: 'incidents.create',
      as: 'harvest',
      request: {
        fields: {
          title: 'Labs are said to have harvested outputs',
          happened: '2026-02',
          parties: [
            { actor: { id: 'anthropic', name: 'Anthropic' }, role: 'accuser' },
            { actor: { id: 'deepseek', name: 'DeepSeek' }, role: 'accused' },
          ],
          themes: ['model-distillation'],
        },
      },
    },
    {
      channel: 'claims.create',
      as: 'scale',
      request: {
        fields: {
          incident: '@harvest',
          type: 'scale',
          text: 'About 24,000 accounts',
          quantity: { value: 24_000, unit: 'accounts', bound: 'about' },
        },
      },
    },
    {
      channel: 'assertions.create',
      as: 'said',
      request: {
        fields: {
          claim: '@scale',
          speaker: { id: 'anthropic', name: 'Anthropic' },
          stance: 'asserts',
          said: '2026-02-23',
        },
      },
    },
    {
      channel: 'assertions.create',
      request: {
        fields: {
          claim: '@scale',
          speaker: { id: 'deepseek', name: 'DeepSeek' },
          stance: 'denies',
          said: '2026-02-24',
          answers: '@said',
        },
      },
    },
    {
      channel: 'measures.create',
      request: {
        fields: {
          kind: 'rate-limiting',
          by: { id: 'anthropic', name: 'Anthropic' },
          title: 'Hidden guardrail',
          incidents: ['@harvest'],
          life: [
            { status: 'in-force', from: '2026-06-13' },
            { status: 'withdrawn', from: '2026-06-21' },
          ],
        },
      },
    },
  ],
};

const applied = z.object({ batch: z.string(), results: z.array(z.object({ id: z.string() })) });

describe('the ledger on the command line', () => {
  let home: string;
  let library: string;
  beforeEach(async () => {
    home = await temporaryHome();
    library = join(home, 'library');
  });
  afterEach(() => removeHome(home));

  const run = (line: string, input = '') => runHere(library, line.split(' '), { input });
  const json = async (line: string, input = '') => {
    const { code, out, err } = await run(`${line} --json`, input);
    expect([code, err]).toEqual([0, '']);
    return JSON.parse(out);
  };
  const applyStory = async () => applied.parse(await json('apply -', JSON.stringify(story)));

  it('applies a list of requests as one batch and reads it back in every form', async () => {
    const { batch, results } = await applyStory();
    expect(results).toHaveLength(5);
    expect(await json('incidents')).toMatchObject({ total: 1, incidents: [{ happened: '2026-02' }] });
    expect(await json('claims')).toMatchObject({
      total: 1,
      claims: [{ text: 'About 24,000 accounts', assertions: [{ stance: 'asserts' }, { stance: 'denies' }] }],
    });
    expect(await json('measures')).toMatchObject({ total: 1, measures: [{ title: 'Hidden guardrail' }] });
    expect(await json('history')).toMatchObject({ entries: [{ batch, why: 'The first days' }] });
    const { total, entries } = await json('timeline');
    expect(total).toBe(5);
    expect(entries.map(({ status }: { status: string }) => status)).toEqual([
      'incident',
      'asserts',
      'denies',
      'in-force',
      'withdrawn',
    ]);
  });

  it('takes a file, a bare list, and a reason given by option', async () => {
    const file = join(home, 'story.json');
    await writeFile(file, `\ufeff${JSON.stringify(story.requests)}`);
    expect(await run(`apply ${file} --why Filed`)).toMatchObject({ code: 0, err: '' });
    expect(await json('history')).toMatchObject({ entries: [{ why: 'Filed' }] });
  });

  it('takes a file in the form in which Windows writes text', async () => {
    const file = join(home, 'story.json');
    await writeFile(file, Buffer.from(`\ufeff${JSON.stringify(story.requests.slice(0, 1))}`, 'utf16le'));
    expect((await run(`apply ${file}`)).out).toMatch(/^1 request applied as batch [0-9a-f-]{36}\. /);
  });

  it('knows which measures were in force on a day', async () => {
    await applyStory();
    expect((await json('measures --in-force 2026-06-15')).total).toBe(1);
    expect((await json('measures --in-force 2026-07-20')).total).toBe(0);
  });

  it.each([
    [
      'timeline --actor deepsek',
      '--actor deepsek: neither the vocabulary nor the ledger has such an actor. Did you mean deepseek?',
    ],
    ['claims --theme distillation', '--theme distillation: the vocabulary does not have such a theme.'],
    ['claims --status alledged', '--status alledged is none of unverified, reported, alleged, '],
    ['incidents --kind hazzard', 'Did you mean hazard?'],
    ['measures --kind captchas', 'the ledger has such a kind. Did you mean captcha?'],
    ['measures --status inforce', '--status inforce is none of proposed, '],
    ['timeline --source x', '--source x: the library follows no source with that id or address.'],
    ['timeline --clock heard', '--clock heard is none of happened, said, published, first-seen, recorded.'],
    ['timeline --status alledged', '--status alledged is none of '],
    ['claims --sense felt', '--sense felt is neither said nor recorded.'],
    ['claims --sense recorded', '--sense recorded needs a day: add --as-known-on DATE.'],
    ['timeline --incident x', '--incident x is not the id of an incident.'],
    ['claims --incident x', '--incident x is not the id of an incident.'],
    ['history --within', '--within needs a record: add --record ID.'],
    ['history --limit 0', '--limit 0: write how many batches are shown, from 1 to 1000.'],
    ['history --limit 1001', '--limit 1001: write how many batches are shown, from 1 to 1000.'],
    ['timeline --as-known-on 2026-02', '--as-known-on 2026-02 is not a date: write a day, as in 2026-02-23.'],
  ])('refuses a filter with a slip of the pen: %s', async (line, sentence) => {
    await applyStory();
    const { code, out, err } = await run(line);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });

  it('filters the timeline by actor, theme, time, words and incident', async () => {
    const { results } = await applyStory();
    const other = { channel: 'incidents.create', request: { fields: { title: 'Other', happened: '2025' } } };
    await json('apply -', JSON.stringify([other]));
    const totals = [];
    for (const filter of [
      '--actor deepseek',
      '--theme prompt-injection',
      '--since 2026-06',
      '--until 2026-01',
      '--text accounts',
      `--incident ${results[0]?.id}`,
    ])
      totals.push((await json(`timeline ${filter}`)).total);
    expect(totals).toEqual([5, 0, 2, 1, 2, 5]);
    const { code, err } = await run('timeline --incident 01990000-0000-7000-8000-000000000000');
    expect([code, err]).toEqual([1, expect.stringContaining('There is no incident 01990000')]);
  });

  it('reads the ledger as known on a day, and says under the table what that means', async () => {
    await applyStory();
    expect((await json('claims --as-known-on 2026-02-23')).claims).toMatchObject([
      { status: 'alleged', assertions: [{ stance: 'asserts' }] },
    ]);
    expect((await json('claims --as-known-on 2026-02-24')).claims).toMatchObject([{ status: 'disputed' }]);
    expect((await json('timeline --as-known-on 2026-06-13')).total).toBe(4);
    expect((await json('measures --as-known-on 2026-06-12')).measures).toEqual([]);
    expect((await json('incidents --as-known-on 2026-02-23 --sense recorded')).incidents).toEqual([]);
    expect((await run('incidents --as-known-on 2026-02-22')).out).toBe(
      'No incidents.\nAs said by 2026-02-22: only what was said by then, with the statuses that follow from it.\n',
    );
    expect((await run('measures --as-known-on 2026-02-22 --sense recorded')).out).toBe(
      'No measures.\nAs recorded by 2026-02-22: what this library held then.\n',
    );
  });

  it('filters every list by actor, theme, status and kind', async () => {
    await applyStory();
    const totals = [];
    for (const line of [
      'incidents --actor DeepSeek --theme model-distillation',
      'incidents --kind hazard',
      'claims --actor anthropic --status disputed --kind scale',
      'claims --status alleged',
      'measures --actor anthropic --kind rate-limiting --status withdrawn --as-known-on 2026-07-01',
      'measures --status in-force --as-known-on 2026-07-01',
      'measures --theme model-distillation',
      'timeline --kind assertion --status denies',
    ])
      totals.push((await json(line)).total);
    expect(totals).toEqual([1, 0, 1, 0, 1, 0, 1, 1]);
  });

  it('says that there is no such incident', async () => {
    await applyStory();
    const { code, err } = await run('claims --incident 01990000-0000-7000-8000-000000000000');
    expect([code, err]).toEqual([1, expect.stringContaining('There is no incident 01990000')]);
  });

  it('undoes the newest batch, and undoes that again', async () => {
    const { batch } = await applyStory();
    const undone = await json('undo');
    expect(undone).toMatchObject({ undone: batch });
    expect((await json('timeline')).total).toBe(0);
    expect(await json(`undo ${undone.batch}`)).toMatchObject({ undone: undone.batch });
    expect((await json('timeline')).total).toBe(5);
  });

  it('shows the history of one record', async () => {
    const { results } = await applyStory();
    expect((await json(`history --record ${results[0]?.id}`)).entries).toHaveLength(1);
    expect((await json('history --record 01990000-0000-7000-8000-000000000000')).entries).toEqual([]);
  });

  it('changes nothing where one request of the list is bad, and names it', async () => {
    await applyStory();
    const bad = [
      { channel: 'incidents.create', request: { fields: { title: 'Good' } } },
      { channel: 'incidents.create', request: { fields: { title: 'Bad', happened: 'last week' } } },
    ];
    const { code, out, err } = await run('apply -', JSON.stringify(bad));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(
      /^faultline: Nothing was changed, as request 2 of the batch \(incidents\.create\) is wrong: .*"last week" is not a date.*\n$/,
    );
    expect((await json('incidents')).total).toBe(1);
  });

  it.each([
    ['{', 'standard input is not JSON'],
    ['{}', 'standard input: requests: '],
    ['[]', 'standard input: requests: '],
    ['[{"channel":"library.explode","request":{}}]', '"library.explode" cannot be part of a batch'],
    ['[{"chanel":"incidents.create"}]', 'requests[0].channel'],
  ])('refuses %s with one sentence', async (input, sentence) => {
    const { code, out, err } = await run('apply -', input);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('says in words what it did and found', async () => {
    expect((await run('apply -', JSON.stringify(story))).out).toMatch(
      /^5 requests applied as batch [0-9a-f-]{36}\./,
    );
    expect((await run('incidents')).out).toMatch(
      /^2026-02 {2}incident {2}Labs .*\n {4}Anthropic \(accuser\), DeepSeek \(accused\)\n {4}[0-9a-f-]{36}\n$/,
    );
    expect((await run('claims')).out).toMatch(
      /^disputed {2}scale {2}About 24,000 accounts\n {4}said by Anthropic \(1 origin, 0 articles\)\n {4}denied by DeepSeek\n {4}suggested: said by a party, denied\n {4}[0-9a-f-]{36}\n$/,
    );
    expect((await run('measures --in-force 2026-06-15')).out).toContain(
      'in-force  rate-limiting  Hidden guardrail\n    by Anthropic; in force on 2026-06-15: yes\n',
    );
    expect((await run('measures')).out).toContain('in-force 2026-06-13, withdrawn 2026-06-21');
    expect((await run('timeline')).out).toContain(
      '2026-02-24  assertion  denies     DeepSeek   About 24,000 accounts',
    );
    expect((await run('history')).out).toContain('1 incident, 1 claim, 2 assertions, 1 measure');
    expect((await run('undo')).out).toMatch(/^Batch [0-9a-f-]{36} is undone\./);
    expect((await run('measures')).out).toBe('No measures.\n');
  });

  it('says when there is nothing to undo', async () => {
    await run('sources list');
    await applyStory();
    await run('undo');
    expect(await run('undo')).toMatchObject({ code: 1, out: '' });
  });

  it.each(['articles', 'incidents', 'timeline', 'history', 'undo', 'check', 'sources remove x'])(
    'does not begin a library to %s',
    async (line) => {
      const { code, out, err } = await run(line);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(`There is no library in ${library}`);
    },
  );

  it('says so where the library is a file', async () => {
    await writeFile(library, 'x');
    expect(await run('incidents')).toMatchObject({ code: 2, err: expect.stringContaining('is a file') });
  });
});
