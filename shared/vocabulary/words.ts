/** The terms of a list that is written in one line. */
export const words = (list: string): readonly string[] => list.split('|');
