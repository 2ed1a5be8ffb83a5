import { useRef, useState } from 'react';
import { Untrusted } from '../untrusted/untrusted.tsx';
import { Button } from './button.tsx';
import fields from './field.module.css';
import styles from './file-field.module.css';

type Props = {
  /** What kind of file it is, and what will be done with it. */
  readonly lead: string;
  readonly button: string;
  readonly label: string;
  readonly accept: string;
  readonly onChoose: (file: File | undefined) => void;
};

/** The browser's own field speaks the browser's language: a button of ours stands for it. */
export function FileField({ lead, button, label, accept, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  return (
    <div className={fields.field}>
      <p>{lead}</p>
      <p className={styles.file}>
        <Button icon="file" label={button} autoFocus onClick={() => input.current?.click()} />
        <Untrusted text={name} />
      </p>
      <input
        ref={input}
        hidden
        type="file"
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          setName(event.target.files?.[0]?.name ?? '');
          onChoose(event.target.files?.[0]);
        }}
      />
    </div>
  );
}
