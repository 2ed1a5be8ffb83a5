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

/** Words in the names of papers and programmes, accents folded. */
export const paperWords: readonly string[] = [
  'times|post|journal|daily|herald|tribune|gazette|guardian|observer|ledger|chronicle|courier|telegraph|magazine|mirror',
  'news|newspaper|weekly|morning|evening|bulletin|reporter|examiner|sentinel|standard|insider|press|wire|media|radio|tv',
  'zeitung|tageszeitung|\\w+(?:zeitung|blatt|kurier|nachrichten|anzeiger|post|bote|schau)|nachrichten|anzeiger|kurier',
  'courrier|matin|soir|gazette|parisien|depeche|libre|journal|diario|periodico|cronica|correo|heraldo|prensa|voz',
  'corriere|gazzetta|giornale|messaggero|jornal|folha|estado|gazete(?:si)?|haber(?:ler)?|gundem|postasi|dagblad|krant',
];

/** Papers whose names do not say that they are, each with the other names it goes by. Adding one is one line. */
export const paperNames: readonly (readonly string[])[] = [
  ['wall street journal', 'wsj', '华尔街日报'],
  ['new york times', 'nyt', '纽约时报'],
  ['financial times', 'ft', '金融时报'],
  ['washington post', '华盛顿邮报'],
  ['information'],
  ['axios'],
  ['politico'],
  ['semafor'],
  ['wired'],
  ['verge'],
  ['404 media'],
  ['techcrunch'],
  ['ars technica'],
  ['bleepingcomputer'],
  ['register'],
  ['fortune'],
  ['forbes'],
  ['economist'],
  ['atlantic'],
  ['bbc'],
  ['cnn'],
  ['cnbc'],
  ['nbc'],
  ['abc'],
  ['cbs'],
  ['fox news'],
  ['npr'],
  ['nikkei', 'nikkei asia', '日经'],
  ['scmp', 'south china morning post', '南华早报'],
  ['caixin', '财新', '财新网'],
  ['latepost', '晚点'],
  ['36kr', '36氪'],
  ['digitimes'],
  ['spiegel'],
  ['handelsblatt'],
  ['heise', 'heise online'],
  ['golem'],
  ['faz', 'frankfurter allgemeine', 'frankfurter allgemeine zeitung'],
  ['sz', 'suddeutsche', 'suddeutsche zeitung'],
  ['zeit'],
  ['monde', 'le monde'],
  ['figaro', 'le figaro'],
  ['echos', 'les echos'],
  ['liberation'],
  ['mediapart'],
  ['pais', 'el pais'],
  ['mundo', 'el mundo'],
  ['hurriyet'],
  ['milliyet'],
  ['cumhuriyet'],
  ['sozcu'],
  ['ntv'],
  ['webrazzi'],
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
  '(?:today announced|announced today)[^.]{0,120}, an? (?:[a-z-]+ ){0,3}(?:leader|provider|pioneer|developer)',
  ', an? (?:[a-z-]+ ){0,4}(?:leader|provider|pioneer|developer)(?: [a-z-]+){1,6}, (?:has |have )?(?:today )?announce[ds]',
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
  'in (?:a|its|their|the|an) (?:[a-z]+ ){0,2}(?:blog|blog ?post|post|statement|press release|incident report|advisory|announcement|threat report|transparency report|system card|post ?mortem|open letter)',
  'according to (?:a|an|its|the) (?:[a-z]+ )?(?:blog ?post|statement|press release|post|advisory|announcement)',
  '(?:wrote|said|posted|announced|published) (?:[a-z]+ )?on (?:its|their|his|her) (?:[a-z]+ )?(?:website|site|blog|page)',
  '(?:posted|wrote|announced|said) on x(?![a-z0-9])',
  '(?:a|its) (?:blog ?post|post mortem|postmortem)',
  'blog (?:yazisinda|yazisina gore|gonderisinde|paylasiminda|yazisiyla)|blogunda',
  '(?:yaptigi|yayimladigi|yayinladigi|yapilan) (?:yazili |resmi )?(?:aciklama|duyuru|rapor|bildiri)(?:da|sinda|ya gore|da)?',
  '(?:internet|web) sitesi(?:nde|nden) (?:yayimla|yayinla|yaptigi|duyur|acikla)\\w*',
  '(?:in|laut) (?:seine[mr]|ihre[mr]|eine[mr]|dem|der) (?:firmen|unternehmens)?(?:blog|blogbeitrag|blogpost|blogeintrag|mitteilung|erklarung|stellungnahme|pressemitteilung|lagebericht)',
  '(?:auf|in) (?:seine[mr]|ihre[mr]) (?:website|webseite|seite|blog)',
  'dans (?:un|son|leur) (?:billet|communique|article de blog|post|message|blog|rapport)|sur son (?:blog|site)',
  'en (?:su|un|una) (?:blog|comunicado|informe de incidente|entrada de(?: su)? blog|publicacion|nota|informe de amenazas|pagina web|web)',
  'i ett (?:blogginlagg|uttalande)',
  'in een (?:blog|verklaring|blogpost)',
  '(?:in un|in una|sul proprio|nel suo) (?:post|comunicato|nota|blog)',
  'em (?:um |uma )?(?:comunicado|nota|post|publicacao)|em seu (?:blog|site)',
  '(?:在|于|其)?(?:官方)?博客(?:文章)?中',
  '(?:发布|发表)(?:的)?(?:声明|博客|公告|博文|报告)|(?:在|于)(?:其)?(?:声明|公告|官网|官方微博|博文)(?:中|上)?|发文称|发布公告',
  'ブログで',
  '블로그',
];

