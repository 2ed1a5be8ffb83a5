import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Evidence } from '../../../shared/model/evidence.ts';
import type { Tag } from '../../../shared/model/tag.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { createPlaceFinder, placeKey, spansOf, wholeWord } from '../../untrusted/locate-evidence.ts';
import { markSpans, textOf } from '../../untrusted/mark-spans.ts';
import { sanitiseBody } from '../../untrusted/sanitise-body.ts';
import styles from './article-body.module.css';
import type { ReadArticle } from './reader.tsx';
import { partEvidence } from './tag-part.ts';
import { termKey } from './term-key.ts';

type Props = {
  readonly read: ReadArticle;
  /** The selected stretch of the article's text, or null. */
  readonly onSelect: (span: { readonly start: number; readonly end: number } | null) => void;
};

/** The article's own words, cleaned, with the evidence marked in them. React never sees what is inside. */
export function ArticleBody({ read, onSelect }: Props) {
  const s = useStrings();
  const body = useRef<HTMLDivElement>(null);
  const { body: html, text } = read;
  // Asking again gives new objects with the same tags: the body must not be built anew under a selection.
  const tagsKey = JSON.stringify(read.row.tags);
  const marks = useMemo(() => {
    const tags: readonly Tag[] = JSON.parse(tagsKey);
    return marksOf(tags);
  }, [tagsKey]);
  useLayoutEffect(() => {
    const fragment = sanitiseBody(html, s.reader.imageLabel);
    const find = createPlaceFinder(text, textOf(fragment));
    const found = marks.flatMap((mark) => {
      const place = find(wholeWord(text, mark));
      return place ? [{ ...mark, ...place }] : [];
    });
    markSpans(fragment, inOrder(found));
    body.current?.replaceChildren(fragment);
  }, [html, text, marks, s]);
  useSelection(body, text, onSelect);
  return (
    <>
      {text.trim() === '' && <p className={styles.none}>{s.reader.noBody}</p>}
      <div ref={body} className={styles.body} dir="auto" data-foreign="" data-article={read.row.id} />
    </>
  );
}

type Marked = Parameters<typeof markSpans>[1][number];

function marksOf(tags: readonly Tag[]): Marked[] {
  const marksOfWords = (tag: Tag, evidence: readonly Evidence[], isCue: boolean): Marked[] =>
    spansOf(evidence, 'text').map((span) => ({
      ...span,
      term: termKey(tag),
      kind: tag.kind,
      place: placeKey({ field: 'text', start: span.start }),
      isCue,
    }));
  // Of the same words those that name a term come first and are kept.
  return [
    ...tags.flatMap((tag) => marksOfWords(tag, tag.evidence, false)),
    ...tags.flatMap((tag) => marksOfWords(tag, partEvidence(tag), true)),
  ];
}

/** Sorted, and without what overlaps the one before it. */
function inOrder(marks: readonly Marked[]): Marked[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Marked[] = [];
  for (const mark of sorted) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}

function useSelection(
  body: { readonly current: HTMLElement | null },
  text: string,
  onSelect: Props['onSelect'],
): void {
  const latest = useRef(onSelect);
  useEffect(() => {
    latest.current = onSelect;
  });
  useEffect(() => {
    const onChange = (): void => {
      const root = body.current;
      const range = window.getSelection()?.rangeCount ? window.getSelection()?.getRangeAt(0) : undefined;
      if (!root || !range || range.collapsed || !root.contains(range.commonAncestorContainer)) {
        latest.current(null);
        return;
      }
      const before = range.cloneRange();
      before.selectNodeContents(root);
      before.setEnd(range.startContainer, range.startOffset);
      const start = before.toString().length;
      latest.current(createPlaceFinder(textOf(root), text)({ start, end: start + range.toString().length }));
    };
    document.addEventListener('selectionchange', onChange);
    return () => document.removeEventListener('selectionchange', onChange);
  }, [body, text]);
}
