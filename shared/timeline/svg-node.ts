/** A piece of SVG as data: written to a file as text, or put into a page as elements. */
export type SvgNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
};

export const svgNode = (
  name: string,
  attributes: SvgNode['attributes'] = {},
  children: SvgNode['children'] = [],
): SvgNode => ({ name, attributes, children });

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 has no place for is left out, with what turns a line around, and the rest written so that it stays text. */
const escaped = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\u202d\u202e\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (mark) => escapes[mark] ?? '');

export function svgText(node: SvgNode | string): string {
  if (typeof node === 'string') return escaped(node);
  const { name, attributes, children } = node;
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const inner = children.map(svgText).join('');
  return inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>`;
}
