import { AppError } from '../model/app-error.ts';
import type { ColumnMapping } from '../model/table-field.ts';
import type { TableColumn } from '../model/table-look.ts';
import { guessColumns, isSingle } from './guess-columns.ts';

/** The columns of a table: what a person says of them goes before what their heads say. */
export function mapColumns(heads: readonly string[], mapping: ColumnMapping): readonly TableColumn[] {
  const names = distinct(heads);
  for (const { column } of mapping)
    if (!names.includes(column))
      throw new AppError(
        'BAD_REQUEST',
        `There is no column "${column}": the table has ${names.map((name) => `"${name}"`).join(', ')}.`,
      );
  const said = new Map(mapping.map(({ column, field }) => [column, field]));
  const given = new Set(said.values());
  const guesses = guessColumns(names);
  return names.map((name, place) => {
    const guess = guesses[place] ?? null;
    const isTakenAway = guess !== null && isSingle(guess) && given.has(guess);
    const field = said.get(name);
    return { name, guess, field: field === undefined ? (isTakenAway ? null : guess) : field };
  });
}

/** A column without a head, or with that of another, gets a number. */
function distinct(heads: readonly string[]): readonly string[] {
  const known = new Set<string>();
  return heads.map((head, place) => {
    const name = head.trim().slice(0, 400) || `Column ${place + 1}`;
    let free = name;
    for (let number = 2; known.has(free); number += 1) free = `${name} (${number})`;
    known.add(free);
    return free;
  });
}
