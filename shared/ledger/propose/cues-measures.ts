import type { CueTable } from './cue-finder.ts';

/**
 * Measures by the plainest words for them. The vocabulary finds more kinds by rules; these few are what reports on
 * incidents tell most, also where a pronoun stands for the thing: "removed it on Monday".
 */
export const measureCues = {
  'rate-limiting': {
    en: ['rate limit*|usage limits|request limits|throttl*|query limits|limits on queries'],
    tr: ['hız sınır*|istek sınır*|kullanım sınır*|oran sınır*|sorgu sınır*|hız limit*'],
    de: [
      'Ratenbegrenzung*|Anfragelimit*|Nutzungslimit*|Rate Limit*|Drosselung|Abfragegrenzen|Anfragebegrenzung*',
    ],
    fr: [
      "limitation du débit|limitation de débit|limites de requêtes|limitation des requêtes|plafonnement|limitation du nombre|limites d'utilisation",
    ],
    es: [
      'límites de uso|limitación de velocidad|limitación de frecuencia|límites de consultas|límites de peticiones|límite de solicitudes|limitación de tasa|límites de velocidad',
    ],
    zh: ['速率限制|限速|限流|频率限制|调用限制|访问频率'],
  },
  captcha: { any: ['CAPTCHA*'], zh: ['验证码|人机验证'] },
  'behavioural-anomaly-detection': {
    en: [
      'behavioural anomaly detection|behavioral anomaly detection|anomaly detection|behavioural analysis|behavioral analysis|behavioural detection|behavioral detection|behavioural monitoring|behavioral monitoring',
    ],
    tr: ['davranışsal anomali*|anomali tespit*|davranış analiz*|olağandışı davranış*|davranışsal analiz*'],
    de: [
      'Anomalieerkennung|Verhaltensanalyse*|Erkennung von Anomalien|Verhaltenserkennung|Erkennung auffälligen Verhaltens',
    ],
    fr: [
      "détection d'anomalies|détection des anomalies|analyse comportementale|détection comportementale|détection d'anomalies comportementales",
    ],
    es: [
      'detección de anomalías|análisis de comportamiento|detección de comportamientos|análisis del comportamiento',
    ],
    zh: ['异常检测|行为异常检测|异常行为检测|行为分析|行为检测'],
  },
  'account-ban': {
    en: [
      'suspended the accounts|banned the accounts|closed the accounts|suspended the account|banned accounts|suspended accounts|shut the accounts|blocked the accounts|disabled the accounts|accounts were suspended|accounts were banned|terminated the accounts|banned the users',
    ],
    tr: ['hesapları kapat*|hesabı kapat*|hesapları askıya|hesapları engelle*|hesaplar kapat*|hesapları sil*'],
    de: [
      'Konten gesperrt|sperrte die Konten|Konten geschlossen|sperrte ~ Konten|Accounts gesperrt|Konten wurden gesperrt',
    ],
    fr: [
      'fermé les comptes|suspendu les comptes|comptes ont été suspendus|bloqué les comptes|comptes suspendus|banni les comptes|supprimé les comptes',
    ],
    es: [
      'cerró las cuentas|suspendió ~ cuentas|bloqueó ~ cuentas|cuentas suspendidas|canceló ~ cuentas|ha cerrado ~ cuentas|ha suspendido ~ cuentas',
    ],
    zh: ['封停相关账户|封禁相关账号|封停|封号|停用相关账户|封禁了 ~ 账'],
  },
  'kyc-id-verification': {
    en: [
      'identity verification|identity check*|ID check*|verify identit*|verification of customers|know your customer|KYC|proof of identity|verify customers|verify their customers|customer verification|age check*|age verification',
    ],
    tr: ['kimlik doğrula*|kimlik kontrol*|kimlik denetim*'],
    de: ['Identitätsprüfung*|Identitätsnachweis*|Ausweisprüfung|Identitätskontrolle*|Identitätsfeststellung'],
    fr: [
      "vérification d'identité|vérification de l'identité|contrôle d'identité|vérifier l'identité|vérifications d'identité",
    ],
    es: [
      'verificación de identidad|verificación de la identidad|verificar la identidad|comprobación de identidad',
    ],
    zh: ['身份验证|实名认证|身份核验|实名制'],
  },
  lawsuit: {
    en: ['litigation|legal action|lawsuit|lawsuits|legal steps|take ~ to court'],
    tr: [
      'dava açmayı|hukuki yollara|yasal işlem*|hukuki süreç*|dava açma|dava açabil*|dava açacağını|yasal yollara|hukuki adım*',
    ],
    de: ['rechtliche Schritte|eine Klage|Klage|juristische Schritte|Rechtsweg'],
    fr: [
      'action en justice|actions en justice|poursuites judiciaires|recours en justice|saisir la justice|procédure judiciaire|voie judiciaire',
    ],
    es: ['acciones legales|acción legal|acciones judiciales|vía judicial|medidas legales|emprender acciones'],
    zh: ['提起诉讼|法律行动|诉讼|法律途径|法律手段|追究法律责任'],
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
  'patch-update': {
    en: [
      'patched|has fixed|fixed it|fixed the|fixed on|a fix|patches hole|patches flaw|patches bug|closes hole|close a hole|closed the hole|plugs hole|should update|update at once|update immediately|security update|patch was|released an update|issued an update|a patch',
    ],
    tr: [
      'açığı kapat*|yama yayımla*|güncelleme yayımla*|yamayı|açığı gider*|güncelleme yayınla*|yama yayınla*',
    ],
    de: [
      'Lücke geschlossen|schloss die Lücke|Update bereitgestellt|ein Update|Update veröffentlicht|Patch|Schwachstelle behoben|Fehler behoben|Sicherheitsupdate',
    ],
    fr: [
      'corrigé la faille|corrigé le|a publié un correctif|un correctif|mise à jour de sécurité|faille corrigée|faille a été corrigée|correctif publié',
    ],
    es: [
      'corrigió el fallo|un parche|parcheó|actualización de seguridad|ha corregido|corrigió la|publicó una actualización',
    ],
    zh: ['已修复|修复了|漏洞已 ~ 修复|发布补丁|安全更新|修补'],
  },
  'credential-rotation': {
    en: [
      'revoked the keys|revoked the ~ credentials|revoked the stolen|rotate ~ keys|rotate ~ credentials|change ~ passwords|reset ~ passwords|rotated the|revoked all',
    ],
    tr: [
      'anahtarları iptal*|parolaları* değiştir*|parolalarını değiştir*|şifrelerini değiştir*|anahtarları yenile*|anahtarları sıfırla*',
    ],
    de: [
      'Schlüssel widerrufen|Passwörter zu ändern|Passwörter zurückgesetzt|Schlüssel zurückgezogen|Zugangsdaten zu ändern|Zugangsdaten zurückgesetzt|Schlüssel auszutauschen|Schlüssel gesperrt',
    ],
    fr: [
      'révoqué les clés|renouveler les clés|changer ~ mots de passe|réinitialisé les mots de passe|renouveler ~ identifiants|révoqué ~ jetons|clés révoquées',
    ],
    es: [
      'revocó las claves|cambiar las contraseñas|ha revocado las claves|revocado las claves|cambiar ~ claves|renovar las claves|rotar ~ credenciales|restableció las contraseñas',
    ],
    zh: ['更换密码|撤销密钥|吊销密钥|重置密码|更换密钥|轮换密钥|撤销了 ~ 密钥'],
  },
  'content-removal': {
    en: [
      'taken down|took it down|removed it|removed the package|removed the models|removed the posts|deleted the posts|took down the|removed the video*|pulled the package|removed the app',
    ],
    tr: [
      'paylaşımları* sil*|eklentiyi kaldır*|modelleri* kaldır*|paylaşımların silindiğini|içeriği* kaldır*|paketi* kaldır*|yayından kaldır*',
    ],
    de: [
      'Modelle ~ gelöscht|Paket ~ entfernt|Beiträge ~ gelöscht|Erweiterung ~ entfernt|entfernte das|löschte die|Beiträge gelöscht|löscht ~ Beiträge|Paket gelöscht|vom Netz genommen',
    ],
    fr: [
      "l'a supprimée|l'a supprimé|l'a retirée|l'a retiré|retiré le paquet|supprimé les modèles|supprimé le paquet|supprimé l'extension|retiré l'extension|supprimé les messages|les a supprimés",
      'supprimé la réponse|supprimé le message|supprimé le contenu|supprimé la publication|retirée des boutiques|retiré des boutiques',
    ],
    es: [
      'eliminó el paquete|retiró el paquete|eliminó la extensión|lo eliminó|la eliminó|retiró los modelos|eliminó los modelos|borró las publicaciones|retiró la extensión|los eliminó|los retiró|las retiró|las eliminó|los borró|retiró los|eliminó los|retirar los',
    ],
    zh: ['下架这些|删除该|已下架|下架了|移除了|已移除|删除了这些|已删除'],
  },
  'law-enforcement-referral': {
    en: [
      'working with law enforcement|reported to police|referred ~ to law enforcement|notified law enforcement|informed the police|notified the FBI|reported ~ to the FBI|alerted the authorities|reported the matter to|told law enforcement|informed law enforcement|referred the case|alerted police',
    ],
    tr: [
      'suç duyurusunda bulundu|polise bildir*|savcılığa bildir*|emniyete bildir*|yetkililere bildir*|savcılığa başvur*|yetkililere bilgi ver*|yetkilileri bilgilendir*|kolluk kuvvet*',
    ],
    de: [
      'Strafanzeige erstattet|erstattete Anzeige|Anzeige erstattet|die Polizei eingeschaltet|den Behörden gemeldet|Behörden informiert|Polizei informiert|schaltete die Polizei|Strafverfolgungsbehörden',
    ],
    fr: [
      'prévenu la police|saisi la justice|signalé aux autorités|alerté les autorités|prévenu les autorités|déposé une plainte|informé la police|et porté plainte|et déposé plainte',
    ],
    es: [
      'denunció los hechos|avisó a la policía|presentó una denuncia|ha denunciado los hechos|informó a las autoridades|puso en conocimiento|alertó a las autoridades',
    ],
    zh: ['已报警|报警|向警方报案|报案|通报执法部门|配合执法|移交警方|通知执法'],
  },
  'criminal-prosecution': {
    en: ['charged ~ with|arrested|indicted|were charged|been charged|pleaded guilty|sentenced'],
    tr: ['gözaltına al*|tutuklandı|tutukladı|iddianame*'],
    de: ['festgenommen|nimmt ~ fest|nahm ~ fest|angeklagt|Anklage erhoben|Haftbefehl'],
    fr: ['arrêté|arrêtés|interpellé|interpellés|mis en examen|inculpé|inculpés'],
    es: ['ha detenido|detuvo|detenidos|detenido|han sido detenidos|les imputa|imputados|detienen'],
    zh: ['逮捕|拘留|抓获|提起公诉|刑事起诉|拘捕'],
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
  'input-output-filtering': {
    en: [
      'strengthened its filters|filters|content filter*|tightened its filters|output filter*|input filter*',
    ],
    tr: ['filtreler*|filtreleri*|içerik filtre*'],
    de: ['Filter|Inhaltsfilter|Ausgabefilter|Eingabefilter'],
    fr: ['filtres|filtrage'],
    es: ['filtros|filtrado'],
    zh: ['过滤器|内容过滤|过滤机制|过滤'],
  },
  'internal-investigation': {
    en: ['internal investigation|internal review|internal inquiry|internal probe|launched a review'],
    tr: ['iç soruşturma*|dahili soruşturma*|iç inceleme*'],
    de: ['interne Untersuchung|interne Prüfung|intern geprüft|internen Untersuchung'],
    fr: ['enquête interne|audit interne'],
    es: ['investigación interna|auditoría interna|revisión interna'],
    zh: ['内部调查|内部审查|内部核查'],
  },
  'human-in-the-loop': {
    en: [
      'human approval|human confirmation|human review|approval by a person|a person must approve|human sign off',
    ],
    tr: ['insan onay*|insan denetim*|insan teyid*'],
    de: ['menschliche Freigabe|menschliche Bestätigung|Freigabe durch einen Menschen|menschliche Kontrolle'],
    fr: ['validation humaine|confirmation humaine|approbation humaine|contrôle humain'],
    es: ['confirmación humana|aprobación humana|supervisión humana|validación humana'],
    zh: ['人工确认|人工审批|人工审核|人工复核'],
  },
  'threat-intel-sharing': {
    en: [
      'shared indicators|share indicators|sharing indicators|shared technical indicators|shared ~ with other labs|indicators with|share threat intelligence|shared threat',
    ],
    tr: ['göstergeleri paylaş*|tehdit istihbaratı paylaş*|bilgileri diğer ~ paylaş*|göstergelerini paylaş*'],
    de: [
      'Indikatoren geteilt|teilt Indikatoren|Indikatoren weitergegeben|Erkenntnisse ~ geteilt|teilte Indikatoren|Hinweise ~ geteilt',
    ],
    fr: [
      'partagé des indicateurs|partage des indicateurs|partager des indicateurs|indicateurs techniques partagés|partagé ses indicateurs',
    ],
    es: ['compartió indicadores|comparte indicadores|compartir indicadores|ha compartido indicadores'],
    zh: ['共享指标|分享指标|共享威胁情报|分享威胁情报|共享情报|共享技术指标'],
  },
  'detection-classifiers': {
    en: ['detection classifiers|classifiers|detection system*|classifier'],
    tr: ['sınıflandırıcı*|tespit sistem*|algılama sistem*'],
    de: ['Klassifikator*|Erkennungssystem*'],
    fr: ['classificateurs|classifieurs|système de détection|systèmes de détection'],
    es: ['clasificadores|sistema de detección|sistemas de detección'],
    zh: ['分类器|检测系统|识别系统'],
  },
  'advisory-guideline': {
    en: ['joint advisory|advisory|issued guidance|published guidance|warning to'],
    tr: ['ortak uyarı*|uyarı yayımla*|kılavuz yayımla*|rehber yayımla*'],
    de: ['Warnung|Warnhinweis*|Leitlinie*|Handlungsempfehlung*'],
    fr: ["avis conjoint|bulletin d'alerte|note d'alerte|recommandations publiées"],
    es: ['aviso conjunto|alerta conjunta|publicó una guía|boletín de alerta'],
    zh: ['联合通告|安全通告|风险提示|预警|联合警告'],
  },
  'call-back-verification': {
    en: ['call back|calling back|callback|call backs'],
    tr: ['geri arama*|geri aranma*'],
    de: ['Rückruf*|zurückzurufen|zurückrufen'],
    fr: ['rappeler|contre appel'],
    es: ['devolver la llamada|llamar de vuelta|volver a llamar'],
    zh: ['电话核实|回拨|回电核实'],
  },
  sandboxing: {
    en: ['sandbox|sandboxed|isolated environment'],
    tr: ['korumalı alan*|yalıtılmış ortam*|sanal alan*'],
    de: ['abgeschottete* Umgebung|Sandbox|isolierte* Umgebung'],
    fr: ['environnement isolé|bac à sable|environnement cloisonné'],
    es: ['entorno aislado|entornos aislados|caja de arena'],
    zh: ['沙箱|隔离环境|隔离推理环境|隔离推理'],
  },
  watermarking: {
    en: ['watermark*'],
    tr: ['filigran*'],
    de: ['Wasserzeichen'],
    fr: ['filigrane*|tatouage numérique'],
    es: ['marcas de agua|marca de agua'],
    zh: ['水印'],
  },
} as const satisfies CueTable<string>;

export type MeasureCue = keyof typeof measureCues;
