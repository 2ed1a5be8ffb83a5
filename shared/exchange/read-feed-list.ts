import { parseOpml } from '../feeds/parse-opml.ts';
import { createIntake } from './create-intake.ts';
import type { Incoming } from './incoming.ts';

/** Pages and pictures begin with a bracket too, but name no <opml>. */
export const isFeedList = (beginning: string): boolean =>
  /^\s*</.test(beginning) && /<opml[\s>]/i.test(beginning);

/** Nobody writes more than a remark behind the end of a list. */
const tailLength = 10_000;

/** The feeds of an OPML file. What is no list of feeds, or too large for one, is refused as a whole (AppError). */
export function readFeedList(bytes: Uint8Array, file: string): Incoming {
  const intake = createIntake();
  const text = new TextDecoder().decode(bytes);
  const { outlines, beyond } = parseOpml(text);
  for (const outline of outlines) {
    const name = (outline.title || outline.xmlUrl).slice(0, 80);
    intake.follow({ ...outline, where: `The outline "${name}" of ${file}` });
  }
  if (beyond > 0)
    intake.refuse(`${beyond} outlines beyond the first ${outlines.length} of ${file} were not read.`);
  if (!/<\/opml\s*>/i.test(text.slice(-tailLength)))
    intake.refuse(`${file} ends before its list does: what came before that was read.`);
  return intake.done({ file, format: 'OPML', library: null, exportId: null, by: null, at: null });
}
