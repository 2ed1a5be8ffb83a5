import type { ConceptEntry } from './vocabulary.ts';
import { words } from './words.ts';

/** Words that tell of what is done to systems against misuse, one list for each kind of measure. */
export const conceptsActsTechnical = [
  {
    id: 'act-rate-limiting',
    terms: {
      en: words(
        'rate limit*|ceiling on|lower ceiling|spending ceiling|spending limit*|spend cap*|quota*|throttl*|calls per customer|calls per minute|per minute|per hour|per day|fewer requests|cap on|caps on|capped at|slow down requests|usage limit*|daily limit*|weekly limit*|query limit*',
      ),
      tr: words(
        'hız sınır*|kota*|kullanım sınır*|sorgu sınır*|günlük sınır*|harcama sınır*|istek sınır*|üst sınır*|limit*|günde en fazla',
      ),
      de: words(
        'Obergrenze*|Kontingent*|Drossel*|drossel*|Limit*|pro Minute|pro Stunde|pro Tag|Ausgabengrenze*|Anfragen begrenz*|begrenzt die Zahl',
      ),
      fr: words(
        "plafon*|quota*|brid*|limit* le nombre|par minute|par heure|par jour|limite* de débit|limite* d'usage|budget maximum",
      ),
      es: words('límite*|cuota*|tope*|por minuto|por hora|por día|limit* el número|límite de gasto'),
      zh: words('限流|限频|配额|上限|每分钟|每小时|每日|次数限制|限额|消费上限|限速'),
      it: words('limite|limiti|tetto|quota|al minuto|al giorno'),
      pt: words('limite*|cota|teto|por minuto|por dia'),
    },
  },
  {
    id: 'act-captcha',
    terms: {
      en: words(
        'captcha*|puzzle|puzzles|little puzzles|prove * not a robot|prove that they are human|human test|tick a box|pick out traffic lights|bot check*|robot check|proof of humanity|challenge page',
      ),
      tr: words('captcha*|robot değilim|bulmaca*|insan doğrulama*|robot testi'),
      de: words('Captcha*|Bilderrätsel|Rätsel*|kein Roboter|Menschentest|Bot Prüfung'),
      fr: words('captcha*|pas un robot|petite énigme*|énigme*|casse tête|test humain'),
      es: words('captcha*|no soy un robot|acertijo*|rompecabezas|prueba humana'),
      zh: words('验证码|人机验证|滑块|拼图验证|真人验证'),
      it: words('captcha*|non sono un robot|rompicapo'),
      pt: words('captcha*|não sou um robô|quebra cabeça'),
      ja: words('キャプチャ|画像認証|ロボットでは'),
      ko: words('캡차|로봇이 아닙|보안문자'),
    },
  },
  {
    id: 'act-behavioural-anomaly-detection',
    terms: {
      en: words(
        'usage pattern*|patterns of use|behaviour*|behavior*|fingerprint*|anomal*|unusual traffic|odd traffic|suspicious traffic|unusual activity|look for customers|looks for customers|too even|telltale|gave themselves away|noticed because|clusters of accounts|linked accounts|traffic analysis|heuristics|correlate*|same payment card*|shared payment*|odd hours',
      ),
      tr: words(
        'davranış*|kullanım örüntü*|olağan dışı|olağandışı|şüpheli trafik|anormal*|anomali*|parmak iz*|örüntü*|ortak ödeme',
      ),
      de: words(
        'Verhaltensmuster*|Nutzungsmuster*|auffällig*|Auffälligkeit*|Anomalie*|ungewöhnlich* Verkehr|verdächtig* Muster|Fingerabdruck*|Muster',
      ),
      fr: words(
        "comportement*|anomalie*|schéma* d'usage|habitudes d'usage|trafic suspect|trafic inhabituel|empreinte*|activité suspecte",
      ),
      es: words(
        'patrones de uso|comportamiento*|anomal*|tráfico sospechoso|tráfico inusual|huella*|actividad sospechosa',
      ),
      zh: words('行为特征|行为模式|异常|可疑流量|指纹|使用规律|异常流量|行为分析'),
      it: words('comportament*|anomal*|traffico sospetto|impront*'),
      pt: words('comportamento*|anomal*|tráfego suspeito|padrões de uso'),
    },
  },
  {
    id: 'act-detection-classifiers',
    terms: {
      en: words(
        'classifier*|second model|another model|guard model|watches every|screens every|in real time|as it happens|stops such talk|detector|detectors|detection system*|automatic detection|flags misuse|detect misuse|spots abuse|detects abuse|early warning|sorts requests|machine learning filter*|safety monitor',
      ),
      tr: words(
        'sınıflandırıcı*|ikinci bir model|gerçek zamanlı|anında|tespit sistem*|algılama sistem*|algılayıcı*|saptayan sistem',
      ),
      de: words(
        'Klassifikator*|zweites Modell|Echtzeit|Erkennungssystem*|Detektor*|erkennt Missbrauch|Früherkennung|automatisch erkenn*',
      ),
      fr: words(
        'classifieur*|classificateur*|second modèle|deuxième modèle|en temps réel|détecteur*|système de détection|repère les abus',
      ),
      es: words('clasificador*|segundo modelo|en tiempo real|detector*|sistema de detección|detecta abusos'),
      zh: words('分类器|第二个模型|实时|检测系统|识别模型|自动识别|实时拦截|检测器'),
      it: words('classificator*|secondo modello|in tempo reale|rilevator*|sistema di rilevamento'),
      pt: words('classificador*|segundo modelo|em tempo real|detector*|sistema de detecção'),
      ja: words('分類器|リアルタイム|検知システム|検出器'),
      ko: words('분류기|실시간|탐지 시스템|감지기'),
    },
  },
  {
    id: 'act-account-ban',
    terms: {
      en: words(
        'banned the account*|bans accounts|closed the accounts|closed accounts|shut the accounts|shut the logins|shut down the accounts|suspended the account*|blocked the accounts|deleted the accounts|removed the accounts|disabled the accounts|accounts were closed|accounts have been closed|accounts were banned|accounts were shut|accounts are gone|logins were|user accounts|terminated the account*|account suspension*|froze accounts|kicked off the platform|struck off',
      ),
      tr: words(
        'hesapları kapat*|hesaplar kapat*|hesapları askıya|hesaplar askıya|hesapları sil*|hesaplar sil*|üyelikler sil*|üyelikleri iptal|hesapları engelle*|hesapları yasakla*|hesaplar* dondur*',
      ),
      de: words(
        'Konten gesperrt|sperrte die Konten|sperrt die Konten|Konten gelöscht|Konten geschlossen|Konten stillgelegt|Zugänge gesperrt|Nutzerkonten|Accounts gesperrt|Konten entfernt',
      ),
      fr: words(
        'comptes fermés|fermé les comptes|ferme les comptes|comptes supprimés|supprimé les comptes|comptes suspendus|comptes bloqués|comptes bannis|comptes désactivés|désactivé les comptes',
      ),
      es: words(
        'cerró las cuentas|cuentas cerradas|cerrado las cuentas|eliminó las cuentas|cuentas eliminadas|cuentas suspendidas|suspendió las cuentas|bloqueó las cuentas|cuentas bloqueadas|canceló las cuentas',
      ),
      zh: words(
        '封号|封停账号|关闭账号|关闭了账号|封禁账号|注销账号|冻结账号|账号已被|清理账号|停用账号|封禁了',
      ),
      it: words(
        'chiuso gli account|account chiusi|sospeso gli account|account sospesi|bloccato gli account|eliminato gli account',
      ),
      pt: words(
        'encerrou as contas|contas encerradas|suspendeu as contas|contas suspensas|baniu as contas|contas banidas|removeu as contas',
      ),
      nl: words('accounts gesloten|accounts geblokkeerd|accounts verwijderd|sloot de accounts'),
      sv: words('stängde av konton|stängt konton|konton stängdes'),
      ru: words(
        'закрыл* аккаунт*|заблокировал* аккаунт*|удалил* аккаунт*|аккаунт* заблокирован*|аккаунт* удален*',
      ),
      ja: words('アカウントを停止|アカウントを凍結|アカウント停止|アカウントを削除'),
      ko: words('계정을 정지|계정을 차단|계정을 삭제|계정 정지'),
    },
  },
  {
    id: 'act-kyc-id-verification',
    terms: {
      en: words(
        'identity|ID check*|ID document*|identity card*|passport*|selfie|extract from the register|company register|proof of identity|proof of age|age check*|age verification|verify who|verified customers|verify customers|know your customer|KYC|prove who|prove their age|show papers|show a document|biometric check|real name|government ID',
      ),
      tr: words(
        'kimlik*|kimlik belge*|kimlik doğrula*|pasaport*|yaş doğrula*|gerçek isim|ticaret sicil*|müşterini tanı|T.C. kimlik',
      ),
      de: words(
        'Ausweis*|Identität*|Identitätsprüfung|Reisepass|Altersnachweis|Altersprüfung|Altersverifikation|Handelsregister*|Klarname*|ausweisen',
      ),
      fr: words(
        "pièce d'identité|identité|passeport|vérification d'identité|vérification de l'âge|vérifie l'âge|justificatif*|extrait de registre|Kbis|montrez patte blanche|nom réel",
      ),
      es: words(
        'identidad|documento de identidad|pasaporte|verific* la edad|verificación de edad|verificación de identidad|registro mercantil|DNI|nombre real',
      ),
      zh: words('实名|身份验证|身份证|护照|人脸核验|年龄验证|工商登记|核验身份|企业认证|验明身份'),
      it: words(
        "documento d'identità|identità|passaporto|verifica dell'età|verifica l'età|registro delle imprese",
      ),
      pt: words('documento de identidade|identidade|passaporte|verificação de idade|verifica a idade|CNPJ'),
      ja: words('本人確認|身分証|年齢確認|パスポート|実名'),
      ko: words('본인 확인|신분증|연령 확인|여권|실명'),
    },
  },
  {
    id: 'act-regional-access-restriction',
    terms: {
      en: words(
        'unsupported region*|unsupported countr*|geoblock*|geo block*|controlled from|owned from|ownership in|majority owned|wherever they are based|no matter where|users in China|customers in China|firms in China|from Russia|from Iran|from North Korea|Chinese owned|subsidiaries abroad|by country|country of origin|blocked countries|regional limits|not offered in|not available in|barred countries|IP addresses from',
      ),
      tr: words(
        "desteklenmeyen ülke*|bölgesel kısıt*|Çin'deki kullanıcı*|Çinli ortak*|çoğunluk hisse*|nerede olursa olsun|ülkelerden eriş*|coğrafi engel*|Rusya'dan|İran'dan",
      ),
      de: words(
        'nicht unterstützte* Länder*|Geoblocking|mehrheitlich|in chinesischem Besitz|Eigentümer in|aus China|aus Russland|aus dem Iran|egal wo|gesperrte Länder|regional*|nicht verfügbar in',
      ),
      fr: words(
        "pays non pris en charge|géoblocage|détenu* majoritairement|capital est contrôlé|contrôlé* depuis|depuis la Chine|depuis la Russie|où qu'elles soient|pays exclus|région*",
      ),
      es: words(
        'países no admitidos|geobloqueo|bloqueo geográfico|propiedad china|controlad* desde|capital chino|desde China|desde Rusia|dondequiera que|países excluidos|región*',
      ),
      zh: words(
        '不支持的地区|地区限制|中国用户|中资|控股|所在地区|受限国家|海外子公司|无论设在|来自中国|来自俄罗斯',
      ),
      it: words('paesi non supportati|geoblocco|a controllo cinese|dalla Cina|dalla Russia|ovunque'),
      pt: words('países não suportados|bloqueio geográfico|controle chinês|da China|da Rússia|onde quer que'),
    },
  },
  {
    id: 'act-cot-hiding',
    terms: {
      en: words(
        'tidy summary|summary instead|only a summary|summaries of|summarised reasoning|summarized reasoning|hide the reasoning|hides its reasoning|hidden reasoning|full train of thought|raw reasoning|raw chain|chain of thought|chains of thought|train of thought|thinking out loud|keep their workings|keeps its workings|workings to themselves|no longer shown|no longer shows|no longer displayed|reasoning trace*|thinking trace*',
      ),
      tr: words(
        'düşünce zinciri*|akıl yürütme*|ham düşünce|özetini göster*|yalnızca özet|gizliyor|adımlarını gizle*|muhakeme*',
      ),
      de: words(
        'Gedankengang*|Gedankenkette*|nur noch eine Zusammenfassung|Zusammenfassung|Denkschritte|Rohfassung|verbirgt|nicht mehr angezeigt|Denkweg*',
      ),
      fr: words(
        'résumé|chaîne de pensée|raisonnement* brut*|cache son raisonnement|masque*|étapes de réflexion|plus affiché*|cheminement',
      ),
      es: words(
        'resumen|cadena de pensamiento|razonamiento* en bruto|oculta su razonamiento|oculta el razonamiento|pasos del razonamiento|ya no muestra',
      ),
      zh: words('思维链|推理过程|只显示摘要|摘要|隐藏推理|不再展示|思考过程|原始推理'),
      it: words('riassunto|catena di ragionamento|nasconde il ragionamento|non mostra più'),
      pt: words('resumo|cadeia de raciocínio|esconde o raciocínio|não mostra mais'),
      ja: words('要約のみ|思考過程|推論過程を隠|非表示'),
      ko: words('요약만|사고 과정|추론 과정을 숨|비공개'),
    },
  },
  {
    id: 'act-output-degradation',
    terms: {
      en: words(
        'wrong turnings|wrong turns|decoy*|poison the well|poisons the well|degrade*|worse pupil|spoil*|noise|perturb*|subtly wrong|slightly wrong|garbled|antidistillation|anti distillation|undistillable|useless for training|rewrites its traces|rewritten traces|fake tools|sabotage the copy|unlearnable|mislead imitators|tainted answers',
      ),
      tr: words('gürültü*|yanıltıcı adım*|kasıtlı hata*|bozuk yanıt*|işe yaramaz hale|sahte araç*|yem'),
      de: words(
        'Rauschen|verfälsch*|Köder|absichtlich falsch*|unbrauchbar|Irrwege|verschlechter*|gestörte Antworten',
      ),
      fr: words(
        'leurre*|bruit|fausses pistes|dégrad*|brouill*|inutilisable* pour|légèrement faux|réponses altérées',
      ),
      es: words('señuelo*|ruido|pistas falsas|degrad*|inservible*|ligeramente errón*|respuestas alteradas'),
      zh: words('扰动|噪声|诱饵|掺入错误|故意出错|降质|无法用于训练|假工具|干扰'),
      it: words('esche|rumore|false piste|degrad*|inutilizzabil*'),
      pt: words('iscas|ruído|pistas falsas|degrad*|inutilizáve*'),
    },
  },
  {
    id: 'act-watermarking',
    terms: {
      en: words(
        'watermark*|invisible mark*|invisible signature|hidden mark*|hidden signal*|statistical mark|imperceptible|SynthID|signal in the text|embedded signature|bury marks|woven into',
      ),
      tr: words('filigran*|görünmez işaret*|gizli imza*|görünmez imza*|dijital damga*'),
      de: words('Wasserzeichen*|unsichtbare* Markierung*|unsichtbare* Signatur*|verstecktes Signal'),
      fr: words('filigrane*|tatouage*|marque* invisible*|signature invisible|signal caché'),
      es: words('marca* de agua|marca* invisible*|firma invisible|señal oculta'),
      zh: words('水印|隐形标记|看不见的记号|隐式标识|暗记'),
      it: words('filigran*|watermark|segno invisibile|firma invisibile'),
      pt: words("marca* d'água|marca invisível|assinatura invisível"),
      ja: words('電子透かし|透かし|不可視の印'),
      ko: words('워터마크|보이지 않는 표시'),
    },
  },
  {
    id: 'act-canary-fingerprint',
    terms: {
      en: words(
        'canary|canaries|riddles|nonsense solution*|planted phrase*|planted string*|planted error*|planted facts|trap street*|honeypot*|honey token*|honeytoken*|slipped into the service|marked copies|traceable cop*|fingerprinted|same solutions turned up|same mistakes|made up word*|invented word*|tell tale|secret phrase*|bait question*',
      ),
      tr: words(
        'tuzak soru*|işaretli kopya*|kanarya*|yem cümle*|uydurma kelime*|uydurma sözcük*|bal küpü|iz bırak*|aynı hata*',
      ),
      de: words(
        'Kanarienvogel|Köderfrage*|Fangfrage*|präparierte Antworten|markierte Kopie*|Honeypot*|erfundene* Wort*|dieselben Fehler|Fallenwort*',
      ),
      fr: words(
        'canari*|piège*|faux mot*|mot* inventé*|copies marquées|mêmes erreurs|pot de miel|questions piège*',
      ),
      es: words(
        'canario*|trampa*|palabra* inventada*|copias marcadas|mismos errores|señuelo*|preguntas trampa',
      ),
      zh: words('金丝雀|暗桩|蜜罐|埋下|预埋|陷阱题|标记副本|同样的错误|生造词|暗语'),
      it: words('canarin*|trappol*|parole inventate|stessi errori'),
      pt: words('canário*|armadilha*|palavras inventadas|mesmos erros'),
    },
  },
  {
    id: 'act-api-parameter-restriction',
    terms: {
      en: words(
        'logprob*|logit*|top probabilities|token probabilities|probabilities|bias term|logit bias|no longer hands out|no longer returns|withdrew the option|removed the parameter*|removed the option*|dropped the parameter*|API option*|embedding endpoint|rounding|rounded outputs|fewer decimals',
      ),
      tr: words('olasılıklar*|logprob*|API parametre*|parametreyi kaldır*|seçeneği kaldır*|artık vermiyor'),
      de: words(
        'Wahrscheinlichkeiten|Logprob*|Parameter der Schnittstelle|Option gestrichen|liefert keine|gibt keine',
      ),
      fr: words("probabilités|logprob*|paramètre* de l'API|option retirée|ne renvoie plus|ne fournit plus"),
      es: words('probabilidades|logprob*|parámetro* de la API|opción retirada|ya no devuelve|ya no entrega'),
      zh: words('概率|logprob*|接口参数|取消该参数|不再返回|移除参数'),
      it: words("probabilità|logprob*|parametr* dell'API|non restituisce più"),
      pt: words('probabilidades|logprob*|parâmetro* da API|não devolve mais'),
    },
  },
  {
    id: 'act-client-attestation',
    terms: {
      en: words(
        'attestation|attest*|genuine app|genuine client|official app|official client|proof that a call|proof that the call|signed request*|signed client*|device check|device integrity|app integrity|Play Integrity|App Attest|tamper proof client|cryptographic proof',
      ),
      tr: words(
        'istemci doğrulama*|gerçek uygulama*|resmi uygulama*|imzalı istek*|cihaz doğrulama*|uygulama bütünlüğü',
      ),
      de: words(
        'Attestierung|echte App|offizielle App|offizieller Client|signierte Anfrage*|Gerätenachweis|Nachweis, dass',
      ),
      fr: words(
        "attestation|application officielle|client officiel|requêtes signées|preuve que l'appel|intégrité de l'appareil",
      ),
      es: words(
        'atestación|aplicación oficial|cliente oficial|peticiones firmadas|prueba de que la llamada|integridad del dispositivo',
      ),
      zh: words('客户端证明|设备认证|官方客户端|签名请求|完整性校验|正版客户端'),
    },
  },
  {
    id: 'act-input-output-filtering',
    terms: {
      en: words(
        'filter*|guardrail*|sanitis*|sanitiz*|validate inputs|input validation|output validation|screen inputs|screens what|strips out|stripped of|scrub*|allow list|allowlist|blocklist|discard* commands|separates what|separate data from|distinguish* data from|escape markup|content security|prompt shield*|checks replies|reply is checked|blocks prompts|blocked words',
      ),
      tr: words(
        'filtre*|süzgeç*|girdi doğrulama|girdileri denetle*|çıktıları denetle*|ayıkla*|temizle*|engelleme listesi',
      ),
      de: words(
        'Filter*|filter*|Eingabeprüfung|Eingaben prüf*|Ausgaben prüf*|bereinig*|Leitplanken|Wortliste*|Sperrliste*|trennt Daten',
      ),
      fr: words(
        'filtr*|assain*|valid* les entrées|contrôl* les sorties|garde fou*|liste de blocage|nettoie*|sépare les données',
      ),
      es: words(
        'filtr*|sane*|valid* las entradas|control* las salidas|descarta frases|barrera*|lista de bloqueo|limpia|separa lo que',
      ),
      zh: words('过滤|护栏|输入校验|输出审查|清洗输入|屏蔽词|拦截|净化|区分指令'),
      it: words('filtr*|sanific*|convalida degli input|lista di blocco|barrier*'),
      pt: words('filtr*|saniti*|validação de entrada|lista de bloqueio|barreira*'),
    },
  },
  {
    id: 'act-safety-training',
    terms: {
      en: words(
        'taught to decline|taught to refuse|trained to refuse|trained to decline|learn to refuse|added * to what * models are taught|safety training|alignment training|retrained|fine tuned to refuse|constitution|constitutional|helpline|hotline|crisis line|point to help|points to help|turn to a helpline|parental control*|age appropriate|teen mode|safer replies|distress|break reminders|softer tone|refuses more often|hardened the model',
      ),
      tr: words(
        'yardım hattı*|reddetmeyi öğret*|güvenlik eğitimi|yeniden eğit*|ebeveyn denetim*|ebeveyn kontrol*|kriz hattı*|genç modu|uyumlama',
      ),
      de: words(
        'Hilfetelefon|Telefonseelsorge|Notruf*|Krisenhilfe|abzulehnen gelernt|nachtrainiert|Sicherheitstraining|Elternkontrolle|Kindersicherung|Jugendmodus|Hilfsangebot*',
      ),
      fr: words(
        "numéro d'urgence|ligne d'écoute|apprend à refuser|réentraîné*|entraînement de sécurité|contrôle parental|mode adolescent|orient* vers|alignement",
      ),
      es: words(
        'línea de ayuda|teléfono de ayuda|aprenda a rechazar|reentren*|entrenamiento de seguridad|control parental|modo adolescente|derivar a',
      ),
      zh: words(
        '求助热线|援助热线|心理援助|安全训练|对齐训练|重新训练|学会拒绝|家长控制|青少年模式|危机干预',
      ),
      it: words('numero verde|linea di ascolto|riaddestrat*|controllo parentale|impara a rifiutare'),
      pt: words('linha de ajuda|linha de apoio|retreinad*|controle parental|aprende a recusar'),
      ja: words('相談窓口|再学習|安全学習|保護者による|ペアレンタル'),
      ko: words('상담전화|재학습|안전 학습|자녀 보호|거부하도록'),
    },
  },
  {
    id: 'act-red-teaming',
    terms: {
      en: words(
        'red team*|hired attack|attack on the systems|adversarial testing|stress test*|testers|tested for months|tried to break|try to break|try to trick|ethical hackers|outside testers|external testers|in tests|in a trial|in a mock|test collection|benchmark|benchmarks|evaluation|evaluations|evaluated|put through|safety test*|simulated attack*|AI Security Institute|AI Safety Institute|penetration test*|pentest*',
      ),
      tr: words(
        'kırmızı takım*|saldırı test*|sızma test*|denetim test*|güvenlik test*|stres test*|deneme saldırı*|kıyaslama*',
      ),
      de: words(
        'Red Team*|Angriffstest*|Stresstest*|Sicherheitstest*|Testangriff*|Prüfung vor|Penetrationstest*|im Test|Testreihe',
      ),
      fr: words(
        "équipe rouge|red team*|test d'intrusion|tests d'attaque|test de résistance|essais adverses|mis à l'épreuve|lors de tests|banc d'essai",
      ),
      es: words(
        'equipo rojo|red team*|prueba* de intrusión|pruebas adversarias|prueba* de resistencia|pusieron a prueba|en pruebas|banco de pruebas',
      ),
      zh: words('红队|攻防演练|对抗测试|压力测试|安全测试|渗透测试|测评|评测|测试集'),
      it: words('red team*|test di intrusione|prove di attacco|messo alla prova|test di sicurezza'),
      pt: words('red team*|equipe vermelha|teste de invasão|testes adversariais|postos à prova'),
    },
  },
  {
    id: 'act-patch-update',
    terms: {
      en: words(
        'patch|patched|patches|fixed|fix|fixes|hotfix*|corrected release|corrected version|new release|new version|update|updates|updated|closed the hole|hole is closed|are closed|been closed|shipped a|mended|plugged|repaired|remedied|bring * up to date|brought up to date|upgrade*|security release|mitigat*',
      ),
      tr: words(
        'yama*|güncelleme*|güncelle*|düzeltil*|düzeltti|kapatıldı|giderildi|giderdi|açığı kapat*|yeni sürüm*|onar*',
      ),
      de: words(
        'Patch*|gepatcht|Update*|Aktualisierung*|behoben|behebt|geschlossen|korrigiert*|Korrektur*|neue Version|nachgebessert|schließt die Lücke',
      ),
      fr: words('correctif*|corrig*|mise à jour|mises à jour|patch*|nouvelle version|colmat*|répar*|comblé*'),
      es: words(
        'parche*|corregi*|corrección|actualización|actualiz*|solucion*|nueva versión|arregl*|subsan*',
      ),
      zh: words('补丁|修复|修补|更新|升级|新版本|堵上|打补丁|已修'),
      it: words('patch|corre*|aggiornament*|risolt*|nuova versione|tappat*'),
      pt: words('correção|corrigi*|atualização|atualiz*|nova versão|remend*|sanad*'),
      nl: words('patch*|gedicht|hersteld|update*|verholpen'),
      sv: words('patch*|uppdatering*|åtgärda*|rättat'),
      ru: words('исправ*|обновлени*|патч*|закрыл* уязвимост*|устран*|новую версию'),
      ja: words('修正|パッチ|更新|アップデート|塞い'),
      ko: words('패치|수정|업데이트|보완|해결했'),
    },
  },
  {
    id: 'act-access-control',
    terms: {
      en: words(
        'password|passwords|login required|behind a login|authentication|authenticat*|two factor|second factor|multi factor|MFA|passkey*|access rights|access control*|authoris*|authoriz*|firewall|taken offline|took the database offline|took the server offline|closed the database|secured the database|locked the database|own account|separate account|restrict access|restricted access|access restricted|zero trust|off the internet|single sign on',
      ),
      tr: words(
        'parola koru*|şifre koy*|kimlik doğrulama|iki aşamalı|iki faktör*|erişim kontrol*|erişim denetim*|güvenlik duvarı|erişime kapat*|sunucuyu kapat*|yetkilendirme*|ayrı hesap',
      ),
      de: words(
        'Passwortschutz|Authentifizierung|Zwei Faktor*|zweite* Faktor*|Zugriffskontrolle*|Zugangskontrolle*|Anmeldung|Firewall|vom Netz genommen|abgesichert|eigenes Konto|eigenen Konto|Berechtigung*|abgeriegelt',
      ),
      fr: words(
        "mot de passe obligatoire|authentification|double authentification|deux facteurs|contrôle d'accès|contrôles d'accès|pare feu|mis hors ligne|sécurisé la base|compte séparé|verrouill*",
      ),
      es: words(
        'contraseña obligatoria|autenticación|doble factor|dos factores|control de acceso|controles de acceso|cortafuegos|desconectó el servidor|aseguró la base|cuenta propia|protegi* con contraseña|blind*',
      ),
      zh: words(
        '身份认证|多因素|双因素|访问控制|权限控制|防火墙|设置密码|关闭公网|下线服务器|关闭端口|单独账户|鉴权',
      ),
      it: words(
        'autenticazione|due fattori|controllo degli accessi|firewall|messo offline|protetto con password',
      ),
      pt: words(
        'autenticação|dois fatores|controle de acesso|firewall|tirou do ar o servidor|protegeu com senha',
      ),
    },
  },
  {
    id: 'act-credential-rotation',
    terms: {
      en: words(
        'renew keys|replace them|replace the keys|replace keys|new keys|fresh keys|issue new keys|change passwords|change their passwords|reset passwords|reset keys|rotat*|revoke the keys|revoked the keys|keys are burnt|burnt keys|invalidat*|expired the tokens|swap the tokens|short lived keys|short lived tokens',
      ),
      tr: words(
        'anahtarları yenile*|yeni anahtar*|parolaları değiştir*|şifreleri değiştir*|anahtarları değiştir*|iptal edip yeni|anahtar iptal*',
      ),
      de: words(
        'Schlüssel tausch*|Schlüssel erneuer*|neue Schlüssel|Passwörter ändern|Passwörter zurücksetzen|Zugangsdaten ändern|Zugangsdaten erneuern|widerrufen|ungültig gemacht',
      ),
      fr: words(
        'renouvel* les clés|nouvelles clés|changer les mots de passe|changer les clés|révoqu* les clés|réinitialis*|remplacer les clés',
      ),
      es: words(
        'renov* las claves|nuevas claves|cambiar contraseñas|cambiar las contraseñas|cambiar las claves|revoc* las claves|restablec*|rotar',
      ),
      zh: words('更换密钥|轮换密钥|更新密钥|重置密码|修改密码|吊销密钥|作废密钥|重新生成'),
      it: words('rinnovare le chiavi|nuove chiavi|cambiare le password|revocare le chiavi|reimpost*'),
      pt: words('renovar as chaves|novas chaves|trocar senhas|trocar as chaves|revogar as chaves|redefin*'),
      ru: words('новые ключи|сменить ключи|сменить парол*|выпустить новые|отозвать ключи|перевыпуск*'),
      ja: words('キーの再発行|パスワード変更|鍵の更新|無効化'),
      ko: words('키 재발급|비밀번호 변경|키 교체|폐기'),
    },
  },
  {
    id: 'act-sandboxing',
    terms: {
      en: words(
        'sandbox*|isolat*|walled off|fenced|enclos*|locked folder|closed folder|closed environment|separate machine|separate environment|separate network|virtual machine*|container|containers|air gap*|partition*|compartment*|test environment|quarantine*|keep apart|kept apart|split development|separates development|away from production|no internet access',
      ),
      tr: words(
        'korumalı alan*|yalıt*|izole*|ayrı ortam*|ayrı makine*|sanal makine*|kum havuzu|ayrı ağ|test ortam*|kapalı klasör*',
      ),
      de: words(
        'abgeschottet*|Sandbox*|isolier*|getrennte Umgebung*|eigener Rechner|virtuelle Maschine*|Container|abgetrennt*|Testumgebung|abgeschlossene* Umgebung|trennt Entwicklung',
      ),
      fr: words(
        'bac à sable|isol*|cloisonn*|environnement séparé|machine virtuelle|conteneur*|environnement de test|environnement fermé|sépar* le développement',
      ),
      es: words(
        'entorno aislado|caja de arena|aisl*|máquina virtual|contenedor*|entorno de pruebas|entorno separado|carpeta cerrada|separ* desarrollo',
      ),
      zh: words('沙箱|隔离|虚拟机|容器|独立环境|测试环境|分离|专用机器|断网'),
      it: words('sandbox|isola*|macchina virtuale|ambiente separato|ambiente di test|contenitor*'),
      pt: words('sandbox|isol*|máquina virtual|ambiente separado|ambiente de teste|contêiner*'),
    },
  },
  {
    id: 'act-least-privilege',
    terms: {
      en: words(
        'least privilege|read only|read rights|only the rights|as few rights|fewest rights|minimal rights|limited rights|narrow rights|no business with|has no business|only what it needs|nothing it does not need|permission*|scoped|scope|scopes|limit the tools|restrict the tools|revoke permissions|trim* rights|need to know|withhold access|keep * away from the',
      ),
      tr: words(
        'yalnızca okuma|salt okunur|en az yetki|asgari yetki|yetkileri kıs*|yetkisini sınırla*|gerektiği kadar|izinleri kısıtla*|sınırlı yetki',
      ),
      de: words(
        'nur Leserechte|Leserechte|geringste* Rechte|minimale Rechte|so wenig Rechte|Rechte beschränk*|Berechtigungen beschränk*|nur lesen|Minimalprinzip|fernzuhalten|nur das Nötigste',
      ),
      fr: words(
        'lecture seule|moindre privilège|droits minim*|droits limités|strict nécessaire|limiter les droits|restreindre les droits|autorisations limitées|droits de lecture',
      ),
      es: words(
        'solo lectura|mínimo privilegio|permisos mínimos|permisos limitados|lo estrictamente necesario|limitar los permisos|restringir los permisos|derechos de lectura',
      ),
      zh: words('最小权限|只读|限制权限|必要权限|收紧权限|权限收敛|仅授予|按需授权'),
      it: words('sola lettura|minimo privilegio|permessi minimi|limitare i permessi|stretto necessario'),
      pt: words(
        'somente leitura|menor privilégio|permissões mínimas|limitar as permissões|estritamente necessário',
      ),
    },
  },
  {
    id: 'act-human-in-the-loop',
    terms: {
      en: words(
        'asks the owner|ask the owner|asks before|ask before|asks first|ask first|asks the user|ask the user|confirm*|approval|approve*|sign off|signs off|human review|human in the loop|a person must|a person has to|a human must|human check|human oversight|human supervision|before any payment|before every|second pair of eyes|plan mode|plan only|go ahead|click to allow|double check* by',
      ),
      tr: words(
        'onay*|kullanıcıya sor*|sormadan|önce sor*|insan denetim*|insan onay*|insan gözetim*|teyit*|elle onay*|izin ist*',
      ),
      de: words(
        'Freigabe|freigeben|Zustimmung|nachfragen|fragt vor|vor jedem|bestätig*|menschliche* Aufsicht|menschliche* Kontrolle|Mensch entscheidet|von Menschen geprüft|Vier Augen',
      ),
      fr: words(
        "confirmation|confirm*|approbation|approuv*|valid* par un humain|supervision humaine|contrôle humain|demande avant|demander avant|accord de l'utilisateur|relecture humaine",
      ),
      es: words(
        'confirmación|confirm*|aprobación|aprob*|supervisión humana|revisión humana|pregunt* antes|pida permiso|pide permiso|visto bueno|una persona',
      ),
      zh: words('人工确认|人工审核|用户确认|先征得|批准|人类监督|人工复核|逐项确认|须经|点头'),
      it: words(
        'conferma|approvazione|supervisione umana|revisione umana|chiede prima|chiedere prima|via libera',
      ),
      pt: words(
        'confirmação|aprovação|supervisão humana|revisão humana|pergunta antes|autorização do usuário',
      ),
    },
  },
  {
    id: 'act-rollback-recovery',
    terms: {
      en: words(
        'restor*|backup*|back up|back ups|recover*|roll back|rolled back|rollback|undo|undone|snapshot*|nightly copy|got * back|came back|brought back|retriev*|reverted|revert|earlier version|previous version',
      ),
      tr: words('yedek*|geri yükle*|geri al*|geri getir*|kurtar*|eski sürüm*|önceki sürüm*'),
      de: words(
        'Sicherung*|Backup*|zurückhol*|wiederherstell*|wiederhergestellt|zurückgesetzt|zurückgerollt|Datensicherung|frühere* Version|gerettet',
      ),
      fr: words(
        'sauvegarde*|restaur*|récupér*|retour en arrière|version antérieure|version précédente|rétabli*',
      ),
      es: words('copia* de seguridad|restaur*|recuper*|volver atrás|versión anterior|respaldo*|revert*'),
      zh: words('备份|恢复|回滚|还原|找回|撤回更新|旧版本|快照'),
      it: words('backup|ripristin*|recuper*|versione precedente|copia di sicurezza'),
      pt: words('backup*|restaur*|recuper*|versão anterior|cópia de segurança'),
      ru: words('резервн* копи*|восстанов*|откат*|бэкап*|предыдущ* верси*'),
      ja: words('バックアップ|復元|復旧|ロールバック|元に戻'),
      ko: words('백업|복구|복원|롤백|되돌'),
    },
  },
  {
    id: 'act-monitoring-logging',
    terms: {
      en: words(
        'log|logs|logged|logging|audit*|written down|write down|record every|records every|recorded|keep an eye on|keeps an eye on|watch for|watch the traffic|monitor*|telemetry|trail|alert|alerts|detection rule*|indicators of compromise|YARA|hunt for|hunting quer*|track every|keep track|round the clock watch|observability',
      ),
      tr: words('kayıt altına|günlük tut*|log*|izle*|denetim izi|takip et*|uyarı sistem*|kayıt tut*|gözlem*'),
      de: words(
        'protokollier*|Protokollierung|Logs|Überwachung der|überwach*|Logging|Monitoring|aufzeichn*|im Auge behalten|Alarm*|beobacht*',
      ),
      fr: words(
        'journalis*|journaux|surveiller|traçab*|tracer|supervis*|consign*|alertes|garder un œil|monitoring',
      ),
      es: words('registr* cada|registros|auditor*|vigilar|monitor*|supervis*|trazab*|alertas|seguimiento'),
      zh: words('日志|审计|监测|监控流量|记录每|留痕|告警|追踪记录|留意|监视调用'),
      it: words("registr*|log|monitor*|audit|tracciab*|tenere d'occhio"),
      pt: words('registr*|logs|monitor*|auditoria|rastrea*|ficar de olho'),
    },
  },
  {
    id: 'act-weight-security',
    terms: {
      en: words(
        'keep the parameters|protect the parameters|guard the weights|protect weights|protect the weights|protecting weights|secure the weights|securing weights|weights encrypted|parameters enciphered|enciphered|encrypt the weights|encrypted weights|confidential computing|enclave*|bandwidth limit*|at a trickle|two person rule|two keys|copies of the weights|few machines|hardened servers|security level*|vault',
      ),
      tr: words('ağırlıkları koru*|ağırlıkları şifrele*|ağırlıkların korunma*|gizli bilişim|şifreli bellek'),
      de: words(
        'Gewichte schütz*|Schutz der Gewichte|Gewichte verschlüssel*|Modellgewichte schütz*|vertrauliches Rechnen|Enklave*|Sicherheitsstufe*',
      ),
      fr: words(
        'protéger les poids|protection des poids|poids chiffrés|chiffr* les poids|informatique confidentielle|enclave*|niveau* de sécurité',
      ),
      es: words(
        'proteger los pesos|protección de los pesos|pesos cifrados|cifrar los pesos|computación confidencial|enclave*|nivel* de seguridad',
      ),
      zh: words('保护权重|权重加密|加密权重|机密计算|权重安全|权重防护'),
    },
  },
  {
    id: 'act-model-scanning',
    terms: {
      en: words(
        'scan*|scanner*|checker|own checker|malware check|vet uploads|vetting|vets uploads|signature check|signed models|signed releases|sign releases|signed packages|checksums|hash check|SBOM|bill of materials|safetensors|picklescan|provenance check|inspect uploads|automatic check*',
      ),
      tr: words(
        'tara*|tarama*|imzalı paket*|imza doğrulama|denetleyici*|kötü yazılım taraması|bileşen listesi',
      ),
      de: words(
        'scan*|Scanner*|Prüfprogramm|Virenprüfung|signierte* Pakete|Signaturprüfung|prüft Uploads|Stückliste|überprüft hochgeladene',
      ),
      fr: words(
        'analyse* automatique*|scann*|scanner*|signature des paquets|paquets signés|modèles signés|vérif* les fichiers|nomenclature',
      ),
      es: words(
        'escane*|escáner|análisis automático|paquetes firmados|modelos firmados|verific* los archivos|firma digital',
      ),
      zh: words('扫描|检测工具|签名校验|模型扫描|杀毒|校验和|物料清单|安全检查工具'),
      it: words('scansion*|scanner|pacchetti firmati|modelli firmati'),
      pt: words('varredura*|escane*|scanner|pacotes assinados|modelos assinados'),
    },
  },
  {
    id: 'act-dataset-sanitisation',
    terms: {
      en: words(
        'throw out|thrown out|weed out|clean the data|clean training data|cleaning training|cleaned the|filter the data|filter training|filtered training|trace where each|where each document comes from|data provenance|provenance of data|provenance of training|deduplicat*|vet sources|vetted sources|trusted sources|curat*|remove poisoned|removed poisoned|exclude sites|blocklist of sites|check the sources',
      ),
      tr: words(
        'veri temizl*|eğitim verisini temizle*|kaynakları denetle*|veri kaynağı*|ayıkla*|güvenilir kaynak*',
      ),
      de: words(
        'Daten bereinig*|Trainingsdaten prüf*|Trainingsdaten säuber*|Herkunft der Daten|Herkunft jedes|aussortier*|vertrauenswürdige Quellen|Datenherkunft',
      ),
      fr: words(
        'nettoy* les données|nettoyage des données|filtrer les données|provenance des données|origine des données|sources fiables|écarter',
      ),
      es: words(
        'limpi* los datos|limpieza de datos|filtrar los datos|procedencia de los datos|origen de los datos|fuentes fiables|descartar',
      ),
      zh: words('清洗数据|数据清洗|清理训练数据|数据来源|溯源|剔除|去重|可信来源'),
      it: words(
        'pulizia dei dati|pulire i dati|filtrare i dati|provenienza dei dati|fonti affidabili|scartare',
      ),
      pt: words(
        'limpeza de dados|limpar os dados|filtrar os dados|origem dos dados|fontes confiáveis|descartar',
      ),
    },
  },
  {
    id: 'act-deepfake-detection',
    terms: {
      en: words(
        'detect fakes|detects fakes|detection of fakes|deepfake detect*|detect deepfakes|spot fakes|spot deepfakes|forensic*|liveness|voice analysis|tools to tell|tell real from|recognise fakes|recognize fakes|authenticity check|analysed the recording|analyzed the recording|blink|unnatural blinking|verification tool*|detector of',
      ),
      tr: words(
        'sahte tespit*|deepfake tespit*|deepfake algıla*|canlılık test*|adli analiz|ses analizi|sahtelik tespit*|gerçek olup olmadığını',
      ),
      de: words(
        'Deepfake Erkennung|Fälschungen erkenn*|Lebenderkennung|forensisch*|Stimmanalyse|Echtheitsprüfung|Erkennung von Fälschungen',
      ),
      fr: words(
        'détection de*|détect* les faux|détecteur* de|passé au crible|passer au crible|analyse vocale|test de vivacité|police scientifique|expertise',
      ),
      es: words(
        'detección de ultrafals*|detect* falsific*|detect* deepfake*|análisis forense|prueba de vida|análisis de voz|peritaje|detector*',
      ),
      zh: words('鉴伪|检测伪造|识别伪造|深伪检测|活体检测|鉴定|辨别真伪|声纹'),
      it: words('rilevare i falsi|rilevamento di deepfake|perizia|analisi forense|riconoscere i falsi'),
      pt: words('detect* falsific*|detecção de deepfake*|perícia|análise forense|reconhecer falsos'),
    },
  },
] as const satisfies readonly ConceptEntry[];
