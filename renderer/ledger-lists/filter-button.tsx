import { type LedgerFilter, narrows } from '../address/ledger-filter.ts';
import { Button } from '../components/button.tsx';
import { useStrings } from '../strings/use-strings.ts';

type Props = { readonly filter: LedgerFilter; readonly isOpen: boolean; readonly onOpen: () => void };

/** Opens the filter beside the list and closes it; shows whether it leaves anything out. */
export function FilterButton({ filter, isOpen, onOpen }: Props) {
  const s = useStrings();
  return (
    <Button
      icon="search"
      label={s.ledgerFilter.label}
      aria-pressed={isOpen}
      data-narrowed={narrows(filter) || undefined}
      onClick={onOpen}
    />
  );
}
