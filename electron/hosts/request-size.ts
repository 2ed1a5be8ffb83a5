import { opmlLimits } from '../../shared/feeds/parse-opml.ts';

const mib = 1024 * 1024;

/** A character of a list takes at most three bytes: two for a quote in JSON, three for most scripts of Asia. */
const largestList = 3 * opmlLimits.characters + mib;

/**
 * The longest request to a channel that a host passes on, in bytes of its JSON. Lists of feeds may have 5 MiB before
 * they are JSON; the channel itself tells of those that are longer.
 */
export const maxRequestBytes = (channel: string): number =>
  channel === 'opml.preview' || channel === 'opml.import' ? largestList : 5 * mib;

/** "library.info: more than 5 MiB were sent." */
export const tooMuchSent = (channel: string): string =>
  `${channel.slice(0, 100)}: more than ${maxRequestBytes(channel) / mib} MiB were sent.`;
