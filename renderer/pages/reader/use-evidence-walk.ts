import { type RefObject, useCallback, useRef } from 'react';
import type { Tag } from '../../../shared/model/tag.ts';
import { useCommands } from '../../commands/use-commands.tsx';

const calm = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Goes from one marked place to the next: all of them by key, those of one tag by its name. */
export function useEvidenceWalk(scroller: RefObject<HTMLElement | null>): (tag: Tag) => void {
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
  useCommands({ 'article.evidence': () => walk(() => true) });
  return useCallback(
    (tag) => {
      walk((mark) => tag.evidence.some(({ text }) => mark.textContent.startsWith(text)));
    },
    [walk],
  );
}
