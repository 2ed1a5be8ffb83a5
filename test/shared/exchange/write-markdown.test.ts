import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../../shared/exchange/write-markdown.ts';
import { fixtureContent, textOf } from '../../support/exchange-fixture.ts';
import { idOf } from '../ledger/sample-records.ts';

const content = fixtureContent({ ceiling: 'amber' });
const lines = textOf(writeMarkdown(content)).split('\n');

describe('a chronology in Markdown', () => {
  it('opens with what it is, from when, and how far it may go', () => {
    expect(lines.slice(0, 10)).toEqual([
      '---',
      expect.stringMatching(/^id: "urn:uuid:[0-9a-f-]{36}"$/),
      `library: "${idOf(99)}"`,
      'title: "Distillation, as said"',
      'tlp: "TLP:AMBER"',
      'exported: "2026-04-01T12:00:00.000Z"',
      'by: "Deniz"',
      'language: "en"',
      'rows: 17',
      '---',
    ]);
  });

  it('has a table for each year, and one for what has no date', () => {
    expect(lines.filter((line) => line.startsWith('## '))).toEqual([
      ...['## 2025', '## 2026', '## no date', '## Sources'],
    ]);
  });

  it('has as many cells on every line of a table', () => {
    const cells = lines
      .filter((line) => line.startsWith('| '))
      .map((line) => line.replace(/\\./g, '').split(' | ').length);
    expect(cells.length).toBe(content.rows.length + 3 * 2);
    expect(new Set(cells).size).toBe(1);
  });

  it('ends with every source that a row names, once', () => {
    const named = new Set(lines.join('\n').match(/\[\^\d+\](?!:)/g));
    const notes = lines.filter((line) => /^\[\^\d+\]: /.test(line));
    expect(notes.map((note) => note.slice(0, note.indexOf(':'))).sort()).toEqual([...named].sort());
    expect(new Set(notes).size).toBe(notes.length);
    expect(notes.join('\n')).toContain('accessed 2026-02-23');
  });

  it('shows the fields that a person picks, and who says it all the same', () => {
    const text = textOf(writeMarkdown(fixtureContent({ fields: ['date'] })));
    expect(text).toContain('| Date | Who says so, and how it stands | TLP |');
    expect(text).not.toContain('[^1]');
    expect(text).toContain('Denied by 深度求索.');
  });
});
