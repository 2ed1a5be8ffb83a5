import { type ReactNode, useState } from 'react';
import { useStrings } from '../strings/use-strings.ts';
import { Button } from './button.tsx';

/** How many more are shown at once. */
const step = 300;

/** The first items of a list, and the way to more of them. */
export function FirstItems<Item>(props: {
  readonly items: readonly Item[];
  /** How many are shown before anybody asks for more. */
  readonly first?: number;
  /** The place of one that is shown in any case. */
  readonly including?: number;
  readonly item: (item: Item) => ReactNode;
}) {
  const s = useStrings();
  const { items, first = step, including = 0, item } = props;
  const [more, setMore] = useState(0);
  const most = Math.max(first + more, including + 1);
  const rest = items.length - most;
  return (
    <>
      {items.slice(0, most).map(item)}
      {rest > 0 && (
        <li>
          <Button
            look="link"
            label={s.common.moreRows(Math.min(step, rest), rest)}
            onClick={() => setMore(most - first + step)}
          />
        </li>
      )}
    </>
  );
}
