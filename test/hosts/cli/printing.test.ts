import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aligned } from '../../../electron/hosts/cli/aligned.ts';
import { nearestWord } from '../../../electron/hosts/cli/did-you-mean.ts';
import { cutTo, displayWidth } from '../../../electron/hosts/cli/display-width.ts';
import { exitCodeFor } from '../../../electron/hosts/cli/exit-codes.ts';
import { printTable } from '../../../electron/hosts/cli/print-table.ts';
import { printable } from '../../../electron/hosts/cli/printable.ts';
import { progressBar } from '../../../electron/hosts/cli/progress-bar.ts';
import { textTerminal } from './run-here.ts';

describe('printable', () => {
  it.each([
    ['\u001b[31mred\u001b[0m', '[31mred[0m'],
    ['\u001b]0;title\u0007bell', ']0;titlebell'],
    ['two\r\nlines\tand\u2028more', 'two lines and more'],
    ['\u202eesrever\u202c', 'esrever'],
    ['\u009b31m', '31m'],
    ['  plain  ', 'plain'],
    ['İstanbul 深度求索 🙂', 'İstanbul 深度求索 🙂'],
  ])('makes %j harmless', (text, expected) => expect(printable(text)).toBe(expected));

  it('leaves no control character of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(printable(text))).toBe(false);
      }),
    );
  });
});

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['深度求索', 8],
    ['ディープ', 8],
    ['e\u0301', 1],
    ['🙂', 2],
    ['', 0],
  ])('of %s is %i', (text, width) => expect(displayWidth(text)).toBe(width));
});

describe('cutTo', () => {
  it.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdef', 5, 'abcd…'],
    ['深度求索', 5, '深度…'],
    ['深度求索', 4, '深…'],
  ])('cuts %s to %i columns', (text, columns, expected) => expect(cutTo(text, columns)).toBe(expected));

  it('never takes more columns than there are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, columns) => {
        expect(displayWidth(cutTo(text, columns))).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

describe('aligned', () => {
  it('puts columns under each other, wide characters counted, and no blanks at the end', () => {
    expect(
      aligned([
        ['DATE', 'TITLE', 'TAGS'],
        ['2026', '深度', 'x'],
        ['2026-02', 'a', ''],
      ]),
    ).toEqual(['DATE     TITLE  TAGS', '2026     深度   x', '2026-02  a']);
  });
});

describe('printTable', () => {
  it('cuts lines to the terminal and disarms what rows say', async () => {
    const { terminal, written } = textTerminal({ columns: 12 });
    await printTable(
      terminal,
      ['\u001b[2Jlong title here'],
      [
        { heading: 'N', show: () => '1' },
        { heading: 'TITLE', show: (row) => row },
      ],
    );
    expect(written.out).toBe('N  TITLE\n1  [2Jlong …\n');
  });

  it('writes headings in bold only where colour is wanted', async () => {
    const { terminal, written } = textTerminal();
    await printTable({ ...terminal, colour: true }, ['x'], [{ heading: 'H', show: (row) => row }]);
    expect(written.out).toBe('\u001b[1mH\u001b[0m\nx\n');
  });
});

describe('progressBar', () => {
  it('draws nothing where there is no terminal', () => {
    const { terminal, written } = textTerminal();
    const bar = progressBar(terminal);
    bar.draw(1, 2, 'x');
    bar.clear();
    expect(written).toEqual({ out: '', err: '' });
  });

  it('draws over itself, on standard error, within one line', () => {
    const { terminal, written } = textTerminal({ canDraw: true });
    const bar = progressBar(terminal);
    bar.draw(1, 2, `https://a.example/\n${'x'.repeat(200)}`);
    bar.clear();
    const [, drawn = ''] = written.err.split('\r\u001b[K');
    expect(drawn).toMatch(/^█{12}░{12} 1\/2 https:\/\/a\.example\/ x+…$/);
    expect(displayWidth(drawn)).toBeLessThanOrEqual(79);
    expect(written.err.endsWith('\r\u001b[K')).toBe(true);
  });
});

describe('nearestWord', () => {
  const known = ['collect', 'claims', 'check', 'measures', 'deepseek'];
  it.each([
    ['colect', 'collect'],
    ['clokect', 'collect'],
    ['chekc', 'check'],
    ['meas', 'measures'],
    ['DeepSeek', 'deepseek'],
    ['', null],
    ['zzzzzz', null],
  ])('for %s is %s', (given, expected) => expect(nearestWord(given, known)).toBe(expected));
});

describe('exitCodeFor', () => {
  it.each([
    [0, 0, 0],
    [0, 5, 0],
    [2, 5, 3],
    [5, 5, 1],
  ])('with %i of %i failed is %i', (failed, total, code) => expect(exitCodeFor(failed, total)).toBe(code));
});
