/** A strict reader of RFC 4180, for what we write: every cell is quoted, every line ends with CRLF. Throws at anything else. */
export function readCsv(text: string, separator = ','): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  const cell = /"((?:[^"]|"")*)"(\r\n|.)/y;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const [, quoted, end] = cell.exec(text) ?? [];
    if (quoted === undefined || (end !== separator && end !== '\r\n')) {
      throw new Error(`No cell at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    }
    line.push(quoted.replaceAll('""', '"'));
    if (end !== '\r\n') continue;
    lines.push(line);
    line = [];
  }
  return lines;
}