/** What ascribes news to those concerned; who repeats them so has it from them. */
export const ascribingCues: readonly string[] = [
  'said|says|announced|announces|confirmed|disclosed|reported|wrote|writes|claims|according to',
  'acikladi|duyurdu|bildirdi|belirtti|soyledi|gore|soyluyor',
  'teilte|mitteilte|erklarte|erklart|sagt|sagte|kundigte|nach angaben|laut|zufolge|betont|spricht von',
  'annonce|a annonce|dit|affirme|assure|selon|a declare|explique|revele',
  'dice|asegura|afirma|anuncio|segun|explico|informo|revela|sostiene|describe',
  'afferma|sostiene|secondo|ha annunciato|disse|segundo|anunciou|zegt|volgens|meldt|sager|uppger|enligt',
];
export const ascribingRuns = /表示|宣布|称|指出|披露|说明|発表|明らかに|説明|밝혔|발표/;

/** What shows that a paper found out more than was made public, or has another side's word. */
export const ownWorkCues: readonly string[] = [
  'told (?:us|reporters|this|the [a-z]+ (?:times|post|journal|news))|in an interview|interviewed',
  '(?:people|persons?|sources?|officials) (?:familiar|close|with knowledge|briefed|who)|unnamed|on condition of anonymity|insiders?',
  '(?:seen|reviewed|obtained|viewed|examined|verified) by|court (?:records|filings|documents)|documents (?:seen|show)',
  'our (?:reporters?|tests?|test|readers?|analysis)|we (?:tested|asked|spoke|reviewed|counted)|independent(?:ly)? (?:analysis|confirmed)',
  'denie[sd]|denying|reject(?:s|ed)|disput(?:es|ed)|hits back|knew nothing|rebuff(?:s|ed)',
  'yalanla\\w*|reddet\\w*|muhabirimiz\\w*|ogrendi\\w*|kaynaklar\\w*',
  'bestreitet|dementiert|weist|zuruck(?:ge)?wiesen|auf anfrage|insider|informationen (?:der|des|von)',
  'dement|conteste|rejette|nos informations|a appris|source proche|interroge[es]?',
  'niega|nego|rechaza|desmiente|fuentes|a este (?:diario|periodico|medio)',
];
export const ownWorkRuns = /否认|驳斥|反驳|知情人士|独家|记者(?:获悉|了解到)|否定|関係者|부인|관계자/;

/** From the surest to the one that is left where nothing is said. */
export const originRank: readonly OriginKind[] = [
  'own-post',
  'press-release',
  'wire',
  'statement',
  'own-reporting',
];
