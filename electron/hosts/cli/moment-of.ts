/** "2026-02-23 14:05" by the clock of the machine. */
export function momentOf(instant: string): string {
  const date = new Date(instant);
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
