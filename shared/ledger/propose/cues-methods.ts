import type { CueTable } from './cue-finder.ts';

export const methods = [
  'fake-accounts',
  'proxies',
  'resellers',
  'scripts',
  'high-frequency',
  'stolen-keys',
  'hidden-instructions',
  'shell-companies',
  'false-labels',
  'voice-clone',
  'deepfake-video',
  'jailbreak-prompts',
  'malicious-package',
  'phishing',
  'scraping',
  'pirated-copies',
  'insider-copying',
  'role-play',
] as const;
export type Method = (typeof methods)[number];

/** How a method is named in a claim: neutral words of ours. */
export const methodWords: Readonly<Record<Method, string>> = {
  'fake-accounts': 'fraudulent or false accounts',
  proxies: 'proxy services',
  resellers: 'resellers of access',
  scripts: 'automated scripts',
  'high-frequency': 'high-frequency or bulk queries',
  'stolen-keys': 'stolen keys or credentials',
  'hidden-instructions': 'instructions hidden in content that the model reads',
  'shell-companies': 'shell companies',
  'false-labels': 'false labels or papers',
  'voice-clone': 'a cloned voice',
  'deepfake-video': 'forged video',
  'jailbreak-prompts': 'prompts that get round safeguards',
  'malicious-package': 'malicious packages, extensions or models',
  phishing: 'phishing',
  scraping: 'scraping of pages',
  'pirated-copies': 'pirated copies',
  'insider-copying': 'copying by an insider',
  'role-play': 'requests dressed up as harmless work',
};

