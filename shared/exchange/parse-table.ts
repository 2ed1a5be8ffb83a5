/** What sets cells apart. */
export const separators = [',', ';', '\t'] as const;
export type Separator = (typeof separators)[number];

/** One row, the number of the line that it begins on, and what is wrong with it. */
export type TableLine = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly flaw: string | null;
};

/** No field holds more, and no table of a person has more columns. */
const longestCell = 100_000;
const mostCells = 500;

/** The separator that stands most often in the first row, outside of quotes. */
export function guessSeparator(text: string): Separator {
  const head = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.slice(0, 65_536))?.[0] ?? '';
  const bare = head.replace(/"(?:[^"]|"")*"/g, '');
  const count = (separator: string): number => bare.split(separator).length;
  return separators.reduce((best, each) => (count(each) > count(best) ? each : best));
}

/**
 * The rows of a table after RFC 4180, with whichever end of line; blank ones are passed over. A row that cannot be read has its
 * flaw, and the others are read on.
 */
export function* parseTable(text: string, separator: Separator): Generator<TableLine> {
  const end = new RegExp(`[${separator}\r\n]`, 'g');
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const cells: string[] = [];
    const first = line;
    let flaw: string | null = null;
    let isLast = false;
    while (!isLast) {
      const cell = cellAt(text, at, end);
      line += cell.lines;
      flaw ??= cell.flaw;
      if (cell.text.length > longestCell) flaw ??= 'a cell is longer than any field';
      else if (cells.length === mostCells) flaw ??= `it has more than ${mostCells} cells`;
      else cells.push(cell.text);
      isLast = text[cell.end] !== separator;
      at = cell.end + (text.startsWith('\r\n', cell.end) ? 2 : 1);
    }
    line += 1;
    if (flaw !== null || cells.some((cell) => cell.trim() !== '')) yield { line: first, cells, flaw };
  }
}

type CellAt = {
  readonly text: string;
  readonly end: number;
  readonly lines: number;
  readonly flaw: string | null;
};

/** A quote opens a cell only where the cell begins; anywhere else it is a letter like others. */
function cellAt(text: string, start: number, end: RegExp): CellAt {
  if (text[start] !== '"') {
    const stop = endFrom(text, start, end);
    return { text: text.slice(start, stop), end: stop, lines: 0, flaw: null };
  }
  const close = closingQuote(text, start + 1);
  if (close === null)
    return {
      text: '',
      end: text.length,
      lines: 0,
      flaw: 'a quote in it is never closed, so that it has no end',
    };
  const inside = text.slice(start + 1, close).replaceAll('""', '"');
  const stop = endFrom(text, close + 1, end);
  return {
    text: inside + text.slice(close + 1, stop),
    end: stop,
    lines: inside.match(/\r\n?|\n/g)?.length ?? 0,
    flaw: null,
  };
}

function endFrom(text: string, from: number, end: RegExp): number {
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}

function closingQuote(text: string, from: number): number | null {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at;
  return null;
}
