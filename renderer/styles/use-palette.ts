import { useCallback, useEffect, useState } from 'react';

export const paletteChoices = ['system', 'light', 'dark'] as const;
export type PaletteChoice = (typeof paletteChoices)[number];

const storageKey = 'faultline.palette';
const wantsDark = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

export function storedPalette(): PaletteChoice {
  const stored = window.localStorage.getItem(storageKey);
  return paletteChoices.find((choice) => choice === stored) ?? 'system';
}

/** Puts the palette on the document; also called before the first paint, so that nothing flashes. */
export function applyPalette(choice: PaletteChoice): void {
  const palette = choice === 'system' ? (wantsDark().matches ? 'dark' : 'light') : choice;
  document.documentElement.dataset['palette'] = palette;
}

export function usePalette(): readonly [PaletteChoice, (choice: PaletteChoice) => void] {
  const [choice, setChoice] = useState(storedPalette);
  useEffect(() => {
    const apply = (): void => applyPalette(choice);
    const media = wantsDark();
    apply();
    media.addEventListener('change', apply);
    return () => media.removeEventListener('change', apply);
  }, [choice]);
  const choose = useCallback((next: PaletteChoice) => {
    window.localStorage.setItem(storageKey, next);
    setChoice(next);
  }, []);
  return [choice, choose];
}
