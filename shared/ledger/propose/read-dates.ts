import type { EdtfDate } from '../../model/edtf-date.ts';
import { millisecondsOfDay } from '../../model/milliseconds-of-day.ts';
import { monthOf } from '../../stories/month-names.ts';
import { spanOf } from '../../stories/span-of.ts';
import type { Reading } from './read-article.ts';
import type { ReadingLanguage } from './reading-language.ts';

/** A date as the text says it, resolved against the day of publication, and where it stands in the folded text. */
export type FoundDate = { readonly date: EdtfDate; readonly start: number; readonly end: number };

type Day = { readonly year: number; readonly month: number; readonly day: number };
const two = (number: number): string => String(number).padStart(2, '0');
const dayText = ({ year, month, day }: Day): EdtfDate => `${year}-${two(month)}-${two(day)}`;
const monthText = (year: number, month: number): EdtfDate => `${year}-${two(month)}`;
const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

function dayOf(time: number): Day {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day of publication, where it is known to the day or at least to the month (then its last day), in milliseconds. */
function publishedOf(published: string | null | undefined): { time: number; isDay: boolean } | null {
  const { from, to } = spanOf(published);
  if (!Number.isFinite(to) || !Number.isFinite(from)) return null;
  return { time: to, isDay: to - from < millisecondsOfDay };
}

const SOON = 62 * millisecondsOfDay;

/** The year of a day and month without one: the last that has come, or the next where it is close at hand. */
function nearestYear(month: number, day: number, published: number): number {
  const { year } = dayOf(published);
  const next = Date.UTC(year + 1, month - 1, day);
  if (next <= published + SOON) return year + 1;
  return Date.UTC(year, month - 1, day) <= published + SOON ? year : year - 1;
}

const BEFORE_MONTH = /(\d{1,2})(?:\.|er|st|nd|rd|th)?(?: de| of| of the)? ?$/;
const AFTER_MONTH =
  /^\.?(?: (?:de |of |del )?(\d{1,2})(?:st|nd|rd|th)?(?![\d:%]| ?(?:million|accounts)))?(?:,? (?:de |del )?((?:19|20)\d{2}))?(?!\d)/;
const HINTS =
  /(?<![a-z])(?:in|im|since|seit|until|last|late|early|mid|by|of|en|depuis|desde|de|anfang|mitte|ende|debut|fin|mi|a fines de|during|end of|bis|letzten|du|au|between|and|und|entre|zwischen|between|through|from|to|von|et|y|a) $/;
const TURKISH_ENDING = /(?:'?(?:[dt][ae]n?(?:ki)?|[iu]n|n?[iu]n|[iu]|[ae]|ayinda|sonunda|basinda))$/;

function monthWord(word: string, language: ReadingLanguage): number | undefined {
  return monthOf(word) ?? (language === 'tr' ? monthOf(word.replace(TURKISH_ENDING, '')) : undefined);
}

/** "12 February 2026", "Feb 12", "im Februar", "Şubat 2026'da". */
function latinDate(word: string, at: number, reading: Reading, published: number | null): FoundDate | null {
  const { folded, language } = reading;
  const month = monthWord(word, language);
  if (month === undefined) return null;
  const left = folded.slice(Math.max(0, at - 12), at);
  const before = BEFORE_MONTH.exec(left);
  const wordEnd = at + word.length;
  const after = AFTER_MONTH.exec(folded.slice(wordEnd, wordEnd + 16)) ?? ['', undefined, undefined];
  const day = Number(before?.[1] ?? (language === 'en' ? after[1] : undefined) ?? 0);
  const isSure = day > 0 || after[2] !== undefined || HINTS.test(left) || language === 'tr';
  if (!isSure || (word.length <= 3 && day === 0 && !after[2])) return null;
  const start = before ? at - left.length + before.index : at;
  const end =
    after[1] !== undefined && language !== 'en' && !after[2] ? wordEnd : wordEnd + (after[0]?.length ?? 0);
  const year = after[2]
    ? Number(after[2])
    : published === null
      ? null
      : nearestYear(month, Math.max(1, day), published);
  if (year === null) return null;
  if (day === 0) return { date: monthText(year, month), start, end };
  return isDay(year, month, day) ? { date: dayText({ year, month, day }), start, end } : null;
}

const hanDate = /(?:(20\d\d|今|去)年)?(\d{1,2})月(?:(\d{1,2})[日号])?/g;

function hanDates({ folded }: Reading, published: number | null): readonly FoundDate[] {
  return [...folded.matchAll(hanDate)].flatMap((match): FoundDate[] => {
    const [text, said, monthDigits, dayDigits] = match;
    const [month, day] = [Number(monthDigits), Number(dayDigits ?? 0)];
    const today = published === null ? null : dayOf(published);
    const year =
      said === '去'
        ? today && today.year - 1
        : said === '今'
          ? today?.year
          : said
            ? Number(said)
            : published === null
              ? null
              : nearestYear(month, Math.max(1, day), published);
    if (!year || !isDay(year, month, Math.max(1, day))) return [];
    const date = day > 0 ? dayText({ year, month, day }) : monthText(year, month);
    return [{ date, start: match.index, end: match.index + text.length }];
  });
}

/** Names of the days of the week from Monday on, accents folded. */
const weekdays: Readonly<Record<ReadingLanguage, readonly string[]>> = {
  en: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  tr: ['pazartesi', 'sali', 'carsamba', 'persembe', 'cuma', 'cumartesi', 'pazar'],
  de: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend', 'sonntag'],
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  es: ['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo'],
  zh: [
    '周一|星期一',
    '周二|星期二',
    '周三|星期三',
    '周四|星期四',
    '周五|星期五',
    '周六|星期六',
    '周日|周天|星期日|星期天',
  ],
};
/** "next Monday" lies ahead. */
const ahead = /(?:next|coming|kommenden|nachsten|gelecek|onumuzdeki|proximo|下) ?$/;
/** German puts the part of the day behind it: "Montagabend". Turkish adds "günü" by itself. */
const dayEnding = '(?:abend|morgen|nachmittag|s)?';

const weekdayPatterns: Readonly<Record<ReadingLanguage, readonly RegExp[]>> = {
  en: patternsOf('en'),
  tr: patternsOf('tr'),
  de: patternsOf('de'),
  fr: patternsOf('fr'),
  es: patternsOf('es'),
  zh: patternsOf('zh'),
};

function patternsOf(language: ReadingLanguage): readonly RegExp[] {
  return weekdays[language].map((names) =>
    language === 'zh'
      ? new RegExp(names, 'g')
      : new RegExp(`(?<![a-z])(?:${names})${dayEnding}(?![a-z])`, 'g'),
  );
}

function weekdayDates({ folded, language }: Reading, published: number): readonly FoundDate[] {
  const today = (new Date(published).getUTCDay() + 6) % 7;
  return weekdayPatterns[language].flatMap((pattern, weekday) =>
    [...folded.matchAll(pattern)].flatMap((match): FoundDate[] => {
      const left = folded.slice(Math.max(0, match.index - 12), match.index);
      if (ahead.test(left) || /^ (?:prochain|proximo)/.test(folded.slice(match.index + match[0].length)))
        return [];
      const isWeekBefore = language === 'zh' && /上$/.test(left);
      const back = isWeekBefore ? today + 7 - weekday : (today - weekday + 7) % 7;
      const date = dayText(dayOf(published - back * millisecondsOfDay));
      return [{ date, start: match.index, end: match.index + match[0].length }];
    }),
  );
}

/** What a word for a time means, seen from the day of publication. */
type Relative = 'yesterday' | 'today' | 'last-week' | 'last-month' | 'last-year';
const relatives: Readonly<Record<Relative, RegExp>> = {
  yesterday: /(?<![a-z])(?:yesterday|dun|gestern|hier soir|hier|ayer)(?![a-z])|昨日|昨天/g,
  today: /(?<![a-z])(?:bugun|heute|aujourd'hui|today|hoy)(?![a-z])|今日|今天/g,
  'last-week':
    /(?<![a-z])(?:last week|gecen hafta|(?:letzte|vergangene|vorige)[nr]? woche|la semaine derniere|la semana pasada)(?![a-z])|上周(?![一二三四五六日天])|上星期(?![一二三四五六日天])/g,
  'last-month':
    /(?<![a-z])(?:last month|gecen ay|(?:letzten|vergangenen|vorigen) monat|le mois dernier|el mes pasado)(?![a-z])|上个?月/g,
  'last-year':
    /(?<![a-z])(?:last year|gecen (?:yil|sene)|(?:letztes|vergangenes|voriges|letzten|vergangenen) jahr|l'an dernier|l'annee derniere|el ano pasado)(?![a-z])|去年(?!\d)/g,
};

function relativeDate(what: Relative, published: number): EdtfDate {
  const today = dayOf(published);
  switch (what) {
    case 'today':
      return dayText(today);
    case 'yesterday':
      return dayText(dayOf(published - millisecondsOfDay));
    case 'last-week': {
      const weekday = (new Date(published).getUTCDay() + 6) % 7;
      const monday = published - (weekday + 7) * millisecondsOfDay;
      return `${dayText(dayOf(monday))}/${dayText(dayOf(monday + 6 * millisecondsOfDay))}`;
    }
    case 'last-month':
      return today.month === 1 ? monthText(today.year - 1, 12) : monthText(today.year, today.month - 1);
    case 'last-year':
      return String(today.year - 1);
  }
}

function relativeDates({ folded }: Reading, published: number): readonly FoundDate[] {
  // The keys of the table are what it is typed by; Object.entries loses that.
  return (Object.entries(relatives) as [Relative, RegExp][]).flatMap(([what, pattern]) =>
    [...folded.matchAll(pattern)].map(({ 0: text, index }) => ({
      date: relativeDate(what, published),
      start: index,
      end: index + text.length,
    })),
  );
}

const latinWord = /(?<![a-z])[a-z]{3,16}(?![a-z])/g;

function latinDates(reading: Reading, published: number | null): readonly FoundDate[] {
  return [...reading.folded.matchAll(latinWord)].flatMap(({ 0: word, index }) => {
    const found = latinDate(word, index, reading, published);
    return found ? [found] : [];
  });
}

/** The dates of an article in the order of the text; those that hang on an unknown day of publication are left out. */
export function readDates(reading: Reading): readonly FoundDate[] {
  const published = publishedOf(reading.input.published);
  const time = published?.time ?? null;
  const dates = [
    ...(reading.language === 'zh' ? hanDates(reading, time) : latinDates(reading, time)),
    ...(published?.isDay
      ? [...weekdayDates(reading, published.time), ...relativeDates(reading, published.time)]
      : []),
  ];
  return dates.sort((a, b) => a.start - b.start);
}
