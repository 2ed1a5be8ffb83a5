/** Names of months and their usual short forms, accents folded. Words that mean other things as well are left out. */
const LISTS: readonly string[] = [
  'january jan januar janvier enero ocak gennaio janeiro januari jaanuar',
  'february feb februar fevrier febrero subat febbraio fevereiro februari veebruar',
  'march marz mars marzo mart marco maart marts',
  'april apr avril abril nisan aprile aprill',
  'may mai mayo mayis maggio maio mei maj',
  'june jun juin junio haziran giugno junho juni juuni',
  'july jul juillet julio temmuz luglio julho juli juuli',
  'august aug aout agosto agustos augustus augusti',
  'september sep sept septembre septiembre eylul settembre setembro',
  'october oct oktober okt octobre octubre ekim ottobre outubro oktoober',
  'november nov novembre noviembre kasim novembro',
  'december dec dezember dez decembre diciembre aralik dicembre dezembro detsember',
];

const months: ReadonlyMap<string, number> = new Map(
  LISTS.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
);

/** 1 to 12, or nothing. Turkish puts its cases behind the name, with and without an apostrophe. */
export function monthOf(word: string): number | undefined {
  return months.get(word);
}
