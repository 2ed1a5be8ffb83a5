/** A stretch of a text after an edit: kept, taken out of the former wording, or put into the present one. */
export type DiffPiece = { readonly kind: 'same' | 'gone' | 'added'; readonly text: string };

/**
 * Edits after which two wordings count as two texts: a comparison word by word of something rewritten is not read by
 * anybody, and the square of this bounds its time and memory.
 */
const mostEdits = 1500;

// Scripts that put no space between words are compared sign by sign.
const token =
  /\s+|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{M}\p{N}_])+(?:['’](?=\p{L})[\p{L}\p{M}]+)*|./gsu;

const tokensOf = (text: string): readonly string[] => text.match(token) ?? [];
const isSpace = (text: string): boolean => text.trim() === '';

/**
 * What a publisher changed, word by word. Layout is no change: white space equals any other. Joined, what is not
 * `added` has the words of `before`, and what is not `gone` is `after`.
 */
export function wordDiff(before: string, after: string): DiffPiece[] {
  const [a, b] = [tokensOf(before), tokensOf(after)];
  const ids = numberer();
  const [x, y] = [a.map(ids), b.map(ids)];
  const start = commonLength(x, y, (list, at) => list[at]);
  const shorter = Math.min(x.length, y.length) - start;
  const end = Math.min(
    shorter,
    commonLength(x, y, (list, at) => list[list.length - 1 - at]),
  );
  const steps = editScript(x.slice(start, x.length - end), y.slice(start, y.length - end));
  const kept = (count: number): Step[] => Array.from({ length: count }, () => 'same');
  return joinChanges(piecesOf([...kept(start), ...steps, ...kept(end)], a, b));
}

/** How many words an edit took out and put in. */
export function changedWords(pieces: readonly DiffPiece[]): {
  readonly gone: number;
  readonly added: number;
} {
  const wordsIn = (kind: DiffPiece['kind']): number =>
    pieces
      .filter((piece) => piece.kind === kind)
      .reduce((sum, { text }) => sum + tokensOf(text).filter((word) => /[\p{L}\p{N}]/u.test(word)).length, 0);
  return { gone: wordsIn('gone'), added: wordsIn('added') };
}

type Step = DiffPiece['kind'];

/** Equal tokens get equal numbers, all white space the same one. */
function numberer(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const key = isSpace(text) ? ' ' : text;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
}

type Pick = (list: readonly number[], at: number) => number | undefined;

function commonLength(a: readonly number[], b: readonly number[], pick: Pick): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && pick(a, length) === pick(b, length)) length += 1;
  return length;
}

/** The shortest way from `a` to `b` (Myers 1986, greedy); all out and all in where that is longer than the bound. */
function editScript(a: readonly number[], b: readonly number[]): readonly Step[] {
  const most = Math.min(mostEdits, a.length + b.length);
  const reach = new Int32Array(2 * most + 3);
  const middle = most + 1;
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    trace.push(reach.slice(middle - edits - 1, middle + edits + 2));
    for (let line = -edits; line <= edits; line += 2) {
      const fromAbove = comesFromAbove(reach, middle + line, line, edits);
      let x = fromAbove ? (reach[middle + line + 1] ?? 0) : (reach[middle + line - 1] ?? 0) + 1;
      while (x < a.length && x - line < b.length && a[x] === b[x - line]) x += 1;
      reach[middle + line] = x;
      if (x >= a.length && x - line >= b.length) return wayBack(trace, a.length, b.length);
    }
  }
  return [...a.map((): Step => 'gone'), ...b.map((): Step => 'added')];
}

const comesFromAbove = (reach: Int32Array, at: number, line: number, edits: number): boolean =>
  line === -edits || (line !== edits && (reach[at - 1] ?? 0) < (reach[at + 1] ?? 0));

function wayBack(trace: readonly Int32Array[], aLength: number, bLength: number): readonly Step[] {
  const steps: Step[] = [];
  let [x, y] = [aLength, bLength];
  for (let edits = trace.length - 1; edits > 0; edits -= 1) {
    const reach = trace[edits] ?? new Int32Array();
    const at = edits + 1 + x - y;
    const fromAbove = comesFromAbove(reach, at, x - y, edits);
    const fromX = reach[fromAbove ? at + 1 : at - 1] ?? 0;
    const fromY = fromX - (x - y) - (fromAbove ? 1 : -1);
    for (; x > fromX && y > fromY; x -= 1, y -= 1) steps.push('same');
    steps.push(fromAbove ? 'added' : 'gone');
    [x, y] = [fromX, fromY];
  }
  for (; x > 0; x -= 1) steps.push('same');
  return steps.reverse();
}

/** One piece for each run of steps; within a change what is gone stands before what was added. */
function piecesOf(steps: readonly Step[], a: readonly string[], b: readonly string[]): DiffPiece[] {
  const pieces: DiffPiece[] = [];
  let [x, y] = [0, 0];
  let [same, gone, added] = ['', '', ''];
  const push = (kind: Step, text: string): void => {
    if (text !== '') pieces.push({ kind, text });
  };
  for (const step of steps) {
    if (step === 'same') {
      push('gone', gone);
      push('added', added);
      [gone, added] = ['', ''];
      same += b[y] ?? '';
    } else {
      push('same', same);
      same = '';
      if (step === 'gone') gone += a[x] ?? '';
      else added += b[y] ?? '';
    }
    if (step !== 'added') x += 1;
    if (step !== 'gone') y += 1;
  }
  push('same', same);
  push('gone', gone);
  push('added', added);
  return pieces;
}

/** Two replaced words in a row are one replacement: the space between them joins both sides. */
function joinChanges(pieces: readonly DiffPiece[]): DiffPiece[] {
  const joined: DiffPiece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    const [gone, added] = [joined.at(-2), joined.at(-1)];
    const [nextGone, nextAdded] = [pieces[at + 1], pieces[at + 2]];
    if (
      piece?.kind === 'same' &&
      isSpace(piece.text) &&
      gone?.kind === 'gone' &&
      added?.kind === 'added' &&
      nextGone?.kind === 'gone' &&
      nextAdded?.kind === 'added'
    ) {
      joined.splice(
        -2,
        2,
        { kind: 'gone', text: gone.text + piece.text + nextGone.text },
        { kind: 'added', text: added.text + piece.text + nextAdded.text },
      );
      at += 2;
    } else if (piece) joined.push(piece);
  }
  return joined;
}
