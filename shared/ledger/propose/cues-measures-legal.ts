import type { CueTable } from './cue-finder.ts';

/** Measures that courts, authorities and lawyers take: see cues-measures. */
export const legalMeasureCues = {
  lawsuit: {
    en: [
      'may sue|could sue|might sue|to sue|threatened to sue|legal proceedings|court action|legal route|legal avenue*|legal fight|legal battle|courtroom|litigate|litigating|the courts|before a judge|before a court',
      'going to court|go to court|in court|day in court|suing|legal options|legal remedies|lawyers',
      'litigation|legal action|lawsuit|lawsuits|legal steps|take ~ to court',
    ],
    tr: [
      'mahkemeye gitme*|mahkemeye taşı*|yargıya taşı*|dava yolu*|yargı yolu*',
      'dava açmayı|hukuki yollara|yasal işlem*|hukuki süreç*|dava açma|dava açabil*|dava açacağını|yasal yollara|hukuki adım*',
    ],
    de: [
      'vor Gericht zu ziehen|Gang vor Gericht|gerichtlich vorzugehen|juristisch vorzugehen|Klage einzureichen|rechtlich vorzugehen|gerichtliche Schritte',
      'rechtliche Schritte|eine Klage|Klage|juristische Schritte|Rechtsweg',
    ],
    fr: [
      'porter plainte|porter l’affaire|engager des poursuites|intenter|aller en justice|saisir les tribunaux|devant les tribunaux|voie de justice|poursuivre en justice|suites judiciaires|suites juridiques|voies légales',
      'action en justice|actions en justice|poursuites judiciaires|recours en justice|saisir la justice|procédure judiciaire|voie judiciaire',
    ],
    es: [
      'acudir a los tribunales|ir a juicio|ir a los tribunales|presentar una demanda|vías legales|los tribunales',
      'acciones legales|acción legal|acciones judiciales|vía judicial|medidas legales|emprender acciones',
    ],
    zh: [
      '诉诸法律|对簿公堂|诉诸法庭|法律程序|法律武器|法律诉讼',
      '提起诉讼|法律行动|诉讼|法律途径|法律手段|追究法律责任',
    ],
  },
  'court-order': {
    en: [
      'court order|injunction|judge ordered|court ordered|ordered it to|ordered the company|judge ruled|court ruled',
    ],
    tr: ['mahkeme kararı|ihtiyati tedbir|mahkeme ~ hükmetti|mahkeme ~ karar verdi'],
    de: [
      'einstweilige Verfügung|Gericht hat ~ verurteilt|Gericht ~ verurteilte|Landgericht ~ verurteilt|gerichtlich angeordnet|Gericht ordnete|Gericht untersagte|Gericht ~ untersagt|Landgericht ~ untersagt|Landgericht ~ verboten|Amtsgericht ~ untersagt|Oberlandesgericht ~ untersagt|Verwaltungsgericht ~ untersagt|gericht ~ verboten',
    ],
    fr: [
      'ordonnance du tribunal|injonction|le tribunal a ordonné|juge a ordonné|le tribunal ordonne|tribunal ~ condamné',
    ],
    es: [
      'orden judicial|medida cautelar|medidas cautelares|el juez ordenó|tribunal ordenó|el tribunal condenó',
    ],
    zh: ['法院判令|法院裁定|法院禁令|禁制令|判令|法院判决|裁定'],
  },
  'law-enforcement-referral': {
    en: [
      'criminal complaint|complaint with the police|complaint with police|complaint with prosecutors|complaint with the prosecutor|complaint with the Paris prosecutor|went to the police|called in the police|turned to the police|called the police|handed ~ to the police|reported ~ to the police|reported ~ to police|passed ~ to the police|informed the authorities|notified authorities|notified the authorities',
      'working with law enforcement|reported to police|referred ~ to law enforcement|notified law enforcement|informed the police|notified the FBI|reported ~ to the FBI|alerted the authorities|reported the matter to|told law enforcement|informed law enforcement|referred the case|alerted police',
    ],
    tr: [
      'suç duyurusu*|polise başvur*|emniyete başvur*|şikâyette bulundu|şikâyetçi oldu|savcılığa suç|yetkililere haber',
      'suç duyurusunda bulundu|polise bildir*|savcılığa bildir*|emniyete bildir*|yetkililere bildir*|savcılığa başvur*|yetkililere bilgi ver*|yetkilileri bilgilendir*|kolluk kuvvet*',
    ],
    de: [
      'Strafanzeige|Polizei verständigt|Polizei eingeschaltet|an die Staatsanwaltschaft|Ermittler eingeschaltet|zeigte ~ an|Polizei gemeldet|LKA eingeschaltet',
      'Strafanzeige erstattet|erstattete Anzeige|Anzeige erstattet|die Polizei eingeschaltet|den Behörden gemeldet|Behörden informiert|Polizei informiert|schaltete die Polizei|Strafverfolgungsbehörden',
    ],
    fr: [
      'porté plainte auprès|plainte auprès du parquet|saisi le parquet|saisi la police|alerté la police|averti la police',
      'prévenu la police|saisi la justice|signalé aux autorités|alerté les autorités|prévenu les autorités|déposé une plainte|informé la police|et porté plainte|et déposé plainte',
    ],
    es: [
      'denuncia ante la policía|denuncia ante la fiscalía|acudió a la policía|puso una denuncia|interpuso una denuncia|denunció ante|dio aviso a la policía|dio parte a|notificó a las autoridades|denunciado ante la policía',
      'denunció los hechos|avisó a la policía|presentó una denuncia|ha denunciado los hechos|informó a las autoridades|puso en conocimiento|alertó a las autoridades',
    ],
    zh: [
      '已报案|向警方报警|向公安|已向警方|交由警方|报告警方|报告给执法',
      '已报警|报警|向警方报案|报案|通报执法部门|配合执法|移交警方|通知执法',
    ],
  },
  'criminal-prosecution': {
    en: [
      'remanded|in custody|taken into custody|convicted|jailed|criminal charges|has charged|charges against',
      'charged ~ with|arrested|indicted|were charged|been charged|pleaded guilty|sentenced',
    ],
    tr: ['hapis ceza*|tutuklan*|yakalandı|gözaltı*', 'gözaltına al*|tutuklandı|tutukladı|iddianame*'],
    de: [
      'Untersuchungshaft|zu ~ Haft|Freiheitsstrafe|verhaftet|Festnahme|Festnahmen',
      'festgenommen|nimmt ~ fest|nahm ~ fest|angeklagt|Anklage erhoben|Haftbefehl',
    ],
    fr: [
      'garde à vue|écroué|écroués|condamné à|peine de prison|poursuivi pour',
      'arrêté|arrêtés|interpellé|interpellés|mis en examen|inculpé|inculpés',
    ],
    es: [
      'condenado a|condenada a|prisión preventiva|encarcelado|detención de|cargos penales|condenó a',
      'ha detenido|detuvo|detenidos|detenido|han sido detenidos|les imputa|imputados|detienen',
    ],
    zh: ['批捕|获刑|刑拘|判刑|有期徒刑|落网|被捕', '逮捕|拘留|抓获|提起公诉|刑事起诉|拘捕'],
  },
  'export-control-rule': {
    en: [
      'tighter export controls|tighten export controls|stricter export controls|export controls be tightened|new export controls|wider export controls',
    ],
    tr: ['ihracat kontrollerinin sıkılaştırıl*|ihracat kontrollerini sıkılaştır*|daha sıkı ihracat kontrol*'],
    de: [
      'schärfere Exportkontrollen|strengere Exportkontrollen|Exportkontrollen verschärf*|Exportkontrollen zu verschärfen',
    ],
    fr: [
      'durcissement du contrôle|durcir le contrôle|renforcer le contrôle des exportations|renforcement des contrôles|durcissement des contrôles',
    ],
    es: [
      'endurezca los controles|endurecer los controles|controles de exportación más estrictos|reforzar los controles de exportación|reforzar el control de exportaciones',
    ],
    zh: ['收紧出口管制|加强出口管制|更严格的出口管制|升级出口管制'],
  },
  'sanctions-entity-list': {
    en: ['entity list|sanctions on|sanctions against|blacklist'],
    tr: ['kara liste*|yaptırım listesi*|varlık listesi*|kuruluş listesi*'],
    de: ['Sanktionen gegen|Entity List|Sanktionsliste|schwarze Liste'],
    fr: ['liste noire|sanctions contre|liste des entités'],
    es: ['lista negra|sanciones contra|lista de entidades'],
    zh: ['实体清单|制裁名单|黑名单'],
  },
  'advisory-guideline': {
    en: ['joint advisory|advisory|issued guidance|published guidance|warning to'],
    tr: ['ortak uyarı*|uyarı yayımla*|kılavuz yayımla*|rehber yayımla*'],
    de: ['Warnung|Warnhinweis*|Leitlinie*|Handlungsempfehlung*'],
    fr: ["avis conjoint|bulletin d'alerte|note d'alerte|recommandations publiées"],
    es: ['aviso conjunto|alerta conjunta|publicó una guía|boletín de alerta'],
    zh: ['联合通告|安全通告|风险提示|预警|联合警告'],
  },
} as const satisfies CueTable<string>;
