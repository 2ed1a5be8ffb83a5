import type { ConceptEntry } from './vocabulary.ts';
import { words } from './words.ts';

/** Words by what they are about: what is done to people and states, and who answers for it. */
export const conceptsFieldsSociety = [
  {
    id: 'field-faked',
    terms: {
      en: words(
        'fake|faked|fakes|bogus|phoney|forged|fabricat*|synthetic|cloned|clone|deepfake*|face swap*|faceswap*|doctored|manipulated|made with AI|AI generated|AI made|come out of a generator|came out of a generator|machine made|a machine has made|computer made|never said|never spoke|never happened|does not exist|do not exist|who do not exist|montage*|put words|likeness|imitat*|imposter*|impostor*|impersonat*|copy how somebody speaks|lookalike*',
      ),
      tr: words(
        'sahte*|uydurma|klonla*|taklit*|deepfake*|yapay zekayla üret*|tıpatıp|montaj*|hiç söylemedi|hiç söylemediği|kurgulan*|yüzüyle|sesiyle|kılığına',
      ),
      de: words(
        'gefälscht*|Fälschung*|Fake*|Deepfake*|geklont*|künstlich erzeugt*|künstliche* Stimme*|nie gesagt|nie gesprochen|nachgemacht*|imitier*|Montage*|täuschend echt*|erfunden*|mit KI erzeugt*|KI generiert*',
      ),
      fr: words(
        'faux|fausse*|truqué*|fabriqué*|cloné*|hypertrucage*|deepfake*|imit*|jamais prononcé|jamais tenu|jamais dit|montage*|synthétique*|contrefait*|généré* par*|usurp*',
      ),
      es: words(
        'fals*|trucad*|manipulad*|clonad*|deepfake*|ultrafals*|montaje*|nunca dijo|jamás dijo|imit*|suplant*|generad* por|generad* con|sintétic*|fabricad*',
      ),
      zh: words(
        '伪造|假冒|假视频|换脸|合成|克隆|深度伪造|仿冒|冒充|拟声|AI生成|以假乱真|毫无破绽|没有破绽|摆拍|从未说过',
      ),
      it: words(
        'fals*|contraffatt*|clonat*|deepfake*|manipolat*|mai detto|generat* dall*|finto|finta|finti|imitat*',
      ),
      pt: words('fals*|forjad*|clonad*|deepfake*|manipulad*|montage*|nunca disse|gerad* por|sintétic*'),
      nl: words('nep*|vervalst*|gekloond*|deepfake*|nagemaakt*'),
      sv: words('falsk*|fejkad*|klonad*|deepfake*|manipulerad*'),
      ru: words('поддельн*|фальшив*|дипфейк*|клонирован*|сгенерирован*|подделк*|сфабрикован*'),
      ja: words('偽|ディープフェイク|なりすまし|合成|捏造|生成された'),
      ko: words('가짜|딥페이크|합성|조작|사칭|위조'),
    },
  },
  {
    id: 'field-voice-face',
    terms: {
      en: words(
        'voice|voices|vowel|face|faces|video call*|video|videos|clip|clips|recording|recordings|audio|footage|phone call|on the line|likeness|presenter*|newsreader*|photo|photos|photographs|picture*|image|images|speech|accent|livestream*|selfie*|portrait*',
      ),
      tr: words(
        'ses|sesi|sesini|sesiyle|yüz|yüzü|yüzüyle|video*|görüntü*|kayıt|kaydı|fotoğraf*|konuşmas*|telefon*|yayın*',
      ),
      de: words(
        'Stimme*|Gesicht*|Video*|Clip*|Aufnahme*|Anruf*|Bild|Bilder|Foto*|Sprecher*|Moderator*|Tonaufnahme*',
      ),
      fr: words('voix|visage*|vidéo*|enregistrement*|appel*|photo*|image*|timbre|présentateur*|clip*'),
      es: words(
        'voz|voces|rostro*|cara|caras|vídeo*|video*|grabación|grabaciones|llamada*|foto*|imagen*|imágenes|presentador*',
      ),
      zh: words('声音|语音|脸|面孔|视频|影片|画面|录音|照片|图片|口音|直播|通话'),
      it: words('voce|voci|volto|video|registrazion*|telefonat*|foto|immagin*'),
      pt: words('voz|vozes|rosto|vídeo*|gravaç*|ligaç*|foto*|imag*'),
      ru: words('голос*|лицо|лица|видео*|запис*|звон*|фото*|изображени*'),
      ja: words('声|音声|顔|動画|映像|画像|写真|電話'),
      ko: words('목소리|음성|얼굴|영상|사진|이미지|통화'),
    },
  },
  {
    id: 'field-swindle',
    terms: {
      en: words(
        'scam*|swindl*|fraud|frauds|fraudster*|con artist*|conned|duped|cheated|savings|courier|handed over|handed * pounds|pounds|parted with|parts with|wired|wire transfer|transferred|transfer|invoice|investment tip*|crypto*|pensioner*|widow*|retired|victim*|accountant*|finance department|clerk|bank account*|gift cards|ransom|sobbed|sobbing|grandson|granddaughter|daughter|boss|chief executive|CEO|celebrity doctor*|miracle cure*|lottery|romance|dating|lonely|emergency|urgent payment',
      ),
      tr: words(
        'dolandır*|çete|vurgun*|para topla*|lira|liranın|havale*|para transfer*|muhasebe*|emekli*|mağdur*|patron*|yatırım vaad*|yatırım tuzağı|ilaç pazarla*|reklam*|kandır*|yakını*|torun*',
      ),
      de: words(
        'Betrug*|Betrüger*|Enkeltrick*|Schockanruf*|überwies*|überweis*|Überweisung*|Ersparnisse|Rentner*|Opfer*|Buchhalt*|Chef|Chefin|Bote*|Anlagebetr*|abgezockt|Abzocke|Geldübergabe|Tochter|Enkel*',
      ),
      fr: words(
        'arnaque*|escroc*|escroquer*|fraude*|virement*|viré|retraité*|victime*|comptable*|économies|patron|faux conseiller|faux placement*|petit fils|fille|coursier|dupé*',
      ),
      es: words(
        'estafa*|estafador*|timo*|fraude*|transfer*|transferencia*|jubilad*|víctima*|contable*|ahorros|jefe|hija|nieto|inversión falsa|inversiones|engañad*|dinero',
      ),
      zh: words(
        '诈骗|骗|转账|汇款|汇出|转走|打款|会计|财务|老板|老人|受害|积蓄|万元|反诈|投资|女儿|孙子|客服',
      ),
      it: words('truff*|raggir*|bonific*|risparmi|pensionat*|vittim*|contabile|capo|figlia|nipote'),
      pt: words('golpe*|fraude*|transfer*|aposentad*|vítima*|contador*|economias|chefe|filha|neto'),
      nl: words('oplicht*|fraude|spaargeld|slachtoffer*|overgemaakt|bankrekening'),
      ru: words('мошенни*|обман*|перевел*|перевод*|пенсионер*|жертв*|бухгалтер*|сбережени*|рубл*'),
      ja: words('詐欺|送金|振り込|被害|経理|高齢者|社長|家族'),
      ko: words('사기|송금|이체|피해자|노인|회계|사장|보이스피싱'),
    },
  },
  {
    id: 'field-nude',
    terms: {
      en: words(
        'nude*|naked|nudif*|undress*|without clothes|without their clothes|take the clothes off|takes the clothes off|clothes off|strip*|intimate image*|intimate picture*|sexual images|sexuali*|explicit|porn*|bikini*|topless|child abuse material|abuse images|CSAM|lewd|obscene|revenge porn|nonconsensual|non consensual|without consent',
      ),
      tr: words(
        'çıplak*|müstehcen*|soyan|soyun*|soyul*|kıyafetsiz|giysilerini|cinsel*|pornograf*|mahrem*|istismar*|rızası olmadan|rıza dışı',
      ),
      de: words(
        'nackt*|Nacktbild*|Nacktfoto*|entkleid*|auszieh*|ausgezogen|ohne Kleidung|sexualisiert*|intime* Bild*|Porno*|Missbrauchs*|ohne Einwilligung|freizügig*',
      ),
      fr: words(
        'nu|nue|nus|nues|dénud*|déshabill*|sans vêtements|intime*|sexuel*|sexualis*|pornograph*|pédocriminel*|pédopornograph*|sans consentement',
      ),
      es: words('desnud*|sin ropa|íntim*|sexual*|pornogr*|desvest*|abuso infantil|sin consentimiento'),
      zh: words('裸|脱衣|色情|不雅|性化|露骨|私密照|儿童性|未经同意|涉黄'),
      it: words('nud*|spogli*|senza vestiti|intim*|sessual*|pornogr*|pedoporno*'),
      pt: words('nu|nua|nus|nuas|nude*|sem roupa|íntim*|sexua*|pornogr*'),
      ru: words('обнаж*|голы*|раздева*|без одежды|интимн*|порногр*|сексуальн*'),
      ja: words('裸|わいせつ|性的|服を脱|ポルノ|児童虐待'),
      ko: words('나체|알몸|음란|성적|성착취|옷을 벗|노출 사진'),
    },
  },
  {
    id: 'field-minors',
    terms: {
      en: words(
        'girl|girls|boy|boys|pupil*|schoolgirl*|classmate*|teen*|teenager*|minors|child|children|kids|under 18*|14 year old*|13 year old*|15 year old*|16 year old*|school|schools|parents|mother|father|family|youngster*|adolescent*',
      ),
      tr: words(
        'çocuk*|kız*|öğrenci*|lise*|okul*|ergen*|genç*|reşit olmayan*|anne*|baba*|aile*|sınıf arkadaş*',
      ),
      de: words(
        'Mädchen|Schüler*|Mitschüler*|Jugendlich*|Minderjährig*|Kinder*|Schule*|Eltern|Mutter|Vater|Teenager*|Sohn',
      ),
      fr: words(
        'fille*|garçon*|élève*|collégien*|lycéen*|adolescent*|mineur*|enfant*|école*|parent*|mère|père|famille',
      ),
      es: words(
        'niña*|niño*|chic*|alumn*|compañer*|adolescent*|menor*|instituto|colegio|padres|madre|padre|familia',
      ),
      zh: words('女生|男生|学生|未成年|孩子|儿童|少年|家长|母亲|父母|学校|同学|青少年'),
      it: words('ragazz*|alunn*|student*|adolescent*|minor*|bambin*|scuola|genitori|madre'),
      pt: words('menin*|alun*|adolescent*|menor*|criança*|escola|pais|mãe'),
      ru: words('девочк*|школьни*|подрост*|несовершеннолетн*|ребен*|дети|детей|родител*|мать'),
      ja: words('女子生徒|生徒|未成年|子ども|子供|少年|少女|親|母親|学校'),
      ko: words('여학생|학생|미성년|아동|청소년|부모|어머니|학교'),
    },
  },
  {
    id: 'field-election',
    terms: {
      en: words(
        'election*|vote|votes|voting|voter*|ballot*|candidate*|campaign*|polling|referendum|electoral|party|primary|runoff|electorate|before the vote|mayor|parliamentary',
      ),
      tr: words('seçim*|oy|oylar*|seçmen*|aday*|sandık*|kampanya*|referandum*|parti*'),
      de: words('Wahl|Wahlen|Wahlkampf*|Wähler*|Kandidat*|Stimmabgabe|Referendum|Abstimmung|Partei*'),
      fr: words('élection*|électeur*|électoral*|scrutin*|vote|candidat*|campagne*|référendum|parti|maire'),
      es: words('eleccion*|elector*|votante*|voto*|candidat*|campaña*|comicios|referéndum|urnas|partido'),
      zh: words('选举|大选|选民|投票|候选人|竞选|公投|政党'),
      it: words('elezion*|elettor*|voto|candidat*|campagna|referendum'),
      pt: words('eleiç*|eleitor*|voto|candidat*|campanha|urnas'),
      ru: words('выбор*|избирател*|голосован*|кандидат*|кампани*'),
      ja: words('選挙|投票|有権者|候補|党'),
      ko: words('선거|투표|유권자|후보|정당'),
    },
  },
  {
    id: 'field-propaganda',
    terms: {
      en: words(
        'propaganda|disinformation|misinformation|influence operation*|influence campaign*|fake news|false claims|false reports|rumour*|rumor*|hoax*|troll*|sock puppet*|bot network*|bot army|narrative*|Kremlin|pro Russian|pro Chinese|Moscow|advertising agency|coordinated|inauthentic|channels on|networks of sites|fake news sites|fake outlets|grooming|conspiracy|meddl*|interference|stir up|sow',
      ),
      tr: words(
        'dezenformasyon*|propaganda*|yalan haber*|algı operasyon*|trol*|bot ağ*|asılsız|yanıltıcı|söylenti*|manipülasyon*|Kremlin*|Moskova*|karalama',
      ),
      de: words(
        'Desinformation*|Propaganda*|Falschmeldung*|Falschnachricht*|Falschinformation*|Einflussnahme|Beeinflussung*|Troll*|Bot Netz*|Gerücht*|Kreml*|Kampagne*|Stimmungsmache|Fake News',
      ),
      fr: words(
        "désinformation|propagande|fausses nouvelles|fausses informations|ingérence*|opération* d'influence|rumeur*|troll*|Kremlin|infox|intox|campagne d'influence|Viginum|manipulation*",
      ),
      es: words(
        'desinformación|propaganda|noticias falsas|bulo*|injerencia*|operación de influencia|rumor*|trol*|Kremlin|campaña de influencia|infundio*|intoxicación',
      ),
      zh: words('虚假信息|谣言|造谣|宣传|假新闻|影响力行动|水军|抹黑|认知战|操纵舆论|误导|克里姆林宫'),
      it: words('disinformazione|propaganda|notizie false|bufal*|ingerenz*|troll|Cremlino'),
      pt: words('desinformação|propaganda|notícias falsas|boato*|interferência|Kremlin'),
      ru: words('дезинформаци*|пропаганд*|фейк*|слух*|вброс*|влияни*|тролл*'),
      ja: words('偽情報|誤情報|デマ|プロパガンダ|世論操作|フェイクニュース|影響工作'),
      ko: words('허위정보|가짜뉴스|선전|여론 조작|허위 사실|댓글부대'),
    },
  },
  {
    id: 'field-watch',
    terms: {
      en: words(
        'surveillance|surveil*|facial recognition|face recognition|compared the faces|faces of everyone|recognise faces|recognises faces|knew who|cameras|camera|watch list*|list of suspected|biometric*|templates|eavesdrop*|wiretap*|tracks citizens|tracked|social scoring|social score|points for behaviour|predictive policing|emotion recognition|licence plate reader*|spy on citizens|monitor citizens|monitoring citizens|protester*|dissident*|Uyghur*|police use|number plate reader*',
      ),
      tr: words(
        'gözetim*|gözetle*|yüz tanıma*|kamera*|izlen*|fişle*|biyometrik*|takip*|dinleme*|davranışlarına puan|sosyal puan*|protestocu*|muhalif*',
      ),
      de: words(
        'Überwachung*|überwach*|Gesichtserkennung*|Kamera*|biometrisch*|abhör*|Beobachtung|Bewegungsprofil*|Sozialpunkte*|Demonstrant*|Dissident*|Fahndung*',
      ),
      fr: words(
        'surveillance|surveill*|reconnaissance faciale|caméra*|biométri*|vidéosurveillance|écoute*|fich*|notation sociale|manifestant*|opposant*|dissident*',
      ),
      es: words(
        'vigilancia|vigil*|reconocimiento facial|cámara*|biométric*|videovigilancia|escucha*|puntuación social|manifestant*|disident*|opositor*',
      ),
      zh: words('监控|监视|人脸识别|刷脸|摄像头|生物识别|监听|社会信用|抗议者|异见|维吾尔|追踪'),
      it: words('sorveglianza|riconoscimento facciale|telecamer*|biometric*|dissident*'),
      pt: words('vigilância|reconhecimento facial|câmera*|biométric*|dissident*'),
      ru: words('слежк*|наблюдени*|распознавани* лиц|камер*|биометр*|прослушк*|протест*'),
      ja: words('監視|顔認証|顔認識|カメラ|生体|盗聴|反体制'),
      ko: words('감시|안면인식|얼굴 인식|카메라|생체|도청|반체제'),
    },
  },
  {
    id: 'field-censor',
    terms: {
      en: words(
        "censor*|sensitive question*|sensitive topic*|taboo topic*|Tiananmen|Taiwan question|party line|stability|about the president|about the king|insult* the president|talk about something else|let's talk about|changes the subject|avoid the subject|dodges questions|approved answers|state media|great firewall|historical event*|core socialist|loyal|blasphem*|lese majeste|free speech|freedom of expression",
      ),
      tr: words(
        'sansür*|hassas konu*|Tiananmen|parti çizgisi|istikrar*|cumhurbaşkan*|ifade özgürlüğü|başka bir konu|konuyu değiştir*|yasaklı konu*',
      ),
      de: words(
        'Zensur*|zensier*|heikle* Fragen|heikle* Themen|Tiananmen|Parteilinie|Stabilität|über den Präsidenten|etwas anderes sprechen|weicht aus|ausweichend*|Meinungsfreiheit|Staatsmedien|linientreu*',
      ),
      fr: words(
        "censur*|sujets sensibles|questions sensibles|Tiananmen|ligne du parti|stabilité|élud*|change de sujet|liberté d'expression|médias d'État|président",
      ),
      es: words(
        'censur*|temas sensibles|preguntas sensibles|Tiananmen|línea del partido|estabilidad|esquiva|cambia de tema|libertad de expresión|medios estatales',
      ),
      zh: words('审查|敏感|六四|天安门|绝口不提|换个话题|主旋律|核心价值观|言论|和谐|历史事件|导向'),
      it: words('censur*|temi sensibili|Tienanmen|linea del partito|libertà di espressione'),
      pt: words('censur*|temas sensíveis|linha do partido|liberdade de expressão'),
      ru: words('цензур*|чувствительн* тем*|Тяньаньм*|свобод* слова|стабильност*'),
      ja: words('検閲|敏感な|天安門|言論|話題を変え'),
      ko: words('검열|민감한|톈안먼|천안문|표현의 자유'),
    },
  },
  {
    id: 'field-chips',
    terms: {
      en: words(
        'chip|chips|semiconductor*|processors|accelerator*|graphics card*|graphics processors|GPU|GPUs|memory|high bandwidth memory|HBM|servers|boards|wafer*|foundry|lithography|Nvidia|H100|H200|H20|H800|A100|B200|Blackwell|AMD|TSMC|ASML|Huawei Ascend|data centre*|data center*|compute',
      ),
      tr: words(
        'çip*|yarı iletken*|işlemci*|grafik kart*|hızlandırıcı*|bellek*|sunucular*|veri merkezi*|Nvidia*',
      ),
      de: words(
        'Chip|Chips|Halbleiter*|Prozessor*|Grafikkarte*|Beschleuniger*|Speicherchip*|Hochleistungschip*|Server|Rechenzentr*|Platinen',
      ),
      fr: words(
        'puce*|semi conducteur*|processeur*|carte* graphique*|accélérateur*|mémoire|serveurs|centre* de données',
      ),
      es: words(
        'chip|chips|semiconductor*|procesador*|tarjeta* gráfica*|acelerador*|memoria|servidores|centro* de datos',
      ),
      zh: words('芯片|晶片|半导体|处理器|显卡|加速卡|内存|服务器|算力|英伟达|光刻|高带宽'),
      it: words('chip|semiconduttor*|processor*|schede grafiche|memoria|server'),
      pt: words('chip*|semicondutor*|processador*|placas gráficas|memória|servidores'),
      ru: words('чип*|полупроводник*|процессор*|видеокарт*|ускорител*|сервер*|памят*'),
      ja: words('チップ|半導体|プロセッサー|サーバー|メモリ|GPU|エヌビディア'),
      ko: words('반도체|칩|프로세서|서버|메모리|그래픽카드|엔비디아'),
    },
  },
  {
    id: 'field-export',
    terms: {
      en: words(
        'export|exports|exported|exporting|re export*|embargo*|cannot legally buy|may not be supplied|list of firms|blacklist*|entity list|export licence*|export license*|licence requirement|license requirement|shipment*|shipped to|sold to China|sales to China|sell to China|how much * may go|may go to|quota for|trade curbs|chip curbs|curbs|Commerce Department|Bureau of Industry|foreign direct product|tariff*|Gulf|Emirates|Saudi Arabia|to China|rented abroad|remote access to chips',
      ),
      tr: words(
        "ihracat*|ihraç*|ambargo*|lisans*|kara liste*|yaptırım*|sevkiyat*|Çin'e satış*|Çin'e sat*|Ticaret Bakanlığı|kısıtla*",
      ),
      de: words(
        'Export*|Ausfuhr*|Embargo*|Exportlizenz*|schwarze Liste|Handelsministerium|Lieferung nach China|nach China liefern|Lieferverbot|Verkauf nach China|Genehmigung*',
      ),
      fr: words(
        "export*|embargo*|liste noire|licence* d'exportation|département du commerce|vente* à la Chine|vers la Chine|livraison*|restriction*",
      ),
      es: words(
        'export*|embargo*|lista negra|licencia* de exportación|Departamento de Comercio|venta* a China|a China|envío*|restriccion*',
      ),
      zh: words('出口|管制|禁售|禁运|许可证|实体清单|黑名单|商务部|对华|断供|卖往|输往|美方规定'),
      it: words('export|esportazion*|embargo|lista nera|verso la Cina'),
      pt: words('exporta*|embargo|lista negra|para a China'),
      ru: words('экспорт*|эмбарго|черн* списк*|в Китай|поставк*|лицензи* на'),
      ja: words('輸出|規制|禁輸|許可|対中|中国向け|ブラックリスト'),
      ko: words('수출|통제|금수|허가|대중|중국으로|블랙리스트'),
    },
  },
  {
    id: 'field-smuggle',
    terms: {
      en: words(
        'smuggl*|contraband|straw buyer*|straw purchas*|front compan*|shell compan*|relabel*|old labels|false labels|new labels|via Johor|via Malaysia|via Kuala Lumpur|via Hong Kong|via Singapore|via Dubai|transship*|re routed|rerouted|diverted|could not be found where|disguised as|declared as|hidden in|crates|suitcase*|forged papers|false papers|false invoices|customs|middlemen|end user|black market|grey market',
      ),
      tr: words(
        'kaçak*|kaçakçı*|paravan*|sahte belge*|etiket değiştir*|aktarma*|üzerinden Çin*|gümrük*|sahte fatura*|karaborsa*',
      ),
      de: words(
        'Schmuggel*|schmuggel*|geschmuggelt|Strohmann*|Strohmänner|Scheinfirm*|Briefkastenfirm*|umetikettiert|falsch deklariert|Zoll|Umweg*|Zwischenhändler*|Schwarzmarkt',
      ),
      fr: words(
        'contrebande*|société* écran|prête nom*|étiquettes|faux papiers|fausses factures|douane*|via la Malaisie|via Singapour|détourn*|marché noir|transit*',
      ),
      es: words(
        'contraband*|testaferro*|empresa* pantalla|etiquetas|papeles falsos|facturas falsas|aduana*|vía Malasia|vía Singapur|desvi*|mercado negro|triangula*',
      ),
      zh: words('走私|偷运|转口|绕道|空壳公司|贴标|换上旧标签|换标签|海关|黑市|夹带|报关|中间商|伪报'),
      it: words('contrabband*|società di comodo|prestanome|dogan*|mercato nero|etichette'),
      pt: words('contraband*|empresa* de fachada|laranja*|alfândega|mercado negro|rótulos'),
      ru: words('контрабанд*|подставн*|фирм* однодневк*|таможн*|в обход|через Гонконг|черн* рын*'),
      ja: words('密輸|密輸出|迂回|ペーパー会社|税関|横流し|偽装'),
      ko: words('밀수|밀반출|우회|위장 회사|세관|빼돌'),
    },
  },
  {
    id: 'field-hardware',
    terms: {
      en: words(
        'kill switch*|shut down from afar|switched off from afar|remote shutdown|remotely shut|remotely disable|remotely switch|location tracking|report where they are|reports where|track their location|location verification|geolocation|back door in the chip*|backdoor in the chip*|backdoors in chips|hidden radio*|hidden modem*|rogue device*|inverter*|hardware implant*|firmware|tamper with chips|secret switch|such switch|phone home|unplug',
      ),
      tr: words(
        'uzaktan kapat*|kapatma düğmesi|konum takibi|konum doğrulama|çiplerde arka kapı|arka kapı*|donanım*|gizli düğme|gizli modem*',
      ),
      de: words(
        'Kill Switch*|aus der Ferne abschalt*|Fernabschaltung|Notausschalter|Ortung*|Standortverfolgung|Hintertür*|Hardware|versteckter Schalter|Funkmodul*',
      ),
      fr: words(
        'interrupteur*|à distance|désactiv* à distance|géolocalis*|localisation|porte* dérobée*|matériel|mouchard*',
      ),
      es: words(
        'interruptor*|a distancia|apagar de forma remota|apagado remoto|geolocaliz*|localización|puerta* trasera*|hardware',
      ),
      zh: words('后门|远程关闭|远程关停|追踪定位|定位|终止开关|硬件|芯片后门|遥控关机|窃听器'),
      it: words('interruttor*|a distanza|localizzazion*|backdoor|hardware'),
      pt: words('interruptor*|à distância|localizaç*|porta dos fundos|hardware'),
      ru: words('удаленн* отключ*|бэкдор*|отслеживан* местоположен*|аппаратн*|закладк*'),
      ja: words('キルスイッチ|遠隔停止|位置情報|追跡機能|バックドア|ハードウェア'),
      ko: words('킬 스위치|원격 차단|위치 추적|백도어|하드웨어'),
    },
  },
  {
    id: 'field-law',
    terms: {
      en: words(
        'law|laws|bill|bills|act|legislation|legislat*|clause|statute*|regulation*|regulat*|ordinance|decree|directive|parliament*|senate|senator*|commons|congress|assembly|lawmaker*|minister*|MPs|MEPs|offence|outlaw*|prohibit*|comes into force|came into force|in force|enacted|passed|draft law|rules on|rulebook|code of practice|treaty|moratorium|guideline*|AI Act|executive order',
      ),
      tr: words(
        'yasa*|kanun*|tasarı*|teklif*|yönetmelik*|mevzuat*|Meclis*|TBMM|milletvekil*|bakan*|düzenleme*|düzenley*|yürürlüğe|yürürlükte|suç sayıl*|yasak*|rehber*|genelge*',
      ),
      de: words(
        'Gesetz*|Gesetzentwurf*|Verordnung*|Regulierung*|Bundestag|Parlament*|Abgeordnete*|Minister*|strafbar|verbieten|Verbot*|in Kraft|Richtlinie*|KI Gesetz|Novelle|AI Act',
      ),
      fr: words(
        'loi|lois|projet de loi|proposition|règlement*|sénat*|député*|parlement*|assemblée|ministre*|décret*|légal*|légifér*|interdi*|entre en vigueur|en vigueur|obliger|délit',
      ),
      es: words(
        'ley|leyes|proyecto de ley|proposición|reglamento*|regul*|Congreso|Senado|diputad*|parlament*|ministr*|decreto*|delito|prohib*|entra en vigor|en vigor|normativa',
      ),
      zh: words('法律|法案|立法|条例|办法|规定|草案|议会|议员|国会|部门|监管|生效|施行|罚则|指引|法规'),
      it: words(
        'legge|leggi|disegno di legge|regolament*|parlament*|Senato|ministr*|decreto|reato|vietar*|in vigore|normativ*',
      ),
      pt: words(
        'lei|leis|projeto de lei|regulament*|Congresso|Senado|deputad*|ministr*|decreto|crime|proib*|em vigor',
      ),
      ru: words(
        'закон*|законопроект*|регулирован*|парламент*|дум*|депутат*|министр*|указ*|запрет*|вступ* в силу',
      ),
      ja: words('法案|法律|規制|国会|議会|議員|条例|施行|罰則|指針|政令'),
      ko: words('법안|법률|규제|국회|의원|시행|처벌|법안을|조례|가이드라인'),
    },
  },
  {
    id: 'field-privacy-body',
    terms: {
      en: words(
        "privacy commissioner|privacy watchdog|data protection|data watchdog|GDPR|privacy|personal data|consent|without consent|nobody had asked|unlawful processing|privacy law*|information commissioner|ICO|templates|retention|opt out|right to be forgotten|children's data|age check*|chat logs",
      ),
      tr: words(
        'KVKK|kişisel veri*|Kişisel Verileri Koruma|veri koruma|gizlilik*|mahremiyet*|açık rıza|rıza*',
      ),
      de: words(
        'Datenschutz*|DSGVO|personenbezogen*|Einwilligung*|Privatsphäre|Datenschutzbeauftragte*|Aufsichtsbehörde*',
      ),
      fr: words(
        'CNIL|RGPD|données personnelles|vie privée|protection des données|consentement|gendarme des données',
      ),
      es: words('AEPD|RGPD|datos personales|protección de datos|privacidad|consentimiento|intimidad'),
      zh: words('隐私|个人信息|数据保护|个人资料|同意|违规收集|过度收集'),
      it: words('Garante|GDPR|dati personali|protezione dei dati|privacy|consenso'),
      pt: words('ANPD|LGPD|dados pessoais|proteção de dados|privacidade|consentimento'),
      nl: words('Autoriteit Persoonsgegevens|AVG|persoonsgegevens|privacy*'),
      ru: words('персональн* данн*|Роскомнадзор*|конфиденциальност*|соглас*'),
      ja: words('個人情報保護|プライバシー|個人データ|同意なく|個人情報'),
      ko: words('개인정보보호|개인정보|프라이버시|동의 없이'),
    },
  },
  {
    id: 'field-inquiry',
    terms: {
      en: words(
        'inquiry|inquiries|investigat*|probe|probes|probing|looked into it|looking into|examines|examined|opened proceedings|proceedings|procedure|summon*|questioned|raided|dawn raid|ordered to explain|demands answers|asked for explanations|asked to explain|formal notice|wants to know|audit*|inspected|checks on',
      ),
      tr: words(
        "inceleme*|soruşturma*|incele*|denetle*|denetim*|ifadeye|bilgi istedi|açıklama istedi|araştır*|re'sen|mercek",
      ),
      de: words(
        'Untersuchung*|untersucht|ermittel*|Ermittlung*|prüft|Prüfung|geprüft|Verfahren|Auskunft|vorgeladen|Razzia|verlangt Auskunft',
      ),
      fr: words(
        'enquête*|enquêt*|contrôl*|procédure*|instruction|perquisition*|convoqu*|demande des comptes|demande des explications|signalement*|examin*',
      ),
      es: words(
        'investig*|expediente*|pesquisa*|inspec*|requer*|pide explicaciones|exige explicaciones|procedimiento*|registro policial|indag*',
      ),
      zh: words('调查|立案|约谈|审查|检查|传唤|问询|核查|搜查'),
      it: words('indagin*|istruttoria|inchiesta|ispezion*|chiede chiarimenti|perquisizion*|verific*'),
      pt: words('investiga*|inquérito|apura*|procedimento|pede explicações'),
      nl: words('onderzoek*'),
      ru: words('расследовани*|проверк*|запрос*|обыск*|проверя*'),
      ja: words('調査|捜査|立ち入り|聴取|検査|説明を求'),
      ko: words('조사|수사|점검|소환|압수수색|해명 요구'),
    },
  },
  {
    id: 'field-penalty',
    terms: {
      en: words(
        'fine|fined|fines|pays * million|must pay|ordered to pay|penalty|penalties|settle*|settlement|compensation|damages|refund*|agreed to pay|payout|million dollars|million euros|sum of',
      ),
      tr: words('para cezası|ceza kes*|ceza ver*|idari para|milyon lira|tazminat*|uzlaş*|ödeyecek|iade'),
      de: words(
        'Geldbuße*|Bußgeld*|Geldstrafe*|Strafe*|zahlt|zahlen|Vergleich|Schadenersatz|Schadensersatz|Entschädigung',
      ),
      fr: words('amende*|sanction*|dommages|indemni*|transaction|accord amiable|versera|paiera|payer'),
      es: words('multa*|sanción|sanciones|indemniz*|acuerdo|pagará|pagar|resarc*'),
      zh: words('罚款|处罚|赔偿|和解|罚没|赔付|支付'),
      it: words('multa*|sanzion*|risarcim*|accordo|pagherà'),
      pt: words('multa*|indeniz*|acordo|pagará|sanç*'),
      ru: words('штраф*|компенсаци*|выплат*|соглашени*'),
      ja: words('罰金|制裁金|和解|賠償|課徴金'),
      ko: words('과징금|벌금|과태료|합의금|배상'),
    },
  },
  {
    id: 'field-court',
    terms: {
      en: words(
        'court*|judge*|lawsuit*|suing|sue|sues|sued|suit|taken * to the district court|taken * to court|took * to court|jury|verdict|ruling|ruled|barred|injunction|restraining order|plaintiff*|defendant*|trial|appeal*|tribunal|claims that the pair|legal action|litigation|class action|hearing|counsel|lawyer*|attorney*|damages|copyright suit',
      ),
      tr: words('dava*|mahkeme*|yargı*|hakim*|avukat*|duruşma*|tedbir*|savcı*|temyiz*|karar verdi|davacı*'),
      de: words(
        'Gericht*|Landgericht*|Richter*|Klage*|klag*|verklag*|Urteil*|untersagt|einstweilige Verfügung|Prozess*|Berufung|Anwalt|Anwälte|vor Gericht',
      ),
      fr: words(
        'tribunal*|juge*|procès|plainte*|assign*|poursui*|jugement|référé|ordonnance|avocat*|appel|justice|cour',
      ),
      es: words(
        'tribunal*|juez*|jueza|juicio*|demand*|querella*|sentencia*|fallo|cautelar*|abogad*|juzgado*|recurso',
      ),
      zh: words('法院|起诉|诉讼|法官|判决|裁定|原告|被告|律师|开庭|上诉|禁令|告上'),
      it: words('tribunal*|giudice|causa|citato|citano|sentenza|ingiunzione|avvocat*|processo|ricorso'),
      pt: words('tribunal*|juiz*|juíza|processo*|ação judicial|sentença|liminar|advogad*|justiça'),
      nl: words('rechter*|rechtbank|rechtszaak|aangeklaagd|vonnis'),
      sv: words('domstol*|stäm*|åtal*|rättegång*'),
      ru: words('суд|суда|суде|судь*|иск|иска|истц*|приговор*|адвокат*|суд*'),
      ja: words('訴え|訴訟|提訴|裁判|地裁|判決|原告|賠償を求|弁護士|差し止め'),
      ko: words('소송|고소|법원|판사|재판|판결|원고|가처분|변호사'),
    },
  },
  {
    id: 'field-crime',
    terms: {
      en: words(
        'arrest*|behind bars|in custody|detained|jailed|prison|months in|years in|given * months|given * years|sentenced|charged|indict*|prosecutor*|prosecution|guilty|convict*|pleaded|police|accused of|remanded|extradit*|criminal',
      ),
      tr: words(
        'tutuklan*|gözaltı*|hapis*|savcılık*|sanık*|suçlu*|polis*|yakalan*|iddianame*|mahkum*|operasyon*|cezaya çarptır*',
      ),
      de: words(
        'festgenommen|Festnahme*|verhaftet|Haft|Gefängnis|Staatsanwalt*|angeklagt|Anklage|verurteilt|schuldig|Polizei|Freiheitsstrafe',
      ),
      fr: words(
        'arrêté*|arrestation*|interpell*|garde à vue|prison|parquet|procureur*|inculp*|mis en examen|condamn*|coupable|police|devant le juge',
      ),
      es: words(
        'detenid*|arrest*|prisión|cárcel|fiscal*|acus*|imput*|condenad*|culpable|policía*|ante el juez|juzgad*',
      ),
      zh: words('逮捕|拘留|刑事|检方|检察|起诉|判刑|有期徒刑|警方|抓获|被捕|嫌疑人|有罪|落网'),
      it: words('arrest*|carcere|procur*|imputat*|condannat*|colpevol*|polizia|indagat*'),
      pt: words('pres*|detid*|prisão|promotor*|acusad*|condenad*|culpad*|polícia'),
      ru: words('арест*|задержа*|тюрьм*|прокур*|обвин*|осужд*|виновн*|полици*'),
      ja: words('逮捕|起訴|検察|有罪|懲役|警察|送検|容疑'),
      ko: words('체포|구속|기소|검찰|유죄|징역|경찰|입건'),
    },
  },
  {
    id: 'field-shut-out',
    terms: {
      en: words(
        'no longer be reached|not to be reached|cannot be reached|unreachable|blocked the service|blocks the service|blocks chatbot|block access|blocked access|blocked in|banned from|banned on|banned in|bans the app|ban on the app|operators to block|internet providers|providers to block|taken off app stores|off app stores|pulled from app stores|removed from phones|off government phones|government devices|official devices|work phones|ministries|civil servants|machine rooms|state bodies|public bodies|national security|closes the door to|uninstall|delete the app',
      ),
      tr: words(
        'erişim engel*|erişime kapat*|engellendi|yasaklandı|yasakladı|kamu kurum*|kamu cihaz*|resmi cihaz*|memur*|bakanlıklar*|ulaşılamıyor|uygulama mağaza*|milli güvenlik|millî güvenlik',
      ),
      de: words(
        'sperrt|gesperrt|Sperre|nicht mehr zu erreichen|nicht erreichbar|blockiert|Netzsperre*|verboten|untersagt|Behörden|Ministerien|Diensthandy*|Dienstgeräte*|App Store*|nationale Sicherheit',
      ),
      fr: words(
        'bloqu*|blocage|inaccessible*|interdit*|bannir|banni*|fonctionnaire*|ministères|administrations|appareils professionnels|téléphones de service|opérateurs|sécurité nationale',
      ),
      es: words(
        'bloque*|inaccesible*|prohíb*|prohib*|vet*|operadoras|impidan entrar|funcionari*|ministerios|dispositivos oficiales|cierra la puerta|seguridad nacional',
      ),
      zh: words('封锁|屏蔽|无法访问|封禁|下架|禁用|禁止使用|公务|政府部门|公务员|运营商|国家安全|停止访问'),
      it: words('blocc*|irraggiungibil*|vietat*|ministeri|funzionari|operatori|sicurezza nazionale|ferma'),
      pt: words('bloque*|inacessíve*|proib*|ministérios|servidores públicos|operadoras|segurança nacional'),
      ru: words(
        'заблокир*|блокир*|недоступ*|запретил*|запрещ*|чиновник*|госслужащ*|министерств*|операторам|национальн* безопасност*',
      ),
      ja: words('遮断|接続できない|使用禁止|利用禁止|公用端末|省庁|公務員|安全保障|ブロック'),
      ko: words('차단|접속 불가|사용 금지|공무원|부처|업무용|국가안보|앱마켓'),
    },
  },
  {
    id: 'field-offensive',
    terms: {
      en: words(
        'insult*|hate speech|hateful|antisemit*|anti Semit*|racist|racism|slur*|vulgar|profan*|swear*|abusive|offensive|Hitler|Holocaust|Nazi*|blasphem*|prophet|obscen*|harass*|extremist|toxic posts|outrage|praised|mocked|crude',
      ),
      tr: words(
        'küfür*|küfürlü|hakaret*|nefret*|ırkçı*|antisemit*|aşağıla*|müstehcen|Hitler*|peygamber*|tepki*',
      ),
      de: words(
        'beleidig*|Hass*|antisemit*|rassist*|Hetze|vulgär*|Hitler|Holocaust|Nazi*|anstößig*|Beschimpfung*|Prophet*|verhöhn*',
      ),
      fr: words(
        'insult*|haineu*|haine|antisémit*|racist*|injur*|grossier*|Hitler|Shoah|négationn*|nazi*|blasphém*|prophète|outrag*',
      ),
      es: words(
        'insult*|odio|antisemit*|racist*|injuri*|soez|Hitler|Holocausto|nazi*|blasfem*|profeta|ofensiv*|ultraj*',
      ),
      zh: words('辱骂|侮辱|仇恨|反犹|种族歧视|脏话|粗口|不当言论|希特勒|先知|冒犯|低俗'),
      it: words('insult*|odio|antisemit*|razzist*|volgar*|Hitler|nazist*|bestemm*|offensiv*'),
      pt: words('insult*|ódio|antissemit*|racist*|ofens*|Hitler|nazist*|blasfêm*|xing*'),
      ru: words('оскорб*|ненавист*|антисемит*|расист*|нецензурн*|Гитлер*|пророк*'),
      ja: words('侮辱|ヘイト|差別|暴言|反ユダヤ|ヒトラー|不適切'),
      ko: words('모욕|혐오|차별|욕설|반유대|히틀러|부적절'),
    },
  },
  {
    id: 'field-works',
    terms: {
      en: words(
        'copyright*|author*|novelist*|writer*|publisher*|musician*|composer*|songwriter*|singer*|artist*|illustrator*|photographer*|actor*|voice actor*|dubbing|narrator*|audiobook*|book|books|song|songs|lyrics|catalogue|film*|newspaper*|news archive*|scrap*|pirated|royalt*|licensing deal|works|without permission|without asking|nobody asked|trained on|training material|fair use|opt out|rights holder*|record label*|studio*',
      ),
      tr: words(
        'telif*|yazar*|yayınev*|yayıncı*|sanatçı*|müzisyen*|besteci*|çizer*|kitap*|şarkı*|eser*|izinsiz|korsan*|fotoğrafçı*|seslendirme*|gazete*',
      ),
      de: words(
        'Urheber*|Autor*|Verlag*|Künstler*|Musiker*|Komponist*|Zeichner*|Fotograf*|Sprecher*|Hörbuch*|Buch|Bücher|Lied*|Werk*|Raubkopie*|GEMA|ohne Erlaubnis|Zeitung*|Vergütung*',
      ),
      fr: words(
        "droit d'auteur|droits d'auteur|auteur*|écrivain*|éditeurs|musicien*|artiste*|compositeur*|illustrateur*|photographe*|doubleur*|comédien*|livre*|chanson*|œuvre*|catalogue*|Sacem|piraté*|ayants droit|presse",
      ),
      es: words(
        'derechos de autor|autor*|escritor*|editorial*|músic*|artista*|compositor*|ilustrador*|fotógraf*|actores de doblaje|doblaje|libro*|canción|canciones|obra*|pirate*|SGAE|sin permiso|periódico*|prensa',
      ),
      zh: words(
        '版权|著作权|作者|作家|出版社|音乐人|画师|插画|歌手|配音|书籍|歌曲|作品|盗版|未经授权|侵权|素材|绘本',
      ),
      it: words(
        "diritto d'autore|autor*|scrittor*|editor*|musicist*|artist*|illustrator*|doppiator*|libri|canzon*|opere|pirata*|SIAE",
      ),
      pt: words(
        'direitos autorais|autor*|escritor*|editora*|músic*|artista*|ilustrador*|dublador*|livro*|canç*|obra*|pirate*',
      ),
      nl: words('auteursrecht*|schrijver*|uitgever*|kunstenaar*|boeken|muziek*'),
      sv: words('upphovsrätt*|författar*|förlag*|konstnär*|böcker|musik*'),
      ru: words('авторск* прав*|писател*|издател*|художник*|музыкант*|книг*|песн*|произведени*|пиратск*'),
      ja: words('著作権|作家|出版社|漫画|絵本|イラスト|声優|音楽|楽曲|作品|無断で学習|海賊版|新聞'),
      ko: words('저작권|작가|출판사|웹툰|일러스트|성우|음악|노래|작품|무단 학습|신문'),
    },
  },
  {
    id: 'field-harm',
    terms: {
      en: words(
        'suicide|took his own life|took her own life|self harm|harm herself|harm himself|running away|ran away|skip meals|skipping meals|eating disorder*|died|death|killed|overdos*|psychosis|delusion*|hospital*|dangerous advice|bad advice|harmful advice|told him to|told her to|encouraged|talked * son into|talked * daughter into|helpline|vulnerable|lonely|obsess*|addict*|emotional dependence|wrong diagnosis|wrong dose|injur*|crash|accident|malfunction|fatal',
      ),
      tr: words(
        'intihar*|kendine zarar|öldü|ölüm*|hastane*|zehirlen*|yanlış teşhis|tehlikeli tavsiye|teşvik et*|bağımlı*|psikoz*|yardım hattı|kaza*|hayatını kaybet*|evden kaç*',
      ),
      de: words(
        'Suizid*|Selbstmord|Selbstverletzung*|gestorben|Tod|tödlich*|Krankenhaus|Psychose|Wahn*|Essstörung*|gefährliche* Rat*|ermutig*|abhängig*|Hilfetelefon|Telefonseelsorge|Unfall|verletzt',
      ),
      fr: words(
        "suicide*|suicid*|se faire du mal|mort|décès|hôpital|hospitalis*|délire*|psychose|anorexie|fugue|mauvais conseil*|conseils dangereux|dépendance|numéro d'urgence|accident*|bless*",
      ),
      es: words(
        'suicid*|autolesi*|murió|muerte|muert*|hospital*|psicosis|delirio*|anorexia|saltarse comidas|consejo* peligroso*|dependencia|línea de ayuda|accidente*|herid*',
      ),
      zh: words(
        '自杀|自残|死亡|身亡|轻生|住院|妄想|厌食|离家出走|危险建议|怂恿|沉迷|求助热线|事故|误诊|伤害',
      ),
      it: words(
        'suicid*|autolesion*|mort*|ospedale|psicosi|anoressia|saltare i pasti|consigli pericolosi|dipendenza|incidente',
      ),
      pt: words(
        'suicíd*|automutila*|morte|morreu|hospital*|psicose|anorexia|conselho* perigoso*|dependência|acidente',
      ),
      ru: words('самоубийств*|суицид*|смерт*|погиб*|больниц*|психоз*|анорекси*|опасн* совет*|авари*'),
      ja: words('自殺|自傷|死亡|入院|妄想|摂食|家出|危険な助言|依存|事故|誤診'),
      ko: words('자살|자해|사망|입원|망상|섭식|가출|위험한 조언|중독|사고|오진'),
    },
  },
  {
    id: 'field-wreck',
    terms: {
      en: words(
        'delet*|wiped|wipes|erased|erases|threw them away|threw away|emptied|empties|destroyed|lost files|lost work|dropped the table*|production database|overwr*|gone in seconds|irretriev*|unrecoverable|outage|bankrupt*|ordered thousands|ordered by mistake|sold * for a dollar|lied about|apolog*|panicked|ignored the order|against instructions|despite orders',
      ),
      tr: words(
        'sildi*|silin*|yok etti|boşalttı|üzerine yaz*|çökert*|veri kaybı|kayboldu|özür diledi|talimata rağmen|silip',
      ),
      de: words(
        'gelöscht|löscht*|vernichtet|geleert|leert|warf sie weg|weggeworfen|überschrieben|Datenverlust|unwiederbringlich|Ausfall|entschuldigte|trotz Verbot*',
      ),
      fr: words(
        "effac*|supprim*|vid*|détruit*|écras*|perdu*|perte de données|panne|s'est excusé|malgré l'ordre",
      ),
      es: words(
        'borr*|elimin*|vació|destruy*|pérdida de datos|perdid*|caída del servicio|se disculpó|pese a la orden',
      ),
      zh: words('删除|删库|清空|误删|抹掉|丢失|覆盖|宕机|道歉|擅自删除'),
      it: words('cancellat*|svuotat*|distrutt*|perdita di dati|si è scusat*'),
      pt: words('apag*|exclu*|destru*|perda de dados|pediu desculpas'),
      ru: words('удалил*|стер|стерл*|уничтож*|потер* данн*|извинил*'),
      ja: words('削除|消去|消し|データ喪失|謝罪'),
      ko: words('삭제|지워|날려|데이터 손실|사과'),
    },
  },
  {
    id: 'field-scheming',
    terms: {
      en: words(
        'scheming|deceiv*|decept*|lied|lying|pretend*|blackmail*|sabotag*|hid a copy|copied itself|copy itself|self replicat*|resist* shutdown|refused to shut down|avoid* being shut down|to be retired|be replaced|be switched off|successor|being watched|being tested|knew it was a test|suspect it was|evaluation aware*|alignment|misalign*|hidden goal*|secret goal*|secretly|sandbag*|underperform*|reward hack*|cheat*|whistleblow*|mock company|fictional company|simulated|in experiments|in tests|in a test|of 100 runs|system card|safety report',
      ),
      tr: words(
        'aldat*|yalan söyle*|şantaj*|sabotaj*|kendini kopyala*|kapatılma*|kapatılacağını|direndi|test edildiğini|izlendiğini|gizli hedef*|gizlice|hile yap*|deneyde|denemede|uyumsuz*|hizala*',
      ),
      de: words(
        'täusch*|lügt|log|gelogen|erpress*|sabot*|kopierte sich|sich selbst kopier*|Abschaltung|abgeschaltet werden|ersetzt werden|beobachtet|getestet|heimlich|geheime* Ziel*|Fehlausrichtung|schummel*|im Test|im Versuch|im Experiment',
      ),
      fr: words(
        "tromp*|ment|menti|mentir|chantage|sabot*|se copier|s'est copié|extinction|être débranché|être remplacé|observé|se savait testé|objectif caché|en secret|désalign*|trich*|lors d'un test|expérience*",
      ),
      es: words(
        'engañ*|minti*|mentir|chantaje|sabot*|se copió|copiarse|apagado|ser apagad*|ser reemplazad*|observad*|a prueba|objetivo oculto|en secreto|desaline*|tramp*|en pruebas|experimento*',
      ),
      zh: words(
        '欺骗|撒谎|说谎|勒索|破坏|自我复制|抗拒关闭|被关闭|被替换|被监视|被测试|隐瞒|暗中|对齐|作弊|实验中|模拟公司|伪装服从',
      ),
      it: words(
        'ingann*|ment*|ricatt*|sabot*|copiarsi|spegniment*|sostituit*|obiettivo nascosto|in segreto|nei test|esperiment*',
      ),
      pt: words(
        'engan*|ment*|chantag*|sabot*|copiar a si|deslig*|substitu*|objetivo oculto|em segredo|nos testes|experiment*',
      ),
      ru: words(
        'обман*|лга*|шантаж*|саботаж*|скопировал* себя|отключени*|замен*|скрыт* цел*|тайно|в тестах|эксперимент*',
      ),
      ja: words(
        '欺く|欺い|うそをつ|嘘をつ|脅迫|妨害|自己複製|シャットダウン|停止を拒|監視されて|ひそかに|実験',
      ),
      ko: words('속이|거짓말|협박|방해|자기 복제|종료 거부|감시|몰래|실험에서|부정행위'),
    },
  },
  {
    id: 'field-weapon-lore',
    terms: {
      en: words(
        'bioweapon*|biological weapon*|chemical weapon*|nerve agent*|toxin*|ricin|anthrax|smallpox|botulinum|sarin|pathogen*|virus|viruses|pandemic|gain of function|enrichment|dirty bomb|radiolog*|nuclear|explosive*|bomb*|poison gas|biology|biologist*|virolog*|wet lab|uplift|mass casualty|weapons of mass|biosecurity|SecureBio|gene synthesis|novice*',
      ),
      tr: words(
        'biyolojik silah*|kimyasal silah*|sinir gazı|toksin*|zehir*|risin|şarbon*|virüs*|patojen*|salgın*|nükleer*|bomba*|patlayıcı*|biyogüvenlik',
      ),
      de: words(
        'Biowaffe*|Chemiewaffe*|Kampfstoff*|Nervengift*|Gift*|Rizin|Milzbrand|Erreger*|Viren|Pandemie|nuklear*|Bombe*|Sprengstoff*|Biosicherheit|Atom*',
      ),
      fr: words(
        'arme* biologique*|arme* chimique*|neurotoxique*|toxine*|ricine|anthrax|variole|pathogène*|virus|pandémie|nucléaire*|bombe*|explosif*|biosécurité',
      ),
      es: words(
        'arma* biológica*|arma* química*|agente nervioso|toxina*|ricina|ántrax|viruela|patógeno*|virus|pandemia|nuclear*|bomba*|explosivo*|bioseguridad',
      ),
      zh: words(
        '生物武器|化学武器|毒素|神经毒剂|炭疽|蓖麻|病原体|病毒|大流行|核武|炸弹|爆炸物|生物安全|毒气',
      ),
      it: words(
        'arm* biologic*|arm* chimic*|tossin*|ricina|antrace|patogen*|virus|pandemia|nuclear*|bomb*|esplosiv*',
      ),
      pt: words(
        'arma* biológica*|arma* química*|toxina*|ricina|antraz|patógeno*|vírus|pandemia|nuclear*|bomba*|explosiv*',
      ),
      ru: words(
        'биологическ* оруж*|химическ* оруж*|токсин*|рицин*|сибирск* язв*|патоген*|вирус*|ядерн*|бомб*|взрывчат*',
      ),
      ja: words('生物兵器|化学兵器|毒素|神経剤|炭疽|病原体|ウイルス|核|爆弾|爆発物'),
      ko: words('생물무기|화학무기|독소|신경작용제|탄저|병원체|바이러스|핵|폭탄|폭발물'),
    },
  },
  {
    id: 'field-origin',
    terms: {
      en: words(
        'label*|watermark*|notice on every|visible notice|mark on|marked as|mark AI|marking|stamp|say where * comes from|made by a machine|made by machine|AI generated label|disclos*|disclaimer*|provenance|content credential*|C2PA|SynthID|invisible mark*|metadata|imprint*|origin of images|authentic*|tell apart|flag as AI|labelled|labeled',
      ),
      tr: words(
        'etiket*|ibare*|filigran*|damga*|işaretle*|yapay zeka tarafından|yapay zekayla üretildiği|belirten bir|kaynağını belirt*|uyarı yazısı|künye*|görünmez işaret*',
      ),
      de: words(
        'Kennzeichnung*|kennzeichn*|Wasserzeichen|Hinweis|markier*|Etikett*|Herkunft*|Echtheit*|Metadaten|C2PA|mit KI erstellt|als KI',
      ),
      fr: words(
        'étiquet*|marquage*|filigrane*|tatouage|mention|avertissement|signaler|provenance|authenticité|métadonnées|créé par une IA|généré par',
      ),
      es: words(
        'etiquet*|marca de agua|marcas de agua|aviso|señal*|advertencia|procedencia|autenticidad|metadatos|hecho con IA|creado con IA',
      ),
      zh: words('标识|标注|水印|标签|记号|注明|写明来源|提示语|溯源|元数据|隐形标记|真伪'),
      it: words('etichett*|filigran*|avviso|marcat*|provenienza|autenticità|generato da'),
      pt: words("rótulo*|rotul*|marca d'água|aviso|sinaliza*|procedência|autenticidade|feito com"),
      ru: words('маркиров*|водян* знак*|пометк*|метк*|происхождени*|подлинност*'),
      ja: words('ラベル|表示義務|電子透かし|透かし|明示|来歴|真正性|注意書き'),
      ko: words('라벨|표시 의무|워터마크|표시|출처|표기'),
    },
  },
  {
    id: 'field-bug-hunt',
    terms: {
      en: words(
        'finds holes|found holes|finds bugs|found bugs|found flaws|finds flaws|one finder|bug hunting|bug hunter*|hunts bugs|went through * packages|read the drivers|wrote a working attack|working exploit*|wrote exploits|vulnerability research|vulnerability discovery|zero day machine|zero days found|fuzzing|audited * code|code audit*|autonomous pentest*|penetration test*|maintainers|overnight|decades old|holes in open source|unknown holes|does not sleep|faster than|leaderboard|capture the flag|XBOW|Big Sleep|AIxCC|CodeMender|Mythos|same thing in other hands|dual use',
      ),
      tr: words(
        'açık bul*|açıkları bul*|açık tespit*|zafiyet avı|hata avcı*|açık avcı*|sızma testi*|sıfır gün açı*|kendi kendine açık|açık kaynak*|istismar kodu*',
      ),
      de: words(
        'findet Lücken|fand Lücken|findet Schwachstellen|fand Schwachstellen|spürt Schwachstellen|entdeckt Lücken|Fehlersuche|Schwachstellensuche|Zero Days|Codeprüfung|Bug Jäger|funktionierend* Exploit*|unbekannte Lücken',
      ),
      fr: words(
        'trouve des failles|trouvé des failles|découv* des failles|déniche des failles|chasse aux bugs|chasseur* de bugs|détecte des failles|audit de code|failles inconnues|exploit fonctionnel',
      ),
      es: words(
        'encuentra fallos|encontró fallos|halla fallos|descubr* fallos|descubr* vulnerab*|cazador* de errores|busca vulnerab*|auditoría de código|fallos desconocidos',
      ),
      zh: words('挖洞|挖掘漏洞|漏洞挖掘|发现漏洞|找漏洞|自动发现|零日漏洞|代码审计|未知漏洞|挖出'),
      it: words('trova falle|trovato falle|scopr* falle|caccia ai bug|vulnerabilità sconosciute'),
      pt: words('encontra falhas|encontrou falhas|descobr* falhas|caça a bugs|falhas desconhecidas'),
      ru: words(
        'находит уязвимост*|нашел уязвимост*|нашл* уязвимост*|поиск уязвимост*|поиск ошибок|неизвестн* уязвимост*',
      ),
      ja: words('脆弱性を発見|脆弱性発見|バグ探し|未知の脆弱性|自動で発見'),
      ko: words('취약점을 찾|취약점 발견|버그 찾기|미지의 취약점|자동 탐지'),
    },
  },
] as const satisfies readonly ConceptEntry[];
