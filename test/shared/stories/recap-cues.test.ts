import { expect, it } from 'vitest';
import { isRecapTitle, isRoundUpText } from '../../../shared/stories/recap-cues.ts';

it.each([
  'the prompt weekly: leaked weights and a lawsuit',
  'ai news, issue 14: three bans',
  "the week's news in brief",
  'from replit to pocketos: twelve agents that deleted',
  'haftanin siber guvenlik gundemi (10-14 agustos)',
  'ki-radar, ausgabe 33: hacker und verbote',
  'was war diese woche?',
  'was uns letzte woche beschaftigte',
  "l'actu cyber de la semaine",
  'las noticias de ia de la semana',
  'le notizie della settimana',
  'os destaques da semana',
  'przeglad tygodnia',
  'главное за неделю',
  'ai安全一周要闻：三起事件',
  '이번 주 보안 소식',
  'ai: this week in court',
  "ce qui s'est passe cette semaine",
  '週間aiニュース',
])('knows the title of a round-up: %s', (title) => {
  expect(isRecapTitle(title)).toBe(true);
});

it.each([
  'weekly magazine sues mistral over training data',
  'openai issues 14 warnings',
  'anthropic report: hackers used claude',
  'mistral verklagt ausgabe fur ausgabe',
  'cursor agent wipes the week of bookings',
  'openai faces musk in court this week in oakland',
  'meta passe au tribunal cette semaine',
  'from washington to beijing: chip curbs tighten',
  'security bulletin: key of openai leaked',
  'openai、数週間でモデルを停止',
])('takes no report for one: %s', (title) => {
  expect(isRecapTitle(title)).toBe(false);
});

it.each([
  'this week: a fine, a leak and a worm',
  'happy friday. the ministry bans it',
  'bu hafta: bir sizinti ve bir ceza',
  'diese woche: ein leck und eine klage',
  'esta semana: una multa',
  '本周：一次泄露',
])('knows how a list of news begins: %s', (text) => {
  expect(isRoundUpText(text)).toBe(true);
});

it.each([
  'this week a court fined the firm',
  'diese woche hat ein gericht entschieden',
  'bu hafta mahkeme karar verdi',
  '本周一法院作出判决',
])('takes the beginning of a report for none: %s', (text) => {
  expect(isRoundUpText(text)).toBe(false);
});
