import { useState } from 'react';
import type { ImportRowShown } from '../../../shared/contract/import-channels.ts';
import type { ImportChoice, MergeKeep } from '../../../shared/model/import-choice.ts';
import { isSettled, type Keeps, withKeep, withRow } from './import-keeps.ts';

export type Choosing = {
  readonly keeps: Keeps;
  /** As the engine wants them. */
  readonly choices: ImportChoice[];
  /** How many conflicts are settled by now. */
  readonly settled: number;
  readonly keep: (row: ImportRowShown, path: string | null, keep: MergeKeep) => void;
  /** As if nothing had been chosen. */
  readonly forget: () => void;
  /** In all parts of a record. */
  readonly keepRow: (row: ImportRowShown, keep: MergeKeep) => void;
};

type State = { readonly keeps: Keeps; readonly settled: ReadonlySet<string> };
const nothing: State = { keeps: new Map(), settled: new Set() };

/** What a person chooses of an import, until it is taken. */
export function useKeeps(): Choosing {
  const [{ keeps, settled }, setState] = useState<State>(nothing);
  const set = (row: ImportRowShown, next: (keeps: Keeps) => Keeps): void =>
    setState((now) => {
      const keeps = next(now.keeps);
      const isNew = row.what === 'conflict' && isSettled(keeps, row);
      return { keeps, settled: isNew ? new Set([...now.settled, row.id]) : now.settled };
    });
  return {
    keeps,
    choices: [...keeps.values()],
    settled: settled.size,
    forget: () => setState(nothing),
    keep: (row, path, keep) => set(row, (now) => withKeep(now, row.id, path, keep)),
    keepRow: (row, keep) => set(row, (now) => withRow(now, row, keep)),
  };
}
