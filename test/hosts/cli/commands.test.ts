import { describe, expect, it } from 'vitest';
import { commands } from '../../../electron/hosts/cli/commands.ts';
import { commandHelp, generalHelp } from '../../../electron/hosts/cli/help-text.ts';
import { commonOptions, parseArguments } from '../../../electron/hosts/cli/parse-arguments.ts';

describe('the table of commands', () => {
  it('has the commands that this version can do, and none that it cannot', () => {
    expect(commands.map(({ name }) => name)).toEqual([
      'collect',
      'sources',
      'articles',
      'rules',
      'vocabulary',
      'relevance',
      'changes',
      'tag',
      'stories',
      'propose',
      'parse',
      'incidents',
      'claims',
      'measures',
      'timeline',
      'timelines',
      'apply',
      'undo',
      'history',
      'export',
      'import',
      'mappings',
      'keys',
      'merge-record',
      'serve',
      'check',
    ]);
  });

  it('names every command in the general help', () => {
    const help = generalHelp(commands);
    for (const { name, summary } of commands)
      expect(help).toMatch(new RegExp(`^  ${name} +${summary}$`, 'm'));
  });

  describe.each(commands.map((command) => [command.name, command] as const))('%s', (name, command) => {
    it('explains all of its options in its help', () => {
      const help = commandHelp(command);
      expect(help).toContain(`Usage: faultline ${name}`);
      for (const [option, { summary }] of Object.entries({ ...command.options, ...commonOptions })) {
        expect(help).toContain(`--${option}`);
        expect(help).toContain(summary);
      }
    });

    it('explains all of its actions in its help', () => {
      const help = commandHelp(command);
      for (const [usage, summary] of command.actions ?? []) {
        expect(help).toContain(`  ${usage} `);
        expect(help).toContain(summary);
      }
    });

    it('has examples that are understood', () => {
      expect(command.examples.length).toBeGreaterThan(0);
      for (const example of command.examples) {
        const line = example.slice(example.indexOf('faultline ') + 'faultline '.length);
        expect(parseArguments(line.split(' '), commands)).toMatchObject({ kind: 'run', command: { name } });
      }
    });

    it('does not hide an option that every command has', () => {
      expect(Object.keys(command.options).filter((option) => Object.hasOwn(commonOptions, option))).toEqual(
        [],
      );
    });

    it('fits a terminal of 120 columns with its help', () => {
      const longest = Math.max(
        ...commandHelp(command)
          .split('\n')
          .map(({ length }) => length),
      );
      expect(longest).toBeLessThanOrEqual(120);
    });
  });
});
