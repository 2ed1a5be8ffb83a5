/** The known word that was probably meant, or null where none is near. */
export function nearestWord(given: string, known: readonly string[]): string | null {
  const limit = Math.max(1, Math.floor(given.length / 3));
  const near = known
    .map((word) => ({ word, distance: distance(given.toLowerCase(), word.toLowerCase()) }))
    .filter((each) => each.distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.word ?? known.find((word) => given.length > 2 && word.startsWith(given)) ?? null;
}

/** ` Did you mean "…"?`, or nothing. */
export function didYouMean(given: string, known: readonly string[], prefix = ''): string {
  const word = nearestWord(given, known);
  return word === null ? '' : ` Did you mean ${prefix}${word}?`;
}

/** How many letters must be changed, added, left out, or swapped with their neighbour. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const [above = [], twoAbove = []] = [rows[i - 1], rows[i - 2]];
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (twoAbove[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(change, swap, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
