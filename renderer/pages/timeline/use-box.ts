import { useEffect, useRef, useState } from 'react';

type Box = { readonly current: HTMLElement | null };

/** The width of an element in pixels, kept current; 0 until it is known. */
export function useWidth(box: Box): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}

/** The wheel with Ctrl (a pinch) or sideways, with its place in the element. Scrolling down stays scrolling. */
export function useWheel(box: Box, onWheel: (event: WheelEvent, x: number) => void): void {
  const latest = useRef(onWheel);
  useEffect(() => {
    latest.current = onWheel;
  });
  useEffect(() => {
    const element = box.current;
    const listener = (event: WheelEvent): void => {
      if (!event.ctrlKey && Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
      event.preventDefault();
      latest.current(event, event.clientX - (element?.getBoundingClientRect().left ?? 0));
    };
    element?.addEventListener('wheel', listener, { passive: false });
    return () => element?.removeEventListener('wheel', listener);
  }, [box]);
}
