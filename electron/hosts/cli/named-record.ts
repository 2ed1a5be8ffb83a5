import { foldText } from '../../../shared/search/fold-text.ts';
import { didYouMean } from './did-you-mean.ts';
import { refuse } from './parse-arguments.ts';

/** The record that a person means by its id or its name, however it is capitalised. */
export function namedRecord<One extends { readonly id: string; readonly name: string }>(
  records: readonly One[],
  wanted: string,
  option: string,
  command: string,
): One {
  const found = records.find(({ id, name }) => id === wanted || foldText(name) === foldText(wanted));
  if (found) return found;
  const names = records.map(({ name }) => name);
  const there = names.length === 0 ? 'this library has none' : `there are ${names.join(', ')}`;
  return refuse(
    `--${option} ${wanted}: no ${option} is called so; ${there}.${didYouMean(wanted, names)}`,
    command,
  );
}
