import { type PointerEvent, useEffect, useRef } from 'react';
import type { Box } from './use-box.ts';
import type { ChartMoves } from './use-chart-view.ts';

/** Pixels that a finger may slip while it only points. */
const slip = 4;

/**
 * Drags the time along, by one pointer, and zooms by two. Tells whether the pointer was dragged, so that the end of a
 * drag is no click.
 */
export function usePointerMoves({ zoom, pan }: ChartMoves) {
  const pointers = useRef(new Map<number, PointerEvent>());
  const dragged = useRef(false);
  const spread = (): number => {
    const [a, b] = [...pointers.current.values()];
    return a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0;
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const before = pointers.current.get(event.pointerId);
    if (!before) return;
    const wide = spread();
    const left = event.currentTarget.getBoundingClientRect().left;
    if (!dragged.current && Math.abs(event.clientX - before.clientX) < slip) return;
    if (!dragged.current) event.currentTarget.setPointerCapture(event.pointerId);
    dragged.current = true;
    pointers.current.set(event.pointerId, event);
    if (wide > 0) zoom(spread() / wide, event.clientX - left);
    else pan(before.clientX - event.clientX);
  };
  const end = (event: PointerEvent): void => void pointers.current.delete(event.pointerId);
  return {
    wasDragged: () => dragged.current,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0) return;
        if (pointers.current.size === 0) dragged.current = false;
        pointers.current.set(event.pointerId, event);
      },
      onPointerMove,
      onPointerUp: end,
      onPointerCancel: end,
    },
  };
}

/** The wheel with Ctrl (a pinch) zooms, sideways it pans. Scrolling down stays scrolling. */
export function useWheelMoves(box: Box, { zoom, pan }: ChartMoves): void {
  const moves = useRef({ zoom, pan });
  useEffect(() => {
    moves.current = { zoom, pan };
  });
  useEffect(() => {
    const element = box.current;
    const listener = (event: WheelEvent): void => {
      const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (!event.ctrlKey && !event.shiftKey && !isSideways) return;
      event.preventDefault();
      const x = event.clientX - (element?.getBoundingClientRect().left ?? 0);
      if (event.ctrlKey) moves.current.zoom(Math.exp(-event.deltaY / 200), x);
      else moves.current.pan(isSideways ? event.deltaX : event.deltaY);
    };
    element?.addEventListener('wheel', listener, { passive: false });
    return () => element?.removeEventListener('wheel', listener);
  }, [box]);
}
