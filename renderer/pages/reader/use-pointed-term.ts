import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** Milliseconds: long enough not to flicker under a pointer that only passes, or leaves for the card itself. */
const untilShown = 350;
const untilGone = 250;

type Pointed = {
  readonly target: HTMLElement | null;
  readonly stay: () => void;
  readonly leave: () => void;
};

const termAt = (node: EventTarget | null): HTMLElement | null =>
  node instanceof Element ? node.closest<HTMLElement>('[data-term]') : null;

/** The element with a `data-term` at which the pointer rests, or which has the focus. */
export function usePointedTerm(within: RefObject<HTMLElement | null>): Pointed {
  const [target, setTarget] = useState<HTMLElement | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const plan = useCallback((next: HTMLElement | null, wait: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setTarget(next), wait);
  }, []);
  useEffect(() => {
    const root = within.current;
    const over = ({ target: node, pointerType }: PointerEvent): void => {
      const found = termAt(node);
      if (pointerType !== 'touch') plan(found, found ? untilShown : untilGone);
    };
    const gone = (): void => plan(null, untilGone);
    const focus = ({ target: node }: FocusEvent): void => {
      const found = termAt(node);
      if (found) plan(found, 0);
    };
    // What hangs on a place cannot stay where that moves away; it is shown again where the focus comes to rest.
    const moved = (): void => setTarget(null);
    const rest = (): void => {
      const found = termAt(document.activeElement);
      if (found && root?.contains(found)) plan(found, 0);
    };
    const ended = new AbortController();
    const { signal } = ended;
    root?.addEventListener('pointerover', over, { signal });
    root?.addEventListener('pointerleave', gone, { signal });
    root?.addEventListener('focusin', focus, { signal });
    root?.addEventListener('focusout', gone, { signal });
    root?.addEventListener('scroll', moved, { signal });
    root?.addEventListener('scrollend', rest, { signal });
    window.addEventListener('resize', moved, { signal });
    return () => {
      clearTimeout(timer.current);
      ended.abort();
    };
  }, [within, plan]);
  useEscape(target !== null, () => setTarget(null));
  const stay = useCallback(() => clearTimeout(timer.current), []);
  const leave = useCallback(() => plan(null, 0), [plan]);
  return { target, stay, leave };
}

/** Escape closes the card and nothing behind it. */
function useEscape(isShown: boolean, close: () => void): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (!isShown) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [isShown]);
}
