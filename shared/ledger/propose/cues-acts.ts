import type { CueTable } from './cue-finder.ts';

export type ActCue =
  | 'accuse'
  | 'accused-of'
  | 'sue'
  | 'sued-by'
  | 'charge'
  | 'penalise'
  | 'investigate'
  | 'convict'
  | 'find'
  | 'deed'
  | 'suffer'
  | 'between'
  | 'against'
  | 'against-after'
  | 'by'
  | 'by-after'
  | 'aside';

/**
 * What is done to whom. Of `accuse`, `sue`, `charge`, `penalise`, `investigate` the subject acts and the object is at
 * fault; of `accused-of` and `sued-by` the subject is. `deed` is what somebody is said to have done, `suffer` what was
 * done to somebody, `between` a go-between. The others are prepositions before, or in
 * Turkish behind, a name; `aside` names stand beside what is told: "in a letter to Congress".
 */
export const actCues: CueTable<ActCue> = {
  accuse: {
    en: [
      'accused|accuses|accuse|accusing|blames|blamed|pointed the finger at|points the finger at|points finger at|pointed finger at|called out|calls out|lashed out at|took aim at|lodged a complaint against|allegations against|accusations against|allegation against|accusation against|levelled accusations at|leveled accusations at|says it caught|said it caught|says it has caught|said it had caught|said it has caught|claims to have caught|pointing the finger at|pointed a finger at|points a finger at|call out|calling out|points to|put the blame on|puts the blame on|laid the blame on',
    ],
    tr: [
      'suçladı|suçluyor|suçlayan|suçlayarak|suçladığı|suçlamada bulundu|suçlamasında bulundu|suçlamasını yöneltti|itham etti|itham ediyor|itham eden|hedef gösterdi|sorumlu tuttu|sorumlu tutuyor|sorumlu tutan|suçlamasıyla hedef aldı|adını verdi',
    ],
    de: [
      'wirft ~ vor|warf ~ vor|werfen ~ vor|warfen ~ vor|hat ~ vorgeworfen|haben ~ vorgeworfen|hatte ~ vorgeworfen|beschuldigt|beschuldigte|beschuldigen|beschuldigten|bezichtigt|bezichtigte|vorwirft|vorwerfen|macht ~ verantwortlich|machte ~ verantwortlich|Vorwürfe gegen|erhebt ~ Vorwürfe gegen|klagt ~ an|nennt ~ namentlich',
    ],
    fr: [
      'accuse|accusent|a accusé|ont accusé|accusait|accusant|avait accusé|reproche|reprochent|a reproché|ont reproché|reprochait|met en cause|mettent en cause|pointe du doigt|pointent du doigt|accusations contre|désigne|impute|impute à',
    ],
    es: [
      'acusa|acusan|acusó|acusaron|ha acusado|han acusado|acusando|había acusado|culpa a|culpó a|responsabiliza a|responsabilizó a|imputa a|acusaciones contra|denunció a|denuncia a|reprocha|señala a|señaló a|apunta a|denuncia el|denuncia la|denunció el|denunció la|denuncia que|denunció que',
    ],
    zh: ['指控|指责|谴责|点名|指认|指称|矛头指向'],
  },
  'accused-of': {
    en: [
      'accused of|accused by|was accused by|were accused by|is accused by|are accused by|been accused by|is accused|was accused|were accused|are accused|been accused|stands accused|faces accusations|face accusations|faces allegations|face allegations|alleged to have|is alleged|are alleged|was alleged|are ~~ said to have|is ~~ said to have|were ~~ said to have|are ~~ alleged to|is ~~ alleged to|suspected of|named in|named as|are named|were named|is named as|blamed for|blamed on|exposed as|allegedly',
    ],
    tr: [
      'suçlandı|suçlanıyor|suçlanan|itham edildi|ile suçlan*|suçlamasıyla karşı karşıya|iddiasıyla gündemde|hakkında suç duyurusu|şüpheli|sorumlu tutuluyor',
    ],
    de: [
      'wird ~ vorgeworfen|werden ~ vorgeworfen|wurde ~ vorgeworfen|wurden ~ vorgeworfen|wird ~ beschuldigt|werden ~ beschuldigt|wurde ~ beschuldigt|wurden ~ beschuldigt|beschuldigt worden|soll ~ haben|sollen ~ haben|im Verdacht|steht unter Verdacht|verdächtigt|genannt werden|genannt wird|namentlich genannt|sieht sich ~ Vorwürfen|vorgeworfen wird',
    ],
    fr: [
      'accusé de|accusée de|accusés de|accusées de|accusé d|accusée d|accusés d|accusé par|accusée par|accusés par|est accusé|est accusée|sont accusés|sont accusées|mis en cause|mise en cause|soupçonné|soupçonnée|soupçonnés|suspecté|visé par des accusations',
    ],
    es: [
      'acusado de|acusada de|acusados de|acusadas de|acusado por|acusada por|acusados por|es acusad*|fue acusad*|sospechos* de|señalad* por|señalad* como|imputad* por',
    ],
    zh: ['被指控|被指|遭指控|涉嫌|被控|被点名|被曝|遭点名'],
  },
  sue: {
    en: [
      'sued|sues|suing|is suing|files suit|filed suit|filed a lawsuit|files a lawsuit|filed a complaint|files a complaint|lawsuit against|suit against|case against|takes ~ to court|took ~ to court|has taken ~ to court|action against|complaint against|legal action against',
    ],
    tr: [
      'dava açtı|davası açtı|dava açıyor|dava etti|dava açan|mahkemeye verdi|mahkemeye taşıdı|şikâyetçi oldu|aleyhine ~ dava|hakkında dava|davacı|açtığı dava*',
    ],
    de: [
      'verklagt|verklagte|verklagen|verklagten|reicht ~ Klage|reichte ~ Klage|reichen ~ Klage|reichten ~ Klage|Klage gegen|zieht ~ vor Gericht|ziehen ~ vor Gericht|zog ~ vor Gericht|klagt gegen|klagen gegen|klagte gegen|klagten gegen|Strafanzeige gegen|bringt ~ vor Gericht|geklagt hatte|geklagt hatten|geklagt hat',
    ],
    fr: [
      'poursuit|poursuivent|a poursuivi|ont poursuivi|attaque|attaquent|a attaqué|ont attaqué|porte plainte contre|portent plainte contre|porté plainte contre|dépose plainte contre|déposé plainte contre|assigne|assignent|a assigné|ont assigné|plainte contre|traîne|traînent|procès contre',
    ],
    es: [
      'demanda a|demandó a|demandan a|demandaron a|ha demandado|han demandado|demanda contra|querella contra|denuncia contra|lleva a|llevó a|llevan a|se querella|querelló|demandó|demandaron',
    ],
    zh: ['起诉|提起诉讼|状告|告上法庭|提告|控告|提起集体诉讼|告上'],
  },
  'sued-by': {
    en: [
      'was sued|were sued|been sued|sued by|is being sued|faces a lawsuit|faces lawsuits|faces a suit|sued over',
    ],
    tr: ['dava edildi|dava açıldı|davalı|davasıyla karşı karşıya|dava açılan'],
    de: [
      'wird ~ verklagt|wurde ~ verklagt|werden ~ verklagt|verklagt worden|wurde ~ Klage|sieht sich ~ Klage',
    ],
    fr: [
      'est poursuivi|est poursuivie|sont poursuivis|poursuivi par|poursuivie par|assigné par|assignée par|assigné en justice|visé par une plainte|visée par une plainte|attaqué par|attaqué en justice',
    ],
    es: ['fue demandad*|es demandad*|demandad* por|enfrenta una demanda|afronta una demanda'],
    zh: ['被起诉|遭起诉|被告上|被诉|遭到起诉'],
  },
  charge: {
    en: ['charged|charges|indicted|indicts|indictment|arrested|arrests|prosecutors|detained|unsealed'],
    tr: ['gözaltına al*|tutukla*|iddianame*|savcılı*|yakalandı|yakaladı|yakalanan|hakkında ~ dava açıldı'],
    de: ['angeklagt|Anklage gegen|festgenommen|nahm ~ fest|nahmen ~ fest|Staatsanwaltschaft|Anklage'],
    fr: [
      'inculpé|inculpés|inculpée|mis en examen|mise en examen|arrêté|arrêtés|interpellé|interpellés|parquet|procureur',
    ],
    es: [
      'imputó|imputad*|detuvo|detenid*|detuvieron|procesad*|fiscalía|fiscales|arrestad*|presentó cargos|cargos contra',
    ],
    zh: ['逮捕|拘留|检方|公诉|刑事指控|抓获|拘捕'],
  },
  penalise: {
    en: [
      'fined|fines|fine of|a fine on|penalised|penalized|sanctioned|sanctions|blacklisted|reprimanded|summoned|ordered|orders|bans|banned|blocks|blocked|barred|bars|ruled against|ruled|found that|imposed|imposes|suspended|added ~ to its entity list|prohibited|prohibits|told ~ to stop|restricts|restricted',
    ],
    tr: [
      'ceza verdi|cezası verdi|ceza kesti|cezası kesti|para cezası|ceza uyguladı|yasakladı|yasaklıyor|engelledi|erişim engeli|erişime kapat*|karar verdi|hükmetti|kara listeye|yaptırım|kısıtladı|durdurma kararı|kapatma kararı|talimat verdi|mahkûm etti',
    ],
    de: [
      'verhängt|verhängte|verhängen|untersagt|untersagte|verbietet|verbot|verboten|verurteilt|verurteilte|ordnet ~ an|ordnete ~ an|sperrt|sperrte|gesperrt|bestraft|Bußgeld|rügt|rügte|belegt ~ mit|blockiert|verpflichtet|Geldbuße',
    ],
    fr: [
      'inflige|infligé|infligent|condamne|condamné|condamnée|ordonne|ordonné|interdit|interdisent|bloque|bloqué|sanctionne|sanctionné|amende|met en demeure|mis en demeure|suspend|suspendu|enjoint',
    ],
    es: [
      'multa|multó|ha multado|multan|sanciona|sancionó|sancionad*|ordenó|ordena|ha ordenado|prohíbe|prohibió|ha prohibido|condenó|condena|bloquea|bloqueó|impuso|impone|ha impuesto|suspendió|veta|vetó',
    ],
    zh: ['罚款|处罚|处以|责令|约谈|禁止|下架|判决|裁定|判令|要求其|开出|封禁|制裁|列入实体清单|叫停|判处|罚'],
  },
  investigate: {
    en: [
      'investigating|investigates|investigation into|investigation of|probe into|probes|probing|inquiry into|opened an investigation|opened an inquiry|opens an investigation|launched an investigation|subpoenaed|looking into|opened a probe|launched a probe',
    ],
    tr: ['soruşturma başlat*|soruşturma aç*|inceleme başlat*|soruşturuyor|inceleme aç*|soruşturma yürüt*'],
    de: [
      'ermittelt|ermitteln|ermittelte|leitete ~ Untersuchung|leitet ~ Untersuchung|Ermittlungen gegen|Untersuchung gegen|Verfahren gegen|untersucht|eröffnete ~ Verfahren|leitete ~ Verfahren|leitet ~ Verfahren|prüfverfahren',
    ],
    fr: [
      'ouvert une enquête|ouvre une enquête|enquête sur|enquêtent sur|enquête visant|enquête contre|lance une enquête|lancé une enquête',
    ],
    es: [
      'abre una investigación|abrió una investigación|ha abierto una investigación|investiga a|investigan a|investiga|abrió un expediente|inició una investigación|investigación contra|investigación sobre',
    ],
    zh: ['展开调查|立案调查|启动调查|对其调查|进行调查|立案|发起调查|调查'],
  },
  convict: {
    en: [
      'convicted|found guilty|pleaded guilty|pleads guilty|found liable|guilty of|court found|court ruled|judge ruled|judge found|jury found|admitted to|sentenced|upheld',
    ],
    tr: [
      'suçlu bulundu|suçlu bul*|mahkûm oldu|mahkûm edildi|mahkûm etti|hüküm giydi|suçunu kabul etti|suçunu itiraf etti|hapis cezasına çarptır*|mahkeme ~ hükmetti|mahkeme ~ karar verdi',
    ],
    de: [
      'verurteilt|verurteilte|schuldig gesprochen|für schuldig|bekannte sich schuldig|bekennt sich schuldig|Gericht ~ entschied|Gericht entschied|Urteil|gab ~ Klage statt',
    ],
    fr: [
      'condamné|condamnée|condamne|reconnu coupable|reconnue coupable|plaidé coupable|plaide coupable|le tribunal a jugé|a jugé que|jugé coupable',
    ],
    es: [
      'condenad*|condenó|condena a|declarad* culpable|se declaró culpable|el tribunal falló|el juez falló|sentenci*|dictaminó|falló a favor|falló contra',
    ],
    zh: ['判决|裁定|认罪|定罪|有罪|判处|败诉|判令'],
  },
  find: {
    en: [
      'found|finds|discovered|discovers|uncovered|uncovers|spotted|demonstrated|showed|shows|have shown|has shown|detected|disclosed|researchers|analysed|analyzed|documented|tracked|traced|reported the flaw|reported the bug|counted',
    ],
    tr: [
      'tespit etti|ortaya koydu|ortaya çıkardı|keşfetti|buldu|saptadı|gösterdi|araştırmacıları|araştırmacılar|belirledi|analiz etti|gözler önüne serdi|kanıtladı|uzmanları',
    ],
    de: [
      'entdeckt|entdeckte|entdeckten|findet|finden|fand|fanden|gefunden|aufgedeckt|deckte ~ auf|deckten ~ auf|zeigten|zeigte|zeigt|zeigen|nachgewiesen|Forscher|Forschern|Forschende|Sicherheitsforscher|analysiert|dokumentiert|stieß auf|stießen auf|entdecken',
    ],
    fr: [
      'découvert|découvre|découvrent|repéré|repère|démontré|démontrent|montré|montrent|montre|identifié|mis au jour|chercheurs|chercheuses|analysé|documenté|détecté|détecte|révélé|cabinet',
    ],
    es: [
      'descubrió|descubrieron|descubre|descubren|halló|hallaron|halla|detectó|detectaron|detecta|demostró|demostraron|demuestra|demuestran|identificó|identificaron|investigadores|analizó|documentó|ha descubierto|han descubierto|ha detectado',
    ],
    zh: ['发现|研究人员|研究团队|研究者|检测到|演示|追踪|分析|监测到|安全团队|安全公司|实验室'],
  },
  deed: {
    en: [
      'copied|copying|copies|copy|harvested|harvesting|harvest|siphon*|distill*|distil|distilled|distils|distilling|stole|stealing|steal|stolen|scraped|scraping|extracted|extracting|extract|cloned|cloning|hacked|hacking|breached|infiltrat*|smuggl*|trained on|misused|misusing|abused|abusing|leaked|exfiltrat*',
      'pirated|pirating|evaded|evading|evade|circumvent*|bypassed|bypassing|imitat*|mimick*|impersonat*|resold|reselling|violated|violating|infring*|fed on|feeding on|ripped off|theft|plagiar*|misappropriat*|spied|spying|poisoned|poisoning|used fake|to train|training ~ on|broke into|downloaded|downloading|trained its|milked|milking|raided|funnelled|funneled|diverted|shipped|obtained|sold|hijack*|deleted|wiped|defrauded|tricked|processed|gathered|gathering|collected|collecting|taking|took',
    ],
    tr: [
      'kopyala*|toplandı*|toplanan|toplanmas*|topladı*|toplayarak|toplamak*|toplama|topladığı*|çaldı*|çalmak*|çalarak|çalan|çalma|çalındı*|sızdırdı*|sızdırmak*|sızdıran|damıt*|eğitmek*|eğitti*|eğittiği*|eğiterek|ihlal et*|hackle*|ele geçir*|kaçır*|kaçakçılı*|delmek*|deldi*|delerek|sokmak*|soktu*|taklit*|aşır*|izinsiz|sömür*|dolandır*|sattı*|satarak|sildi|kazıyarak|çekerek|elde et*|ihlal*',
    ],
    de: [
      'abgegriffen|abgreif*|abzugreifen|abgeschöpft|abschöpf*|abzuschöpfen|kopiert*|kopieren|gestohlen|stehlen|stahl|stahlen|stiehlt|destillier*|Destillation|ausgelesen|abgesaugt|abgezapft|geklaut|gehackt|geschmuggelt|schmuggel*|verletzt|verletzen|verstoßen|entwendet|trainiert|zum Training|zu trainieren|verkauft|missbraucht|umgangen|umgehen|nachgeahmt|betrogen|Betrüger|erbeutet|erbeuteten|eingedrungen|Diebstahl|Verrat|plagiiert|ausspioniert|unerlaubt|ausgespäht',
    ],
    fr: [
      'aspir*|copié*|copier|copie|volé*|voler|vol de|dérob*|distill*|siphonn*|pill*|pirat*|extrait*|extraire|contourn*|violé*|violer|violation|entraîn*|détourn*|exploité*|exploiter|collecté*|collecter|espionn*|usurp*|escroqu*|contrefaçon|fuite|revendu*|effacé*|illégalement|frauduleu*|obtenu|introduit|pirates',
    ],
    es: [
      'copi*|robó|robar|robad*|robaron|robo|destil*|extraer|extrajo|extraj*|extraído*|extracción|hacke*|vulner*|infring*|entren*|contraband*|eludi*|plagi*|saque*|usaron|usó|sustrajo|sustraj*|espi*|estaf*|filtr*|pirate*|clon*|obtuvo|obtuvieron|revend*|suplant*|borró|desvi*|evadi*',
    ],
    zh: [
      '窃取|抓取|复制|抄袭|蒸馏|盗取|盗用|侵犯|走私|绕过|攻击|泄露|入侵|套取|提取|未经许可|未经授权|训练|规避|窃密|剽窃|盗窃|诈骗|骗取|违反|违规|滥用|爬取|盗版|非法|冒充|删除|搬运|倒卖|转售|骗走',
    ],
  },
  suffer: {
    en: [
      'hit by|victim of|victims of|was hacked|was breached|were stolen from|stolen from|data breach at|leak at|leaked from|customers of|users of|keys of|fell victim|targeted|targets|targeting|attack on|attacks on|vulnerability in|flaw in|bug in|hole in|defrauded|weakness in|inside|lost|exposed|lets attackers|against users of',
    ],
    tr: [
      'mağdur|mağduru|hedef aldı|hedef alan|saldırıya uğra*|saldırıya uğradı|kurbanı|etkilendi|etkilenen|zarar gör*|güvenlik açığı|açığı|zafiyet*|açık bulundu|dolandırıldı|sızıntı',
    ],
    de: [
      'Opfer|betroffen|Kunden von|gehackt worden|Angriff auf|Angriffe auf|Leck bei|Datenleck bei|Lücke in|Schwachstelle in|Sicherheitslücke in|verliert|verlor|Ziel eines|Ziel von|gestohlen worden|Plattform',
    ],
    fr: [
      "victime d'|victime de|victimes de|visé|visée|touché|touchée|cible de|fuite chez|clients de|utilisateurs de|faille dans|faille de|vulnérabilité dans|attaque contre|attaques contre|piraté|a perdu|perd",
    ],
    es: [
      'víctima de|afectó a|afecta a|afectad*|blanco de|clientes de|usuarios de|filtración en|fallo en|vulnerabilidad en|ataque a|ataques a|ataque contra|perdió|pierde|credenciales de|claves de|brecha en|sufrió',
    ],
    zh: [
      '遭遇|遭受|受害|受影响|被攻击|被入侵|被盗|遭入侵|漏洞|遭到攻击|被窃|遭窃|损失|遭黑客|上架|潜入|上至少|上发现',
    ],
  },
  between: {
    en: [
      'reseller*|proxy service*|proxy provider*|broker|brokers|intermediar*|shell compan*|middleman|middlemen|front compan*|relay service*|via accounts at|routed through|through',
    ],
    tr: ['aracı şirket*|aracı kurum*|vekil sunucu*|bayi*|paravan*|aracılığıyla|üzerinden|proxy hizmet*'],
    de: [
      'Zwischenhändler*|Wiederverkäufer*|Proxy Dienst*|Proxydienst*|Vermittler*|Scheinfirm*|Strohfirm*|Tarnfirm*|über den Dienst',
    ],
    fr: [
      'revendeur*|intermédiaire*|sociétés écrans|société écran|courtier*|services proxy|service proxy|prête nom',
    ],
    es: ['revendedor*|intermediari*|empresa* pantalla|servicio* proxy|testaferro*|a través del servicio'],
    zh: ['中间商|代理商|转售商|经销商|空壳公司|中转|代理服务商|中间人|分销商'],
  },
  against: {
    en: ['against|versus|v.|vs'],
    de: ['gegen'],
    fr: ['contre|devant'],
    es: ['contra'],
    zh: ['针对|对|将|把|让'],
  },
  'against-after': { tr: ['aleyhine|hakkında|aleyhinde|karşı'] },
  by: { en: ['by'], de: ['von|durch'], fr: ['par'], es: ['por'], zh: ['被|遭|由'] },
  'by-after': { tr: ['tarafından'] },
  aside: {
    en: ['to|with|like|including|than|before|unlike|between'],
    de: ['an|mit|vor|für|zu|neben|gegenüber|wie'],
    fr: ['à|au|aux|avec|devant|pour|comme'],
    es: ['a|al|ante|con|para|como'],
    zh: ['致|向|与|对|从|于'],
  },
};
