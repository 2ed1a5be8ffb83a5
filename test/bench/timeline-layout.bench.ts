import type { TimelineEntry } from '../../shared/contract/timeline-entry.ts';
import { prepareLanes } from '../../shared/timeline/prepare-lanes.ts';
import { defaultLayout, timelineLayout } from '../../shared/timeline/timeline-layout.ts';
import { dayOfNumber, scaleOver } from '../../shared/timeline/timeline-scale.ts';
import { printFigures } from '../support/figures.ts';

/** A hundred thousand entries over nine years in twenty lanes: laid out far and near, at first and while moving. */
const entries: readonly TimelineEntry[] = Array.from({ length: 100_000 }, (_, index) => {
  const day = dayOfNumber(18_000 + Math.floor(index / 30));
  const isMeasure = index % 10 === 0;
  return {
    id: `${isMeasure ? 'measure' : 'assertion'}:${index}`,
    kind: isMeasure ? 'measure' : 'assertion',
    record: `record-${isMeasure ? Math.floor(index / 30) : index}`,
    incident: null,
    title: 'What is said',
    by: null,
    claimStatus: null,
    roles: [],
    date: index % 7 === 0 ? day.slice(0, 7) : day,
    start: day,
    end: day,
    approximate: false,
    status: isMeasure ? 'in-force' : 'asserts',
    actors: [`actor-${index % 20}`],
    themes: [],
    answers: null,
  };
});

const views = {
  'all nine years': scaleOver('2019-01-01', '2028-12-31', 1600),
  'two months': scaleOver('2025-01-01', '2025-03-01', 1600),
};

const byActor = ({ actors }: TimelineEntry) => actors;
const kept = prepareLanes(entries, byActor);

for (const [name, scale] of Object.entries(views)) {
  const options = { ...defaultLayout, scale };
  const times = { first: [] as number[], moving: [] as number[] };
  for (let run = 0; run < 30; run += 1) {
    times.first.push(timed(() => timelineLayout(prepareLanes(entries, byActor), options)));
    times.moving.push(timed(() => timelineLayout(kept, options)));
  }
  printFigures(`layout of 100,000 entries, ${name}, first`, times.first, 'ms');
  printFigures(`layout of 100,000 entries, ${name}, moving`, times.moving, 'ms');
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
