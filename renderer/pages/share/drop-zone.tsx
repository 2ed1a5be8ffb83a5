import { useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/notice.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './import.module.css';

/** Takes a file that is dropped on it or chosen. */
export function DropZone({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const s = useStrings();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null): void => {
    const [file] = files ?? [];
    if (file) onChoose(file);
  };
  return (
    <section
      className={styles.drop}
      aria-label={s.intake.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <EmptyState title={s.intake.drop} text={s.intake.lead}>
        <Button look="primary" icon="file" label={s.intake.choose} onClick={() => input.current?.click()} />
      </EmptyState>
      <input
        ref={input}
        hidden
        type="file"
        aria-label={s.intake.file}
        onChange={({ target }) => {
          take(target.files);
          target.value = ''; // the same file may be chosen again
        }}
      />
    </section>
  );
}
