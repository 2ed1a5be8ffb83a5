import type { DiffPiece } from '../../../shared/feeds/word-diff.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';

/** Of what stayed, so much is shown on either side of a change. */
const around = 120;

/** What an edit took out and put in, in the text around it; long stretches that stayed are left out. */
export function Changes({ pieces }: { readonly pieces: readonly DiffPiece[] }) {
  const last = pieces.length - 1;
  return pieces.map(({ kind, text }, at) => {
    // Pieces have no identity but their place, and a changed comparison is another list.
    const key = `${at} ${kind}`;
    if (kind === 'gone') {
      return (
        <del key={key}>
          <Untrusted text={text} />
        </del>
      );
    }
    if (kind === 'added') {
      return (
        <ins key={key}>
          <Untrusted text={text} />
        </ins>
      );
    }
    return <Untrusted key={key} text={shortened(text, at === 0, at === last)} />;
  });
}

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 2 * around + 20) return text;
  const head = isFirst ? '' : `${text.slice(0, around).replace(/\S*$/u, '')}`;
  const tail = isLast ? '' : `${text.slice(-around).replace(/^\S*/u, '')}`;
  return isFirst && isLast ? `${text.slice(0, around).replace(/\S*$/u, '')}…` : `${head}…${tail}`;
}
