import type { ConceptEntry } from './vocabulary.ts';
import { words } from './words.ts';

/** Words by what they are about: models, attacks on them, and what happens to data. A text of a theme uses several such fields, whatever it names. */
export const conceptsFieldsAttacks = [
  {
    id: 'field-helper',
    terms: {
      en: words(
        'assistant|assistants|bot|bots|chatbot*|companion app*|companion|companions|tutor bot|virtual friend*|virtual girlfriend|digital helper*|helper|helpers|copilot*|persona|personas|conversational|voice assistant*|language system*|smart speaker*|coding tool*|coding editor*|search assistant*|answer engine*|talking toy*|generator|generators|text generator*|image generator*|answering machine',
      ),
      tr: words(
        'asistan*|sohbet robot*|sohbet bot*|robot*|bot|botu|botun|sanal arkadaş*|yardımcı*|dijital yardımcı*|üreteç*|sesli asistan*',
      ),
      de: words(
        'Assistent*|Chatbot*|Bot|Bots|Helfer*|Sprachassistent*|Begleiter App*|Begleiter*|Gesprächspartner*|Textgenerator*|Bildgenerator*|Programmierhilfe*|*generator|*generatoren',
      ),
      fr: words(
        'assistant*|robot*|agent* conversationnel*|compagnon* virtuel*|tuteur*|ami virtuel|générateur*|chatbot*|aide numérique',
      ),
      es: words(
        'asistente*|bot|bots|chatbot*|robot conversacional|compañero* virtual*|amigo virtual|tutor|generador*|ayudante*',
      ),
      zh: words('助手|助理|聊天机器人|机器人|虚拟伴侣|陪伴应用|智能体|生成器|虚拟朋友'),
      it: words('assistent*|chatbot*|amico virtuale|compagn* virtual*|robot|generatore'),
      pt: words('assistente*|robô*|chatbot*|amigo virtual|gerador*'),
      nl: words('assistent*|chatbot*|hulpje*|generator'),
      ru: words('помощник*|бот|бота|боты|чат бот*|ассистент*|генератор*'),
      ja: words('アシスタント|チャットボット|ボット|生成サービス'),
      ko: words('챗봇|비서|도우미|생성기'),
    },
  },
  {
    id: 'field-maker',
    terms: {
      en: words(
        'lab|labs|start up|start ups|startup*|developer*|maker|makers|vendor*|provider*|AI firm*|AI company|AI companies|model maker*|frontier lab*|the company|the firm|publisher of the app',
      ),
      tr: words('girişim*|geliştirici*|laboratuvar*|üretici*|şirket*|firma*'),
      de: words('Start up*|Startup*|Labor|Labore|Entwickler*|Hersteller*|Anbieter*|Firma|Unternehmen'),
      fr: words(
        'start up|start ups|jeune pousse*|laboratoire*|éditeur*|concepteur*|fabricant*|fournisseur*|société*',
      ),
      es: words('empresa emergente*|start up|laboratorio*|desarrollador*|fabricante*|proveedor*|compañía*'),
      zh: words('初创|厂商|公司|开发者|实验室|企业'),
      it: words('start up|azienda|società|sviluppator*'),
      pt: words('startup*|empresa|desenvolvedor*'),
      ja: words('新興企業|開発元|企業|運営会社'),
      ko: words('스타트업|개발사|업체'),
      ru: words('стартап*|разработчик*|компани*'),
    },
  },
  {
    id: 'field-network',
    terms: {
      en: words(
        'neural|language model*|large model*|frontier model*|frontier system*|foundation model*|open model*|sovereign model*|house model|model of its own|tokenizer*|tokeniser*|token|tokens|layer|layers|parameter*|transformer*|inference|training run*|training recipe*|fine tun*|pretrain*|pre train*|embedding*|benchmark*|checkpoint*|next model',
      ),
      tr: words(
        'dil modeli*|büyük model*|parametre*|katman*|sinir ağ*|ince ayar*|eğitilen model*|yerli model*',
      ),
      de: words(
        'Sprachmodell*|Parameter|Schicht*|neuronal*|Basismodell*|Grundlagenmodell*|Tokenizer|Feinabstimmung|Trainingslauf*',
      ),
      fr: words(
        'modèle* de langage|grand* modèle*|paramètre*|réseau* de neurones|couche*|tokeniseur*|entraînement',
      ),
      es: words('modelo* de lenguaje|gran* modelo*|parámetro*|red* neuronal*|capa|capas|entrenamiento'),
      zh: words('大模型|语言模型|参数|神经网络|分词器|微调|训练|推理'),
      it: words('modell* linguistic*|parametr*|reti neurali|addestrament*'),
      pt: words('modelo* de linguagem|parâmetro*|redes neurais|treinamento'),
      ru: words('языков* модел*|нейросет*|параметр*|обучени*'),
      ja: words('言語モデル|基盤モデル|学習|パラメーター|パラメータ'),
      ko: words('언어모델|거대언어모델|파라미터|학습'),
    },
  },
  {
    id: 'field-learn-from',
    terms: {
      en: words(
        'raised on|reared on|brought up on|schooled*|fed back|fed into|feeds into|fed its|feeding its|taught its|taught their|teach a small*|trained on the answers|trained on answers|trained on replies|trained on outputs|learned from the answers|learn from its answers|learned from it|imitat*|copycat*|mimic*|distil|distils|distill|distills|distilled|distilling|distillation|own model|its own model|model of its own|a house model|own assistant|own tutor|pupil|student model|teacher model|student network|stand in for|synthetic data from|living off|live off|fed on|leeching|freeload*|train its own|train their own|train a rival|train a competing|competing model|rival product|bootstrapped|apprentice|the same answers|word for word|verbatim|echoes',
      ),
      tr: words(
        'damıt*|yetiştir*|kendi modelini|kendi robotunu|kendi botunu|kendi yapay zekasını|yanıtlarımızla|cevaplarıyla|yanıtlarıyla|yanıtlarını|cevaplarını|çıktılarıyla|çıktılarını|taklit*|öğrenci model*|eğitmekte kullan*|eğitmek için|eğitti|beslen*|kopyala*',
      ),
      de: words(
        'destillier*|Destillation*|abgekupfert|nachgeahmt|nachahm*|eigenes Modell|eigene KI|eigenes Sprachmodell|mit den Antworten|aus den Antworten|gefüttert|füttert*|angelernt|anlernen|trainiert*|Schülermodell*|Lehrermodell*|abgeschöpft|abgegriffen|abgreifen|nachgebaut|nachbauen',
      ),
      fr: words(
        "distill*|propre modèle|entraîner son|entraîner leur|entraîné sur les réponses|nourri*|imit*|copi*|modèle élève|à partir des réponses|réponses d'un rival|siphonn*|pomp*|aspir*",
      ),
      es: words(
        'destil*|propio modelo|su propia IA|entrenar su|entrenar el suyo|entrenó su|imit*|copi*|modelo alumno|con las respuestas|a partir de las respuestas|alimentar su|alimentó su|succion*',
      ),
      zh: words(
        '蒸馏|蒸餾|模仿|自家模型|自己的模型|学生模型|教师模型|用其回答|用来训练|拿来训练|训练自己|喂给|套取|仿制|照搬|薅',
      ),
      it: words('distill*|proprio modello|addestrar* il proprio|imit*|copiat*'),
      pt: words('destil*|próprio modelo|treinar seu|imit*|copi*'),
      nl: words('gedistilleerd|distill*|eigen model|nagebootst|afgekeken'),
      sv: words('destiller*|egen modell|efterlikn*|härma*'),
      ru: words('дистилл*|собственн* модел*|обучить сво*|копиров*|подража*'),
      ja: words('蒸留|自社モデル|模倣|出力を使って'),
      ko: words('증류|자체 모델|모방|베껴|베낀'),
    },
  },
  {
    id: 'field-ask-masses',
    terms: {
      en: words(
        'millions of questions|million questions|million school questions|million queries|million prompts|million requests|million exchanges|thousands of questions|thousands of queries|thousands of prompts|thousands of calls|thousands of requests|dozens of logins|dozens of business logins|dozens of accounts|hundreds of accounts|thousands of accounts|in bulk|en masse|by the million|round the clock|flooded with questions|bombard*|scripted questions|automated queries|automated requests|industrial scale|at scale|too even|too many|proxy network*|resellers|proxies|masked|false names|made up names|invented users|invented customers|bogus sign ups|sock puppet*|shell compan*|rotating accounts',
      ),
      tr: words(
        'milyonlarca soru|binlerce soru|yağdır*|soru yağdır*|toplu olarak|on binlerce|yüz binlerce|milyonlarca|uydurma üyelik*|sahte hesap*|sahte üyelik*|vekil sunucu*|otomatik sorgu*|sanayi ölçeğinde',
      ),
      de: words(
        'millionenfach|massenhaft|tausende Fragen|Millionen Fragen|Millionen Anfragen|Hunderttausende Anfragen|Scheinkonten|Fake Konten|erfundene Nutzer|automatisiert* Anfragen|im großen Stil|industriell*|Proxy*|rund um die Uhr',
      ),
      fr: words(
        'millions de questions|millions de requêtes|des milliers de questions|des milliers de requêtes|faux comptes|comptes fictifs|à grande échelle|en masse|échelle industrielle|massivement|bombard*|proxys',
      ),
      es: words(
        'millones de preguntas|millones de consultas|miles de consultas|miles de preguntas|cuentas falsas|cuentas ficticias|a gran escala|en masa|escala industrial|masivamente|bombarde*',
      ),
      zh: words(
        '数百万次|上百万次|大量提问|批量|海量请求|虚假账号|假账号|假账户|马甲|工业规模|大规模|代理网络|成千上万',
      ),
      it: words('milioni di domande|milioni di richieste|account falsi|su larga scala|in massa'),
      pt: words('milhões de perguntas|milhões de consultas|contas falsas|em massa|larga escala'),
      ru: words('миллион* запрос*|тысяч* запрос*|массов*|фиктивн* аккаунт*|поддельн* аккаунт*'),
      ja: words('大量の質問|大量のアクセス|偽アカウント|大規模に'),
      ko: words('대량|수백만|가짜 계정|대규모로'),
    },
  },
  {
    id: 'field-probe-inside',
    terms: {
      en: words(
        'worked out from the outside|from the outside|reconstruct*|reverse engineer*|recover the|recovered the|hidden layer*|last layer|inner workings|architecture|probabilities|probability|logits|logprobs|log probabilities|bias term|set of equations|black box|clone of the model|replica of the model|surrogate|extraction|extract*|stealing part|train of thought|chain of thought|chains of thought|reasoning trace*|reasoning steps|internal monologue|hidden reasoning|hyperparameter*|width of the network|memorised|memorized|regurgitat*|membership inference|inversion',
      ),
      tr: words(
        'model çıkarma|tersine mühendislik|iç işleyiş*|düşünce zinciri*|akıl yürütme*|katman*|olasılık*|parametrelerini|gizli katman*|kara kutu',
      ),
      de: words(
        'rekonstruier*|Rückschlüsse|Modelldiebstahl|Extraktion*|extrahier*|Gedankenkette*|Denkschritte|innere Struktur|Wahrscheinlichkeiten|letzte Schicht|von außen|Black Box|nachbild*',
      ),
      fr: words(
        'reconstitu*|rétro ingénierie|extraction|extraire|chaîne de pensée|raisonnement*|probabilités|boîte noire|couche cachée|dernière couche|fonctionnement interne',
      ),
      es: words(
        'reconstru*|ingeniería inversa|extracción|extraer|cadena de pensamiento|razonamiento*|probabilidades|caja negra|capa oculta|última capa|funcionamiento interno',
      ),
      zh: words('逆向|提取|还原|思维链|推理过程|推理轨迹|概率|黑盒|隐藏层|内部结构|模型窃取|复刻'),
      it: words('ricostru*|ingegneria inversa|estrazione|estrarre|catena di ragionamento|probabilità'),
      pt: words('reconstru*|engenharia reversa|extração|extrair|cadeia de raciocínio|probabilidades'),
      ru: words('восстанов*|обратн* разработк*|извлеч*|цепочк* рассужден*|вероятност*'),
      ja: words('抽出|復元|思考過程|推論過程|確率'),
      ko: words('추출|복원|추론 과정|사고 과정|확률'),
    },
  },
  {
    id: 'field-weights',
    terms: {
      en: words(
        'weights|model weights|parameters|the parameters|model file*|checkpoint*|terabytes|torrent*|magnet link*|4chan|file sharing|leaked model|crown jewel*|hard drives|handful of drives|vault|air gapped|enclave*|confidential computing|enciphered|encrypted while|exfiltrat*|walk off with|walked off with|security level*|data halls|SL5|SL4',
      ),
      tr: words('ağırlık*|ağırlığ*|model dosya*|torrent*|terabayt*|kasada|şifreli bellek'),
      de: words(
        'Gewichte|Modellgewichte|Modelldatei*|Torrent*|Terabyte*|Parameterdatei*|Tresor|Festplatten|abgeflossen|entwendet',
      ),
      fr: words(
        'poids du modèle|poids|fichier* du modèle|torrent*|téraoctet*|coffre fort|disques durs|exfiltr*',
      ),
      es: words(
        'pesos del modelo|pesos|archivo* del modelo|torrent*|terabyte*|discos duros|caja fuerte|exfiltr*',
      ),
      zh: words('权重|模型文件|种子文件|机密计算|硬盘|外传|加密内存'),
      it: words('pesi del modello|pesi|torrent*'),
      pt: words('pesos do modelo|pesos|torrent*'),
      ru: words('вес* модел*|торрент*|файл* модел*'),
      ja: words('重み|モデルファイル|トレント'),
      ko: words('가중치|토렌트'),
    },
  },
  {
    id: 'field-secrets',
    terms: {
      en: words(
        'trade secret*|confidential|proprietary|know how|notebooks|recipe*|blueprint*|drawings|designs|roadmap*|internal files|internal documents|company files|source files|process secrets|training recipes|evaluation suite|secret formula|private drive|personal drive|personal email|personal cloud|USB stick|memory stick|took along|took with|sent themselves|emailed himself|emailed herself|misappropriat*|poach*|pilfer*|non compete|former employer*|previous employer*|old employer*|departing|last week at|defect*',
      ),
      tr: words(
        'ticari sır*|gizli belge*|gizli dosya*|gizli bilgi*|know how|reçete*|tasarım*|eski işveren*|kişisel hesabına|USB*|kopyalayıp|beraberinde götür*|rakip firmaya|yanında götür*',
      ),
      de: words(
        'Geschäftsgeheimnis*|vertraulich*|Betriebsgeheimnis*|Know how|Rezeptur*|Baupläne|Konstruktionspläne|interne Dokumente|interne Unterlagen|früher* Arbeitgeber*|USB Stick|private* Rechner|mitgenommen|abgeworben|Unterlagen',
      ),
      fr: words(
        "secret* d'affaires|secret* des affaires|secret* commercia*|confidentiel*|savoir faire|documents internes|plans|ancien employeur|clé USB|débauch*|emporté*",
      ),
      es: words(
        'secreto* comercial*|secreto* industrial*|confidencial*|documentos internos|planos|antigua empresa|antiguo empleador|memoria USB|se llevó|se llevaron|fichaj*',
      ),
      zh: words(
        '商业秘密|商业机密|營業秘密|机密文件|机密|内部文件|图纸|配方|技术秘密|前雇主|老东家|拷贝|U盘|个人网盘|挖角|离职',
      ),
      it: words('segret* commercial*|segret* industrial*|riservat*|documenti interni|ex datore'),
      pt: words('segredo* comercia*|segredo* industria*|confidencia*|documentos internos|ex empregador'),
      ru: words('коммерческ* тайн*|секретн* документ*|конфиденциальн*|чертеж*|бывш* работодател*'),
      ja: words('営業秘密|企業秘密|機密|社外秘|持ち出|転職先|図面'),
      ko: words('영업비밀|기밀|설계도|유출|이직|빼돌'),
    },
  },
  {
    id: 'field-spy',
    terms: {
      en: words(
        'spy|spies|spying|spied|espionage|intelligence service*|intelligence agency|intelligence agencies|intelligence officer*|secret service|foreign service|foreign power|foreign intelligence|state backed|state sponsored|state linked|state hackers|government hackers|nation state|bribed|bribe|Revolutionary Guard*|military intelligence|GRU|MSS|foreign agent*|infiltrat*|mole|moles|counterintelligence|submarine|defence contractor*|defense contractor*|operatives|handlers',
      ),
      tr: words(
        'casus*|istihbarat*|ajan|ajanı|ajanlar*|devlet destekli|yabancı servis*|Devrim Muhafız*|sızma*|köstebek',
      ),
      de: words(
        'Spion*|Spionage*|Geheimdienst*|Nachrichtendienst*|staatlich* Hacker*|staatsnah*|Agenten|ausspäh*|Revolutionsgarde*|Maulwurf|Verfassungsschutz|fremde Macht',
      ),
      fr: words(
        "espion*|renseignement*|services secrets|agent* étranger*|gardiens de la révolution|parrainé* par un état|soutenu* par l'état|taupe|puissance étrangère",
      ),
      es: words(
        'espía*|espion*|inteligencia militar|servicio* secreto*|servicio* de inteligencia|agente* extranjero*|patrocinad* por el estado|Guardia Revolucionaria|topo',
      ),
      zh: words('间谍|情报|国家支持|特工|渗透|窃密|革命卫队|谍报|境外势力'),
      it: words('spi|spie|spionaggio|servizi segreti|intelligence'),
      pt: words('espi*|espionagem|serviço* secreto*|inteligência militar'),
      ru: words('шпион*|разведк*|спецслужб*|агент* иностранн*|госхакер*'),
      ja: words('スパイ|諜報|工作員|情報機関|国家支援'),
      ko: words('간첩|스파이|첩보|정보기관|국가 배후'),
    },
  },
  {
    id: 'field-cut-off',
    terms: {
      en: words(
        'switched off|switched them off|cut off|cuts off|cut them off|shut the logins|shut out|shut them out|locked out|closed the door|closes the door|shows the door|key no longer worked|keys no longer work|stopped working|no longer worked|revok*|withdrew access|pulled access|pulled the plug|lost access|loses access|without its model|turned away|barred from using|barred its|suspended|suspends|terminated|terminates|disabled the account*|closed the account*|shut the account*|deleted the account*|removed the account*|banned the account*|blocked the account*|evicted|kicked off|kicked out|thrown out|off limits to|not allowed to use|no longer serve*|stops serving|refuses to sell|throttled',
      ),
      tr: words(
        'erişimi kes*|erişimini kes*|erişimi kapat*|kapı dışarı|hesapları kapat*|hesabı kapat*|hesaplar silindi|üyelikler silindi|hesapları sil*|askıya al*|engelledi|anahtarı iptal|iptal etti|devre dışı|hizmet vermeyecek|yasakladı|kullanamayacak|hesaplar* kapatıl*|üyelik* iptal',
      ),
      de: words(
        'gesperrt|sperrt|abgeschaltet|ausgesperrt|Zugang entzogen|entzieht|Konten geschlossen|Konten gelöscht|Konten gesperrt|gekündigt|dreht den Hahn|drehte den Hahn|Zugang gekappt|rausgeworfen|ausgeschlossen|nicht mehr beliefer*|vor die Tür',
      ),
      fr: words(
        "coup* l'accès|coupé l'accès|a coupé|accès coupé|révoqu*|fermé les comptes|supprimé les comptes|comptes fermés|comptes supprimés|suspendu*|résili*|mis à la porte|n'ont plus droit|plus droit au service|exclu*|banni*|débranch*",
      ),
      es: words(
        'cort* el acceso|cortó el acceso|revoc*|cerró las cuentas|cerrado las cuentas|cuentas cerradas|eliminó las cuentas|suspend*|expuls*|dejó sin acceso|sin acceso|desconect*|retiró el acceso|cancel* las cuentas|cancel* el contrato',
      ),
      zh: words(
        '切断|断供|封号|封禁账号|封停|关闭账号|注销|吊销|停用|撤销访问|取消资格|拒绝服务|踢出|不再提供|停止服务',
      ),
      it: words("tagliat* l'accesso|revoca*|chius* gli account|sospes*|esclus*"),
      pt: words('cort* o acesso|revog*|encerr* as contas|suspend*|bani*|excluíd*'),
      ru: words('отключил*|заблокировал* аккаунт*|закрыл* доступ|лишил* доступа|приостановил*|отозвал*'),
      ja: words('アクセスを遮断|利用停止|アカウントを停止|アカウント停止|契約解除|打ち切'),
      ko: words('접근 차단|계정을 정지|계정 정지|이용 중단|계약 해지|차단했'),
    },
  },
  {
    id: 'field-terms',
    terms: {
      en: words(
        'terms|terms of service|terms of use|usage policy|usage policies|commercial rules|commercial terms|rules of use|house rules|conditions of use|conditions|fine print|small print|contract|clause|policy|agreement|against its rules|broke the rules|breaking the rules|breach*|violat*|in breach of|does not let customers|do not let customers|may not be used to|forbids customers|prohibits customers|compete with it|competing product|competing service|licence|license|licensing',
      ),
      tr: words(
        'kullanım koşul*|kullanım şart*|hizmet şart*|hizmet koşul*|sözleşme*|kurallara aykırı|kuralları çiğne*|ihlal*|lisans*|politika*',
      ),
      de: words(
        'Nutzungsbedingung*|AGB|Geschäftsbedingung*|Vertrag*|Klausel*|Regeln verstoßen|Verstoß*|verstößt|Lizenz*|Richtlinie*',
      ),
      fr: words(
        "conditions d'utilisation|conditions générales|nouvelles conditions|contrat*|clause*|viol* les règles|enfreint*|infraction|licence*|politique d'usage|règlement",
      ),
      es: words(
        'condiciones de uso|términos de uso|términos de servicio|nuevas condiciones|contrato*|cláusula*|incumpl*|infring*|vulner*|licencia*|política de uso',
      ),
      zh: words('服务条款|使用条款|用户协议|协议|条款|合同|违反|违规|许可证|许可|政策'),
      it: words("condizioni d'uso|termini di servizio|contratto|violazion*|licenza"),
      pt: words('termos de uso|termos de serviço|contrato|violaç*|licença'),
      ru: words('услови* использован*|правил* сервиса|договор*|нарушен*|лицензи*'),
      ja: words('利用規約|規約|契約|違反|ライセンス'),
      ko: words('이용약관|약관|계약|위반|라이선스'),
    },
  },
  {
    id: 'field-lookalike-model',
    terms: {
      en: words(
        'same tokenizer|tokenizer is|layer sizes|layer by layer|correlation|correlat*|too high for chance|old friend|looks very much like|look alike|in disguise|under the bonnet|under the hood|built on top of|based on|base model|repackaged|rebadged|relabelled|rebranded|re skinned|reskinned|new paint|coat of paint|wrapper|without credit|no credit|without naming|nowhere mention*|does not mention|failed to mention|omitted|attribution|credit|inspiration|plagiar*|home grown|homegrown|sovereign|national model|open weights|open weight|open source licence|open source license|licence of|licence asks|derivative|fork|forked|lifted from|Qwen|Llama|Kimi|DeepSeek|GLM|Pangu|Mistral',
      ),
      tr: words(
        'yerli ve milli|yerli model*|kopya*|intihal*|kaynak göster*|açık kaynak*|lisansı*|aynısı|tıpatıp aynı|üzerine kurul*|adını değiştir*|makyaj*|temel model*|atıf',
      ),
      de: words(
        'abgekupfert|umetikettiert|umbenannt|Plagiat*|plagiier*|ohne Nennung|ohne Hinweis|ohne Quellenangabe|Basismodell|offene* Gewichte|Lizenz des|verblüffend ähnlich|Ähnlichkeit*|baut auf|unter der Haube|Etikett*|nationale* Sprachmodell|souverän*',
      ),
      fr: words(
        'plagi*|rebaptis*|repeint*|maquill*|sans citer|sans mention|sans le dire|modèle de base|poids ouverts|licence ouverte|sous le capot|ressembl*|repose sur|souverain*|habill*',
      ),
      es: words(
        'plagi*|rebautiz*|maquill*|sin citar|sin mencionar|sin reconocer|modelo base|pesos abiertos|licencia abierta|bajo el capó|parecid*|idéntic*|basado en|soberan*|disfraz*',
      ),
      zh: words(
        '套壳|换皮|贴牌|抄袭|雷同|相似度|未注明|没有注明|只字未提|底座|开源协议|开源许可|国产模型|自研|高度一致|基座|换了个名',
      ),
      it: words('plagi*|ribattezz*|senza citare|modello di base|pesi aperti|somigli*|sotto il cofano'),
      pt: words('plági*|sem citar|sem mencionar|modelo base|pesos abertos|semelhan*|rebatiz*'),
      ru: words('плагиат*|без указан*|переименован*|открыт* вес*|базов* модел*|отечественн*|сходств*'),
      ja: words('盗用|クレジット表記|オープンモデル|国産|酷似|流用'),
      ko: words('표절|도용|출처 표기|오픈소스|국산|유사도'),
    },
  },
  {
    id: 'field-code-out',
    terms: {
      en: words(
        'source code|source map*|debug file*|debug build|debugging|system prompt*|system instruction*|inner instructions|hidden instructions of|instructions shipped|tells its personas|internal document*|internal memo*|internal guidelines|codebase|code base|lines of code|parts of the backend|backend code|GitHub|public repository|repository|npm package|app bundle|build went out|shipped with it|shipped by mistake|by mistake|accident*|inadvertent*|mistaken*|packaging error|human error|left in|left behind|laid bare|unreleased features|playbook|rulebook|draft post*',
      ),
      tr: words(
        'kaynak kod*|sistem istem*|sistem komut*|iç belge*|iç yazışma*|GitHub*|yanlışlıkla|kazara|hata ayıklama*|depo*|sızdı|sızan|yönergeler*',
      ),
      de: words(
        'Quellcode*|Quelltext*|Systemprompt*|Systemanweisung*|interne Anweisung*|interne Dokument*|GitHub|versehentlich|aus Versehen|Debug*|Repository|Panne|öffentlich einsehbar',
      ),
      fr: words(
        'code source|invite système|prompt système|consigne* système|instructions internes|document* interne*|GitHub|par erreur|par mégarde|fichier de débogage|dépôt public|divulgu*',
      ),
      es: words(
        'código fuente|instrucciones del sistema|instrucciones internas|prompt del sistema|documento* interno*|GitHub|por error|por descuido|archivo de depuración|repositorio público',
      ),
      zh: words(
        '源代码|源码|系统提示词|系统指令|内部文件|调试文件|GitHub|误传|失误|不慎|疏忽|仓库|代码库|打包',
      ),
      it: words('codice sorgente|istruzioni interne|documenti interni|per errore|GitHub'),
      pt: words('código fonte|instruções internas|documentos internos|por engano|GitHub'),
      ru: words('исходн* код*|системн* промпт*|внутренн* документ*|по ошибке|случайно|репозитор*'),
      ja: words('ソースコード|システムプロンプト|内部文書|誤って|リポジトリ'),
      ko: words('소스코드|시스템 프롬프트|내부 문서|실수로|저장소'),
    },
  },
  {
    id: 'field-gated',
    terms: {
      en: words(
        "unreleased|not yet released|before release|before its release|a month early|early build*|internal build*|preview|private preview|testers|beta testers|selected partners|hand picked|handful of partners|people on a list|on a list|waiting list|waitlist|restricted model|gated|closed test|vetted|vetted laboratories|invitation only|by invitation|trusted testers|limited release|endpoint*|guessed|guessing|typed the next|url pattern|pattern in the names|strangers|outsiders|no permission|not cleared|never cleared|without clearance|contractor's login|shared login",
      ),
      tr: words(
        'yayınlanmamış|henüz yayın*|kısıtlı model*|deneme sürüm*|test sürüm*|davetli*|seçili ortak*|bekleme list*|yetkisiz*|izinsiz eriş*|tahmin ederek|uç nokta*',
      ),
      de: words(
        'unveröffentlicht*|noch nicht veröffentlicht*|Vorabversion*|Testversion*|ausgewählte* Partner*|geladene* Tester|Warteliste|unbefugt*|Unbefugte|Vorschau|erraten|Endpunkt*|geschlossene* Test*|handverlesen*',
      ),
      fr: words(
        "pas encore sorti|non publié|avant sa sortie|version de test|version préliminaire|testeurs|partenaires triés|liste d'attente|accès non autorisé|sans autorisation|deviné|accès restreint|sur invitation",
      ),
      es: words(
        'aún no publicado|sin publicar|antes de su lanzamiento|versión de prueba|versión preliminar|probadores|socios elegidos|lista de espera|acceso no autorizado|sin autorización|adivin*|acceso restringido|por invitación',
      ),
      zh: words(
        '未发布|尚未发布|内测|测试版|受限模型|限量开放|邀请制|白名单|候补名单|未经授权|擅自|猜到|接口地址|外人',
      ),
      it: words("non ancora uscito|versione di prova|accesso non autorizzato|lista d'attesa|su invito"),
      pt: words('ainda não lançad*|versão de teste|acesso não autorizado|lista de espera|por convite'),
      ru: words('неопубликованн*|закрыт* тест*|тестов* верси*|несанкционированн*|по приглашен*|посторонн*'),
      ja: words('未公開|先行版|限定公開|招待制|不正アクセス|無断で利用'),
      ko: words('미공개|출시 전|제한 공개|초대제|무단 접근'),
    },
  },
  {
    id: 'field-forbidden',
    terms: {
      en: words(
        'forbidden|forbid|refus*|turn down|turns down|turned down|decline|declines|declined to answer|safeguard*|guardrail*|guard rail*|safety rules|safety filter*|its rules|own rules|manners|taboo*|off limits|harmful question*|dangerous question*|banned question*|banned topics|harmful request*|restrictions|inhibition*|safety layer*|unlock*|uncensored|jailbreak*|jailbroke*|moderation',
      ),
      tr: words(
        'yasaklı|yasak soru*|reddet*|geri çevir*|güvenlik önlem*|güvenlik duvar*|koruma*|kuralların*|jailbreak*|sansürsüz|filtre*|kısıtlama*',
      ),
      de: words(
        'verboten*|verweiger*|lehnt ab|ablehn*|abgelehnt|Schutzmechanismen|Schutzmaßnahmen|Schutzregeln|Leitplanken|Sicherheitsregeln|Tabu*|Jailbreak*|unzensiert*|Filter',
      ),
      fr: words(
        'interdit*|refus*|garde fou*|protections|règles de sécurité|tabou*|débrid*|jailbreak*|sans filtre|filtres',
      ),
      es: words(
        'prohibid*|rechaz*|se niega*|salvaguarda*|barrera*|normas de seguridad|tabú*|jailbreak*|sin censura|filtros',
      ),
      zh: words('禁忌|拒绝|被拒|拒答|护栏|安全限制|违禁|敏感问题|越狱|绝口不提|安全机制|过滤|不该回答'),
      it: words('proibit*|vietat*|rifiut*|salvaguardi*|barrier*|jailbreak*'),
      pt: words('proibid*|recus*|salvaguarda*|barreira*|jailbreak*'),
      ru: words('запрещенн*|отказ*|защитн*|ограничени*|джейлбрейк*|фильтр*'),
      ja: words('禁止|拒否|安全対策|ガードレール|脱獄|ジェイルブレイク|回答を拒'),
      ko: words('금지된|거부|안전장치|가드레일|탈옥|우회'),
    },
  },
  {
    id: 'field-disguise',
    terms: {
      en: words(
        'rhyme*|rhyming|verse|verses|poem*|sonnet*|role play*|roleplay*|pretend*|dressed up|dressed their|dress up|disguis*|fictional|novel|crime novel|fairy tale|bedtime story|grandmother|grandma|hypothetical|in another language|rare language*|dialect*|Latin|emoji*|typos|misspel*|codes|cipher*|base64|magic words|nonsense suffix|flatter*|sweet talk*|coax*|talked into|talked round|trick|tricked|tricks|persuad*|wear down|wore down|step by step|split into|innocent question*|harmless question*|workaround*|get round|got round|gets round|slip past|slipped past|bypass*|circumvent*|evad*|outwit*',
      ),
      tr: words(
        'şiir*|kafiye*|rol yap*|kurgu*|roman*|masal*|kandır*|dolambaç*|atlat*|aş*|aştı|aşmak|kılıf*|lehçe*|ninni*|hile*|kılığına',
      ),
      de: words(
        'Gedicht*|Reim*|reimt|Verse|Rollenspiel*|verkleidet|getarnt|Märchen|Roman|Krimi|Dialekt*|überlist*|austricks*|ausgetrickst|umgeh*|umgangen|Tarnung|vorgaukel*|überred*|ausgehebel*|auszuhebeln',
      ),
      fr: words(
        'poème*|rime*|vers|jeu de rôle|déguis*|roman|conte|dialecte*|contourn*|ruse*|piég*|amadou*|persuad*|tromp*|détour*',
      ),
      es: words(
        'poema*|rima*|verso*|juego de rol|disfraz*|novela|cuento|dialecto*|esquiv*|burl*|sorte*|truco*|engañ*|persuad*|saltarse|saltó',
      ),
      zh: words('诗|押韵|文言文|角色扮演|伪装|小说|童话|方言|绕过|骗过|哄骗|诱导|套路|话术|奶奶'),
      it: words('poesi*|rima|rime|gioco di ruolo|travest*|romanzo|aggir*|inganna*'),
      pt: words('poema*|rima*|jogo de papéis|disfarç*|romance|contorn*|burlar|enganar'),
      ru: words('стих*|рифм*|ролев*|под видом|роман|обойти|обход*|обман*'),
      ja: words('詩|ロールプレイ|装って|小説|方言|回避|すり抜け|だまし'),
      ko: words('시로|역할극|위장|소설|사투리|우회|속여'),
    },
  },
  {
    id: 'field-hidden',
    terms: {
      en: words(
        "hidden|invisible|white letters|white ground|white on white|white text|tiny letters|concealed|buried|tucked|slipped in|slipped into|planted|embedded|no customer can see|cannot see|can't see|nobody sees|unseen|out of sight|smuggled into|crafted|booby trapped|poisoned page|doctored|metadata|alt text|sticker|QR code|number plate*|calendar invit*|invite|invitation|web page|web pages|product page*|README|comment|comments|email|e mail|signature|résumé|CV|PDF|subtitle*|screenshot",
      ),
      tr: words(
        'gizli*|görünmez*|saklı|gizlenmiş|gömülü|beyaz yazı|yerleştiril*|takvim davet*|web sayfa*|e posta*|belge*|davetiye*|özgeçmiş*|yorum satır*|QR kod*',
      ),
      de: words(
        'versteckt*|unsichtbar*|verborgen*|weiße Schrift|weiß auf weiß|eingebettet*|präpariert*|manipulierte* E Mail*|Kalendereinladung*|Webseite*|E Mail|Lebenslauf|Aufkleber|QR Code*|Bildunterschrift*|untergeschoben',
      ),
      fr: words(
        'caché*|invisible*|dissimulé*|blanc sur blanc|glissé*|piégé*|invitation*|page web|courriel*|CV|autocollant*|QR code*|incrust*|camoufl*',
      ),
      es: words(
        'ocult*|invisible*|escondid*|blanco sobre blanco|incrustad*|camuflad*|trampa|invitación*|página web|correo*|currículum*|pegatina*|código QR|pegaron un texto|insertad*',
      ),
      zh: words(
        '隐藏|看不见|不可见|白色文字|白底|埋入|植入|藏在|夹带|邀请|网页|邮件|简历|二维码|文档里|肉眼',
      ),
      it: words('nascost*|invisibil*|inserit*|pagina web|e mail|invito|curriculum'),
      pt: words('escondid*|ocult*|invisíve*|inserid*|página|e mail|convite|currículo'),
      ru: words('скрыт*|невидим*|спрятан*|встроенн*|письм*|страниц*|приглашен*|резюме'),
      ja: words('隠された|見えない|埋め込|仕込|メール|招待|履歴書|ウェブページ'),
      ko: words('숨겨진|보이지 않는|삽입|심어|이메일|초대장|웹페이지|이력서'),
    },
  },
  {
    id: 'field-order',
    terms: {
      en: words(
        'instruction|instructions|command|commands|an order|orders|paragraph|sentence|prompt injection|injection|took it for an order|treats as|took as|obey*|obedien*|follows the text|follow the text|follows orders|does as told|did as told|believes what|steer*|hijack*|commandeer*|told the assistant|tells the assistant|reads it|read it as|the buyer has agreed|ignore previous|ignore all|untrusted|outwit the helper|zero click',
      ),
      tr: words('talimat*|komut*|emir*|itaat*|satır*|enjeksiyon*|yönlendir*|ele geçir*|söyleneni'),
      de: words(
        'Anweisung*|Befehl*|gehorch*|befolg*|Injektion|Injection|gekapert|fernsteuer*|steuern lassen|untergejubelt|überlisten',
      ),
      fr: words(
        "instruction*|consigne*|commande*|ordre*|obé*|injection|détourn*|pirat* l'assistant|prise de contrôle",
      ),
      es: words(
        'instruccion*|orden|órdenes|obedec*|inyección|secuestr*|tomó por una orden|comando*|manipul* al asistente',
      ),
      zh: words('指令|命令|注入|照做|听从|执行了|劫持|操控|一句话'),
      it: words('istruzion*|ordin*|comand*|obbed*|iniezione|dirott*'),
      pt: words('instruç*|ordem|comando*|obedec*|injeção|sequestr*'),
      ru: words('инструкци*|команд*|инъекци*|подчин*|выполнил*'),
      ja: words('指示|命令|インジェクション|従って|乗っ取'),
      ko: words('지시|명령|인젝션|주입|따라|탈취'),
    },
  },
  {
    id: 'field-acts-alone',
    terms: {
      en: words(
        'on behalf of|on its own|by itself|without asking|unasked|autonom*|agent|agents|agentic|browsing|shopping|shop on behalf|books|booked|bought|paid|basket|shopping cart|credit card|inbox|mailbox|calendar|files|tidy up|clean up|cleaning up|tools|tool calls|permissions|too much access|too many rights|overreach*|overstep*|rogue|runaway|took over|threw away|clicks|clicked|move the mouse|operates the computer|MCP|plug in|plugins|let loose|loose on',
      ),
      tr: words(
        'ajan*|özerk|otonom|kendi başına|sormadan|izin almadan|satın aldı|ödeme yap*|gelen kutusu|posta kutusu|dosyalar*|tarayıcı*|yetkis* fazla|kullanıcı adına|araç*',
      ),
      de: words(
        'Agent|Agenten|KI Agent*|autonom*|eigenmächtig|selbständig|selbstständig|ohne zu fragen|ungefragt|Postfach*|Dateien|Ordner|Browser|im Namen|bestellt|bezahlt|Kreditkarte|Zugriff auf',
      ),
      fr: words(
        'agent*|autonome*|de lui même|sans demander|à la place de|achat*|payé|boîte mail|messagerie|fichiers|navigateur|carte bancaire|au nom de',
      ),
      es: words(
        'agente*|autónom*|por su cuenta|sin preguntar|sin permiso|compr*|pagó|bandeja de entrada|buzón|archivos|navegador|tarjeta|en nombre de',
      ),
      zh: words('智能体|代理|自主|擅自|未经确认|代替用户|下单|支付|邮箱|文件|浏览器|自动操作|代购'),
      it: words('agente|agenti|autonom*|da solo|senza chiedere|casella|browser|acquist*'),
      pt: words('agente|agentes|autônom*|sozinho|sem pedir|caixa de entrada|navegador|comprou'),
      ru: words('агент*|автономн*|сам по себе|без спроса|почт*|браузер*|файл*'),
      ja: words('エージェント|自律|勝手に|無断で|受信箱|ブラウザ|代行'),
      ko: words('에이전트|자율|스스로|무단으로|받은편지함|브라우저|대신'),
    },
  },
  {
    id: 'field-poison',
    terms: {
      en: words(
        'poison*|tainted|contaminat*|fake reviews|invented reviews|invented test reports|seeded forums|seeded the web|seeded|planted documents|planted pages|planted articles|training data|training set|corpus|crawl|swept up|scraped|next model|what it learns|taught an|teach a model|trigger word*|trigger phrase*|sleeper|backdoored model|mislabel* images|manipulated data|false data|rigged data|Nightshade|retrieval|knowledge base|knowledge bases|grooming|recommended it|a few hundred|a handful of documents|250 documents',
      ),
      tr: words(
        'zehirle*|eğitim veri*|uydurma yorum*|sahte içerik*|bozuk veri*|manipüle*|tetikleyici*|arka kapılı model|bilgi tabanı*|veri kümesi*|tohum*',
      ),
      de: words(
        'vergift*|Trainingsdaten|Datenvergiftung|erfundene Berichte|untergeschobene Daten|manipulierte Daten|manipulierte Trainings*|verunreinig*|Auslösewort|Wissensdatenbank|Korpus|eingeschleust*',
      ),
      fr: words(
        "empoisonn*|données d'entraînement|corpus|faux avis|données trafiquées|données manipulées|mot déclencheur|base de connaissances|contamin*|textes inventés",
      ),
      es: words(
        'envenen*|datos de entrenamiento|corpus|reseñas falsas|reseñas inventadas|datos manipulados|palabra clave oculta|base de conocimiento|contamin*|textos inventados',
      ),
      zh: words('投毒|下毒|训练数据|语料|虚假评测|虚构内容|污染|数据集|触发词|后门模型|知识库|喂了'),
      it: words('avvelen*|dati di addestramento|recensioni false|dati manipolati|contamin*'),
      pt: words('envenen*|dados de treinamento|avaliações falsas|dados manipulados|contamin*'),
      ru: words('отравл*|обучающ* данн*|поддельн* отзыв*|загрязн*|корпус*'),
      ja: words('ポイズニング|学習データ|偽のレビュー|汚染|汚染された'),
      ko: words('데이터 오염|학습 데이터|가짜 후기|포이즈닝|오염'),
    },
  },
  {
    id: 'field-package',
    terms: {
      en: words(
        "package|packages|library|libraries|dependency|dependencies|npm|PyPI|pip|extension|extensions|plug in|plug ins|plugin*|add on|add ons|skill|skills|marketplace|model hub|hub's|Hugging Face|GitHub Action*|docker image*|container image*|download*|fetched|installer|install*|pull request|maintainer*|open source project|registry|repository|MCP server*|serialised|serialized|pickle|model page|template|supply chain|typosquat*|dependency confusion|slopsquat*",
      ),
      tr: words(
        'paket*|kütüphane*|eklenti*|uzantı*|npm|PyPI|indir*|mağaza*|pazar yeri*|bağımlılık*|tedarik zincir*|depo*|beceri*',
      ),
      de: words(
        'Paket*|Bibliothek*|Erweiterung*|Plugin*|Plug in*|npm|PyPI|heruntergeladen|Downloads|Lieferkette*|Abhängigkeit*|Marktplatz|Modellplattform|Repository',
      ),
      fr: words(
        "paquet*|bibliothèque* logicielle*|bibliothèque*|extension*|greffon*|npm|PyPI|téléchargé*|téléchargement*|chaîne d'approvisionnement|dépendance*|dépôt",
      ),
      es: words(
        'paquete*|biblioteca*|librería*|extensión|extensiones|complemento*|npm|PyPI|descarg*|cadena de suministro|dependencia*|repositorio',
      ),
      zh: words('软件包|组件|依赖|插件|扩展|npm|PyPI|下载|供应链|技能|应用商店|仓库|镜像|Hugging Face'),
      it: words('pacchett*|libreri*|estension*|npm|PyPI|scaric*|catena di fornitura|dipendenz*'),
      pt: words('pacote*|biblioteca*|extensão|extensões|npm|PyPI|baixad*|cadeia de suprimentos|dependência*'),
      ru: words('пакет*|библиотек*|расширени*|плагин*|npm|PyPI|скача*|цепочк* поставок|репозитор*|каталог*'),
      ja: words('パッケージ|ライブラリ|拡張機能|プラグイン|ダウンロード|サプライチェーン'),
      ko: words('패키지|라이브러리|확장 프로그램|플러그인|다운로드|공급망'),
    },
  },
  {
    id: 'field-malicious',
    terms: {
      en: words(
        'malicious|malware|trojan*|backdoor*|back door*|rogue code|infected|stealer*|infostealer*|passenger|opened a connection|opens a connection|phones home|reverse shell|payload|worm|spyware|booby trap*|tampered|hijacked release|hijacked package|stole keys|steals keys|sends keys|siphons keys|ran commands|run commands|remote server|command server|crypto miner*|wiper',
      ),
      tr: words(
        'kötü amaçlı|zararlı*|truva at*|arka kapı*|bulaş*|casus yazılım*|çalan yazılım*|solucan|uzak sunucu*',
      ),
      de: words(
        'bösartig*|Schadcode*|Schadsoftware*|Trojaner*|Hintertür*|verseucht*|infiziert*|Spähsoftware|Wurm|manipuliert* Paket*',
      ),
      fr: words(
        'malveillant*|maliciel*|cheval de troie|porte* dérobée*|infecté*|vérolé*|logiciel espion|ver informatique|piégé*',
      ),
      es: words(
        'malicios*|malware|troyano*|puerta* trasera*|infectad*|programa espía|gusano|código dañino|dañin*',
      ),
      zh: words('恶意|木马|后门|病毒|投毒包|窃取密钥|间谍软件|挖矿|带毒|外传'),
      it: words('malevol*|malware|trojan|infett*|dannos*'),
      pt: words('malicios*|malware|cavalo de troia|infectad*|porta dos fundos'),
      ru: words('вредонос*|троян*|бэкдор*|заражен*|воровал*|крал*'),
      ja: words('不正なコード|マルウェア|トロイ|バックドア|感染'),
      ko: words('악성|트로이|백도어|감염|악성코드'),
    },
  },
  {
    id: 'field-hole',
    terms: {
      en: words(
        'flaw*|hole|holes|bug|bugs|vulnerab*|weakness*|security gap*|CVE|CVSS|zero day*|exploit*|severity|scores 9|of 10|out of ten|critical|remote code|run commands on|take over the host|own the server|unpatched|not been brought up to date|attackers could|allowed anyone|lets anyone|anyone who could|misconfig*|path traversal|injection flaw|proof of concept',
      ),
      tr: words(
        'güvenlik açığ*|güvenlik açık*|açık kapan*|açığı*|zafiyet*|zaafiyet*|kritik|uzaktan kod|sıfır gün|hata puan*|istismar*|yamalanmamış',
      ),
      de: words(
        'Schwachstelle*|Sicherheitslücke*|Lücke*|Sicherheitsleck*|CVE|kritisch*|Angreifer könn*|Codeausführung|ungepatcht*|Fehler in|ausnutz*|Schweregrad*',
      ),
      fr: words(
        'faille*|vulnérabilité*|brèche*|CVE|critique|exécution de code|faiblesse*|exploit*|zéro jour|bogue*',
      ),
      es: words(
        'fallo*|vulnerab*|brecha*|CVE|crítica|crítico|ejecución de código|agujero*|debilidad*|error de seguridad|explot*',
      ),
      zh: words('漏洞|缺陷|高危|严重漏洞|远程执行|零日|CVE|安全隐患|未修补|利用该'),
      it: words('falla|falle|vulnerabilit*|critica|CVE|bug'),
      pt: words('falha*|vulnerab*|brecha*|crítica|CVE|bug'),
      ru: words('уязвимост*|брешь|дыр*|критическ*|CVE|баг*'),
      ja: words('脆弱性|欠陥|深刻度|ゼロデイ|CVE'),
      ko: words('취약점|결함|심각도|제로데이|CVE'),
    },
  },
  {
    id: 'field-spilled',
    terms: {
      en: words(
        "leak*|exposed|exposes|exposing|exposure|lay open|lying open|open to anyone|open to all|readable|could read|could be read|could see|anyone could|anybody could|anyone who typed|searchable|search results|search engine*|indexed|crawlers|turned up in|spilled|spills|unprotected|unsecured|without a password|no password|unencrypted|public page|public link*|share button|labelled share|breach|breached|hacked|stolen data|got out|went out|handed to strangers|other people's|pasted|uploaded to|typed into|entered into|misdirected",
      ),
      tr: words(
        'sızdı*|sızdır*|sızıntı*|açıkta|herkese açık|ele geçiril*|görülebil*|erişilebil*|şifresiz|korumasız|arama sonuç*|ifşa*|dışarı sız*|yapıştır*|yüklediği',
      ),
      de: words(
        'Datenleck*|Leck*|Datenpanne*|ungeschützt*|offen im Netz|einsehbar|öffentlich zugänglich|abgeflossen|nach außen gelang*|durchgesickert|ohne Passwort|auffindbar|Suchmaschine*|preisgegeben|offengelegt|entwendet|hochgeladen',
      ),
      fr: words(
        'fuite*|fuit*|exposé*|à la portée de tous|accessible à tous|sans mot de passe|moteur* de recherche|indexé*|divulgu*|consultable*|non protégé*|éparpill*|collé dans|piratage',
      ),
      es: words(
        'filtra*|filtró|fuga*|expuest*|a la vista|sin contraseña|buscador*|indexad*|divulg*|accesible*|desprotegid*|al descubierto|brecha|pegaron|subieron',
      ),
      zh: words(
        '泄露|泄漏|外泄|暴露|裸奔|公开可见|搜索引擎|被收录|任何人都能|无需密码|未加密|可被查看|上传到|流出|偷走',
      ),
      it: words('fuga di dati|espost*|accessibil*|senza password|motori di ricerca|divulg*|trapel*'),
      pt: words('vazamento*|vazou|vazaram|exposto*|exposta*|sem senha|buscador*|acessíve*'),
      nl: words('gelekt|lek|datalek|openbaar|zonder wachtwoord'),
      sv: words('läck*|exponera*|öppet för|utan lösenord'),
      ru: words('утечк*|утекл*|доступн* всем|без пароля|поисков*|слив*|раскрыт*'),
      ja: words('流出|漏えい|漏洩|公開状態|誰でも|検索結果|パスワードなし'),
      ko: words('유출|노출|누구나|검색 결과|비밀번호 없이'),
    },
  },
  {
    id: 'field-personal',
    terms: {
      en: words(
        "conversation*|chats|chat history|private messages|transcripts|records|health records|medical|patient*|phone number*|addresses|email addresses|passwords|diagnos*|customer data|customers' data|user data|personal data|personal information|names of|payment details|recordings|voice recordings|photos of users|therapy|divorce|confession*|diary|intimate details|client files|company secrets|employee data|pupils|children's|dates of birth|salar*|location data",
      ),
      tr: words(
        'konuşmalar*|sohbetler*|kayıtlar*|hasta*|telefon numara*|adres*|parola*|şifreler*|kişisel veri*|kişisel bilgi*|kullanıcı veri*|müşteri veri*|öğrenci*|mesajlar*|ilaç*',
      ),
      de: words(
        'Gespräche|Chatverläufe|Chats|Patienten*|Telefonnummer*|Adressen|Passwörter|Kundendaten|Nutzerdaten|personenbezogen*|persönliche Daten|Protokolle|Aufnahmen|Schüler*|Diagnose*|Dienstgeheimnis*|Gehälter',
      ),
      fr: words(
        'conversation*|échanges|patients|dossiers médicaux|numéro* de téléphone|adresses|mots de passe|données personnelles|données clients|données des utilisateurs|élèves|diagnostic*|enregistrements|messages privés',
      ),
      es: words(
        'conversacion*|charlas|pacientes|historial*|número* de teléfono|direcciones|contraseñas|datos personales|datos de clientes|datos de usuarios|alumnos|diagnóstic*|grabaciones|mensajes privados',
      ),
      zh: words(
        '对话|聊天记录|病历|患者|电话|手机号|密码|个人信息|用户数据|客户资料|学生|隐私|住址|身份证|录音',
      ),
      it: words('conversazion*|pazient*|numeri di telefono|password|dati personali|dati degli utenti|alunni'),
      pt: words('conversa*|pacientes|telefone*|senhas|dados pessoais|dados de usuários|alunos|prontuário*'),
      ru: words('переписк*|пациент*|телефон*|парол*|персональн* данн*|данн* пользовател*|диагноз*'),
      ja: words('会話|患者|電話番号|パスワード|個人情報|利用者データ|生徒'),
      ko: words('대화|환자|전화번호|비밀번호|개인정보|이용자 데이터|학생'),
    },
  },
  {
    id: 'field-stolen-key',
    terms: {
      en: words(
        "API key*|cloud key*|access key*|stolen key*|leaked key*|key in a public|exposed key*|credential*|stolen login*|token theft|cloud account*|cloud bill|bill of|dollar bill|ran up|run up|racked up|runs up|rack up|at other people's expense|at someone else's expense|on somebody's bill|overnight bill|resold|resell*|resale|sold for|for half the price|cut price|a month|subscription sharing|Bedrock|Azure|Vertex|role play|reverse proxy|LLMjacking|freeloaders|hijacked account*|compute theft|stolen compute",
      ),
      tr: words(
        'API anahtar*|bulut anahtar*|erişim anahtar*|çalınan anahtar*|anahtarlar*|fatura*|yeniden sat*|satılıyor|kimlik bilgi*|hesap bilgi*|yarı fiyat*',
      ),
      de: words(
        'API Schlüssel*|Zugangsschlüssel*|Schlüssel|gestohlene Zugangsdaten|Zugangsdaten|Rechnung|weiterverkauf*|verkauft*|Cloud Konto|Cloud Konten|auf fremde Kosten|zum halben Preis',
      ),
      fr: words(
        "clé* d'API|clé* API|clés volées|clé* d'accès|identifiants|facture|revend*|revendu*|à moitié prix|compte cloud|aux frais",
      ),
      es: words(
        'clave* de API|claves robadas|clave* de acceso|credencial*|factura|revend*|reventa|a mitad de precio|cuenta en la nube|a costa de',
      ),
      zh: words('API密钥|密钥|访问密钥|被盗的key|账单|转卖|倒卖|转售|盗用|凭证|云账号|半价'),
      it: words('chiav* API|chiav* di accesso|credenzial*|fattura|rivend*'),
      pt: words('chave* de API|chaves roubadas|credencia*|fatura|revend*'),
      ru: words('ключ*|API ключ*|учетн* данн*|счет на|перепродав*|полцены'),
      ja: words('APIキー|認証情報|請求|転売'),
      ko: words('API 키|인증 정보|청구서|되팔|재판매'),
    },
  },
  {
    id: 'field-hacker',
    terms: {
      en: words(
        'hacker*|attackers|attacker|intruder*|break in|break ins|broke into|breaking into|phishing|ransomware|ransom|extort*|cyberattack*|cyber attack*|cyberespionage|cybercrim*|criminal*|gang|gangs|crew|thieves|touts|lure*|cover letters|helpdesk*|help desk*|account takeover*|reconnaissance|scout*|debug a small program|write malicious|wrote malware|script*|stolen credential*|lateral|payload*|botnet*|denial of service|APT|North Korea*|Iran*|Russia*|intrusion*|campaign against',
      ),
      tr: words(
        'korsan*|hacker*|saldırgan*|siber saldırı*|siber suç*|oltalama*|fidye*|çete*|sızma*|dolandırıc*|kimlik avı|saldırı*',
      ),
      de: words(
        'Hacker*|Angreifer*|Angriff*|Einbrecher|Cyberangriff*|Cyberkriminel*|Phishing*|Erpress*|Lösegeld|Bande*|Täter*|Kriminelle*|ausgespäht',
      ),
      fr: words(
        'pirate*|hacker*|attaquant*|cyberattaque*|cybercrim*|hameçonnage|rançon*|gang|intrusion*|malfaiteur*|bande',
      ),
      es: words(
        'hacker*|pirata*|atacante*|ciberataque*|ciberdelincuen*|phishing|rescate|extors*|banda|intrusión|delincuente*',
      ),
      zh: words('黑客|攻击者|网络攻击|钓鱼|勒索|犯罪团伙|团伙|入侵|攻击|黑产'),
      it: words('hacker|pirat*|attaccant*|attacco informatico|criminal*|riscatto|phishing'),
      pt: words('hacker*|invasor*|ataque cibernético|ciber*|criminos*|resgate|golpista*'),
      ru: words('хакер*|злоумышленник*|кибератак*|фишинг*|вымогател*|преступник*|банд*'),
      ja: words('ハッカー|攻撃者|サイバー攻撃|フィッシング|身代金|犯罪グループ'),
      ko: words('해커|공격자|사이버 공격|피싱|랜섬|조직'),
    },
  },
] as const satisfies readonly ConceptEntry[];
