/** Turkish has no plural after a number. */
export const number = (count: number): string => count.toLocaleString('tr');
