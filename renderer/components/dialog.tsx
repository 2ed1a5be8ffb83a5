import { type ReactNode, useEffect, useRef } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useStrings } from '../strings/use-strings.ts';
import { Button } from './button.tsx';
import styles from './dialog.module.css';
import { focusMain } from './hand-focus-back.ts';
import { useChange } from './toasts.tsx';

type Props = {
  readonly title: string;
  /** `broad` is for what stands in columns. */
  readonly size?: 'narrow' | 'wide' | 'broad';
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A window above the page: keeps the focus, gives it back, and closes with Escape. */
export function Dialog({ title, size = 'narrow', onClose, children }: Props) {
  const s = useStrings();
  useEffect(() => focusMainIfLost, []);
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => open || onClose()}
      className={styles.veil ?? ''}
    >
      <Modal className={styles.modal ?? ''} data-size={size}>
        <AriaDialog className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <Button look="quiet" icon="close" iconOnly label={s.common.close} onClick={onClose} />
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What opened the dialog may be gone when it closes: the next frame tries to give the focus back, and may fail. */
function focusMainIfLost(): void {
  const look = (): void => {
    if (document.activeElement === document.body) focusMain();
  };
  requestAnimationFrame(() => requestAnimationFrame(look));
}

/**
 * The form of a dialog: what is filled in scrolls, the buttons stay. Ctrl (Cmd) and Enter send it from any of its fields, whether or
 * not its button could; so it is asked here whether it can be sent, and whether it is being sent already.
 */
export function DialogForm(props: {
  readonly submit: string;
  readonly busy?: boolean;
  readonly onSubmit: () => void | Promise<void>;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}) {
  const s = useStrings();
  const send = useSending(props.busy === true, props.onSubmit);
  return (
    <form
      className={styles.form}
      noValidate
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          event.currentTarget.requestSubmit();
        }
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className={styles.body}>{props.children}</div>
      <footer className={styles.footer}>
        <Button label={s.common.cancel} onClick={props.onCancel} />
        <Button
          look="primary"
          type="submit"
          label={props.submit}
          shortcut="mod+Enter"
          disabled={props.busy}
        />
      </footer>
    </form>
  );
}

/** Sends once at a time, and tells what failed on the way. */
function useSending(isHeld: boolean, onSubmit: () => void | Promise<void>): () => Promise<void> {
  const { fail } = useChange();
  const isSending = useRef(false);
  return async () => {
    if (isHeld || isSending.current) return;
    isSending.current = true;
    try {
      await onSubmit();
    } catch (error) {
      fail(error);
    } finally {
      isSending.current = false;
    }
  };
}
