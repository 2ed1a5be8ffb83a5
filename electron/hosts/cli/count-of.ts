/** "1 source", "5 sources". */
export const countOf = (count: number, unit: string): string => `${count} ${count === 1 ? unit : `${unit}s`}`;
