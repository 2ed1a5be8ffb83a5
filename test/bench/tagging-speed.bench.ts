/**
 * How fast texts are tagged on one core, beside an idle baseline that only walks over the same text: what the machine
 * itself can do at that moment. Short articles of about 2 KB, long texts, ten times the vocabulary, hostile texts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { tagText } from '../../shared/tagging/tag-text.ts';
import { compileVocabulary } from '../../shared/text/compile-vocabulary.ts';
import { shippedVocabulary } from '../../shared/vocabulary/shipped-vocabulary.ts';
import type { Vocabulary } from '../../shared/vocabulary/vocabulary.ts';

const probes = 'test/fixtures/tagging/probes.jsonl';
type Article = { readonly title: string; readonly text: string };

/** Texts of about `size` characters, made by joining neighbours of one language. */
function articlesOf(all: readonly (Article & { readonly language: string })[], size: number): Article[] {
  const languages = [...new Set(all.map(({ language }) => language))];
  return languages.flatMap((wanted) => {
    const group = all.filter(({ language }) => language === wanted);
    const made: Article[] = [];
    let text = '';
    for (let at = 0; at < group.length * Math.ceil(size / 400); at += 1) {
      text += `${group[at % group.length]?.text}\n\n`;
      if (text.length < size) continue;
      made.push({ title: group[at % group.length]?.title ?? '', text });
      text = '';
    }
    return made;
  });
}

const bytesOf = (articles: readonly Article[]): number =>
  articles.reduce((sum, { title, text }) => sum + Buffer.byteLength(title + text), 0);

/** A library of 10 MB takes longer than this: what runs for less is still being compiled. */
const LEAST_TIME = 1200;

/** The best of several rounds, in MB a second: the others were disturbed, and the first ones are not compiled yet. */
function speedOf(articles: readonly Article[], work: (article: Article) => unknown): number {
  const bytes = bytesOf(articles);
  const begun = performance.now();
  let best = 0;
  for (let round = 0; round < 12 || performance.now() - begun < LEAST_TIME; round += 1) {
    const start = performance.now();
    for (const article of articles) work(article);
    best = Math.max(best, bytes / 1000 / (performance.now() - start));
  }
  return best;
}

let sink = 0;
function walk({ text }: Article): void {
  for (let at = 0; at < text.length; at += 1) sink = (sink * 31 + text.charCodeAt(at)) | 0;
}

const started = performance.now();
const compiled = compileVocabulary(shippedVocabulary);
console.log(`compiling, cold: ${(performance.now() - started).toFixed(0)} ms`);

function report(name: string, articles: readonly Article[], vocabulary = compiled): number {
  const idle = speedOf(articles, walk);
  const speed = speedOf(articles, (article) => tagText(article, vocabulary));
  const kilobytes = bytesOf(articles) / articles.length / 1000;
  console.log(
    `${name.padEnd(34)} ${speed.toFixed(1).padStart(7)} MB/s   idle ${idle.toFixed(0).padStart(5)} MB/s   ${articles.length} texts of ${kilobytes.toFixed(1)} KB`,
  );
  return speed;
}

/** The shipped vocabulary ten times over, nine of them with names and words that no text has. */
function tenfold(): Vocabulary {
  const strange = (copy: number) => (term: string) => `${term} zq${copy}`;
  const copies = Array.from({ length: 9 }, (_, copy) =>
    shippedVocabulary.actors.map((actor) => ({
      id: `${actor.id}-${copy}`,
      name: strange(copy)(actor.name),
      kind: actor.kind,
      country: actor.country,
      aliases: [...(actor.aliases ?? []), ...Object.values(actor.spellings ?? {}).flat()].map(strange(copy)),
    })),
  );
  const topics = Array.from({ length: 9 }, (_, copy) =>
    shippedVocabulary.themes.map((theme) => ({
      ...theme,
      id: `${theme.id}-${copy}`,
      rules: {
        any: Object.values(theme.rules)
          .flat()
          .map((rule) => `zq${copy} + ${rule}`),
      },
    })),
  );
  return {
    ...shippedVocabulary,
    actors: [...shippedVocabulary.actors, ...copies.flat()],
    themes: [...shippedVocabulary.themes, ...topics.flat()],
  };
}

/** Some rounds make room for a text so long, and collect what the one before it left. */
const LEAST_TIME_OF_ONE = 400;

/** Four times the text must not cost much more than four times as long. */
function reportGrowth(name: string, make: (size: number) => string): void {
  const time = (size: number): number => {
    const text = make(size);
    const begun = performance.now();
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3 || performance.now() - begun < LEAST_TIME_OF_ONE; round += 1) {
      const start = performance.now();
      tagText({ title: 'x', text }, compiled);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  const [small, large] = [time(100_000), time(400_000)];
  console.log(
    `${name.padEnd(34)} 0.1 M ${small.toFixed(0).padStart(5)} ms   0.4 M ${large.toFixed(0).padStart(5)} ms   x${(large / small).toFixed(1)}`,
  );
}

const repeated = (part: string) => (size: number) =>
  part.repeat(Math.ceil(size / part.length)).slice(0, size);

if (existsSync(probes)) {
  // The file is ours: articles with their language.
  const all = readFileSync(probes, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Article & { language: string });
  const short = articlesOf(all, 1800);
  report('articles of 300 words', short);
  report(
    'English articles of 300 words',
    articlesOf(
      all.filter(({ language }) => language === 'en'),
      1800,
    ),
  );
  report('articles of 100 KB', articlesOf(all, 100_000));
  const many = report('300 words, ten times the words', short, compileVocabulary(tenfold()));
  console.log(
    `(against ${speedOf(short, (article) => tagText(article, compiled)).toFixed(1)} MB/s, ${many > 0 ? '' : '!'}same round)`,
  );
} else {
  console.log(`skipped: ${probes} is not here`);
}
reportGrowth('one name again and again', repeated('Claude '));
reportGrowth('near-matches', repeated('model weight model weigh Claud Anthropi distil '));
reportGrowth('rule words again and again', repeated('accused distilled Claude outputs stolen '));
reportGrowth('no spaces', repeated('distillationattack'));
reportGrowth('mixed scripts', repeated('Claudeを蒸留した 증류 डेटा дистилляция '));
reportGrowth('brackets', repeated('([{"'));
reportGrowth('names in one Han sentence', repeated('不是OpenAI而是Google被指控'));
reportGrowth('names without spaces', repeated('OpenAI,Google,accused,'));
reportGrowth('letters under marks', repeated('e\u0301\u0323'));
reportGrowth('unseen characters', repeated('C\u200bl\u200ba\u200bu\u200bd\u200be\u200b '));
reportGrowth('negations', repeated('no not never without stolen '));
reportGrowth('addresses', repeated('https://openai.com/claude?x=1&y=2 '));
if (sink === 1) console.log();
