import type { CueTable } from './cue-finder.ts';
import { legalMeasureCues } from './cues-measures-legal.ts';

/**
 * Measures by the plainest words for them. The vocabulary finds more kinds by rules; these few are what reports on
 * incidents tell most, also where a pronoun stands for the thing: "removed it on Monday".
 */
export const measureCues = {
  ...legalMeasureCues,
  'rate-limiting': {
    en: [
      'limiting the rate|limit the rate|limiting the number|limit the number|caps on requests|request caps|query caps|rate caps|limits the rate|limits the number|limits how many|limits how often|limited the number|limited how|capped the number|caps the number|caps how|limits on how|limit on requests|limits on the rate|limit on the rate|cap ~~ on how|caps on how|limits on requests|slows down requests|requests per|queries per',
      'rate limit*|usage limits|request limits|throttl*|query limits|limits on queries',
    ],
    tr: [
      'istek hızına sınır|istek sayısını sınırla*|oran sınırlama*|sorgu sayısını|hız sınır*|istek sınır*|kullanım sınır*|oran sınır*|sorgu sınır*|hız limit*',
    ],
    de: [
      'Anfragerate|Zahl der Anfragen wird begrenzt|begrenzt die Zahl|Begrenzung der Anfragen|begrenzt die Anfragen|Ratenbegrenzung*|Anfragelimit*|Nutzungslimit*|Rate Limit*|Drosselung|Abfragegrenzen|Anfragebegrenzung*',
    ],
    fr: [
      "limitation du débit|limitation de débit|limites de requêtes|limitation des requêtes|plafonnement|plafonné*|plafonne|limite le nombre|limites de fréquence|limite de fréquence|débit limité|limitation de la fréquence|limitation du nombre|limites d'utilisation",
    ],
    es: [
      'límite de solicitudes|límites de solicitudes|límites de frecuencia|límite de frecuencia|límites a la frecuencia|limita el número|límites de uso|limitación de velocidad|limitación de frecuencia|límites de consultas|límites de peticiones|limitación de tasa|límites de velocidad',
    ],
    zh: ['限制请求|请求速率|请求频率|速率限制|限速|限流|频率限制|调用限制|访问频率'],
  },
  captcha: { any: ['CAPTCHA*'], zh: ['验证码|人机验证'] },
  'behavioural-anomaly-detection': {
    en: [
      'behavioural anomaly detection|behavioral anomaly detection|anomaly detection|behavioural analysis|behavioral analysis|behavioural detection|behavioral detection|behavioural monitoring|behavioral monitoring|anomalous behaviour|anomalous behavior|unusual behaviour|unusual behavior|abnormal behaviour|abnormal behavior|behavioural anomalies|behavioral anomalies|anomalous usage|unusual usage|abnormal usage|anomalous activity|anomaly detector*|detects anomal*|detect anomal*|detection of anomal*|spot anomal*|spots anomal*|anomalous patterns|unusual patterns|behaviour out of the ordinary|strange behaviour|strange behavior|odd behaviour|odd behavior|behave strangely|suspicious behaviour|suspicious behavior|departs from the norm|anomalies in ~~ behaviour|anomalies in how|anomalies in ~~ behavior',
    ],
    tr: [
      'davranış anomali*|olağan dışı ~~ davranış*|anormal davranış*|şüpheli davranış*|davranışsal anomali*|anomali tespit*|davranış analiz*|olağandışı davranış*|davranışsal analiz*',
    ],
    de: [
      'Anomalieerkennung|auffälliges Verhalten|auffälligem Verhalten|ungewöhnliches Verhalten|Erkennung von Verhaltensanomalien|Verhaltensanomalien|Verhaltensanalyse*|Erkennung von Anomalien|Verhaltenserkennung|Erkennung auffälligen Verhaltens',
    ],
    fr: [
      "anomalies de comportement|comportements anormaux|comportement anormal|comportements inhabituels|anomalies comportementales|détection d'anomalies|détection des anomalies|analyse comportementale|détection comportementale|détection d'anomalies comportementales",
    ],
    es: [
      'detección de anomalías|análisis de comportamiento|detección de comportamientos|anomalías en el comportamiento|anomalías de comportamiento|comportamiento anómalo|comportamientos anómalos|modo anómalo|análisis del comportamiento',
    ],
    zh: [
      '识别异常|异常的用户行为|异常用户行为|可疑行为|异常检测|行为异常检测|异常行为检测|行为分析|行为检测',
    ],
  },
  'account-ban': {
    en: [
      'closed ~ accounts|banned ~ accounts|suspended ~ accounts|shut down ~ accounts|disabled ~ accounts|cut off ~ accounts|deactivated ~ accounts|banned them|banned the group',
      'suspended the accounts|banned the accounts|closed the accounts|suspended the account|banned accounts|suspended accounts|shut the accounts|blocked the accounts|disabled the accounts|accounts were suspended|accounts were banned|terminated the accounts|banned the users',
    ],
    tr: [
      'hesapların* kapat*|hesapların askıya|hesaplarını kapat*|hesap kapat*|hesapları devre dışı',
      'hesapları kapat*|hesabı kapat*|hesapları askıya|hesapları engelle*|hesaplar kapat*|hesapları sil*',
    ],
    de: [
      'schloss ~ Konten|Konten ~ gesperrt|Konten ~ geschlossen|Zugänge gesperrt|sperrte ~ Zugänge|Konten abgeschaltet',
      'Konten gesperrt|sperrte die Konten|Konten geschlossen|sperrte ~ Konten|Accounts gesperrt|Konten wurden gesperrt',
    ],
    fr: [
      'fermé ~ comptes|suspendu ~ comptes|banni ~ comptes|comptes ont été fermés|désactivé ~ comptes|coupé ~ comptes',
      'fermé les comptes|suspendu les comptes|comptes ont été suspendus|bloqué les comptes|comptes suspendus|banni les comptes|supprimé les comptes',
    ],
    es: [
      'cerró ~ cuentas|eliminó ~ cuentas|ha bloqueado ~ cuentas|desactivó ~ cuentas|cuentas fueron cerradas',
      'cerró las cuentas|suspendió ~ cuentas|bloqueó ~ cuentas|cuentas suspendidas|canceló ~ cuentas|ha cerrado ~ cuentas|ha suspendido ~ cuentas',
    ],
    zh: [
      '封禁 ~ 账号|封禁 ~ 账户|关闭了 ~ 账|停用了 ~ 账|已封禁 ~ 账|封停 ~ 账',
      '封停相关账户|封禁相关账号|封停|封号|停用相关账户|封禁了 ~ 账',
    ],
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
  'patch-update': {
    en: [
      'has patched|patched the|closed the gap|plugged the|fixed within|issued a patch|released a patch|shipped a fix|pushed a fix|rolled out a fix|new version',
      'patched|has fixed|fixed it|fixed the|fixed on|a fix|patches hole|patches flaw|patches bug|closes hole|close a hole|closed the hole|plugs hole|should update|update at once|update immediately|security update|patch was|released an update|issued an update|a patch',
    ],
    tr: [
      'yamaladı*|açığı düzelt*|güncellemeyle gider*|açık gideril*|açık kapatıl*|zafiyeti gider*|hatayı gider*',
      'açığı kapat*|yama yayımla*|güncelleme yayımla*|yamayı|açığı gider*|güncelleme yayınla*|yama yayınla*',
    ],
    de: [
      'schloss die Schwachstelle|hat die Lücke|behob die|behob den|gepatcht|Patch bereit|stellte ein Update|Aktualisierung',
      'Lücke geschlossen|schloss die Lücke|Update bereitgestellt|ein Update|Update veröffentlicht|Patch|Schwachstelle behoben|Fehler behoben|Sicherheitsupdate',
    ],
    fr: [
      'a corrigé|corrigé le problème|a comblé|comblé la faille|colmaté|diffusé un correctif',
      'corrigé la faille|corrigé le|a publié un correctif|un correctif|mise à jour de sécurité|faille corrigée|faille a été corrigée|correctif publié',
    ],
    es: [
      'ha parcheado|solucionó|ha solucionado|cerró la brecha|corrigió el error|lanzó un parche|subsanó',
      'corrigió el fallo|un parche|parcheó|actualización de seguridad|ha corregido|corrigió la|publicó una actualización',
    ],
    zh: [
      '已发布修复|推送更新|发布更新|堵上漏洞|已修补|完成修复|发布了补丁|发布修复',
      '已修复|修复了|漏洞已 ~ 修复|发布补丁|安全更新|修补',
    ],
  },
  'credential-rotation': {
    en: [
      'rotated all|rotated its|replaced all|reset all|revoked every|rotate their keys|replace their keys|change their passwords|reset the keys|reset its keys',
      'revoked the keys|revoked the ~ credentials|revoked the stolen|rotate ~ keys|rotate ~ credentials|change ~ passwords|reset ~ passwords|rotated the|revoked all',
    ],
    tr: [
      'tüm anahtarları|anahtarlarını değiştir*|anahtarları değiştir*|şifreleri sıfırla*|parolaları sıfırla*',
      'anahtarları iptal*|parolaları* değiştir*|parolalarını değiştir*|şifrelerini değiştir*|anahtarları yenile*|anahtarları sıfırla*',
    ],
    de: [
      'Schlüssel austauschen|Schlüssel ausgetauscht|alle Zugangsdaten|Passwörter ändern|Schlüssel erneuern|Kennwörter',
      'Schlüssel widerrufen|Passwörter zu ändern|Passwörter zurückgesetzt|Schlüssel zurückgezogen|Zugangsdaten zu ändern|Zugangsdaten zurückgesetzt|Schlüssel auszutauschen|Schlüssel gesperrt',
    ],
    fr: [
      'changé toutes les clés|renouvelé les clés|renouvelé tous|réinitialisé les clés|changer leurs mots de passe|changer leurs clés',
      'révoqué les clés|renouveler les clés|changer ~ mots de passe|réinitialisé les mots de passe|renouveler ~ identifiants|révoqué ~ jetons|clés révoquées',
    ],
    es: [
      'cambió todas las claves|renovó las claves|rotó las|restableció las claves|cambien sus contraseñas|cambiar sus',
      'revocó las claves|cambiar las contraseñas|ha revocado las claves|revocado las claves|cambiar ~ claves|renovar las claves|rotar ~ credenciales|restableció las contraseñas',
    ],
    zh: [
      '更换了 ~ 密钥|重置了 ~ 密钥|轮换 ~ 密钥|更换所有|重置所有|更改密码',
      '更换密码|撤销密钥|吊销密钥|重置密码|更换密钥|轮换密钥|撤销了 ~ 密钥',
    ],
  },
  'content-removal': {
    en: [
      'deleted them|removed them|took them down|removed the datasets|deleted the datasets|removed the packages|deleted the packages|pulled them|unpublished|removed all|deleted the repositories|removed the repositories|took the video down|removed the clip*',
      'taken down|took it down|removed it|removed the package|removed the models|removed the posts|deleted the posts|took down the|removed the video*|pulled the package|removed the app',
    ],
    tr: [
      'videoları* kaldır*|videoyu kaldır*|veri kümelerini* sil*|veri setlerini* kaldır*|veri setlerini* sil*|depoları* kaldır*|depoları* sil*|paketleri* kaldır*|paketleri* sil*|görüntüleri* kaldır*|uygulamayı mağazasından',
      'paylaşımları* sil*|eklentiyi kaldır*|modelleri* kaldır*|paylaşımların silindiğini|içeriği* kaldır*|paketi* kaldır*|yayından kaldır*',
    ],
    de: [
      'hat sie gelöscht|hat sie entfernt|sie ~ gelöscht|Datensätze gelöscht|Datensätze entfernt|Videos gelöscht|Videos entfernt|Beiträge entfernt|Pakete entfernt|Pakete gelöscht|löschte sie|entfernte sie|entfernte die|aus dem Store',
      'Modelle ~ gelöscht|Paket ~ entfernt|Beiträge ~ gelöscht|Erweiterung ~ entfernt|entfernte das|löschte die|Beiträge gelöscht|löscht ~ Beiträge|Paket gelöscht|vom Netz genommen',
    ],
    fr: [
      'les a retirés|les a retirées|les a supprimées|ont été supprimés|ont été retirés|a retiré les|a supprimé les|retiré la vidéo|supprimé la vidéo|mis hors ligne',
      "l'a supprimée|l'a supprimé|l'a retirée|l'a retiré|retiré le paquet|supprimé les modèles|supprimé le paquet|supprimé l'extension|retiré l'extension|supprimé les messages|les a supprimés",
      'supprimé la réponse|supprimé le message|supprimé le contenu|supprimé la publication|retirée des boutiques|retiré des boutiques',
    ],
    es: [
      'borró los|ha eliminado los|ha retirado los|ha borrado|los ha eliminado|las ha retirado|los ha retirado|retiró el vídeo|eliminó el vídeo|eliminó las|retiró las|dados de baja',
      'eliminó el paquete|retiró el paquete|eliminó la extensión|lo eliminó|la eliminó|retiró los modelos|eliminó los modelos|borró las publicaciones|retiró la extensión|los eliminó|los retiró|las retiró|las eliminó|los borró|retiró los|eliminó los|retirar los',
    ],
    zh: [
      '将其删除|全部下架|予以下架|将其下架|删除相关|下架相关|下架该|已清除|删除上述|已将 ~ 下架|已将 ~ 删除',
      '下架这些|删除该|已下架|下架了|移除了|已移除|删除了这些|已删除',
    ],
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
      'a human must|approval from a person|approval of a person|confirmation by a human|needs approval|requires approval|require approval|requires confirmation|asks for confirmation|manual review',
      'human approval|human confirmation|human review|approval by a person|a person must approve|human sign off',
    ],
    tr: [
      'kullanıcı onay*|manuel onay*|insan müdahale*|insan gözetim*',
      'insan onay*|insan denetim*|insan teyid*',
    ],
    de: [
      'manuelle Freigabe|Bestätigung durch|Zustimmung eines Menschen|manuell freigegeben|Mensch zustimmen',
      'menschliche Freigabe|menschliche Bestätigung|Freigabe durch einen Menschen|menschliche Kontrolle',
    ],
    fr: [
      "validation par un humain|approbation d'un humain|confirmation manuelle|validation manuelle|accord d'un humain",
      'validation humaine|confirmation humaine|approbation humaine|contrôle humain',
    ],
    es: [
      'aprobación de una persona|confirmación manual|aprobación manual|revisión humana|visto bueno de',
      'confirmación humana|aprobación humana|supervisión humana|validación humana',
    ],
    zh: ['人工批准|人工授权|手动确认|需人工|人工介入|用户确认', '人工确认|人工审批|人工审核|人工复核'],
  },
  'threat-intel-sharing': {
    en: [
      'sharing its findings|shared its findings|shared the indicators|share its findings|passed indicators|shared signatures',
      'shared indicators|share indicators|sharing indicators|shared technical indicators|shared ~ with other labs|indicators with|share threat intelligence|shared threat',
    ],
    tr: ['göstergeleri paylaş*|tehdit istihbaratı paylaş*|bilgileri diğer ~ paylaş*|göstergelerini paylaş*'],
    de: [
      'Indikatoren mit|gab ~ Indikatoren|Hinweise weiter|Erkenntnisse weiter',
      'Indikatoren geteilt|teilt Indikatoren|Indikatoren weitergegeben|Erkenntnisse ~ geteilt|teilte Indikatoren|Hinweise ~ geteilt',
    ],
    fr: [
      'communiqué des indicateurs|transmis des indicateurs|partagé ses observations|partagé les indicateurs',
      'partagé des indicateurs|partage des indicateurs|partager des indicateurs|indicateurs techniques partagés|partagé ses indicateurs',
    ],
    es: [
      'compartió los indicadores|facilitó indicadores|comparte los indicadores|compartió sus hallazgos',
      'compartió indicadores|comparte indicadores|compartir indicadores|ha compartido indicadores',
    ],
    zh: [
      '共享了 ~ 指标|分享了 ~ 指标|共享技术线索|共享线索|交换情报',
      '共享指标|分享指标|共享威胁情报|分享威胁情报|共享情报|共享技术指标',
    ],
  },
  'detection-classifiers': {
    en: ['detection classifiers|classifiers|detection system*|classifier'],
    tr: ['sınıflandırıcı*|tespit sistem*|algılama sistem*'],
    de: ['Klassifikator*|Erkennungssystem*'],
    fr: ['classificateurs|classifieurs|système de détection|systèmes de détection'],
    es: ['clasificadores|sistema de detección|sistemas de detección'],
    zh: ['分类器|检测系统|识别系统'],
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
  'access-block': {
    en: ['blocked access to|access was blocked|access to ~ was blocked'],
    tr: ['erişimi engelle*|erişimini engelle*|erişime kapat*|erişim engeli getir*'],
    de: ['Seiten gesperrt|Websites gesperrt|sperrte ~ Websites|Zugang zu ~ gesperrt'],
    fr: ["bloqué l'accès|accès bloqué|bloquer l'accès"],
    es: ['bloqueó el acceso|bloqueo del acceso|bloquear el acceso'],
    zh: ['屏蔽|封锁网站|阻断访问|限制访问该'],
  },
  'access-revocation': {
    en: [
      'revoked access|cut off access|cut off its access|blocked the key|disabled the key|disabled the API key|revoked the API key|disabled an API key',
    ],
    tr: ['erişimi kes*|erişimini kes*|anahtarı iptal*|anahtarı devre dışı'],
    de: ['Zugang entzogen|entzog ~ Zugang|API-Schlüssel gesperrt|sperrte den Schlüssel'],
    fr: ["coupé l'accès|désactivé la clé|révoqué la clé|révoqué l'accès"],
    es: ['revocó el acceso|bloqueó la clave|desactivó la clave|cortó el acceso|retiró el acceso'],
    zh: ['停用密钥|撤销访问|禁用密钥|切断访问|终止访问|停用了 ~ 密钥'],
  },
  'feature-restriction': {
    en: [
      'disabled the feature|turned off the feature|switched off the feature|stop open ended|open ended chat|restricted the feature|limit teen|for minors|under 18s',
    ],
    tr: ['özelliği kapat*|özelliği devre dışı|özelliği kısıtla*|18 yaş altı*'],
    de: [
      'Funktion abgeschaltet|Funktion deaktiviert|Funktion eingeschränkt|schaltete die Funktion|für Minderjährige',
    ],
    fr: [
      'désactivé la fonction|désactivé la fonctionnalité|restreint la fonction|suspendu la fonction|aux mineurs',
    ],
    es: [
      'desactivó la función|ha desactivado la función|restringió la función|suspendió la función|para menores',
    ],
    zh: ['关闭该功能|停用该功能|下线该功能|暂停该功能|关闭了该功能|限制未成年人'],
  },
  'rollback-recovery': {
    en: [
      'restored the data|restored from a backup|from a backup|from backups|recovered the data|restored the database',
    ],
    tr: ['yedekten geri*|verileri geri*|verileri kurtar*|yedeklerden'],
    de: ['aus einem Backup|aus einer Sicherung|Daten wiederhergestellt|stellte die Daten'],
    fr: ["restauré les données|depuis une sauvegarde|à partir d'une sauvegarde|récupéré les données"],
    es: ['restauró los datos|desde una copia|recuperó los datos|copia de seguridad'],
    zh: ['恢复了数据|从备份|已恢复数据|恢复数据'],
  },
  'least-privilege': {
    en: ['least privilege|fewer rights|narrow rights|minimum permissions'],
    tr: ['en az ayrıcalık*|asgari yetki*'],
    de: ['minimale Rechte|geringste* Rechte|so wenig Rechte'],
    fr: ['moindre privilège|droits minimaux'],
    es: ['mínimo privilegio|privilegios mínimos|permisos mínimos'],
    zh: ['最小权限|最小化权限'],
  },
  'red-teaming': {
    en: ['red teaming|red team tests|red team exercises'],
    tr: ['kırmızı takım*'],
    de: ['Red Teaming'],
    fr: ["tests d'intrusion|red teaming"],
    es: ['equipos rojos|red teaming'],
    zh: ['红队测试|红队演练|红队'],
  },
  'responsible-disclosure': {
    en: [
      'responsible disclosure|coordinated disclosure|reported the flaw|reported the bug|disclosed the flaw|was reported to|were told in|notified the vendor*|informed the vendor*',
    ],
    tr: ['sorumlu bildirim*|açığı bildir*|önceden bildir*'],
    de: ['vorab informiert|gemeldet worden|meldeten die Lücke|meldete die Lücke|verantwortungsvoll'],
    fr: ["divulgation responsable|signalé la faille|ont prévenu|a prévenu l'éditeur"],
    es: ['divulgación responsable|notificó el fallo|notificaron el fallo|avisaron a'],
    zh: ['负责任披露|已通报|提前通报|向各公司通报|向厂商报告|已向 ~ 报告'],
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
