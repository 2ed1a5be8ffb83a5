/** What the lanes of a timeline can stand for. */
export const laneKinds = ['kind', 'actor', 'theme', 'role', 'none'] as const;
export type LaneKind = (typeof laneKinds)[number];
