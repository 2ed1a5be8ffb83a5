import { type ReactNode, useState } from 'react';
import { useStrings } from '../strings/use-strings.ts';
import { Button } from './button.tsx';

/** As many rows as anybody reads at once: thousands keep a window from answering for seconds. */
const step = 300;

/** The first rows of a table, and the way to more of them. */
export function FirstRows<Item>(props: {
  readonly items: readonly Item[];
  readonly columns: number;
  readonly row: (item: Item) => ReactNode;
}) {
  const s = useStrings();
  const { items, columns, row } = props;
  const [most, setMost] = useState(step);
  const rest = items.length - most;
  return (
    <>
      {items.slice(0, most).map(row)}
      {rest > 0 && (
        <tr>
          <td colSpan={columns}>
            <Button
              look="link"
              label={s.common.moreRows(Math.min(step, rest), rest)}
              onClick={() => setMost(most + step)}
            />
          </td>
        </tr>
      )}
    </>
  );
}
