import { useEffect, useRef } from 'react';

type Stepping = { readonly index: number | null; readonly step: (by: number) => number | null };

/** Takes what is under a cursor and, as soon as it is there, what the cursor goes to. */
export function useRange<Line>(
  { index, step }: Stepping,
  here: Line | null,
  take: (line: Line) => void,
): (by: 1 | -1) => void {
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null || wanted.current !== index || here === null) return;
    wanted.current = null;
    take(here);
  });
  return (by) => {
    if (here !== null) take(here);
    wanted.current = step(by);
  };
}
