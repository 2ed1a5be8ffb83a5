import type { CheckedRequestOf } from '../../../shared/contract/channels.ts';
import type { Decision } from '../../../shared/model/decision.ts';
import type { EngineContext } from '../engine-context.ts';
import { type Decide, decideArticles } from './decide-articles.ts';

type Marks = CheckedRequestOf<'articles.mark'>;

export const markArticles = (marks: Marks, context: EngineContext) =>
  decideArticles(marks.ids, whyOf(marks), decideMarks(marks), context);

/** What is not named stays as it was. */
export function decideMarks(marks: Marks): Decide {
  return (before) => {
    const { relevant, ...rest } = before;
    const said = marks.relevant === undefined ? relevant : (marks.relevant ?? undefined);
    return {
      ...rest,
      read: marks.read ?? before.read,
      kept: marks.kept ?? before.kept,
      setAside: marks.setAside === undefined ? before.setAside : asReason(marks.setAside),
      ...(said === undefined ? {} : { relevant: said }),
    };
  };
}

const asReason = (reason: string | null): Decision['setAside'] => (reason === null ? null : { reason });

function whyOf(marks: Marks): string {
  if (marks.setAside !== undefined)
    return marks.setAside === null ? 'Put back' : `Set aside: ${marks.setAside}`;
  if (marks.kept !== undefined) return marks.kept ? 'Keep' : 'Keep no longer';
  if (marks.relevant === null) return 'Leave to the packs whether it is on the subject';
  if (marks.relevant !== undefined) return marks.relevant ? 'On the subject' : 'Not on the subject';
  return marks.read ? 'Mark as read' : 'Mark as unread';
}
