import type { OriginKind } from './article-clues.ts';

export type AgencyCues = {
  readonly name: string;
  readonly terms: readonly string[];
  /** A line that is its own and may not name it. */
  readonly credit?: string;
};

/** Press agencies: how a folded text names them, and the name that is shown. Adding one is one line. */
export const agencies: readonly AgencyCues[] = [
  {
    name: 'Reuters',
    terms: ['reuters', '路透社', '路透', 'ロイター', '로이터'],
    credit: '\\(reporting by [^)]{1,120}editing by',
  },
  {
    name: 'AP',
    terms: ['ap', 'associated press', '美联社'],
    credit: 'copyright 20\\d\\d the associated press',
  },
  { name: 'AFP', terms: ['afp', 'agence france presse', '法新社'] },
  { name: 'Bloomberg', terms: ['bloomberg', '彭博社', '彭博'] },
  { name: 'dpa', terms: ['dpa'], credit: 'dpa[:-](?:\\d{6}|infocom)' },
  { name: 'APA', terms: ['apa'] },
  { name: 'EFE', terms: ['efe'] },
  { name: 'Europa Press', terms: ['europa press'] },
  { name: 'ANSA', terms: ['ansa'] },
  { name: 'ANP', terms: ['anp'] },
  { name: 'TT', terms: ['tt'] },
  { name: 'Lusa', terms: ['lusa'] },
  { name: 'Anadolu Ajansı', terms: ['aa', 'anadolu ajansi', 'anadolu agency'] },
  { name: 'İHA', terms: ['iha'] },
  { name: 'DHA', terms: ['dha'] },
  { name: 'ANKA', terms: ['anka'] },
  { name: 'Xinhua', terms: ['xinhua', '新华社'] },
  { name: 'Kyodo', terms: ['kyodo', '共同社', '共同通信'], credit: '=共同[】)]' },
  { name: 'Jiji', terms: ['jiji', '时事通信'] },
  { name: 'Yonhap', terms: ['yonhap', '韩联社', '연합뉴스'] },
  { name: 'UPI', terms: ['upi'] },
  { name: 'PTI', terms: ['pti'] },
  { name: 'IANS', terms: ['ians'] },
  { name: 'TASS', terms: ['tass'] },
];

/** Services that send out press releases as their makers wrote them, and how releases call themselves. */
export const releaseCues: readonly string[] = [
  'pr ?newswire',
  'business ?wire',
  'globe ?newswire',
  'ein ?presswire',
  'accesswire',
  'newsfile',
  'for immediate release',
  'presseportal',
  'ots\\)',
  'pressemitteilung',
  'communique de presse',
  'nota de prensa',
  'comunicato stampa',
  'comunicado de imprensa',
  'basin bulteni',
  'pressmeddelande',
  'persbericht',
  'pressiteade',
  '新闻稿',
  'プレスリリース',
  '보도자료',
];

/** Words with which agencies and release services sign: they tell who sent a text out, and nothing of its event. */
export const signingWords: ReadonlySet<string> = new Set([
  ...agencies.flatMap(({ terms }) => terms).filter((term) => !term.includes(' ')),
  ...['newswire', 'prnewswire', 'globe', 'globenewswire', 'businesswire', 'presswire', 'einpresswire'],
  ...['accesswire', 'newsfile', 'presseportal', 'ots'],
]);

/** Where a text says that its news is what somebody published himself. */
export const statementCues: readonly string[] = [
  'in (?:a|its|their|the) (?:[a-z]+ )?(?:blog ?post|post|statement|press release|incident report|advisory|announcement|threat report)',
  'according to (?:a|its|the) (?:blog ?post|statement|press release)',
  '(?:a|its) (?:blog ?post|post mortem|postmortem)',
  'blog (?:yazisinda|yazisina gore|gonderisinde)',
  'yaptigi (?:yazili )?aciklamada',
  'in eine[mr] (?:blogbeitrag|blogpost|mitteilung|erklarung|stellungnahme)',
  'dans un (?:billet|communique|article de blog)',
  'en (?:su|un) (?:blog|comunicado|informe de incidente)',
  'i ett (?:blogginlagg|uttalande)',
  'in een (?:blog|verklaring|blogpost)',
  'in un (?:post|comunicato)',
  'em (?:um )?comunicado',
  '(?:在|于|其)?(?:官方)?博客(?:文章)?中',
  '(?:发布|发表)(?:的)?(?:声明|博客|公告)',
  'ブログで',
  '블로그',
];

/** From the surest to the one that is left where nothing is said. */
export const originRank: readonly OriginKind[] = [
  'own-post',
  'press-release',
  'wire',
  'statement',
  'own-reporting',
];
