import type { CiteDate } from './cite-item.ts';

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that TeX prints as it is. Braces go by name: programs that read such files count them, whether escaped or not. */
export const texText = (text: string): string =>
  text.replace(/[\\{}$&#%_~^]/g, (character) => special[character] ?? character);

/** In braces of its own, so that no style changes its capitals or takes a name apart. */
export const texWhole = (text: string): string => `{${texText(text)}}`;

export const texNames = (names: readonly string[]): string => names.map(texWhole).join(' and ');

/** `2026-02-23`, with the sign of EDTF where it is only about right. */
export const edtfOf = ({ parts, isGuessed }: CiteDate): string =>
  parts.map((part, place) => String(part).padStart(place === 0 ? 4 : 2, '0')).join('-') +
  (isGuessed ? '~' : '');

/** One entry; fields without a value are left out. */
export function texEntry(
  type: string,
  key: string,
  fields: Readonly<Record<string, string | null | undefined>>,
): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`  ${name} = {${value}},\n`] : [],
  );
  return `@${type}{${key},\n${lines.join('')}}\n\n`;
}
