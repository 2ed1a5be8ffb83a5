import type { Mark } from './mark.ts';
import type { Lane } from './timeline-layout.ts';

/** A line from an answer to the assertion that it answers: x in pixels, y in rows from the top of all lanes. */
export type AnswerLink = {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly answer: Mark;
  readonly answered: Mark;
};

/** One link an answer, where both are drawn; an entry in several lanes is joined in the first of them. */
export function answerLinks(lanes: readonly Lane[]): AnswerLink[] {
  const places = new Map<string, { readonly mark: Mark; readonly y: number }>();
  for (const lane of lanes) {
    for (const mark of lane.marks) {
      if (mark.entry.kind !== 'assertion' || places.has(mark.entry.record)) continue;
      places.set(mark.entry.record, { mark, y: lane.top + mark.row });
    }
  }
  return [...places.values()].flatMap(({ mark, y }) => {
    const answered = places.get(mark.entry.answers ?? '');
    if (!answered) return [];
    const to = { x: middleOf(answered.mark), y: answered.y };
    return [{ from: { x: middleOf(mark), y }, to, answer: mark, answered: answered.mark }];
  });
}

const middleOf = ({ x0, x1 }: Mark): number => (x0 + x1) / 2;
