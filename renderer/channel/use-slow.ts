import { useEffect, useState } from 'react';

/** What takes longer than this is told, in milliseconds: sooner it would only flicker. */
const slowAfter = 600;

/** Whether something has been under way for so long that a reader wonders. */
export function useSlow(isUnderWay: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isUnderWay) return;
    const timer = setTimeout(() => setSlow(true), slowAfter);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isUnderWay]);
  return isSlow;
}
