import { foldText } from '../search/fold-text.ts';

/** The key of a work: `reuters2026-0000000000ab`. The end of its id keeps it the same when others come or go. */
export function citeKeys(): (name: string, year: number | null, id: string) => string {
  const used = new Set<string>();
  return (name, year, id) => {
    const word = foldText(name)
      .replace(/[^a-z0-9]/g, '')
      .slice(0, 20);
    const whole = `${word || 'source'}${year ?? ''}`;
    const short = `${whole}-${id.slice(-8)}`;
    const key = used.has(short) ? `${whole}-${id}` : short;
    used.add(key);
    return key;
  };
}
