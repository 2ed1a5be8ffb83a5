import { existsSync, readFileSync } from 'node:fs';

/** Of answers: right ones, ones too many, and ones that are missing. */
export type Counts = { right: number; extra: number; missing: number };
export type Scores = Map<string, Counts>;

export function addCounts(scores: Scores, key: string, more: Partial<Counts>): void {
  const counts = scores.get(key) ?? { right: 0, extra: 0, missing: 0 };
  counts.right += more.right ?? 0;
  counts.extra += more.extra ?? 0;
  counts.missing += more.missing ?? 0;
  scores.set(key, counts);
}

function scoreLine({ right, extra, missing }: Counts): string {
  const precision = right / (right + extra || 1);
  const recall = right / (right + missing || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${right} right, ${extra} extra, ${missing} missing)`;
}

/** A line a key, in the order of the keys, which take so many columns. */
export function printScores(scores: Scores, width: number): void {
  for (const [key, counts] of [...scores].sort(([a], [b]) => (a < b ? -1 : 1)))
    process.stdout.write(`${key.padEnd(width)} ${scoreLine(counts)}\n`);
}

/** Hands over the labelled articles of each file that is here; says by name which one is not. */
export function readLabelled<Labelled>(
  files: readonly string[],
  report: (articles: readonly Labelled[]) => void,
): void {
  for (const file of files) {
    if (!existsSync(file)) {
      process.stdout.write(`skipped: ${file} is not here\n`);
      continue;
    }
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    process.stdout.write(`${file}: ${lines.length} articles\n`);
    // The files are ours, in the format that the caller names.
    report(lines.map((line) => JSON.parse(line) as Labelled));
  }
}
