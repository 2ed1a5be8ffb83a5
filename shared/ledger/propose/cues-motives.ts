import type { CueTable } from './cue-finder.ts';

export const motives = [
  'train-rival',
  'cut-cost',
  'resell',
  'espionage',
  'influence',
  'evade-controls',
  'extort',
  'train-on-data',
] as const;
export type Motive = (typeof motives)[number];

/** How a motive is named in a claim: neutral words of ours. */
export const motiveWords: Readonly<Record<Motive, string>> = {
  'train-rival': 'to train a model of their own',
  'cut-cost': 'to save cost or time',
  resell: 'to sell access or data',
  espionage: 'to spy',
  influence: 'to sway opinion',
  'evade-controls': 'to get round controls or restrictions',
  extort: 'to obtain money',
  'train-on-data': 'to train AI on works or data of others',
};

/** Words that tell what something was done for. */
export const motiveCues: CueTable<Motive> = {
  'train-rival': {
    en: [
      'train ~ rival|train ~ competing|train ~ own|training ~ own|to train rival|to train competing|build ~ competing|improve ~ own model*|develop ~ competing|school their own',
    ],
    tr: ['kendi model* ~ eğit*|rakip model* ~ eğit*|kendi yapay zekâ* ~ eğit*|rakip ~ geliştir*'],
    de: [
      'Training eigener|eigene ~ trainieren|eigenen ~ trainieren|eigene ~ trainiert|konkurrierende* ~ trainieren|Training ~ eigenen|eigene Modelle|eigener Modelle',
    ],
    fr: [
      'entraîn* ~ propres modèles|entraîn* ~ propre modèle|entraîn* ~ concurrent*|modèles concurrents|améliorer ~ propres|leurs propres modèles|son propre modèle',
    ],
    es: [
      'entren* ~ propios modelos|entren* ~ propio modelo|entren* ~ rivales|modelos rivales|entren* ~ competidor*|sus propios modelos|su propio modelo',
    ],
    zh: ['训练自家|训练自己|训练自身|训练自有|训练竞争|训练其模型|开发竞争|改进自家|提升自家|训练其自有'],
  },
  'cut-cost': {
    en: ['fraction of the cost|save cost*|save money|cheaply|shortcut*|at lower cost|cut corners'],
    tr: ['düşük maliyet*|maliyeti düşür*|ucuza|kestirme yol*'],
    de: ['Bruchteil der Kosten|Kosten sparen|Kosten zu sparen|Abkürzung'],
    fr: ['moindre coût|fraction du coût|à bas coût|réduire les coûts|raccourci'],
    es: ['fracción del coste|fracción del costo|bajo coste|ahorrar costes|abaratar|reducir costes'],
    zh: ['降低成本|节省成本|低成本|走捷径|一小部分成本'],
  },
  resell: {
    en: ['resold|resell|reselling|sold access|selling access|sold on|for sale'],
    tr: ['yeniden sat*|satışa sun*|satışa çıkar*|erişim sat*'],
    de: ['weiterverkauft|weiterverkaufen|zum Verkauf|weiter verkauft'],
    fr: ['revendu|revendre|revendus|revendue|mis en vente|revendaient'],
    es: ['revend*|puso a la venta|a la venta|reventa'],
    zh: ['转售|倒卖|出售|兜售'],
  },
  espionage: {
    en: ['espionage|to spy|spying|intelligence gathering'],
    tr: ['casusluk*|istihbarat topla*'],
    de: ['Spionage*|ausspionier*|auszuspionier*'],
    fr: ['espionnage|espionner'],
    es: ['espionaje|espiar'],
    zh: ['间谍|刺探|窃取情报'],
  },
  influence: {
    en: ['influence operation*|propaganda|disinformation|sway ~ election*|sway voters|influence campaign*'],
    tr: ['dezenformasyon*|propaganda*|seçim* ~ etkile*|algı operasyon*'],
    de: ['Desinformation*|Propaganda|Wahl* ~ beeinflussen|Einflussoperation*'],
    fr: ['désinformation|propagande|influencer ~ élection*|ingérence'],
    es: ['desinformación|propaganda|influir en ~ eleccion*|operación de influencia'],
    zh: ['虚假信息|舆论|宣传|影响选举|干预选举'],
  },
  'evade-controls': {
    en: [
      'to evade|to get round|to get around|to circumvent|evade export|evading export|to bypass|get around export|get round export|evad* ~ controls|circumvent* ~ controls|circumvent* ~ restrictions',
    ],
    tr: ['kontrollerini del*|kısıtlama* ~ aş*|yaptırım* ~ del*|kontrollerini aş*|kontrol* ~ delmek*'],
    de: [
      'Exportkontrollen ~ umg*|Ausfuhrkontrollen ~ umg*|Beschränkungen ~ umg*|Sperren ~ umg*|Exportverbot* ~ umg*',
    ],
    fr: ['contourner ~ contrôle*|contourner ~ restriction*|contourner ~ sanction*|contournement'],
    es: [
      'eludir ~ control*|eludir ~ restriccion*|evadir ~ control*|burlar ~ control*|sortear ~ control*|esquivar ~ restriccion*',
    ],
    zh: ['规避出口管制|绕过出口管制|绕过地区限制|规避管制|绕过限制|规避制裁|逃避管制|绕过管制'],
  },
  extort: {
    en: ['ransom|extort*|to defraud|transfer money|wire money|for profit'],
    tr: ['fidye*|şantaj*|dolandır*'],
    de: ['Lösegeld|erpress*|Erpressung|betrogen|Betrüger'],
    fr: ['rançon|extorqu*|escroqu*|extorsion'],
    es: ['rescate|extorsi*|estaf*|chantaj*'],
    zh: ['勒索|诈骗|敲诈|骗走'],
  },
  'train-on-data': {
    en: ['to train|for training|train its|train their|used ~ to train'],
    tr: ['eğitmek için|eğitiminde|eğitmek amacıyla'],
    de: ['zum Training|zu trainieren|für das Training|fürs Training'],
    fr: ["pour entraîner|d'entraîner|entraînement de|d'avoir entraîné"],
    es: ['para entrenar|entrenamiento de|para el entrenamiento'],
    zh: ['用于训练|以训练|训练模型'],
  },
};