/** Words that tell by which means something was done. */
export const methodCues: CueTable<Method> = {
  'fake-accounts': {
    en: [
      'fake account*|fraudulent account*|false account*|bogus account*|sham account*|fraudulently created|throwaway account*|burner account*|sock puppet*|accounts under false|coordinated accounts|fake users|fake identit*|false identit*',
    ],
    tr: ['sahte hesap*|hileli hesap*|sahte kullanıcı*|düzmece hesap*|paravan hesap*|sahte kimlik*'],
    de: [
      'falsche* Konten|gefälschte* Konten|Fake Account*|betrügerische* Konten|Scheinkonten|Fake Konten|falsche* Accounts|falsche* Identität*|betrügerische* Accounts',
    ],
    fr: ['comptes frauduleux|faux comptes|comptes fictifs|comptes bidon|comptes factices|fausses identités'],
    es: ['cuentas falsas|cuentas fraudulentas|cuentas ficticias|identidades falsas|perfiles falsos'],
    zh: [
      '虚假账户|虚假账号|欺诈账户|欺诈账号|假账号|假账户|虚假帐户|欺诈性账户|欺诈性账号|虚假身份|伪造账户|伪造账号',
    ],
  },
  proxies: {
    en: ['proxy|proxies|proxy service*|VPN*|masked routers|obfuscated|IP rotation|rotating IP*|relay*'],
    tr: ['vekil sunucu*|proxy*|VPN*'],
    de: ['Proxy*|Proxydienst*|VPN*'],
    fr: ['proxy|proxys|serveurs mandataires|services proxy|VPN'],
    es: ['proxy|proxies|servicios proxy|VPN|servidores intermediarios'],
    zh: ['代理服务|代理服务器|代理网络|VPN|中转服务|代理IP|翻墙'],
  },
  resellers: {
    en: ['reseller*|resold access|third party provider*|resale'],
    tr: ['aracı şirket*|bayi*|yeniden satıcı*'],
    de: ['Wiederverkäufer*|Zwischenhändler*|Reseller*'],
    fr: ['revendeur*|revente'],
    es: ['revendedor*|reventa'],
    zh: ['转售|经销商|中间商|分销商'],
  },
  scripts: {
    en: ['automated script*|scripts|bots|botnet|automated tools|automation'],
    tr: ['otomatik betik*|betikler*|otomatik yazılım*|bot*|otomatik araç*|otomatik komut*'],
    de: ['automatisierte* Skript*|Skripte*|Bots|automatisierte* Anfragen|Botnetz'],
    fr: ['scripts automatisés|scripts|robots|automatisé*|bots'],
    es: ['scripts automatizados|scripts|bots|programas automatizados|guiones automatizados'],
    zh: ['自动化脚本|自动脚本|脚本|机器人程序|自动化工具'],
  },
  'high-frequency': {
    en: [
      'high frequency|high volume|bulk queries|mass querying|around the clock|at scale|industrial scale|round the clock|millions of queries|flood of queries',
    ],
    tr: [
      'yüksek frekanslı|yoğun sorgu*|toplu sorgu*|çok sayıda sorgu*|yüksek hacimli|sık aralıklı|yüksek sıklık*|endüstriyel ölçek*',
    ],
    de: [
      'hochfrequent*|Massenabfragen|massenhaft*|im großen Stil|in hoher Frequenz|industriellem Maßstab|systematisch',
    ],
    fr: ['haute fréquence|en masse|massivement|échelle industrielle|à grande échelle|requêtes massives'],
    es: ['alta frecuencia|consultas masivas|de forma masiva|escala industrial|a gran escala|masivamente'],
    zh: ['高频|大规模|批量|海量|工业规模'],
  },
  'stolen-keys': {
    en: [
      'stolen key*|stolen credential*|API keys|leaked key*|stolen password*|compromised credential*|stolen token*|access keys',
    ],
    tr: ['çalıntı anahtar*|API anahtar*|çalıntı parola*|çalınan anahtar*|erişim anahtar*'],
    de: [
      'gestohlene* Schlüssel|gestohlene* Zugangsdaten|API Schlüssel*|Zugangsdaten|API Keys|Zugangsschlüssel',
    ],
    fr: ["clés d'accès|clés API|identifiants volés|clés volées|clés d'API"],
    es: ['claves de acceso|claves API|credenciales robadas|claves robadas|claves de API'],
    zh: ['API密钥|被盗密钥|密钥|凭证|凭据'],
  },
  'hidden-instructions': {
    en: [
      'hidden instruction*|prompt injection|hidden prompt*|hidden text|injected instruction*|invisible text|planted instruction*|crafted email|hidden in a|booby trapped',
    ],
    tr: [
      'gizli talimat*|komut enjeksiyon*|istem enjeksiyon*|gizli komut*|prompt injection|gizlenmiş komut*|gizlenmiş talimat*',
    ],
    de: [
      'versteckte* Anweisung*|Prompt Injection*|versteckte* Befehl*|unsichtbare* Befehl*|versteckte* Text*|manipulierte* Kalender*',
    ],
    fr: [
      'instructions cachées|injection de prompt*|injection de requête*|instructions dissimulées|consigne cachée|consignes cachées|texte caché|instructions invisibles',
    ],
    es: [
      'instrucciones ocultas|inyección de prompt*|inyección de instrucciones|texto oculto|órdenes ocultas|instrucciones escondidas',
    ],
    zh: ['隐藏指令|提示注入|提示词注入|恶意指令|隐藏文字|隐藏的指令'],
  },
  'shell-companies': {
    en: [
      'shell compan*|front compan*|straw buyer*|straw purchaser*|fictitious compan*|shell firm*|front firm*',
    ],
    tr: ['paravan*|naylon şirket*|hayalet şirket*'],
    de: ['Scheinfirm*|Strohm*|Briefkastenfirm*|Tarnfirm*|Strohfirm*'],
    fr: ['sociétés écrans|société écran|prête noms|sociétés fictives'],
    es: [
      'empresas pantalla|empresa pantalla|empresas fantasma|testaferros|sociedades pantalla|empresa fantasma',
    ],
    zh: ['空壳公司|壳公司|皮包公司|幌子公司'],
  },
  'false-labels': {
    en: [
      'relabel*|false label*|false paperwork|mislabel*|falsified document*|forged paper*|fake invoices|false declarations|swapped label*|false documents',
    ],
    tr: ['sahte etiket*|sahte belge*|sahte fatura*|sahte evrak*'],
    de: [
      'falsche* Etikett*|gefälschte* Papiere*|umetikettier*|falsche* Frachtpapiere|gefälschte* Rechnungen|falsche* Angaben',
    ],
    fr: ['fausses étiquettes|faux documents|fausses factures|fausses déclarations|réétiquet*'],
    es: ['etiquetas falsas|documentos falsos|facturas falsas|declaraciones falsas|reetiquet*'],
    zh: ['虚假标签|伪造文件|虚假报关|伪造单据|换标|假单据'],
  },
  'voice-clone': {
    en: ['cloned voice*|voice clone*|voice cloning|AI voice|imitated voice|fake voice|synthetic voice'],
    tr: ['klonlanmış ses*|ses klon*|sesini taklit*|sahte ses*|sesi kopyala*|klonlanan ses*'],
    de: [
      'geklonte* Stimme*|Stimmklon*|gefälschte* Stimme*|nachgeahmte* Stimme*|Stimme ~ nachgeahmt|imitierte* Stimme*',
    ],
    fr: [
      'voix clonée|clonage vocal|clonage de voix|imitation de la voix|voix imitée|fausse voix|voix synthétique',
    ],
    es: ['voz clonada|clonación de voz|voz falsa|imitar la voz|clonaron la voz|voz imitada'],
    zh: ['克隆声音|声音克隆|拟声|合成语音|AI语音|克隆语音|语音克隆'],
  },
  'deepfake-video': {
    en: ['deepfake*|fake video*|forged video*|video call ~ fake|face swap*'],
    tr: ['deepfake*|sahte video*|sahte görüntü*|yüz değiştirme*'],
    de: ['Deepfake*|gefälschte* Video*|Gesichtstausch'],
    fr: ['deepfake*|hypertrucage*|fausse vidéo|fausses vidéos|vidéo truquée|vidéos truquées'],
    es: ['deepfake*|ultrafals*|vídeo falso|vídeos falsos|video falso|videos falsos'],
    zh: ['深度伪造|换脸|伪造视频|假视频'],
  },
  'jailbreak-prompts': {
    en: ['jailbreak*|bypass ~ guardrail*|bypass ~ safeguard*|get round ~ safeguards|evade ~ safeguards'],
    tr: ['jailbreak*|güvenlik önlemlerini aş*|korumaları aş*|filtreleri aş*'],
    de: ['Jailbreak*|Schutzmaßnahmen ~ umg*|Sicherheitsvorkehrungen ~ umg*|Schutzfilter ~ umg*'],
    fr: ['jailbreak*|débridage|débrider|contourn* ~ garde fous|contourn* ~ protections'],
    es: ['jailbreak*|saltarse ~ protecciones|eludir ~ salvaguardas|burlar ~ filtros'],
    zh: ['越狱|绕过安全|绕过防护|突破限制'],
  },
  'malicious-package': {
    en: [
      'malicious package*|malicious extension*|malicious model*|fake extension|fake plugin|malicious plugin*|trojanised|trojanized|malware|malicious code|poisoned model*|typosquat*|backdoored',
    ],
    tr: [
      'zararlı paket*|zararlı yazılım*|sahte eklenti*|kötü amaçlı*|zararlı model*|zararlı eklenti*|sahte bir ~ eklenti*',
    ],
    de: [
      'Schadcode|Schadsoftware|bösartige* Paket*|manipulierte* Sprachmodelle*|manipulierte* Modelle*|bösartige* Erweiterung*|verseuchte* Modelle*',
    ],
    fr: [
      'paquet malveillant|paquets malveillants|logiciel malveillant|modèle piégé|modèles piégés|extension malveillante|code malveillant|modèles malveillants|modèle malveillant',
    ],
    es: [
      'paquete malicioso|paquetes maliciosos|programa malicioso|código malicioso|extensión maliciosa|modelos maliciosos|software malicioso|extensión falsa',
    ],
    zh: ['恶意软件包|恶意包|恶意插件|恶意模型|恶意代码|恶意扩展|后门|木马'],
  },
  phishing: {
    en: ['phishing|spear phishing'],
    tr: ['oltalama*|kimlik avı'],
    de: ['Phishing*'],
    fr: ['hameçonnage|phishing'],
    es: ['phishing|suplantación de identidad'],
    zh: ['钓鱼'],
  },
  scraping: {
    en: ['scraped|scraping|crawler*|crawled|crawling'],
    tr: ['kazıma|veri kazı*|tarayıcı bot*|kazıyarak'],
    de: ['Scraping|Crawler*|gescrapt|ausgelesen'],
    fr: ["moissonn*|scraping|aspirateur*|robots d'indexation"],
    es: ['raspado|scraping|rastreador*|rastreó'],
    zh: ['爬虫|爬取'],
  },
  'pirated-copies': {
    en: ['pirate librar*|pirated|pirate site*|shadow librar*|torrent*'],
    tr: ['korsan*'],
    de: ['Raubkopie*|Schattenbibliothek*|Piratenseite*|Piratenbibliothek*'],
    fr: [
      'bibliothèque pirate|bibliothèques pirates|copies pirates|piraté*|bibliothèques clandestines|sites pirates',
    ],
    es: ['biblioteca pirata|bibliotecas piratas|copias piratas|pirate*|sitios piratas'],
    zh: ['盗版|影子图书馆'],
  },
  'insider-copying': {
    en: ['former employee*|ex employee*|former engineer*|insider*|former staff|former developer'],
    tr: ['eski çalışan*|eski mühendis*|eski yazılımcı*|eski personel*'],
    de: [
      'früherer Entwickler|ehemaliger*|früherer Mitarbeiter|ehemalige* Mitarbeiter*|früherer Ingenieur|Ex Mitarbeiter*|frühere* Mitarbeiter*',
    ],
    fr: [
      'ancien ingénieur|ancien employé|ancien salarié|ex ingénieur|ex salarié|ancienne employée|ancien chercheur',
    ],
    es: ['exempleado*|ex empleado*|antiguo empleado|exingeniero*|antiguo ingeniero|ex ingeniero*|exmiembro*'],
    zh: ['前员工|前工程师|离职员工|内部人员|前雇员'],
  },
  'role-play': {
    en: ['dressed up as|posed as|posing as|pretended to be|under the guise|pretext'],
    tr: ['gibi göster*|kılığına gir*|bahanesiyle|gibi davran*'],
    de: ['gab sich ~ aus|gaben sich ~ aus|unter dem Vorwand|als ~ getarnt|getarnt als'],
    fr: ['sous couvert|se faisant passer|se sont fait passer|sous prétexte|déguisé* en'],
    es: ['haciéndose pasar|se hicieron pasar|bajo el pretexto|se hizo pasar|disfrazad* de'],
    zh: ['冒充|伪装成|假扮|以 ~ 为名'],
  },
};
