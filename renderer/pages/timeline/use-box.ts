import { useEffect, useState } from 'react';

export type Box = { readonly current: HTMLElement | null };

/** The size of an element in pixels, kept current; 0 until it is known. */
export function useSize(box: Box): { readonly width: number; readonly height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return size;
}
