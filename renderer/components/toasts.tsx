import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ChannelName, RequestOf, ResponseOf } from '../../shared/contract/channels.ts';
import { knownOf } from '../address/known-of.ts';
import { useAddress } from '../address/use-address.ts';
import { useClient } from '../channel/use-channel.ts';
import { useStrings } from '../strings/use-strings.ts';
import { Untrusted } from '../untrusted/untrusted.tsx';
import { Button } from './button.tsx';
import { EngineWords } from './engine-words.tsx';
import { failureWords } from './failure-words.ts';
import styles from './toasts.module.css';

type Toast = {
  readonly text: string;
  /** The engine's own sentence, where that says more. */
  readonly detail: string | null;
  readonly tone: 'calm' | 'failure';
  readonly batch: string | null;
  readonly number: number;
};

type Show = (text: string, tone: Toast['tone'], batch: string | null, detail?: string | null) => void;

/** Something that happened by itself, with where it leads. It stays until it is put away or followed. */
export type Notice = { readonly text: string; readonly label: string; readonly href: string };

type Change = {
  /**
   * Sends a change, says so and offers to undo it; a failure is told and answered with null. No words: in silence. Words may
   * say what the change came to.
   */
  readonly change: <Name extends ChannelName>(
    name: Name,
    request: RequestOf<Name>,
    words?: string | ((response: ResponseOf<Name>) => string),
  ) => Promise<ResponseOf<Name> | null>;
  readonly say: (text: string) => void;
  /** Tells of something that nobody asked for just now, beside what is said about changes; null puts it away. */
  readonly tell: (notice: Notice | null) => void;
  /** Tells why something did not come about; it stays until it is put away. */
  readonly fail: (error: unknown) => void;
  readonly undo: () => void;
};

const ChangeContext = createContext<Change | null>(null);

export function useChange(): Change {
  const change = use(ChangeContext);
  if (!change) throw new Error('There is no ChangeProvider above this component.');
  return change;
}

const shownFor = 8000;

/** Changes and what is said about them. One of a kind at a time: the latest matters. */
export function ChangeProvider({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null);
  const show = useCallback<Show>((text, tone, batch, detail = null) => {
    setToast((last) => ({ text, detail, tone, batch, number: (last?.number ?? 0) + 1 }));
  }, []);
  const [notice, setNotice] = useState<Notice | null>(null);
  const change = useChangeActions(show, setNotice);
  useEffect(() => {
    if (toast?.tone !== 'calm') return;
    const timer = setTimeout(() => setToast(null), shownFor);
    return () => clearTimeout(timer);
  }, [toast]);
  return (
    <ChangeContext value={change}>
      {children}
      <ToastRegion
        toast={toast}
        notice={notice}
        onUndo={change.undo}
        onClose={() => setToast(null)}
        onCloseNotice={() => setNotice(null)}
      />
    </ChangeContext>
  );
}

/**
 * What was changed from this window, latest last: only that is undone from here, never somebody else's change.
 * A change that is on its way counts already, so that a quick undo meets the right one.
 */
function useChangeActions(show: Show, tell: (notice: Notice | null) => void): Change {
  const client = useClient();
  const s = useStrings();
  const isPast = knownOf(useAddress()) !== null;
  const fail = useCallback(
    (error: unknown) => {
      const { sentence, detail } = failureWords(error, s);
      show(sentence, 'failure', null, detail);
    },
    [show, s],
  );
  const done = useRef<Promise<string | null>[]>([]);
  const undoOne = useCallback(async () => {
    if (isPast) return show(s.known.heldBack, 'calm', null);
    try {
      const batch = await latestBatch(done.current);
      if (batch === null) return show(s.toast.nothingToUndo, 'calm', null);
      await client.request('history.undo', { batch });
      show(s.toast.undone, 'calm', null);
    } catch (error) {
      fail(error);
    }
  }, [client, show, fail, s, isPast]);
  const undoing = useRef(Promise.resolve());
  /** One after the other: what hangs on a change is undone before it. */
  const undo = useCallback(() => {
    undoing.current = undoing.current.then(undoOne);
  }, [undoOne]);
  const change = useCallback<Change['change']>(
    async (name, request, words) => {
      try {
        const sent = client.request(name, request);
        if (words !== undefined) done.current.push(sent.then(batchOf, () => null));
        const response = await sent;
        if (words !== undefined)
          show(typeof words === 'string' ? words : words(response), 'calm', batchOf(response));
        return response;
      } catch (error) {
        fail(error);
        return null;
      }
    },
    [client, show, fail],
  );
  return useMemo(
    () => ({ change, undo, say: (text) => show(text, 'calm', null), tell, fail }),
    [change, undo, show, tell, fail],
  );
}

/** Takes the latest change that became one: some were refused, some changed nothing. */
async function latestBatch(done: Promise<string | null>[]): Promise<string | null> {
  const latest = done.pop();
  if (latest === undefined) return null;
  return (await latest) ?? latestBatch(done);
}

function batchOf(response: unknown): string | null {
  if (typeof response !== 'object' || response === null || !('batch' in response)) return null;
  return typeof response.batch === 'string' ? response.batch : null;
}

function ToastRegion(props: {
  readonly toast: Toast | null;
  readonly notice: Notice | null;
  readonly onUndo: () => void;
  readonly onClose: () => void;
  readonly onCloseNotice: () => void;
}) {
  const s = useStrings();
  const { toast, notice } = props;
  return (
    // Above a dialog too: what failed in it is told here, and to press a button here does not close it.
    <section
      className={styles.region}
      aria-label={s.toast.region}
      aria-live="polite"
      data-react-aria-top-layer="true"
    >
      {notice && (
        <div className={styles.toast}>
          <span>
            <Untrusted text={notice.text} />
          </span>
          <a href={notice.href} onClick={props.onCloseNotice}>
            {notice.label}
          </a>
          <Button look="quiet" icon="close" iconOnly label={s.common.dismiss} onClick={props.onCloseNotice} />
        </div>
      )}
      {toast && (
        <div
          key={toast.number}
          className={styles.toast}
          data-tone={toast.tone}
          role={toast.tone === 'failure' ? 'alert' : undefined}
        >
          <span>
            {toast.text}
            {toast.detail && <EngineWords text={toast.detail} />}
          </span>
          {toast.batch !== null && <Button look="quiet" label={s.common.undo} onClick={props.onUndo} />}
          <Button look="quiet" icon="close" iconOnly label={s.common.dismiss} onClick={props.onClose} />
        </div>
      )}
    </section>
  );
}
