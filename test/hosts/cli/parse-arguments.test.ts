import { describe, expect, it } from 'vitest';
import { commands } from '../../../electron/hosts/cli/commands.ts';
import { parseArguments } from '../../../electron/hosts/cli/parse-arguments.ts';
import { failureOf } from '../../shared/ledger/sample-records.ts';

const asked = (line: string) => parseArguments(line.split(' ').filter(Boolean), commands);
const options = (line: string) => {
  const { kind, ...rest } = asked(line);
  return 'options' in rest ? rest.options : kind;
};
const sentence = (line: string) => {
  const { code, message } = failureOf(() => asked(line));
  expect(code).toBe('BAD_REQUEST');
  return message;
};

describe('parseArguments', () => {
  it('gives every option of a command a value of its kind', () => {
    expect(options('articles')).toEqual({
      text: undefined,
      actor: [],
      theme: [],
      source: [],
      relevant: false,
      since: undefined,
      until: undefined,
      limit: undefined,
      offset: undefined,
    });
  });

  it('reads repeated options, flags, numbers and dates', () => {
    expect(
      options('articles --actor a --actor b --theme=t --relevant --since 2026-02 --until 2026-02 --limit 20'),
    ).toMatchObject({
      actor: ['a', 'b'],
      theme: ['t'],
      relevant: true,
      since: '2026-02-01',
      until: '2026-02-28',
      limit: 20,
    });
  });

  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-02-23', '2026-02-23', '2026-02-23'],
  ])('takes %s from its first day to its last', (date, since, until) => {
    expect(options(`timeline --since ${date} --until ${date}`)).toMatchObject({ since, until });
  });

  it('takes the common options before the command and after it', () => {
    const before = asked('--library here --json incidents');
    expect(before).toEqual(asked('incidents --json --library here'));
    expect(before).toMatchObject({ library: 'here', json: true });
    expect(asked('--library=here incidents')).toMatchObject({ library: 'here' });
  });

  it('takes words after the command, and - for standard input', () => {
    expect(asked('sources add https://a.example/ b')).toMatchObject({
      words: ['add', 'https://a.example/', 'b'],
    });
    expect(asked('apply -')).toMatchObject({ words: ['-'] });
  });

  it.each(['--help', '-h', 'help'])('shows the general help for %s', (line) => {
    expect(asked(line)).toEqual({ kind: 'help', command: null });
  });

  it.each([
    'articles --help',
    '--help articles',
    'help articles',
    'articles --since nonsense --help',
    'articles x y z -h',
  ])('shows the help of a command anywhere: %s', (line) =>
    expect(asked(line)).toMatchObject({ kind: 'help', command: { name: 'articles' } }),
  );

  it('takes a value that begins with a hyphen, as a search may', () => {
    expect(asked('articles --text -openai')).toMatchObject({ options: { text: '-openai' } });
    expect(asked('articles --text=--x')).toMatchObject({ options: { text: '--x' } });
  });

  it('takes an empty search for none', () => {
    expect(asked('articles --text=')).toMatchObject({ options: { text: '' } });
  });

  it('leaves alone what follows --', () => {
    expect(asked('parse -- --help')).toMatchObject({ kind: 'run', words: ['--help'] });
  });

  it.each([
    ['', 'Name a command. See "faultline --help".'],
    ['--json', 'Name a command. See "faultline --help".'],
    ['artciles', 'There is no command "artciles". Did you mean articles? See "faultline --help".'],
    ['xyzzy', 'There is no command "xyzzy". See "faultline --help".'],
    [
      'collect --forse',
      '"collect" has no option --forse. Did you mean --force? See "faultline collect --help".',
    ],
    ['collect --zzz', '"collect" has no option --zzz. See "faultline collect --help".'],
    ['collect -f', '"collect" has no option -f. See "faultline collect --help".'],
    ['apply', '"apply" needs FILE.json|-. See "faultline apply --help".'],
    ['undo a b', '"undo" does not know what to do with "b". See "faultline undo --help".'],
    ['incidents all', '"incidents" does not know what to do with "all". See "faultline incidents --help".'],
    ['help artciles', 'There is no command "artciles". Did you mean articles? See "faultline --help".'],
    ['articles --since', '--since needs a value: write --since DATE. See "faultline articles --help".'],
    [
      'articles --text --relevant',
      '--text needs a value: write --text QUERY. See "faultline articles --help".',
    ],
    ['articles --actor=', '--actor needs a value: write --actor ID. See "faultline articles --help".'],
    ['check --library=', '--library needs a value: write --library DIR. See "faultline check --help".'],
    ['articles --relevant=yes', '--relevant takes no value. See "faultline articles --help".'],
    [
      'articles --limit -5',
      '--limit -5 is not a number: write --limit N with a whole number from 0 to 9999999.',
    ],
    [
      'articles --offset 10000000',
      '--offset 10000000 is not a number: write --offset N with a whole number from 0 to 9999999.',
    ],
  ])('refuses "%s" with one sentence', (line, expected) => expect(sentence(line)).toBe(expected));

  it.each([
    ['articles --since 2026-13', '--since 2026-13 is not a date: write a day, a month or a year'],
    ['articles --until 2026-02-30', '--until 2026-02-30 is not a date'],
    ['timeline --since yesterday', '--since yesterday is not a date'],
    ['timeline --since 2026/2027', '--since 2026/2027 is not a date'],
    ['measures --in-force 2026-02', '--in-force 2026-02 is not a date: write a day, as in 2026-02-23.'],
    ['articles --limit ten', '--limit ten is not a number: write --limit N with a whole number'],
    ['articles --limit 1.5', '--limit 1.5 is not a number'],
  ])('refuses "%s"', (line, expected) => expect(sentence(line)).toContain(expected));
});
