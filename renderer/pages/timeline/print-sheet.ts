import type { SvgNode } from '../../../shared/timeline/svg-node.ts';
import styles from './print-sheet.module.css';

/** Prints the sheet and nothing else of the page. */
export function printSheet(svg: SvgNode): void {
  const paper = document.createElement('div');
  paper.className = styles.paper ?? '';
  paper.append(elementOf(svg));
  document.body.append(paper);
  document.documentElement.dataset['printing'] = '';
  window.addEventListener(
    'afterprint',
    () => {
      paper.remove();
      delete document.documentElement.dataset['printing'];
    },
    { once: true },
  );
  window.print();
}

const namespace = 'http://www.w3.org/2000/svg';

/** Made element by element: no text is ever read as markup. */
function elementOf({ name, attributes, children }: SvgNode): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key !== 'xmlns') element.setAttribute(key, String(value));
  }
  for (const child of children) element.append(typeof child === 'string' ? child : elementOf(child));
  return element;
}
