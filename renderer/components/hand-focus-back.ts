/** The page itself, from where Tab goes on. */
export const focusMain = (): void => document.getElementById('main')?.focus();

/** The ref of what may go away under the focus: the page has the focus then, and not nothing. */
export function handFocusBack(element: HTMLElement | null): (() => void) | undefined {
  if (element === null) return undefined;
  return () => {
    if (element.contains(document.activeElement)) focusMain();
  };
}
