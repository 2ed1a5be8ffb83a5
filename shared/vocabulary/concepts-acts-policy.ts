import type { ConceptEntry } from './vocabulary.ts';
import { words } from './words.ts';

/** Words that tell of what firms, states and courts do about misuse, one list for each kind of measure. */
export const conceptsActsPolicy = [
  {
    id: 'act-content-labelling',
    terms: {
      en: words(
        'visible notice|must be labelled|must be labeled|label on|labels on|labelling|labeling|must say|have to say|has to say|must disclose|duty to disclose|duty to mark|must be marked|clearly marked|notice on every clip|warning label*|say that it was made|say so on|tag AI|marked as AI|label AI|AI label*',
      ),
      tr: words(
        'ibare*|etiket* zorunlu*|etiketle*|belirtmek zorunda|belirtilecek|belirtilmeli|uyarı koy*|işaretlen*|ibaresi',
      ),
      de: words(
        'Kennzeichnungspflicht|kennzeichnen|gekennzeichnet|Kennzeichnung|Hinweis auf|Hinweispflicht|markiert werden',
      ),
      fr: words(
        "obligation d'étiquet*|étiquet*|mention obligatoire|signaler que|indiquer que|marquage|doivent mentionner|avertissement",
      ),
      es: words(
        'obligación de etiquetar|etiquet*|avisar de que|indicar que|deben señalar|aviso obligatorio|rotular',
      ),
      zh: words('标识|标注|注明|须标明|写明来源|加注|提示语|显著位置'),
      it: words('etichett*|obbligo di segnal*|indicare che|avviso obbligatorio'),
      pt: words('rotul*|rótulo|obrigação de avisar|indicar que|aviso que|identificar conteúdo'),
      ja: words('表示義務|明示|ラベル|表示を義務'),
      ko: words('표시 의무|라벨|표기 의무|표시하도록'),
    },
  },
  {
    id: 'act-content-removal',
    terms: {
      en: words(
        'removed|removes|removal|took down|take down|taken down|takedown*|deleted the|deletes the|pulled the|pulled from|page was gone|was gone|offline|withdrawn from|drop * pages|drop the pages|off the platform|off the site|delist*|de indexed|purged|scrubbed|unpublished|wiped from',
      ),
      tr: words(
        'kaldırıl*|kaldırdı|yayından kaldır*|silindi|sildi|içerik kaldır*|indirildi|erişimden kaldır*',
      ),
      de: words(
        'gelöscht|entfernt|entfernte|löschte|gesperrte Videos|vom Netz genommen|aus dem Verkehr|heruntergenommen|Löschung',
      ),
      fr: words('retiré*|supprim*|retrait|effacé*|dépubli*|mis hors ligne|enlev*'),
      es: words('retir*|elimin*|borr*|quit* del|dio de baja|suprim*|remov*'),
      zh: words('下架|删除|移除|撤下|清理|屏蔽|拿下'),
      it: words('rimoss*|rimuov*|cancellat*|ritirat*|tolto'),
      pt: words('remov*|retir*|apag*|tirar do ar|tirou do ar|exclu*'),
      nl: words('verwijderd*|offline gehaald|weggehaald'),
      sv: words('tagits bort|tog bort|raderade*'),
      ru: words('удалил*|удален*|убрали|снят* с|изъят*'),
      ja: words('削除|取り下げ|公開停止|除去'),
      ko: words('삭제|내렸|게시 중단|제거'),
    },
  },
  {
    id: 'act-feature-restriction',
    terms: {
      en: words(
        'taken the button out|took the button out|switched off the|switched the|turned off the|disabled the|disables the|paused the|pauses the|suspended the|limited the|for paying|those who pay|subscribers only|no longer lets|no longer allows|can no longer|withdrew the feature|removed the feature|removed the option|feature is gone|scrapped the|shelved|pulled the feature|restricts image|limits image|restricted image|only adults',
      ),
      tr: words(
        'özelliği kapat*|özelliği kaldır*|devre dışı bırak*|durdurdu|askıya aldı|abonelere|ücretli kullanıcı*|artık yapılamıyor|sınırlandırdı|kısıtladı|düğmeyi kaldır*',
      ),
      de: words(
        'Funktion abgeschaltet|abgeschaltet|schaltet * ab|deaktivier*|ausgesetzt|eingeschränkt|nur noch für zahlende|zahlende*|Funktion entfernt|pausier*|nicht mehr möglich',
      ),
      fr: words(
        'désactiv*|suspend* la fonction|retiré la fonction|réservé* aux abonnés|abonnés payants|restreint|mis en pause|limité la création|brid*|bouton retiré',
      ),
      es: words(
        'desactiv*|suspend* la función|retiró la función|a quienes pagan|usuarios de pago|solo suscriptores|restring*|pausó|limitó la creación|ha limitado',
      ),
      zh: words('关闭功能|停用功能|下线功能|暂停|仅限付费|付费用户|限制使用|禁用功能|取消按钮|叫停'),
      it: words(
        'disattiv*|sospes* la funzione|solo agli abbonati|limitat*|messo in pausa|rimosso la funzione',
      ),
      pt: words('desativ*|suspend* a função|só assinantes|limitou|pausou|removeu a função'),
      ja: words('機能を停止|無効に|有料会員|制限した|一時停止'),
      ko: words('기능을 중단|비활성화|유료 회원|제한했|일시 중지'),
    },
  },
  {
    id: 'act-defense-in-depth',
    terms: {
      en: words(
        'defence in depth|defense in depth|layers of|layered|several layers|more than one line of defence|more than one lock|more than one line|no single|line of defence|lines of defence|belt and braces|belt and suspenders|swiss cheese|combination of measures|one wall is not enough',
      ),
      tr: words(
        'katmanlı savunma|çok katmanlı|derinlemesine savunma|tek bir önlem|birden fazla önlem|katman katman',
      ),
      de: words(
        'mehrschichtig*|mehrstufig*|gestaffelt*|Defense in Depth|mehrere Ebenen|keine einzelne|mehrere Verteidigung*|Schicht für Schicht',
      ),
      fr: words(
        'défense en profondeur|plusieurs couches|couches de défense|aucune mesure ne suffit|plusieurs lignes|multicouche',
      ),
      es: words(
        'defensa en profundidad|varias capas|capas de defensa|ninguna medida basta|más de una barrera|por capas',
      ),
      zh: words('纵深防御|多层防护|多重防线|分层|层层设防|多道防线'),
    },
  },
  {
    id: 'act-internal-investigation',
    terms: {
      en: words(
        'own inquiry|internal inquiry|internal investigation|internal review|is looking into|looks into|is now going through|going through its logs|investigating how|is investigating|are investigating|reviewing|opened an inquiry|hired a law firm|hired auditors|outside lawyers|post mortem|postmortem|is examining|own findings|launched a review',
      ),
      tr: words('iç soruşturma*|inceleme başlat*|kendi incelemesi|araştırıyor|inceliyor|şirket inceleme'),
      de: words(
        'interne Untersuchung|untersucht den Vorfall|untersucht, wie|prüft den Vorfall|interne Prüfung|geht dem nach|gehe dem nach|Aufarbeitung',
      ),
      fr: words(
        "enquête interne|mène l'enquête|examine l'incident|vérifie comment|audit interne|étudie l'incident",
      ),
      es: words(
        'investigación interna|investiga lo ocurrido|investiga cómo|auditoría interna|revisa el incidente|está revisando',
      ),
      zh: words('内部调查|正在调查|正在排查|展开调查|自查|复盘|内部审查'),
      it: words('indagine interna|sta indagando|sta verificando|verifica interna'),
      pt: words('investigação interna|está investigando|apuração interna|auditoria interna'),
    },
  },
  {
    id: 'act-threat-intel-sharing',
    terms: {
      en: words(
        'share intelligence|shared intelligence|went to its peers|to its peers|told its peers|passed on to other|passed to other|warn each other|indicators|share indicators|share what|shares what|shared with other|shared with peers|information sharing|sharing hub|clearing house|joint database|Frontier Model Forum|coalition|industry group|together with rivals|exchange of information|informed Microsoft|informed Google|alerted other',
      ),
      tr: words(
        'bilgi paylaş*|istihbarat paylaş*|diğer şirketlerle paylaş*|göstergeleri paylaş*|birbirini uyar*|ortak veri taban*',
      ),
      de: words(
        'teilt Erkenntnisse|Erkenntnisse geteilt|Informationen austausch*|Informationsaustausch|andere Anbieter gewarnt|weitergegeben an|gegenseitig warn*|Indikatoren|gemeinsame Datenbank',
      ),
      fr: words(
        "partag* des informations|partag* les indicateurs|partage de renseignement|transmis à ses pairs|échange* d'informations|s'alerter|base commune",
      ),
      es: words(
        'compart* información|compart* indicadores|intercambi* información|transmitió a otras|avisarse|base común|comparte con',
      ),
      zh: words('共享情报|情报共享|通报同行|信息共享|共享指标|互相预警|与同行分享|联合数据库'),
      it: words('condivi* informazioni|scambio di informazioni|condivi* indicatori|avvisato altri'),
      pt: words('compartilh* informações|troca de informações|compartilh* indicadores'),
    },
  },
  {
    id: 'act-responsible-disclosure',
    terms: {
      en: words(
        'told in the autumn|were told in|reported it in private|reported it privately|reported it on|reported it to|reported to the vendor|notified the vendor|told the maker|told the maintainers|informed the maker|alerted the company|alerted the vendor|before publication|before going public|coordinated disclosure|responsibl* disclos*|disclos*|ninety days|90 days|embargo of|letters to maintainers|asked for * silence|held back details|sent the collection',
      ),
      tr: words(
        'bildirdi|üreticiye haber ver*|şirkete bildir*|sorumlu ifşa|haber verildi|ayrıntılar ancak|yayımlamadan önce|bildirim üzerine|önceden bildir*',
      ),
      de: words(
        'gemeldet|meldeten|meldete die Lücke|vorab informiert|Hersteller informiert|verantwortungsvolle Offenlegung|vor der Veröffentlichung|90 Tage',
      ),
      fr: words(
        "signalé*|prévenu*|averti* l'éditeur|divulgation responsable|divulgation coordonnée|avant publication|90 jours|alerté",
      ),
      es: words(
        'avisaron|notific*|comunicaron|divulgación responsable|antes de publicar|90 días|alertaron|informaron al fabricante',
      ),
      zh: words('报告厂商|通报厂商|提前通知|负责任披露|漏洞报告|上报|90天|公开前|告知厂商'),
      it: words('segnalat*|avvisat*|divulgazione responsabile|prima di pubblicare|90 giorni'),
      pt: words('avisaram|notific*|comunicaram|divulgação responsável|antes de publicar|90 dias'),
    },
  },
  {
    id: 'act-bug-bounty',
    terms: {
      en: words(
        "bounty|bounties|received * dollars|reward*|paid researchers|prize money|pays up to|pays hackers|pays finders|HackerOne|Bugcrowd|cash for bugs|finder's fee|cash prize*",
      ),
      tr: words('ödül programı|ödül avcılığı|hata ödül*|ödül ver*|ödüllendir*|para ödülü'),
      de: words('Prämie*|Belohnung*|Kopfgeld|Bug Bounty|Preisgeld|Finderlohn|belohnt'),
      fr: words('prime*|récompens*|chasse aux bugs|bug bounty|prime aux bogues'),
      es: words('recompensa*|premio*|bug bounty|programa de recompensas|pagará a quien'),
      zh: words('赏金|悬赏|奖励|奖金|漏洞奖励'),
      it: words('ricompens*|premi|taglia|bug bounty'),
      pt: words('recompensa*|prêmio*|bug bounty'),
      ja: words('報奨金|懸賞|報酬'),
      ko: words('포상금|현상금|보상'),
    },
  },
  {
    id: 'act-user-training',
    terms: {
      en: words(
        'awareness|visit sheltered housing|shows how it is done|training courses|trains staff|train staff|trained staff|staff training|teaches staff|lessons|leaflet*|workshop*|campaign to warn|warns citizens|warned the public|warn customers|warned customers|police warn|remind*|educate*|drills|mock phishing|tips|urges people|be suspicious',
      ),
      tr: words(
        'farkındalık*|eğitim ver*|uyardı|uyarıyor|bilgilendir*|seminer*|broşür*|çalışanlara eğitim|vatandaşları uyar*',
      ),
      de: words(
        'Schulung*|schult|aufklär*|Aufklärung*|Sensibilisierung|warnt|warnte|Kurse|Faltblatt|Bürger warn*|Mitarbeiter schulen|Präventions*',
      ),
      fr: words(
        "sensibilis*|former les|formation*|prévention|mise en garde|met en garde|avertit|campagne d'information|ateliers|alerte les",
      ),
      es: words(
        'concienci*|formación|formar a|charlas de prevención|advierte|alerta a la ciudadanía|campaña informativa|taller*|avisa a',
      ),
      zh: words('讲课|宣传|培训|提醒|警示|科普|反诈宣传|教育|安全意识|演练'),
      it: words('sensibilizz*|formazione|mette in guardia|avverte|campagna informativa|corsi'),
      pt: words('conscientiz*|treinamento|alerta a|campanha informativa|cursos|orienta'),
      nl: words('voorlichting|waarschuwt|training|bewustwording'),
      sv: words('varnar|utbildning|medvetenhet'),
      ru: words('предупре*|обучени*|памятк*|просвещ*|тренинг*'),
      ja: words('注意喚起|研修|啓発|呼びかけ|訓練'),
      ko: words('주의 당부|교육|경고했|홍보|당부'),
    },
  },
  {
    id: 'act-call-back-verification',
    terms: {
      en: words(
        'hang up|ring the number|call the number|ring back|call back|calls back|callback|call them back|number you have always had|number you know|known number|other channel|another channel|second channel|different channel|two people must|two signatures|second signature|second person|double approval|code word|codeword|password for the family|family password|safe word|check in person',
      ),
      tr: words(
        'telefonu kapat*|geri ara*|bilinen numara*|başka bir kanal*|farklı kanal*|ikinci onay|çift onay|parola belirle*|aile parolası|iki imza',
      ),
      de: words(
        'auflegen|zurückrufen|Rückruf*|bekannte* Nummer|anderer Kanal|anderen Kanal|zweite* Kanal|zweite Unterschrift|Codewort|Kennwort|Vier Augen Prinzip|doppelte Freigabe',
      ),
      fr: words(
        'raccroch*|rappel* le numéro|rappeler|contre appel|autre canal|second canal|double validation|double signature|mot de passe familial|mot de code|numéro connu',
      ),
      es: words(
        'colg*|devolver la llamada|llamar al número|otro canal|segundo canal|doble firma|doble aprobación|palabra clave|contraseña familiar|número conocido',
      ),
      zh: words('打回去|回拨|原来的号码|挂断|另一渠道|多渠道核实|双重审批|双人复核|暗号|当面核实|核实身份'),
      it: words(
        "riagganci*|richiam*|altro canale|secondo canale|doppia firma|doppia approvazione|parola d'ordine",
      ),
      pt: words(
        'desligar|ligar de volta|retorn* a ligação|outro canal|segundo canal|dupla aprovação|palavra senha',
      ),
      ja: words('かけ直|折り返し|別の手段|二重承認|合言葉'),
      ko: words('다시 전화|되걸|다른 경로|이중 승인|암호를 정'),
    },
  },
  {
    id: 'act-insider-threat-programme',
    terms: {
      en: words(
        'screen staff|screens staff|staff screening|background check*|vetting of staff|vet staff|vetting staff|insider threat|insider risk|insider programme*|insider program*|as one screens|security clearance*|clearances|watch their own|monitor employees|exit interview*|compartment*|two person|need to know',
      ),
      tr: words(
        'personel tarama*|güvenlik soruşturması|iç tehdit*|geçmiş kontrol*|çalışanları denetle*|içeriden tehdit',
      ),
      de: words(
        'Sicherheitsüberprüfung*|Mitarbeiter überprüf*|Überprüfung der Mitarbeiter|Innentäter*|Hintergrundprüfung*|Zuverlässigkeitsprüfung',
      ),
      fr: words(
        'enquête* de sécurité|habilitation*|menace interne|menaces internes|vérification des antécédents|contrôle du personnel|filtrer le personnel',
      ),
      es: words(
        'amenaza interna|amenazas internas|verificación de antecedentes|investigar al personal|habilitación de seguridad|control del personal',
      ),
      zh: words('背景调查|内部威胁|内鬼|员工审查|涉密管理|保密审查|人员审查'),
    },
  },
  {
    id: 'act-staged-access',
    terms: {
      en: words(
        'people on a list|vetted laboratories|vetted users|vetted partners|trusted partners|trusted access|trusted testers|selected partners|selected customers|limited preview|private preview|gated|gated release|waiting list|waitlist|invitation only|by invitation|early access|step by step release|staged release|phased|only to a few|only for a few|not released to the public|not be released|withheld|held back the model|full strength',
      ),
      tr: words(
        'seçili ortak*|sınırlı erişim|kademeli|davetle|bekleme list*|güvenilir ortak*|yalnızca onaylı|herkese açılma*|sınırlı sayıda',
      ),
      de: words(
        'ausgewählte* Partner*|geprüfte* Partner*|Warteliste|auf Einladung|schrittweise|eingeschränkte* Zugang|nur für wenige|nicht öffentlich*|vertrauenswürdige* Partner*|gestaffelte* Freigabe',
      ),
      fr: words(
        "partenaires choisis|partenaires triés|liste d'attente|sur invitation|accès restreint|accès limité|par étapes|progressi*|laboratoires agréés|réservé à quelques",
      ),
      es: words(
        'socios elegidos|socios seleccionados|lista de espera|por invitación|acceso restringido|acceso limitado|por fases|gradual*|laboratorios autorizados|solo unos pocos',
      ),
      zh: words('白名单|邀请制|候补名单|有限开放|分阶段|受信任|经审核的机构|小范围|限量|不对外开放|内测'),
      it: words("partner selezionati|lista d'attesa|su invito|accesso limitato|graduale|a fasi"),
      pt: words('parceiros selecionados|lista de espera|por convite|acesso limitado|gradual|em fases'),
    },
  },
  {
    id: 'act-advisory-guideline',
    terms: {
      en: words(
        'guideline*|guidance|advisory|advisories|leaflet|recommendation*|advises|advised|advice|best practice*|handbook|checklist*|code of practice|white paper|fact sheet|circular|risk notice|security bulletin|issued a warning|playbook|standard|framework',
      ),
      tr: words('rehber*|kılavuz*|tavsiye*|öneri*|uyarı yayımla*|genelge*|el kitabı|bülten*|ilke karar*'),
      de: words(
        'Leitfaden|Merkblatt|Leitlinie*|Empfehlung*|empfiehlt|rät|Ratgeber|Handreichung|Warnhinweis|Orientierungshilfe|Rundschreiben',
      ),
      fr: words(
        'guide|recommandation*|recommande*|lignes directrices|avis|fiche*|conseils|bonnes pratiques|circulaire|vade mecum',
      ),
      es: words(
        'guía|recomendacion*|recomienda|directrices|aviso*|consejos|buenas prácticas|circular|manual',
      ),
      zh: words('指引|指南|建议|提示|通知|风险提示|白皮书|规范|手册|通告'),
      it: words('linee guida|raccomandazion*|guida|consigli|avviso|vademecum|buone pratiche'),
      pt: words('diretrizes|recomendaç*|guia|orientaç*|cartilha|aviso|boas práticas'),
      nl: words('richtlijn*|advies|aanbeveling*|handreiking'),
      sv: words('riktlinje*|råd|vägledning|rekommend*'),
      ru: words('рекомендаци*|рекоменд*|руководств*|памятк*|методичк*'),
      ja: words('指針|ガイドライン|勧告|手引|注意文書|通知'),
      ko: words('지침|가이드라인|권고|안내서|권고문'),
    },
  },
  {
    id: 'act-executive-memo',
    terms: {
      en: words(
        'memo|memos|memorandum|memoranda|executive order|presidential order|paper to department heads|directive to agencies|signed an order|order to agencies|instruction to agencies|NSTM|note to agencies|White House paper|decree|presidential decree|circular to ministries',
      ),
      tr: words('genelge*|memorandum*|başkanlık emri|kararname*|muhtıra*|talimatname|iç yazı'),
      de: words(
        'Memorandum*|Memo|Dekret*|Präsidialerlass|Erlass|Anordnung des Präsidenten|Verfügung des Präsidenten|Rundschreiben',
      ),
      fr: words(
        'mémorandum*|note interne|décret présidentiel|décret|circulaire|note de service|ordre exécutif',
      ),
      es: words('memorando*|memorándum*|orden ejecutiva|decreto presidencial|circular interna|nota interna'),
      zh: words('备忘录|行政令|总统令|行政命令|内部通知|政令'),
      it: words('memorandum|ordine esecutivo|decreto presidenziale|circolare'),
      pt: words('memorando*|ordem executiva|decreto presidencial|circular'),
    },
  },
  {
    id: 'act-diplomatic-demarche',
    terms: {
      en: words(
        'envoy*|embassy|embassies|ambassador*|diplomat*|demarche*|démarche*|cable|raise it with their hosts|raised it with|summoned the ambassador|formal protest|note of protest|diplomatic note|foreign ministry|state department|bilateral',
      ),
      tr: words('büyükelçi*|diplomatik*|nota|demarş*|telgraf*|dışişleri*|elçilik*'),
      de: words('Botschaft*|Diplomat*|Demarche|Depesche*|Protestnote|Außenministerium|einbestellt'),
      fr: words(
        "ambassad*|diplomat*|démarche*|câble*|note verbale|protestation officielle|ministère des affaires étrangères|convoqué l'ambassadeur",
      ),
      es: words(
        'embajad*|diplomát*|cable|nota de protesta|nota diplomática|cancillería|ministerio de exteriores',
      ),
      zh: words('外交|大使|使馆|照会|交涉|电报|外交部|使节'),
    },
  },
  {
    id: 'act-app-ban',
    terms: {
      en: words(
        "official devices|government devices|government phones|work phones|work computers|work laptops|take them out of their machine rooms|machine rooms|ministries|civil servants|public bodies|state bodies|agencies must|staff may not|employees may not|must uninstall|forbidden to staff|banned for staff|bans staff|bars staff|barred from using|not to be used|prohibits its staff|armed forces|soldiers|lawmakers' phones|schools may not",
      ),
      tr: words(
        'kamu cihaz*|resmi cihaz*|kamu kurum*|memur*|çalışanlarına yasakla*|bakanlıklar*|askerler*|iş telefon*|kullanımını yasakla*|kullanmayacak',
      ),
      de: words(
        'Dienstgeräte*|Diensthandy*|Behörden*|Ministerien|Beamte*|Mitarbeitern verboten|untersagt ihren|Soldaten|Verwaltung*|dürfen nicht mehr nutzen',
      ),
      fr: words(
        'appareils professionnels|téléphones de service|fonctionnaires|administrations|ministères|interdit à ses|interdit aux agents|agents publics|militaires',
      ),
      es: words(
        'dispositivos oficiales|móviles oficiales|funcionari*|administración|ministerios|prohíbe a sus|prohíbe a los|militares|empleados públicos',
      ),
      zh: words('公务设备|公务手机|公务员|政府部门|机关|员工不得|禁止员工|军方|禁止在办公|国企'),
      it: words('dispositivi ufficiali|dipendenti pubblici|ministeri|vieta ai|militari'),
      pt: words('dispositivos oficiais|servidores públicos|ministérios|proíbe servidores|militares'),
      ru: words('чиновник*|госслужащ*|служебн*|ведомств*|военн*|запретил* сотрудник*'),
      ja: words('公用端末|公務員|職員|省庁|業務端末|自衛隊'),
      ko: words('업무용|공무원|직원|부처|공공기관|군'),
    },
  },
  {
    id: 'act-access-block',
    terms: {
      en: words(
        'operators to block|providers to block|no longer be reached|cannot be reached|not to be reached|blocked the app|blocked the service|blocked access|blocks access|block access|access is blocked|access ban|blocked nationwide|blocked in the country|ordered blocked|off app stores|pulled from app stores|removed from app stores|provisional ban|temporary ban|banned the service|suspended the service|halted processing',
      ),
      tr: words(
        'erişim engel*|erişime engel*|erişime kapat*|engellendi|bant daralt*|erişim yasağı|uygulama mağazalarından kaldır*',
      ),
      de: words(
        'sperrt|Sperre|Netzsperre*|gesperrt|nicht mehr zu erreichen|blockiert|aus den App Stores|vorläufiges Verbot',
      ),
      fr: words(
        "blocage|bloqu* l'accès|bloqué|accès bloqué|fournisseurs d'accès|interdiction provisoire|retiré des boutiques",
      ),
      es: words(
        'bloqueo|bloque*|impidan entrar|impedir el acceso|cierra la puerta|prohibición temporal|retirad* de las tiendas',
      ),
      zh: words('封锁|屏蔽|无法访问|封禁|阻断|限制访问|应用商店下架|暂停服务'),
      it: words('blocco|bloccat*|oscurat*|limitazione provvisoria|fermat*|ferma'),
      pt: words('bloqueio|bloque*|suspens* do serviço|fora do ar|proibição temporária'),
      ru: words('заблокир*|блокировк*|недоступ*|ограничил* доступ'),
      ja: words('遮断|アクセス禁止|接続遮断|提供停止|配信停止'),
      ko: words('차단|접속 차단|서비스 중단|신규 다운로드 중단'),
    },
  },
  {
    id: 'act-regulatory-investigation',
    terms: {
      en: words(
        "commissioner looked into|commissioner|watchdog|regulator*|authority opened|authority is investigating|prosecutors are|prosecutors believe|prosecutor's office|attorney general|opened an investigation|opens an investigation|opened a case|under investigation|formal proceedings|demands answers|demanded answers|summon*|raid*|competition authority|antitrust|FTC|Ofcom|parliamentary inquiry|looked into it for|inspected",
      ),
      tr: words(
        "soruşturma*|inceleme başlat*|savcılık*|resen|re'sen|kurum inceleme*|denetleme|ifadeye çağır*|KVKK*|Rekabet Kurumu|inceleme yürüt*",
      ),
      de: words(
        'Ermittlung*|ermittelt|Staatsanwaltschaft|Aufsichtsbehörde|Datenschutzbehörde|Kartellamt|Verfahren eingeleitet|Prüfverfahren|Untersuchung eingeleitet|vorgeladen|Bundesnetzagentur',
      ),
      fr: words(
        "enquête*|parquet|ouvre une enquête|a ouvert une enquête|autorité*|avait contrôlé|contrôlé l'entreprise|CNIL|perquisition*|régulateur|convoqu*|gendarme",
      ),
      es: words(
        'investigación|abre una investigación|abrió una investigación|expediente*|fiscalía|regulador*|autoridad*|AEPD|agencia de protección|requerimiento*|indag*',
      ),
      zh: words('立案|调查|监管部门|约谈|检方|监管机构|执法|责令说明|专员|公署'),
      it: words("istruttoria|indagine|procura|garante|autorità|Antitrust|ha aperto un'indagine|ispezion*"),
      pt: words(
        'investigação|inquérito|promotoria|Ministério Público|autoridade*|ANPD|procedimento|notific*',
      ),
      nl: words('onderzoek|toezichthouder|Autoriteit Persoonsgegevens|openbaar ministerie'),
      ru: words('расследовани*|проверк*|прокуратур*|Роскомнадзор*|регулятор*|возбудил*'),
      ja: words('捜査|調査を開始|検察|当局|公正取引委員会|委員会|行政'),
      ko: words('조사 착수|수사|검찰|당국|위원회|공정위'),
    },
  },
  {
    id: 'act-legislation',
    terms: {
      en: words(
        'bill|bills|clause laid before|laid before|draft law|act|legislation|law|laws|statute|amendment|came into force|comes into force|passed|signed into law|would make it an offence|would make it a crime|outlaw*|parliament|senate|commons|congress|lawmakers|directive|regulation|AI Act',
      ),
      tr: words('yasa*|kanun*|tasarı*|kanun teklifi|yürürlüğe|Meclis*|TBMM|yasalaş*|yönetmelik*'),
      de: words(
        'Gesetz*|Gesetzentwurf|Bundestag|Verordnung|Novelle|in Kraft|Parlament*|KI Verordnung|strafbar',
      ),
      fr: words(
        'loi|lois|projet de loi|proposition de loi|proposition|sénat*|Assemblée|texte|règlement|amendement|entre en vigueur',
      ),
      es: words(
        'ley|leyes|proyecto de ley|proposición de ley|Congreso|Senado|reglamento|enmienda|entra en vigor',
      ),
      zh: words('法案|法律|立法|草案|条例|办法|议会|国会|施行|写进法律|修法'),
      it: words('legge|leggi|disegno di legge|regolamento|Senato|Camera|decreto legge|in vigore'),
      pt: words('lei|projeto de lei|Senado|Câmara|marco legal|em vigor|regulamento'),
      nl: words('wet|wetsvoorstel|kamer|parlement'),
      sv: words('lag|lagförslag|riksdag*'),
      ru: words('закон*|законопроект*|госдум*|парламент*|вступ* в силу'),
      ja: words('法案|法律|国会|施行|改正|条例|法律案'),
      ko: words('법안|법률|국회|시행|개정|조례'),
    },
  },
  {
    id: 'act-sanctions-entity-list',
    terms: {
      en: words(
        'entity list|blacklist*|black list|list of firms|put * on its list|added to the list|more Chinese companies on|trade list|sanction*|sanctions list|SDN|asset freeze|frozen assets|may not be supplied|designated|Treasury Department|OFAC',
      ),
      tr: words('kara liste*|yaptırım*|yaptırım listesi|varlık dondur*|listeye ekle*|listeye al*'),
      de: words('schwarze Liste|Sanktion*|Sanktionsliste|Entity List|auf die Liste|Vermögen eingefroren'),
      fr: words('liste noire|sanction*|liste des entités|ajouté* à la liste|gel des avoirs'),
      es: words('lista negra|sancion*|lista de entidades|añadi* a la lista|congel* los activos'),
      zh: words('实体清单|黑名单|制裁|列入|冻结资产|受限名单'),
      it: words('lista nera|sanzion*|inserit* nella lista|congelament*'),
      pt: words('lista negra|sanç*|lista de entidades|congela*'),
    },
  },
  {
    id: 'act-export-control-rule',
    terms: {
      en: words(
        'export control*|export rule*|export licence*|export license*|licence requirement|license requirement|licence to ship|license to ship|licence to sell|license to sell|export ban*|chip curbs|chip rules|rules on chips|limit on how much|ceiling on|quota|cannot legally buy|cannot be exported|may not be exported|Commerce Department|export restrictions|diffusion rule|allow exports|approve exports|lifted the ban|eases curbs|restricted chips|controlled goods',
      ),
      tr: words(
        'ihracat kontrol*|ihracat kısıtla*|ihracat lisans*|ihracat yasağı|ihracat kural*|satış izni|ihracat izni|Ticaret Bakanlığı',
      ),
      de: words(
        'Exportkontroll*|Ausfuhrkontroll*|Exportlizenz*|Ausfuhrgenehmigung*|Exportbeschränk*|Exportverbot*|Ausfuhrverbot*|Exportregel*|Handelsministerium',
      ),
      fr: words(
        "contrôle* des exportations|contrôle* à l'export*|licence* d'export*|restriction* à l'export*|interdiction d'export*|département du commerce|règle* d'export*",
      ),
      es: words(
        'control* de exportación|controles a la exportación|licencia* de exportación|restriccion* a la exportación|prohibición de exportar|Departamento de Comercio',
      ),
      zh: words('出口管制|出口许可|没有许可|许可证|出口限制|禁止出口|出口规定|商务部|美方规定|管制清单'),
      it: words(
        "controll* sull'export|controll* all'esportazione|licenz* di esportazione|restrizion* all'export|divieto di export",
      ),
      pt: words('controle* de exportação|licença* de exportação|restriç* à exportação|proibição de exporta*'),
      ru: words('экспортн* контрол*|экспортн* лицензи*|ограничени* на экспорт|запрет на экспорт'),
      ja: words('輸出規制|輸出許可|輸出管理|輸出制限|禁輸'),
      ko: words('수출 통제|수출 허가|수출 규제|수출 제한'),
    },
  },
  {
    id: 'act-lawsuit',
    terms: {
      en: words(
        'lawsuit*|sues|sued|suing|suit|taken * to court|taken * to the district court|takes * to court|took * to court|filed a complaint|files a complaint|class action|claims damages|seeks damages|plaintiff*|legal action|legal claim|went to court',
      ),
      tr: words('dava aç*|davası|davalı|davacı|mahkemeye ver*|mahkemeye başvur*|tazminat davası|dava'),
      de: words(
        'Klage*|klagt|klagen|verklagt*|verklagen|vor Gericht gezogen|zieht vor Gericht|Sammelklage|Kläger*',
      ),
      fr: words(
        'plainte*|assign*|attaque en justice|poursuivi|poursuit|procès|action collective|action en justice',
      ),
      es: words(
        'demanda*|demandado|demandan|querella*|denuncia*|lleva a los tribunales|acción colectiva|ante los tribunales',
      ),
      zh: words('起诉|诉讼|提告|告上法庭|索赔|集体诉讼|原告|控告'),
      it: words(
        'causa|citano|cita in giudizio|querela|azione legale|class action|fa causa|hanno fatto causa',
      ),
      pt: words(
        'processa|processam|ação judicial|processo contra|ação coletiva|vai à justiça|acionou a justiça',
      ),
      nl: words('rechtszaak|klaagt aan|daagt voor de rechter|aangeklaagd'),
      sv: words('stämmer|stämning'),
      ru: words('иск|подал* в суд|подали в суд|истц*|судебн* иск'),
      ja: words('訴え|提訴|訴訟|損害賠償|原告'),
      ko: words('소송|제소|고소|손해배상|원고'),
    },
  },
  {
    id: 'act-court-order',
    terms: {
      en: words(
        'injunction*|court order*|judge has barred|judge barred|judge ordered|judge orders|court ordered|court orders|court has ordered|court has barred|barred * from|restraining order|ordered to hand over|ordered to remove|ordered by a court|ruled that * must|tribunal ordered|interim order|preliminary order|gag order',
      ),
      tr: words(
        'mahkeme karar*|ihtiyati tedbir|tedbir karar*|mahkeme yasakla*|hakim karar*|sulh ceza|mahkemesi karar*|karar verdi',
      ),
      de: words(
        'einstweilige Verfügung|hat * untersagt|untersagt|Gericht verbietet|Gericht untersagt|Gerichtsbeschluss|gerichtliche Anordnung|Gericht ordnet|Unterlassung*|Verfügung',
      ),
      fr: words(
        'ordonnance|injonction|référé|juge a ordonné|tribunal a ordonné|tribunal ordonne|interdit par le juge|décision de justice',
      ),
      es: words(
        'orden judicial|medida* cautelar*|juez ordena|juez ordenó|tribunal ordena|tribunal ordenó|auto judicial|resolución judicial',
      ),
      zh: words('禁令|法院裁定|法院命令|责令|判令|法院要求|临时禁令|裁定'),
      it: words(
        'ordinanza|ingiunzione|giudice ha ordinato|tribunale ordina|tribunale ha ordinato|provvedimento del giudice',
      ),
      pt: words(
        'ordem judicial|liminar|juiz ordenou|justiça manda|mandou remover|tribunal ordenou|manda tirar',
      ),
      ru: words('суд обязал|суд запретил|судебн* запрет*|обеспечительн*|постановлени* суда'),
      ja: words('差し止め|仮処分|裁判所が命じ|命令'),
      ko: words('가처분|법원 명령|법원이 명령|금지 명령'),
    },
  },
  {
    id: 'act-cease-and-desist',
    terms: {
      en: words(
        "cease and desist|cease|desist|demand letter|lawyers' letter|lawyer's letter|letter from lawyers|formal notice|gives * months to|given two months|warning letter|ultimatum|stop or face|threatens legal action|demanded that * stop|demands that * stop|legal threat",
      ),
      tr: words('ihtarname*|ihtar*|durdurmasını iste*|süre ver*|son ver*|uyarı mektubu'),
      de: words(
        'Abmahnung*|abgemahnt|Unterlassungserklärung|Unterlassung*|setzt Frist|Frist gesetzt|Anwaltsschreiben|fordert auf',
      ),
      fr: words(
        "mise en demeure|mis en demeure|met en demeure|donne * mois|sommation|somm*|cesser de|lettre d'avocat*|délai",
      ),
      es: words(
        'requerimiento|burofax|carta de cese|cese y desista|exige que cese|ultimátum|da un plazo|plazo de',
      ),
      zh: words('律师函|停止侵权|要求停止|警告函|限期|责令改正|最后通牒'),
      it: words('diffida|diffidat*|cessare|lettera degli avvocati|ultimatum'),
      pt: words('notificação extrajudicial|cessar|ultimato|carta de advogados|prazo'),
    },
  },
  {
    id: 'act-dmca-takedown',
    terms: {
      en: words(
        'DMCA|copyright notice*|copyright claim*|copyright takedown*|infringement notice*|notice and takedown|copyright strike*|took copies down',
      ),
      tr: words('DMCA|telif bildirim*|telif şikayet*|telif ihlali bildirim*'),
      de: words('DMCA|Urheberrechtsmeldung*|Löschantrag*|Urheberrechtsbeschwerde*'),
      fr: words("DMCA|notification* de droit d'auteur|demande* de retrait|signalement* pour droits d'auteur"),
      es: words('DMCA|aviso* de derechos de autor|reclamación de derechos|notificación* de copyright'),
      zh: words('DMCA|版权投诉|版权通知|侵权通知'),
    },
  },
  {
    id: 'act-criminal-prosecution',
    terms: {
      en: words(
        'arrest*|charged|indict*|convict*|sentenced|months in prison|years in prison|behind bars|given * months|given * years|eighteen months|jailed|pleaded guilty|found guilty|on trial|detained|in custody|criminal charges|prosecut*|custody',
      ),
      tr: words(
        'tutuklan*|gözaltı*|hapis cez*|iddianame*|yakalan*|mahkum*|suçlu bul*|yargılan*|hakkında dava|tutuklu',
      ),
      de: words(
        'festgenommen|verhaftet|verurteilt|Haftstrafe|Freiheitsstrafe|angeklagt|Anklage|Untersuchungshaft|schuldig',
      ),
      fr: words(
        'arrêté*|interpellé*|condamné*|prison|mis en examen|garde à vue|inculpé*|coupable|écroué*|devant le juge',
      ),
      es: words(
        'detenido*|detenida*|arrestad*|condenad*|prisión|cárcel|acusa a|imputad*|culpable|ante el juez|procesad*',
      ),
      zh: words('逮捕|拘留|判刑|起诉|有期徒刑|抓获|刑拘|被捕|有罪|落网'),
      it: words('arrestat*|condannat*|carcere|imputat*|rinviat* a giudizio|colpevol*'),
      pt: words('pres*|detid*|condenad*|prisão|denunciad*|réu|culpad*'),
      nl: words('gearresteerd|opgepakt|veroordeeld|celstraf|aangehouden'),
      sv: words('gripen|gripits|åtalad|dömd|fängelse'),
      ru: words('арестова*|задержа*|осужд*|приговор*|обвинил*|тюрем*'),
      ja: words('逮捕|起訴|有罪|懲役|送検|書類送検'),
      ko: words('체포|구속|기소|유죄|징역|송치'),
    },
  },
  {
    id: 'act-settlement',
    terms: {
      en: words(
        'settle*|settled|settlement|agreed to pay|pays * million|pay * million|must pay|fined|fine of|fines|penalty of|million fine|ordered to pay|compensation|out of court',
      ),
      tr: words('ceza kes*|para cezası|idari para|uzlaş*|tazminat öde*|ödeyecek|milyon lira ceza|ceza ver*'),
      de: words(
        'Geldbuße|Bußgeld*|Geldstrafe|Vergleich|zahlt * Millionen|Millionen zahlen|Strafe von|außergerichtlich',
      ),
      fr: words("amende*|accord amiable|transaction|versera|paiera|sanction de|sanctionné*|millions d'euros"),
      es: words('multa*|acuerdo extrajudicial|pagará|sanción de|sancionad*|indemnización'),
      zh: words('罚款|和解|处罚|赔偿|罚金|支付和解'),
      it: words('multa*|sanzion*|accordo|patteggia*|pagherà|risarcimento'),
      pt: words('multa*|acordo|pagará|indenização'),
      nl: words('boete|schikking'),
      sv: words('böter|förlikning|sanktionsavgift'),
      ru: words('штраф*|мировое соглашение|выплатит|оштрафова*'),
      ja: words('和解|制裁金|罰金|課徴金|支払う'),
      ko: words('과징금|과태료|벌금|합의금'),
    },
  },
  {
    id: 'act-law-enforcement-referral',
    terms: {
      en: words(
        'told the police|to the police|reported to the police|informed the police|to the authorities|notified authorities|informed authorities|German authorities|informed law enforcement|law enforcement|handed * to the FBI|handed evidence|passed to prosecutors|referred to|went to the police|complaint with prosecutors|criminal complaint|reported the matter|reported the case|called the police',
      ),
      tr: words(
        'polise bildir*|polise başvur*|savcılığa başvur*|suç duyurusu*|emniyete bildir*|yetkililere bildir*|kolluk*|şikayetçi ol*',
      ),
      de: words(
        'Anzeige erstattet|Strafanzeige*|erstattete Anzeige|Polizei informiert|Polizei eingeschaltet|Behörden informiert|Behörden gemeldet|Staatsanwaltschaft eingeschaltet',
      ),
      fr: words(
        'saisi la justice|porté plainte|dépose plainte|déposé plainte|alerté la police|signalé aux autorités|prévenu les autorités|saisi le parquet|saisit la justice',
      ),
      es: words(
        'denunció|denunciaron|presentó una denuncia|avisó a la policía|puso en conocimiento|comunicó a las autoridades|acudió a la policía|denuncia ante',
      ),
      zh: words('报警|报案|通报警方|移交警方|告知执法|向有关部门报告|举报'),
      it: words('denuncia|denunciato|segnalato alle autorità|informato la polizia|esposto'),
      pt: words(
        'denunciou|boletim de ocorrência|avisou a polícia|comunicou às autoridades|acionou a polícia',
      ),
      ja: words('被害届|警察に通報|当局に通報|告発'),
      ko: words('경찰에 신고|수사 의뢰|고발|당국에 통보'),
    },
  },
  {
    id: 'act-tos-change',
    terms: {
      en: words(
        'new terms|new conditions|new rules of use|changed its terms|changes its terms|updated its terms|updated terms|revised terms|rewrote its terms|new policy|amended its terms|amends its terms|new usage policy|adds a clause|added a clause|tightened its terms|updates its policy|terms now|policy now',
      ),
      tr: words(
        'yeni koşul*|yeni şart*|koşullarını güncelle*|şartlarını değiştir*|politikasını güncelle*|kullanım şartlarını|sözleşmesini değiştir*',
      ),
      de: words(
        'neue Nutzungsbedingungen|neue Bedingungen|Nutzungsbedingungen geändert|ändert seine Nutzungs*|Bedingungen verschärft|neue Regeln|neue AGB|aktualisierte Bedingungen',
      ),
      fr: words(
        "nouvelles conditions|conditions modifiées|modifie ses conditions|mis à jour ses conditions|nouvelles règles d'utilisation|durcit ses conditions|nouvelle politique",
      ),
      es: words(
        'nuevas condiciones|condiciones nuevas|cambia sus condiciones|actualizó sus términos|nuevos términos|endurece sus condiciones|nueva política',
      ),
      zh: words('新条款|更新条款|修改条款|更新协议|修订协议|新规|更新了使用政策|修改用户协议'),
      it: words('nuove condizioni|nuovi termini|cambia le condizioni|aggiornato i termini'),
      pt: words('novos termos|novas condições|muda os termos|atualizou os termos'),
    },
  },
  {
    id: 'act-tos-enforcement',
    terms: {
      en: words(
        'commercial rules|against its rules|broke its rules|broke the rules|break the rules|violat* its|violation of|breach of its|breach of our|in breach|its terms|usage policies|do not let customers|does not let customers|enforce*|contrary to|house rules|rule breaking|under its policy',
      ),
      tr: words(
        'şartlarını ihlal|kurallarını ihlal|koşullarını ihlal|kurallarına aykırı|şartlara aykırı|ihlal ettiği|kullanım koşullarına aykırı',
      ),
      de: words(
        'gegen die Nutzungsbedingungen|verstößt gegen|verstoßen gegen|Verstoß gegen|gegen seine Regeln|vertragswidrig',
      ),
      fr: words(
        'viol* ses conditions|contraire* aux conditions|enfreint|violation de ses|en violation|non conforme* aux conditions',
      ),
      es: words(
        'incumpl* sus|viol* sus|contrari* a sus|infring* sus|violación de sus términos|incumplimiento de',
      ),
      zh: words('违反条款|违反服务条款|违反协议|违反规定|违规使用|违反使用政策|违约'),
      it: words('viola* i termini|violazione dei termini|contrario ai termini'),
      pt: words('viol* os termos|violação dos termos|contrári* aos termos'),
    },
  },
  {
    id: 'act-access-revocation',
    terms: {
      en: words(
        'switched them off|switched off|cut off|cuts off|cut them off|revok*|withdrew access|withdraws access|pulled access|key no longer worked|lost access|loses access|ended the contract|ends the contract|terminated the contract|terminated access|stopped supplying|dropped as a customer|no longer a customer|shut out|without its model|access was ended|unplugged',
      ),
      tr: words(
        'erişimini kes*|erişimi kes*|erişimini iptal|sözleşmeyi fesh*|anahtarını iptal|hizmeti kes*|müşterilikten|erişimi kaldır*',
      ),
      de: words(
        'Zugang entzogen|entzieht * Zugang|Zugang gekappt|Zugang gesperrt|Vertrag gekündigt|kündigt|abgeklemmt|dreht den Hahn|Zugriff entzogen',
      ),
      fr: words(
        "coupé l'accès|coupe l'accès|révoqu*|résili*|privé d'accès|prive * d'accès|accès retiré|débranch*",
      ),
      es: words(
        'cortó el acceso|corta el acceso|revoc*|rescind*|sin acceso|retiró el acceso|retira el acceso|desconect*',
      ),
      zh: words('切断|断供|撤销访问|终止合作|取消接口|吊销|停止供应|终止服务'),
      it: words("tagliato l'accesso|revocat*|rescis*|tolto l'accesso"),
      pt: words('cortou o acesso|revog*|rescind*|sem acesso'),
    },
  },
  {
    id: 'act-licence-restriction',
    terms: {
      en: words(
        'licence|license|licensing|non commercial|noncommercial|may not be used|must name|asks anyone with|must say where|more than 700 million|more than 100 million users|acceptable use|no training of|may not train|forbids training|prohibits training|use restriction*|restrictive licence|open licence|open license|clause of the licence|attribution clause',
      ),
      tr: words('lisans*|ticari olmayan|ticari kullanım|lisans şart*|kullanım kısıt*|eğitimde kullanılamaz'),
      de: words(
        'Lizenz*|nicht kommerziell*|nichtkommerziell*|Nutzungsbeschränkung|darf nicht genutzt|Namensnennung',
      ),
      fr: words('licence*|non commercial*|usage non commercial|clause|ne peut être utilisé|attribution'),
      es: words('licencia*|no comercial|uso no comercial|cláusula de|no podrá usarse|atribución'),
      zh: words('许可证|许可协议|非商用|非商业|开源协议|不得用于|授权条款|署名'),
      it: words('licenz*|non commerciale|attribuzione|non può essere usato'),
      pt: words('licença*|não comercial|atribuição|não pode ser usado'),
    },
  },
] as const satisfies readonly ConceptEntry[];
