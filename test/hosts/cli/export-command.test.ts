import { existsSync } from 'node:fs';
import { lstat, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../../electron/hosts/cli/run-cli.ts';
import { openTestEngine } from '../../support/open-test-engine.ts';
import { removeHome, runHere, temporaryHome, textTerminal } from './run-here.ts';

let home: string;
let library: string;

const incident = (as: string, fields: object) => ({ channel: 'incidents.create', as, request: { fields } });

beforeEach(async () => {
  home = await temporaryHome();
  library = join(home, 'library');
  const file = join(home, 'ledger.json');
  await writeFile(
    file,
    JSON.stringify([
      incident('open', { title: 'Told to all', happened: '2026-02-23', themes: ['model-distillation'] }),
      incident('closed', { title: 'Told to one', happened: '2026-02-24', handlingMark: 'red' }),
    ]),
  );
  await runHere(library, ['apply', file]);
});
afterEach(() => removeHome(home));

const run = (...argv: string[]) => runHere(library, ['export', ...argv]);

describe('export', () => {
  it('writes to standard output, keeps back what is marked, and says so', async () => {
    const { code, out, err } = await run('--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ incidents: [{ title: 'Told to all' }] });
    expect(out).not.toContain('Told to one');
    expect(err).toContain('left out 1 incident: marked stricter than clear');
  });

  it('lets out what the ceiling that a person names allows', async () => {
    const { out, err } = await run('--format', 'json', '--ceiling', 'red');
    expect(JSON.parse(out)).toMatchObject({ handlingMark: 'red', rows: { length: 2 } });
    expect(err).toBe('');
  });

  it('exports what the filters show', async () => {
    const { out } = await run('--format', 'json', '--ceiling', 'red', '--since', '2026-02-24');
    expect(JSON.parse(out)).toMatchObject({ incidents: [{ title: 'Told to one' }] });
  });

  it('names themes and filters in the language of its reader', async () => {
    const written = async (locale: string) =>
      (await run('--format', 'markdown', '--locale', locale, '--theme', 'model-distillation')).out;
    const turkish = await written('tr');
    expect(turkish).toContain('filters: "Konular: İzinsiz model damıtma"');
    expect(turkish).toContain('| İzinsiz model damıtma |');
    expect(turkish).not.toContain('distillation |');
    expect(await written('en')).toContain('filters: "Themes: Illicit model distillation"');
  });

  it('answers which file has how many records', async () => {
    const file = join(home, 'out.json');
    const { out } = await run('--format', 'json', '--out', file, '--json');
    expect(JSON.parse(out)).toMatchObject({ format: 'json', records: 1, file, counts: { incident: 1 } });
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ incidents: { length: 1 } });
  });

  it('writes over no file that is there unless it is told to', async () => {
    const file = join(home, 'mine.txt');
    await writeFile(file, 'mine');
    const { code, err } = await run('--format', 'json', '--out', file);
    expect([code, await readFile(file, 'utf8')]).toEqual([2, 'mine']);
    expect(err).toContain('--force');
    expect((await run('--format', 'json', '--out', file, '--force')).code).toBe(0);
  });

  it.runIf(process.platform === 'linux')('ends with a sentence where no folder can be made', async () => {
    const { code, err } = await run('--format', 'git', '--out', '/proc/nope');
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/\/proc\/nope cannot be written: there is no such folder\.\n$/),
    ]);
  });

  it('says in a sentence why it cannot write there', async () => {
    const file = join(home, 'mine.txt');
    await writeFile(file, 'mine');
    const why = async (format: string, out: string) =>
      (await run('--format', format, '--out', out, '--force')).err.split('\n').at(-2);
    expect(await why('csv', join(home, 'none', 'a.csv'))).toMatch(
      /cannot be written: there is no such folder\.$/,
    );
    expect(await why('csv', home)).toMatch(/cannot be written: it is a folder\.$/);
    expect(await why('git', file)).toMatch(
      /mine\.txt cannot be written: what should be its folder is a file\.$/,
    );
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  it('leaves nothing behind where it is interrupted, and what was there as it was', async () => {
    const whole = join(home, 'mine.json');
    await writeFile(whole, 'mine');
    const interrupt = new AbortController();
    // It says what it leaves out before the first piece.
    const { terminal, written } = textTerminal({ onNote: () => interrupt.abort() });
    for (const file of [whole, join(home, 'new.json')]) {
      const argv = ['export', '--format', 'json', '--out', file, '--force'];
      const host = { terminal, defaultFolder: library, signal: interrupt.signal };
      expect(await runCli(argv, host)).toBe(1);
    }
    expect(written.err).toMatch(/Interrupted before the end of the export\.\n$/);
    expect(await readFile(whole, 'utf8')).toBe('mine');
    expect((await readdir(home)).filter((name) => /part|new/.test(name))).toEqual([]);
  });

  it('writes over a file behind a link, with the rights that it had', async () => {
    const [file, named] = [join(home, 'mine.json'), join(home, 'link.json')];
    await writeFile(file, 'mine', { mode: 0o600 });
    await symlink(file, named);
    expect((await run('--format', 'json', '--out', named, '--force')).code).toBe(0);
    expect((await lstat(named)).isSymbolicLink()).toBe(true);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ incidents: { length: 1 } });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it.runIf(existsSync('/dev/full'))('says in a sentence that the disk is full', async () => {
    const { code, err } = await run('--format', 'json', '--out', '/dev/full', '--force');
    expect(code).toBe(1);
    expect(err).toMatch(/\/dev\/full could not be written: the disk is full\.\n$/);
    expect((await stat('/dev/full')).isFile()).toBe(false);
  });

  it.each([
    [['--format', 'git'], 'Say in which folder with --out.'],
    [[], 'pdf, git'],
    [['--format', 'jsn'], 'json'],
    [[], '--format'],
    [['--format', 'json', '--ceiling', 'purple'], 'amber+strict'],
  ])('refuses %j in a sentence', async (argv, hint) => {
    const { code, err } = await run(...argv);
    expect(code).toBe(2);
    expect(err).toContain(hint);
  });
});

