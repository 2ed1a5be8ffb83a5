/** Two texts one below the other, so that neither is lost; what stands in the first already is not said twice. */
export function joinTexts(first: string, second: string): string {
  if (second === '' || first.includes(second)) return first;
  return first === '' ? second : `${first}\n\n${second}`;
}
