import type { CueTable } from './cue-finder.ts';

export type StatementCue =
  | 'say'
  | 'say-after'
  | 'say-before'
  | 'deny'
  | 'decline'
  | 'no-reply'
  | 'correct'
  | 'retract'
  | 'confirm'
  | 'allege'
  | 'name'
  | 'accusation';

/**
 * Words with which somebody says something, answers or does not. Of `say-after` the speaker stands behind ("according
 * to X"), of `say-before` right before ("X'e göre"). `allege` says something of whoever stands right behind it that he would
 * rather not hear, and `name` tells who is meant. `accusation` is the noun: it says that nobody accuses here.
 */
export const statementCues: CueTable<StatementCue> = {
  say: {
    en: [
      'responded that|replied that|countered that|noted|notes|stressed|acknowledged that|conceded that|apologised|apologized',
      'said|says|say|told|tells|claims|claimed|stated|states|wrote|writes|announced|announces|argues|argued|insisted|insists|added',
      'reports that|reported that|estimates|estimated|warned|warns|disclosed|disclosed that|revealed|reveals|contends|contended|maintains|asserts|asserted|adds|explained|testified|described|describes|put the|puts the|recommends|recommended|advises|advised|urges|urged',
    ],
    tr: [
      'yanıtını verdi|cevabını verdi|özür diledi|değerlendirdi|altını çizdi|işaret etti|paylaştı|raporladı',
      'dedi|söyledi|söylüyor|açıkladı|belirtti|belirtiyor|bildirdi|duyurdu|savundu|savunuyor|öne sürdü|öne sürüyor|ileri sürdü|iddia etti|iddia ediyor|iddia edildi|öne sürüldü',
      'ifade etti|aktardı|kaydetti|vurguladı|yazdı|belirten|savunan|tahmin ediyor|uyardı|açıklayan|anlattı|öne süren|iddia eden|öne sürülüyor|bildiren|dile getirdi|öneriyor|önerdi|tavsiye etti|tavsiye ediyor|açıklıyor|kaydediyor|bildiriyor|iddiasında bulundu',
    ],
    de: [
      'reagierte mit|entschuldigte sich|bedauert|bedauerte|entgegnete|verwies auf|verweist auf|stellte klar|stellt klar|beschreibt|beschrieb',
      'sagte|sagt|sagen|sagten|erklärte|erklärt|erklärten|teilte mit|teilt mit|teilte ~ mit.|teilte ~ mit,|teilte ~ mit:|teilt ~ mit.|teilt ~ mit,|teilten ~ mit.|teilten ~ mit,|mitteilte|berichtet|berichtete|betont|betonte|behauptet|behauptete',
      'schreibt|schrieb|gibt an|gab an|gaben an|hieß es bei|heißt es bei|heißt es in|hieß es in|warnt|warnte|schätzt|schätzte|beziffert|bezifferte|erläuterte|meldete|meldet|ließ ~ wissen|rät|empfiehlt|empfahl|riet|mahnt|geht ~ aus|argumentiert|argumentierte|fügte ~ hinzu',
    ],
    fr: [
      "a répondu que|répond que|s'est excusé|rappelle|a rappelé|rapporte|a rapporté|décrit|note",
      'a déclaré|ont déclaré|déclare|affirme|affirment|a affirmé|ont affirmé|dit|a dit|disent|indique|indiquent|a indiqué|annonce|annoncent|a annoncé|ont annoncé|assure|a assuré|explique|a expliqué',
      'estime|estiment|a estimé|soutient|soutiennent|précise|a précisé|souligne|prétend|prétendent|évalue|révèle|a révélé|avertit|a averti|écrit|avait affirmé|avait accusé|chiffre|raconte|signale|a signalé|soutenait|affirmait|assurait|estimait|indiquait|expliquait|recommande|conseille|fait savoir|a fait savoir|ajoute|fait valoir',
    ],
    es: [
      'respondió que|responde que|reaccionó|lamentó|lamenta|recordó|recuerda|describe|describió|relata|matizó|subrayó|destacó|ha asegurado|ha dicho',
      'dijo|dijeron|dice|dicen|afirma|afirman|afirmó|afirmaron|había afirmado|aseguró|asegura|aseguran|declaró|indicó|indica|señaló que|señala que|anunció|anuncia|informó|informa|comunicó',
      'sostiene|sostienen|sostuvo|explicó|explica|estima|estimó|calcula|advirtió|advierte|reveló|revela|alega|alegó|apuntó|escribió|cifra en|cifró|recomienda|aconseja|recomendó|sostenía|afirmaba|aseguraba|añadió|añade|argumenta|precisó|señalan que',
    ],
    zh: [
      '回应说|答复称|致歉|道歉|介绍|告诉|直言|解释|补充',
      '表示|声称|宣布|透露|指出|认为|回应称|强调|披露|通报|报告称|估计|警告|说|辩称|声明称|坚称|证词|称|建议|提醒',
    ],
  },
  'say-after': {
    en: ['according to|in the words of'],
    de: [
      'laut|nach angaben von|nach angaben der|nach angaben des|nach darstellung von|nach aussage von|nach einschätzung von',
    ],
    fr: ["selon|d'après|aux dires de|de source"],
    es: ['según|de acuerdo con|en palabras de'],
    zh: ['据|根据'],
  },
  'say-before': {
    en: ['according to which|according to whom'],
    tr: ['göre'],
    de: ['zufolge|demnach'],
    fr: ['selon lequel|selon laquelle|selon lesquels|selon lesquelles'],
    es: ['según el cual|según la cual|según los cuales'],
  },
  deny: {
    en: [
      'nothing to do with|had no part in|played no role|had no role|without merit|meritless|is false|are false|inaccurate|misleading|not responsible for|took issue with|called ~ baseless|called ~ nonsense|knew nothing of|knew nothing about|hit back',
      'denied|denies|deny|denying|rejected|rejects|disputed|disputes|rebuffed|baseless|groundless|slander|unfounded|untrue|did nothing wrong|no wrongdoing|contests|contested|called ~ false|called ~ disproportionate',
      'would appeal|will appeal|plans to appeal|has appealed|appealed the|pleaded not guilty|pleads not guilty|dismissed the|dismisses the|categorically',
    ],
    tr: [
      'ilgisi olmadığını|alakası olmadığını|sorumlu olmadığını|ilgisi yok|gerçekle ilgisi|haksız olduğunu|karşı çıkıyor',
      'reddetti|reddediyor|reddederek|reddeden|yalanladı|yalanlıyor|yalanlayan|yalanlayarak|inkâr etti|inkâr ediyor|asılsız|kabul etmedi|kabul etmiyor|kabul etmediğini|karşı çıktı|gerçek dışı|gerçeği yansıtmadığını',
      'itiraz edeceğini|itiraz edecek|itiraz etti|temyize götürecek|doğru olmadığını|doğru değil|mesnetsiz|iftira|gerçeği yansıtmıyor|reddettiğini|yalan olduğunu|temelsiz',
    ],
    de: [
      'nichts zu tun|entbehrt|entbehren|nicht verantwortlich|wehrt sich|wehrte sich|falsch seien|falsch sei|Unsinn',
      'wies ~ zurück|weist ~ zurück|wiesen ~ zurück|weisen ~ zurück|zurückgewiesen|zurückweist|dementiert|dementierte|dementieren|bestreitet|bestritt|bestreiten|bestritten|leugnet|leugnete|haltlos|unbegründet',
      'widersprach|widerspricht|anfechten|ficht ~ an|legt Berufung ein|Berufung einlegen|in Berufung|aus der Luft gegriffen|unzutreffend|Einspruch|Verleumdung|Berufung an|unwahr',
    ],
    fr: [
      'rien à voir|sans rapport avec|mensonger|dénué de|dénuée de|dénuées de|saisira le Conseil|va contester|se défend|inexact|inexactes',
      'nie|nient|a nié|ont nié|niait|dément|démentent|démenti|démentie|démentis|rejette|rejettent|a rejeté|ont rejeté|conteste|contestent|contesté|réfute|réfutent|a réfuté|infondé|infondée|infondées|infondés',
      'sans fondement|fera appel|faire appel|fait appel|récuse|récusent|mensongères|balaie|balayé|calomnie|calomnies',
    ],
    es: [
      'nada que ver|ninguna relación con|falsas|no es responsable|sin mérito|tacha de|tachó de|se defiende|carece de fundamento|carecen de',
      'niega|niegan|negó|negaron|ha negado|han negado|rechaza|rechazan|rechazó|rechazaron|ha rechazado|desmiente|desmienten|desmintió|desmentido|infundad*|sin fundamento|recurrirá|recurrir|apelará|refuta|refutó|calumnia|calumnias',
    ],
    zh: [
      '与此无关|失实|严重失实|不存在 ~ 行为|子虚乌有|绝无此事|坚决否认|矢口否认',
      '否认|驳斥|反驳|不属实|毫无根据|无端|将上诉|提出上诉|上诉|不服|不实|纯属捏造|没有依据|予以驳回|抹黑|污蔑|诬蔑',
    ],
  },
  decline: {
    en: [
      "did not comment on pending|did not comment on ongoing|does not comment|doesn't comment|do not comment on|would not discuss|offered no comment|said it did not comment|never comments",
      "declined to comment|declines to comment|declined to discuss|declined to say|declined to answer|would not comment|will not comment|wouldn't comment|refused to comment|refuses to comment|had no comment|has no comment|no comment|declined comment|declined an interview|declined to",
    ],
    tr: [
      'yorum yapmıyor|yorum yapmadığını|yorum yapmayacağını|yorumlamadı',
      'yorum yapmadı|yorum yapmaktan kaçındı|yorum yapmak istemedi|yorum yapmayı reddetti|açıklama yapmaktan kaçındı|açıklama yapmak istemedi|açıklama yapmayı reddetti|değerlendirme yapmaktan kaçındı|yorumda bulunmadı|yorumda bulunmak istemedi|konuşmayı reddetti',
    ],
    de: [
      'kommentiert ~ nicht|kommentierte ~ nicht|äußert sich nicht|äußert sich dazu nicht|nimmt ~ keine Stellung|nahm ~ keine Stellung',
      'wollte sich ~ nicht äußern|wollten sich ~ nicht äußern|wollte ~ nicht kommentieren|wollten ~ nicht kommentieren|lehnte ~ Stellungnahme ab|lehnte ~ Kommentar ab|lehnt ~ Stellungnahme ab|lehnt ~ Kommentar ab|lehnten ~ Stellungnahme ab|lehnten ~ Kommentar ab',
      'keinen Kommentar|kein Kommentar|wollte keine Stellung|lehnte es ab|lehnten es ab|möchte sich ~ nicht äußern',
    ],
    fr: [
      "ne commente pas|ne fait pas de commentaire|ne souhaite pas|refuse tout commentaire|n'a pas fait de commentaire",
      "n'a pas souhaité|n'ont pas souhaité|s'est refusé*|se sont refusé*|se refuse à|a refusé de commenter|refuse de commenter|a refusé de s'exprimer|n'a pas voulu|n'ont pas voulu|a décliné|ont décliné|n'a pas commenté|s'abstient de|pas de commentaire|aucun commentaire|refusé tout commentaire|refusent de commenter",
    ],
    es: [
      'no comenta|no hace comentarios|no haría comentarios|no ha querido|rechazó hacer comentarios|eludió comentar',
      'declinó hacer|declinó comentar|declinó ~ comentar*|declinaron hacer|declinaron comentar|no quiso hacer|no quiso comentar|no quisieron|rehusó|rehusaron|se negó a comentar|se negó a hacer|se negaron a|no hizo comentarios|no hicieron comentarios|ha declinado|prefirió no|evitó hacer comentarios|evitó comentar|sin comentarios',
    ],
    zh: [
      '不评论|不便评论|不便透露|谢绝置评|未予评论',
      '拒绝置评|不予置评|拒绝评论|不愿置评|未予置评|拒绝就此置评|不予评论|拒绝发表评论|拒绝对此置评|不作评论|拒绝就此发表评论|不愿评论|拒绝回应',
    ],
  },
  'no-reply': {
    en: [
      "did not ~~ respond|did not ~~ reply|did not ~~ answer|did not ~~ comment|did not ~~ return|didn't ~~ respond|didn't ~~ reply|didn't ~~ answer|didn't ~~ return|has not ~~ responded|has not ~~ replied|has not ~~ commented|has not ~~ reacted|have not ~~ responded|have not ~~ replied|have not ~~ commented|have not ~~ reacted|had not ~~ responded|had not ~~ replied|had not ~~ commented|had not ~~ reacted|had not ~~ answered|hasn't ~~ responded|haven't ~~ responded|hadn't ~~ responded|hadn't ~~ replied",
      "yet to ~~ respond|yet to ~~ reply|yet to ~~ comment|yet to ~~ react|yet to ~~ address|yet to ~~ speak|yet to ~~ issue|yet to ~~ make|yet to ~~ answer|could not ~~ be reached|could not be contacted|unreachable|had not issued|has not issued|have not issued|issued no|made no public|no public response|no public statement|no statement|no response|no immediate response|no immediate reply|no immediate comment|received no reply|received no answer|received no response|got no reply|no word from|nothing was heard|not heard back|n't heard back|haven't ~~ heard|hasn't ~~ heard|did not hear back|heard nothing|not returned|went unreturned|kept silent|stayed silent|kept quiet|stayed quiet|have been silent|has been silent|silence from|said nothing|not said anything|nor ~~ responded|nor ~~ replied|nor ~~ answered|nor ~~ commented|no one at|nobody at|got back to|not got back|get hold of|not elicit|elicited no|drew no|brought no|unable to reach|tried to reach|not available for comment|radio silence|crickets|no answer|had offered no comment|no comment from|no comment ~~ was available|no response had|none had done so|none has done so|none did so|none had been received|none ~~ replied|none ~~ responded|none ~~ commented|none ~~ answered|not ~~ answered|none was received|nothing so far|heard back from|not one of ~~ had replied|issued a response|not spoken|refrained from",
      'gave no response|offered no response|made no comment|no answer came|silent so far|remained silent|have stayed silent|has stayed silent',
      'has not answered',
      'was not available|were not available|unavailable for comment|no reply|gave no answer|went unanswered|not immediately available|no response from|without a reply|not respond to|unanswered|have so far not|left ~ unanswered|none of ~ answered|none of ~ replied|none of ~ responded|none of ~ commented|neither ~ replied|neither ~ responded|neither ~ answered',
    ],
    tr: [
      'yanıt gelmemişti|cevap gelmemişti|ses yok|ses çıkmadı|sonuçsuz kaldı|ulaşma çaba*|sessizler|sessizliklerini|dönmedi|dönülmedi|geri dönüş yapılmadı|geri dönüş olmadı|konuşmadı|görüş alınamadı|açıklama yok|yanıt yok',
      'yanıt vermiyor|cevapsız|açıklama yapmış değil|bir yanıt gelmedi|suskun|sessiz kaldı|sessiz kalıyor|yanıt veren olmadı',
      'yanıt vermedi|cevap vermedi|yanıt vermiş değil|yanıt alınamadı|cevap alınamadı|yanıt gelmedi|cevap gelmedi|yanıtlamadı|cevaplamadı|ulaşılamadı|yanıtsız|sessizliğini koruyor|dönüş yapmadı|geri dönmedi|açıklama gelmedi|açıklama yapılmadı|açıklama yapmadı|henüz bir açıklama|yanıt vermemişti|yanıt vermediler',
    ],
    de: [
      'Stellungnahmen ~ nicht vor|Stellungnahme ~ nicht vor|Antworten ~ nicht vor|Antwort ~ nicht vor|weder ~ geäußert|weder ~ reagiert|weder ~ geantwortet|weder ~ äußerten|schweigen|lag ~ Stellungnahme|Antwort steht ~ aus|steht eine Antwort|Antwort blieb|Antworten blieben|keine Rückmeldung|bislang keine Reaktion|ohne Reaktion|antworten bisher nicht|äußerte sich bislang|reagierten bislang|reagierte bislang|nicht zurückgemeldet|meldete sich niemand|blieb ~ ohne Antwort|blieben ~ ohne Antwort',
      'meldete sich nicht|meldeten sich nicht|blieb stumm|haben ~ nicht beantwortet|hat ~ nicht beantwortet|gab zunächst keine|Stellungnahme lag',
      'reagierte ~ nicht|reagierten ~ nicht|antwortete ~ nicht|antworteten ~ nicht|ließ ~ unbeantwortet|ließen ~ unbeantwortet|blieb ~ unbeantwortet|blieben ~ unbeantwortet|nicht zu erreichen|nicht erreichbar|keine Antwort|hat ~ nicht reagiert|haben ~ nicht reagiert|hatte ~ nicht reagiert|hatten ~ nicht reagiert',
      'hat ~ nicht geantwortet|haben ~ nicht geantwortet|hatte ~ nicht geantwortet|hatten ~ nicht geantwortet|nicht geäußert|lag ~ keine Stellungnahme ~ vor|lag ~ keine Reaktion|lag keine|lag zunächst keine|lagen keine|schweigt|schwiegen|äußerte sich ~ nicht|äußerten sich ~ nicht',
    ],
    fr: [
      "ni ~ n'avaient fait de commentaire|n'avaient fait ~~ commentaire|n'avait fait ~~ commentaire|ni ~ n'avaient répondu|ni ~ n'avait répondu|ni ~ n'ont répondu|ni ~ n'a répondu|ni ~ n'avaient réagi|se taisent|se tait|silencieux|silencieuse|restent silencieux|pas de réponse|aucun retour|pas de retour|n'ont pas retourné|n'avaient pas réagi|n'avait ~~ réagi|demeurées sans|restées sans|n'ont pas donné suite|n'ont pu être joint*|n'ont pas pu être|n'a pas pu être|n'a pu être joint*|n'avaient pas souhaité répondre",
      "n'a pas encore répondu|reste muet|reste muette|restent muets|gardent le silence|garde le silence|aucune réponse|sont restés muets|n'a pas retourné",
      "n'a pas répondu|n'ont pas répondu|n'avait pas répondu|n'avaient pas répondu|n'a pas ~ répondu|n'ont pas ~ répondu|n'avait pas ~ répondu|n'avaient pas ~ répondu|pas donné suite|n'a pas réagi|n'ont pas réagi|sans réponse|injoignable|injoignables|pas encore réagi|n'avait pas donné suite|ne répondait pas",
    ],
    es: [
      'ni ~ se habían pronunciado|ni ~ se había pronunciado|ni ~ habían respondido|ni ~ había respondido|ni ~ han respondido|ni ~ respondieron|sin obtener respuesta|sin recibir respuesta|sin que ~ respondieran|sin éxito|no hubo respuesta|no había respuesta|no obtuvo respuesta|no obtuvimos respuesta|no recibió respuesta|no recibimos respuesta|no han dado respuesta|guardaban silencio|silencio de|callan|no habían reaccionado|no había reaccionado|nada han dicho|no han dicho nada|no dijeron nada|no pudo contactar|no pudieron ser localizad*|no devolvieron|no han respondido',
      'no ha dado respuesta|no se pronunció|no dieron respuesta|calla|permanece en silencio|no devolvió|ninguna respuesta|todavía no ha respondido',
      'no respondió|no respondieron|no ha respondido|no había respondido|no habían respondido|no contestó|no contestaron|no ha contestado|no han contestado|no habían contestado|no había contestado|sin respuesta|no ha reaccionado|no se ha pronunciado|no se han pronunciado|no atendió|no atendieron|no fue posible contactar|no respondían|no dio respuesta|guarda silencio|guardan silencio',
    ],
    zh: [
      '没有作出评论|未作出评论|未作评论|还没有收到回复|没有收到答复|还没有回复|尚未收到答复|尚未收到回应|尚未收到回复|未收到答复|没有得到答复|未得到答复|未获回复|未获回应|未获答复|未收到回复|没有收到回复|未收到回应|无人回应|一概未答|联系不上|未能联系上|没有答复|没有消息',
      '没有作出回应|没有做出回应|暂未置评|均未回应|仍未回应|保持沉默|未给予回应',
      '未回应|未回复|未作回应|没有回应|没有回复|尚未回应|尚未作出回应|未作出回应|未置评|暂未回应|未予回应|未立即回应|没有立即回应|未立即回复|没有立即回复|尚未回复|未对 ~ 回应|未就 ~ 回应|暂无回应|未有回应|未做出回应|未答复|尚无回应|未立即就 ~ 置评|未对 ~ 置评|未就 ~ 置评|未对 ~ 回复|未就 ~ 回复',
    ],
  },
  correct: {
    en: ['corrected|corrects|correction|revised ~ figure|revised its|amended|had misstated'],
    tr: ['düzeltti|düzeltme yayımladı|rakamı düzelt*|güncelledi'],
    de: ['korrigierte|korrigiert|berichtigte|berichtigt|Richtigstellung'],
    fr: ['corrigé son|corrigé ses|a rectifié|rectifie|rectificatif|a revu'],
    es: ['corrigió|rectificó|rectifica|ha rectificado|ha corregido'],
    zh: ['更正|修正了|纠正'],
  },
  retract: {
    en: [
      'retracted|retracts|withdrew the claim|withdrew its claim|withdrew the accusation|withdrew its accusation|withdrawn its claim|took back',
    ],
    tr: ['geri çekti|iddiasını geri al*|iddiasından vazgeç*'],
    de: [
      'zog ~ vorwurf zurück|zog ~ vorwürfe zurück|nahm ~ vorwürfe zurück|zurückgenommen|zog ~ behauptung zurück',
    ],
    fr: ["s'est rétracté|a retiré ses accusations|retire ses accusations|s'est rétractée"],
    es: ['se retractó|retiró la acusación|retiró sus acusaciones|se ha retractado'],
    zh: ['撤回指控|收回指控|撤回了|收回了'],
  },
  confirm: {
    en: [
      'confirmed|confirms|corroborated|corroborates|backed up|acknowledged|acknowledges|admitted|admits|conceded',
    ],
    tr: ['doğruladı|doğruluyor|teyit etti|kabul etti|itiraf etti'],
    de: ['bestätigte|bestätigt|bestätigten|räumte ~ ein|räumt ~ ein|eingeräumt|gestand|gestanden|gesteht'],
    fr: ['a confirmé|confirme|confirment|ont confirmé|a reconnu|reconnaît|a admis|admet'],
    es: ['confirmó|confirma|confirmaron|ha confirmado|reconoció|reconoce|admitió|admite'],
    zh: ['证实|承认|确认'],
  },
  allege: {
    en: [
      'alleges|alleges that|alleged that|alleged in|alleged on|alleged monday|alleged tuesday|alleging|alleging that|has alleged|has alleged that|have alleged|allegations that|allegation that|accusations that|accusation that|complained that|complains that',
    ],
    fr: ['allègue que|allèguent que|alléguait que|accusations selon lesquelles'],
    es: ['alega que|alegó que|alegan que|acusaciones de que'],
    de: ['unterstellt|unterstellte|unterstellen|legt ~ zur Last|legte ~ zur Last'],
  },
  name: {
    en: [
      'named|names|naming|identified|identifies|identifying|singled out|singles out|singling out|fingered|listed|lists',
    ],
    de: ['nannte|nennt|benennt|benannte'],
    fr: ['a nommé|nomme|a cité|cite|a désigné'],
    es: ['nombró|nombra|mencionó|menciona|citó'],
  },
  accusation: {
    en: [
      'the accusations|the accusation|the allegations|the allegation|the claims|the claim|accusations|allegations|any accusation|claims of',
    ],
    tr: [
      'iddiaları|iddialar|suçlamalar|suçlamaları|iddiasını|suçlamasını|iddialara|suçlamalara|iddialarını|suçlamayı',
    ],
    de: [
      'die Vorwürfe|den Vorwurf|der Vorwurf|Vorwürfe|die Anschuldigungen|Anschuldigungen|Beschuldigungen|Vorwurf',
    ],
    fr: [
      "les accusations|l'accusation|ces accusations|ses accusations|accusations|des accusations|allégations",
    ],
    es: ['las acusaciones|la acusación|acusaciones|estas acusaciones|los señalamientos|sus acusaciones'],
    zh: [
      '否认指控|否认了指控|上述指控|有关指控|相关指控|的指控|该指控|这些指控|此指控|指控不|这一指控|所有指控|对指控|指控毫无|项指控|驳斥指控|就指控|指责毫无|有关指责|的指责|上述指责',
    ],
  },
};