describe('export by name', () => {
  beforeEach(async () => {
    const { client, dispose } = await openTestEngine({ folder: library });
    await client.request('timelines.create', {
      fields: { name: 'From the 24th', filter: { since: '2026-02-24', kinds: ['incident'] } },
    });
    await client.request('profiles.create', {
      fields: { name: 'Desk', format: 'json', ceiling: 'red', anonymous: true },
    });
    await dispose();
  });

  it('exports what a saved timeline shows, under its name', async () => {
    const { out } = await run('--format', 'json', '--ceiling', 'red', '--timeline', 'from the 24TH');
    expect(JSON.parse(out)).toMatchObject({
      title: 'From the 24th',
      incidents: [{ title: 'Told to one' }],
    });
  });

  it('exports as a profile says', async () => {
    const { out } = await run('--profile', 'desk');
    expect(JSON.parse(out)).toMatchObject({ exportedBy: null, handlingMark: 'red', rows: { length: 2 } });
  });

  it('lets what is named beside them win', async () => {
    const { out, err } = await run(
      '--profile',
      'Desk',
      '--ceiling',
      'clear',
      '--timeline',
      'From the 24th',
      '--since',
      '2026-02-23',
    );
    expect(JSON.parse(out)).toMatchObject({ incidents: [{ title: 'Told to all' }] });
    expect(err).toContain('marked stricter than clear');
  });

  it('refuses a name that there is not, and says which there are', async () => {
    expect((await run('--profile', 'Desc')).err).toContain('there are Desk. Did you mean Desk?');
    expect(await run('--format', 'json', '--timeline', 'X')).toMatchObject({
      code: 2,
      err: expect.stringContaining('there are From the 24th.'),
    });
  });
});

describe('timelines', () => {
  it('lists what is saved, with what each is narrowed to', async () => {
    const { client, dispose } = await openTestEngine({ folder: library });
    await client.request('timelines.create', { fields: { name: 'All' } });
    await client.request('timelines.create', {
      fields: { name: 'Denials', filter: { stances: ['denies'], themes: ['model-distillation'] } },
    });
    await dispose();
    const { out } = await runHere(library, ['timelines']);
    expect(out).toMatch(/All +everything\n/);
    expect(out).toMatch(/Denials +themes: illicit model distillation; stance: denies\n2 timelines\.\n$/i);
    const json = await runHere(library, ['timelines', '--json']);
    expect(JSON.parse(json.out)).toMatchObject({ timelines: [{ name: 'All' }, { name: 'Denials' }] });
  });
});
