import { useCommands } from '../../commands/use-commands.tsx';
import type { Cursor } from './use-cursor.ts';

/** The keys that move through a list of `total` rows, however it is grouped. */
export function useCursorCommands(
  { move, jump, openHere }: Pick<Cursor, 'move' | 'jump' | 'openHere'>,
  total: number,
): void {
  useCommands({
    'list.next': () => move(1),
    'list.previous': () => move(-1),
    'list.first': () => jump(0),
    'list.last': () => jump(total - 1),
    'list.open': openHere,
  });
}
