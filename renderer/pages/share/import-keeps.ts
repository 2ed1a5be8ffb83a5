import type { ImportRowShown } from '../../../shared/contract/import-channels.ts';
import type { ImportChoice, MergeKeep } from '../../../shared/model/import-choice.ts';

export type ImportFieldShown = ImportRowShown['fields'][number];

/** What a person chose, by record and part. */
export type Keeps = ReadonlyMap<string, ImportChoice>;

const placeOf = (id: string, path: string | null): string => `${id} ${path ?? ''}`;

/** Whether anything is to be chosen: a part that only this side changed stays as it is. */
export const isChoice = ({ choices }: ImportFieldShown): boolean => choices.length > 1;

/** What stays in a part of a record; undefined while a conflict is not settled. */
export const keepOf = (keeps: Keeps, id: string, { path, isOpen, choice }: ImportFieldShown) =>
  keeps.get(placeOf(id, path))?.keep ?? (isOpen ? undefined : choice);

export const withKeep = (keeps: Keeps, id: string, path: string | null, keep: MergeKeep): Keeps =>
  new Map([...keeps, [placeOf(id, path), { id, path, keep }]]);

/** The same for all parts of a record that can be kept so. */
export const withRow = (keeps: Keeps, { id, fields }: ImportRowShown, keep: MergeKeep): Keeps =>
  new Map([
    ...keeps,
    ...fields
      .filter((field) => isChoice(field) && field.choices.includes(keep))
      .map(({ path }) => [placeOf(id, path), { id, path, keep }] as const),
  ]);

/** Whether all that only a person can say of a record is said. */
export const isSettled = (keeps: Keeps, { id, fields }: ImportRowShown): boolean =>
  fields.every((field) => keepOf(keeps, id, field) !== undefined);
