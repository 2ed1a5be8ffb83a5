import type { IndexItem } from '../../electron/engine/index/article-index.ts';
import { makeItem } from '../engine/index/make-item.ts';

const wordCount = 270_000;
const bodyLength = 300;
const sourceCount = 120;
const syllables = 'ba ko ri tan mel su dor pe lin vax qu zen tor mi gra sho'.split(' ');
const phrases = [
  'Anthropic accuses DeepSeek of model distillation through proxy accounts',
  'a prompt injection attack on Gemini',
  'OpenAI adds rate limiting and behavioural detection',
  'Moonshot AI denies the allegation',
  'jailbreak of Claude by a red team',
  'MiniMax and the distillation of outputs',
  'the regulator fined Meta over training data',
  'model weights of Mistral were stolen',
];

/** A small generator of the same numbers everywhere (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The word of a rank: 0 is the most frequent one. */
export function wordOfRank(rank: number): string {
  let word = '';
  for (let rest = rank + 17; rest > 0; rest = Math.floor(rest / 16)) word += syllables[rest % 16];
  return word;
}

const zipf = (random: () => number): number =>
  Math.min(wordCount - 1, Math.floor(Math.exp(random() * Math.log(wordCount))) - 1);

export const sourceId = (number: number): string =>
  `01890000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

export const benchSources = Array.from({ length: sourceCount }, (_, number) => ({
  id: sourceId(number),
  title: `Source ${number}`,
}));

/** Articles of 300 words, Zipf-distributed over 270,000; one in three speaks of what the vocabulary knows. */
export function* benchArticles(count: number): Generator<{ readonly day: string; readonly item: IndexItem }> {
  const random = seededRandom(7);
  const start = Date.parse('2023-01-01T00:00:00Z');
  for (let number = 0; number < count; number += 1) {
    const words = Array.from({ length: bodyLength }, () => wordOfRank(zipf(random)));
    const phrase = () => phrases[Math.floor(random() * phrases.length)] ?? '';
    if (random() < 0.35) words.splice(20, 0, phrase(), 'said.', phrase());
    const seen = new Date(start + Math.floor((number / count) * 1000) * 86_400_000 + number).toISOString();
    const published = new Date(Date.parse(seen) - Math.floor(random() * 40 * 86_400_000)).toISOString();
    const from = [sourceId(Math.floor(random() * sourceCount))];
    const title = words.slice(0, 9).join(' ');
    const body = `<p>${words.slice(0, 150).join(' ')}</p>\n<p>${words.slice(150).join(' ')}</p>`;
    yield {
      day: seen.slice(0, 10),
      item: makeItem(`bench ${number}`, { title, body, from, firstSeen: seen, published }),
    };
  }
}
