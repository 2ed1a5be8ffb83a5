import { type ReactNode, useId, useState } from 'react';
import { useStrings } from '../strings/use-strings.ts';
import { Button } from './button.tsx';
import styles from './more-tools.module.css';

/**
 * What is pressed now and then at the head of a page: in its row where there is room, else behind one button. It is always
 * there, so that its keys work.
 */
export function MoreTools({ children }: { readonly children: ReactNode }) {
  const s = useStrings();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <span className={styles.opener}>
        <Button
          label={s.common.moreTools}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        />
      </span>
      <div id={id} className={styles.tools} data-open={isOpen || undefined}>
        {children}
      </div>
    </>
  );
}
