import type { UndoConflict, UndoPlan } from '../../../shared/model/undo.ts';
import { indented, shownValue } from './describe-change.ts';
import { printable } from './printable.ts';

/** What stands in the way of an undo, a few lines for each, as a person reads it on standard error. */
export function describeConflicts({ conflicts, along }: Pick<UndoPlan, 'conflicts' | 'along'>): string {
  return [...conflicts.map(describeConflict), ...along.map(describeHanging)].join('');
}

function describeConflict({ title, field, before, set, now, without, by }: UndoConflict): string {
  const place = field === null ? title : `"${field}" of ${title}`;
  const who = by
    ? `changed ${by.at.slice(0, 10)} by ${by.who}${by.why === '' ? '' : ` ("${by.why}")`}, batch ${by.batch}`
    : 'not as the batch left it, and no batch says why';
  const lines = [
    `${place}: ${who}`,
    `  before the batch: ${shownValue(before)}`,
    `  as the batch set it: ${shownValue(set)}`,
    `  now: ${shownValue(now)}`,
    ...(without === null ? [] : [`  now, without what the batch did: ${shownValue(without)}`]),
  ];
  return lines.map(indented).join('');
}

const describeHanging = ({ title, isRemoved }: UndoPlan['along'][number]): string =>
  `${printable(title)} hangs on what would go: with --along it ${isRemoved ? 'goes, too' : 'names that no more'}.\n`;
