import { useMemo, useSyncExternalStore } from 'react';
import { type Ink, inks } from '../../../shared/timeline/pen.ts';
import type { Palette } from '../../../shared/timeline/svg-pen.ts';

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-palette'] });
  return () => observer.disconnect();
}

/** The colours of the palette that the page wears now: a canvas knows no custom properties. */
export function usePaletteInks(): Palette {
  const worn = useSyncExternalStore(subscribe, () => document.documentElement.dataset['palette'] ?? '');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are those of the palette that is worn
  return useMemo(() => {
    const style = getComputedStyle(document.documentElement);
    const colours = inks.map((ink) => [ink, style.getPropertyValue(`--${ink}`).trim()] as const);
    return Object.fromEntries(colours) as Record<Ink, string>; // one an ink
  }, [worn]);
}
