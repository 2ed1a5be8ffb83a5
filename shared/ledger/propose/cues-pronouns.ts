import type { CueTable } from './cue-finder.ts';

export type PronounCue = 'anaphor' | 'all-accused' | 'someone' | 'no-cue';

/**
 * `anaphor`: words that stand for the one of whom the sentence before told ("the company", "it", "the complaint says").
 * `all-accused`: words for all of whom the text says that they did it.
 * `someone`: speakers who are no party and have no name. `no-cue`: words that hold a cue and are none.
 */
export const pronounCues: CueTable<PronounCue> = {
  'all-accused': {
    en: [
      'they|the three|the trio|the ~~ companies|the ~~ labs|the ~~ firms|the ~~ startups|the ~~ developers|the ~~ laboratories|the rivals|its rivals|none of the|none has|none had|none have|neither of|any of the|all of them|any of them|those accused|those named|the companies named',
      'none of the three|none of the companies|none of the labs|all three|the accused|neither company|neither firm|the other two|none of them',
    ],
    tr: [
      'suçlanan şirket*|üç şirket*|şirketlerden|şirketler|söz konusu şirket*|adı geçen şirket*|üç laboratuvar*|suçlananlar',
    ],
    de: [
      'der drei Firmen|die drei Firmen|die drei Unternehmen|der drei Unternehmen|die beschuldigten|die Firmen|die Unternehmen|die drei Labore|alle drei|die anderen beiden|keines der Unternehmen|keine der drei',
    ],
    fr: [
      'les trois entreprises|les entreprises|les trois sociétés|les sociétés|aucune des trois|aucune des entreprises|les deux autres|les laboratoires|les trois laboratoires|les entreprises visées|les mis en cause',
    ],
    es: [
      'las tres firmas|las tres empresas|las empresas|las tres compañías|las compañías|ninguna de las tres|ninguna de las empresas|las firmas|los tres laboratorios|los laboratorios|las otras dos|las acusadas|los acusados',
    ],
    zh: ['三家公司|上述公司|这些公司|三家企业|相关公司|各公司|上述企业|两家公司'],
  },
  someone: {
    en: [
      'prosecutors|police|officials|experts|analysts|critics|sources|investigators|people familiar|lawyers for the victims|observers|a judge|a federal judge|authorities|lawmakers|residents|the authors',
    ],
    tr: [
      'savcılık|polis|emniyet|uzmanlar|yetkililer|kaynaklar|avukatlar|eleştirmenler|bir yetkili|bilirkişi',
    ],
    de: [
      'Staatsanwaltschaft|Polizei|Ermittler|Experten|Fachleute|Beobachter|Kritiker|Kreise|die Behörden|Insider|Anwälte|Juristen|Zoll',
    ],
    fr: [
      'parquet|police|experts|procureurs|enquêteurs|spécialistes|critiques|observateurs|autorités|analystes|avocats',
    ],
    es: ['fiscalía|policía|expertos|fiscales|analistas|críticos|fuentes|observadores|autoridades|abogados'],
    zh: ['检方|警方|专家|知情人士|官员|分析人士|业内人士|律师|消息人士'],
  },
  'no-cue': {
    zh: ['数据|证据|占据|收据|票据|名称|称为|称作|称号|称呼|简称|俗称|并称|堪称|被称'],
    es: ['pidió disculpas|pide disculpas|no está acusad*|no se acusa'],
    en: [
      'asked about|named after|is called|not accused|is not accused of|are not accused of|was not accused of|not accused of|no accusation|is not accused|are not accused',
    ],
    de: ['wird nicht beschuldigt|wird nichts vorgeworfen|nicht beschuldigt'],
    fr: [
      "s'y arrête|s'arrête|n'est pas accusé|n'est pas accusée|n'est pas mis en cause|n'est pas mise en cause",
    ],
    tr: ['suçlanmıyor'],
  },
  anaphor: {
    en: [
      'company|firm|maker|startup|start up|the company|the firm|the lab|the startup|the start up|the group|the vendor|the maker|the platform|the developer|the regulator|the authority|the watchdog|the agency|the court|the ministry|the researchers|it|they|he|she',
      'the complaint|the lawsuit|the suit|the memo|the report|page report|the letter|the filing|the post|the statement|the organisation|the organization|the newspaper|the judge|the department|the committee|the service|the team|its researchers|its lawyers|a spokesperson|a spokesman|a spokeswoman|the indictment|the note',
    ],
    tr: [
      'şirket|şirketin|şirkete|firma|firmanın|kuruluş|kuruluşun|kurum|kurumun|kurul|platform|platformun|laboratuvar|rapor|raporda|rapora|dilekçede|yazıya|yazıda|açıklamada|mektupta|gazete|gazetenin|bakanlık|mahkeme|grup|ekip|iddianamede|notta|bildiride|sözcüsü|blog yazısında',
    ],
    de: [
      'Unternehmen|Konzern|Hersteller|das Unternehmen|die Firma|der Konzern|das Start up|das Startup|die Behörde|das Amt|die Plattform|es|er|sie|das Labor|der Anbieter|die Klage|der Bericht|dem Bericht|das Papier|die Klageschrift|das Gericht|das Ministerium|die Forscher|die Organisation|der Hersteller|der Verband|die Zeitung|der Entwickler|die Anklageschrift|das Schreiben|ein Sprecher|eine Sprecherin|der Dienst',
    ],
    fr: [
      "entreprise|société|start up|l'entreprise|la société|le groupe|elle|elles|il|ils|la start up|l'autorité|la plateforme|le laboratoire|la plainte|le rapport|la compagnie|la firme|le régulateur|le tribunal|le ministère|les chercheurs|l'éditeur|l'organisation|la note|la lettre|le gendarme|un porte parole|une porte parole|l'assignation|le communiqué",
    ],
    es: [
      'empresa|compañía|la empresa|la compañía|la firma|la plataforma|la autoridad|el grupo|el laboratorio|la demanda|el informe|la organización|el regulador|el tribunal|el ministerio|los investigadores|la tecnológica|la startup|el memorando|la carta|la querella|un portavoz|una portavoz|el comunicado|el escrito|la agencia',
    ],
    zh: ['该公司|公司|其|该平台|该机构|该实验室|诉状|起诉书|该部门|该团队|该报告|声明|发言人|双方'],
  },
};
