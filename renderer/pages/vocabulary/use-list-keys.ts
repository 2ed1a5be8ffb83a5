import { useCommands } from '../../commands/use-commands.tsx';

type Options = {
  readonly count: number;
  /** Where it is; less than 0 for nowhere. */
  readonly index: number;
  readonly onIndex: (index: number) => void;
  readonly onOpen: () => void;
  readonly onClose?: () => void;
};

/** The keys that move through a list whose chosen entry stands open beside it. */
export function useListKeys({ count, index, onIndex, onOpen, onClose }: Options): void {
  const jump = (next: number): void => {
    if (count > 0) onIndex(Math.min(count - 1, Math.max(0, next)));
  };
  useCommands({
    'list.next': () => jump(index < 0 ? 0 : index + 1),
    'list.previous': () => jump(index < 0 ? 0 : index - 1),
    'list.first': () => jump(0),
    'list.last': () => jump(count - 1),
    'list.open': onOpen,
    ...(onClose && { 'list.close': onClose }),
  });
}
