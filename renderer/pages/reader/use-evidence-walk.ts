import { type RefObject, useCallback, useRef } from 'react';
import type { Evidence } from '../../../shared/model/evidence.ts';
import { useCommands } from '../../commands/use-commands.tsx';
import { placeKey } from '../../untrusted/locate-evidence.ts';

const calm = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Goes from one marked place to the next: by key all that caused a tag, by these words those of one. */
export function useEvidenceWalk(
  scroller: RefObject<HTMLElement | null>,
): (evidence: readonly Evidence[]) => void {
  const last = useRef<Element | null>(null);
  const walk = useCallback(
    (belongs: (mark: HTMLElement) => boolean) => {
      const marks = [...(scroller.current?.querySelectorAll<HTMLElement>('mark') ?? [])].filter(belongs);
      const isLast = (mark: Element): boolean => mark === last.current;
      const next = marks[(marks.findIndex(isLast) + 1) % marks.length];
      if (!next) return;
      last.current?.removeAttribute('data-here');
      next.setAttribute('data-here', '');
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: 'center', behavior: calm() ? 'auto' : 'smooth' });
      last.current = next;
    },
    [scroller],
  );
  useCommands({ 'article.evidence': () => walk((mark) => mark.dataset['cue'] === undefined) });
  return useCallback(
    (evidence) => {
      const places = new Set(evidence.map(placeKey));
      walk((mark) => places.has(mark.dataset['place'] ?? ''));
    },
    [walk],
  );
}
