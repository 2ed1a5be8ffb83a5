import type { CueTable } from './cue-finder.ts';

export type ModeCue =
  | 'adopted'
  | 'announced'
  | 'considered'
  | 'proposed'
  | 'recommended'
  | 'bypassed'
  | 'denied'
  | 'withdrawn';

/**
 * What words say of a measure beside them. Verbs of doing count as `adopted` in the forms that say that it was done:
 * "will suspend" and "suspending" are not among them.
 */
export const modeCues: CueTable<ModeCue> = {
  adopted: {
    en: [
      'may now|will now|now run into|will be shown|will have to|will be asked|will need to|will see|will hit|may be shown|may be asked|adopted|has adopted|had adopted|have adopted|been adopted|by adopting|by introducing|by adding|by requiring|by deploying|by tightening|by limiting|by rolling out|relying on|carry out|responded by|responded with|reacted by|reacted with|answered with|answered by|countered by|countered with|fought back with|fought back by|replied with|hit back with|now throttles|now asks|now employs|now relies on|now detects|now flags|now runs|now checks|now watches|asks users to solve|makes users solve|requires users to solve|forces users to|defences ~~ include|defenses ~~ include|safeguards ~~ include|countermeasures ~~ include|measures ~~ include|taken so far|steps taken|already in place|are live|is live|are all live|went live|gone live|now live|are active|up and running|in use|in effect|are running|is running',
      'implemented|instituted|erected|activated|enabled|bolstered|beefed up|stepped up|ramped up|reinforced|equipped|fitted|brought in|rolled out|wheeled out|what ~ did:|measures taken:|steps taken:|in response:|countermeasures:|response:|defences:|defenses:|in place:|updated|has updated|upgraded|improved|has improved|hardened|overhauled|expanded|has strengthened|replaced|now needs|hired',
      'has introduced|have introduced|had introduced|introduced|has put|have put|put in place|has added|have added|added|were added|was added|deployed|has deployed|has rolled out|switched on|turned on|tightened|has tightened|installed|built|set up|now requires|now uses|now blocks|now limits|has capped|capped|enforces|imposed|has begun|began|started|are in place|is in place|in force|took effect',
      'suspended|has suspended|banned|has banned|have banned|blocked|has blocked|blocks|removed|has removed|have removed|pulled|took down|taken down|revoked|has revoked|have revoked|cut off|cuts off|closed|shut|shut down|disabled|terminated|patched|has patched|fixed|has fixed|rotated|reset|reported|referred|notified|shared|shares|issued|published|fined|fines|sued|sues|charged|arrested|convicted|ordered|filed|files|opened an investigation|launched an investigation|opened a probe|settled|agreed to pay|withdrew from|deleted|sentenced|signed|passed|restored|recovered|isolated|warned|sent|has sent|have sent|is investigating|are investigating|pleaded guilty|found guilty|bans|is suing|is working with|are working with|was fixed|were fixed|restricted|limited|hid|hides|labels|now label|strengthened|retrained|expelled|barred|bars|won a court order|obtained a court order|obtained|seized|is now|are now|was taken down|were taken down|has since|had since|have since|awarded|ruled|pending an|upheld|granted|now demands|was fined|were fined',
    ],
    tr: [
      'hayata geçirdi*|benimsedi*|kullanmaya başladı*|uygulamaya geçti*|uygulamaya başladı*|güncelledi*|geliştirdi*|iyileştirdi*|yükseltti*|geri yükledi*|kurtardı*|değiştirdi*|bildirdi*|güçlendirildi|zorunlu hale getirdi*',
      'getirdi*|devreye aldı*|devreye alındı|devreye soktu*|uyguladı*|uygulamaya koydu*|kurdu*|ekledi*|sıkılaştırdı*|başlattı*|başlatıldı|askıya aldı*|kapattı*|kapatıldı|yasakladı*|engelledi*|engellendi|kaldırdı*|kaldırıldı|iptal etti*|sildi*|silindi|durdurdu*|giderdi*|giderildi|yamaladı*|düzeltti*|yayımladı*|yayınladı*|verdi*|kesti*|açtı*|açıldı|tutukladı*|tutuklandı|gözaltına alındı|bildirdiği makam|paylaştı*|imzaladı*|kabul edildi|yürürlüğe girdi|yürürlükte|sıfırladı*|yeniledi*|uzlaştı*|ödemeyi kabul etti|zorunlu kıldı*|sınırladı*|kısıtladı*|hükmetti|mahkûm etti|çıkardı|koydu*|güçlendirdi*|yasaklandı|uygulanıyor|silindiğini|güçlendirildiğini|başladı|sıkılaştırdığını|engellendiğini|kapatıldığını|uygulandığını|kaldırıldığını|giderildiğini|getirildiğini|yapıldı|uygulandı|bulundu',
    ],
    de: [
      'implementiert|vorgeschaltet|nachgerüstet|setzt ~ ein|setzte ~ ein|greift ~ zurück|aktualisiert|aktualisierte|nachgebessert|verbessert|verbesserte|überarbeitet|erweitert|wiederhergestellt|stellte ~ wieder her|verstärkt|verstärkte|gehärtet',
      'eingeführt|führte ~ ein|hat ~ eingeführt|eingerichtet|richtete ~ ein|aktiviert|aktivierte|verschärft|verschärfte|gesperrt|sperrte|sperrt|gelöscht|löschte|entfernt|entfernte|blockiert|blockierte|widerrufen|widerrief|entzogen|entzog|geschlossen|schloss|behoben|behob|gepatcht|verhängt|verhängte|verklagt|verklagte|reichte ~ ein|eingereicht|verurteilt|angeklagt|festgenommen|angeordnet|ordnete ~ an|eröffnet|leitete ~ ein|eingeleitet|untersagt|untersagte|verboten|verbot|gemeldet|meldete|informiert|zurückgesetzt|zurückgezogen|nahm ~ vom Netz|abgeschaltet|in Kraft|gestanden|wirft ihm|warnt|warnte|geteilt|teilt|beschränkt|begrenzt|hinzugefügt|erlassen|verlangt nun|verlangt jetzt|ermittelt|geklagt|erstattete|erstattet|einigte|einigten|muss Schadenersatz|setzt auf|setzt nun auf|setzt jetzt auf|verlangt inzwischen|nutzt nun|bereitgestellt|stellte ~ bereit|sichergestellt|erhoben|erhob|zurückgerufen|ausgetauscht|nimmt ~ fest|nehmen ~ fest',
    ],
    fr: [
      'a adopté|adopté|a activé|activé|a recours à|applique désormais|mis à jour|a amélioré|amélioré|a durci|durci|étendu|a restauré|restauré|récupéré|remplacé|renouvelé|restreint|prévenu',
      'a mis en place|ont mis en place|mis en place|a instauré|a introduit|introduit|a ajouté|ajouté|a déployé|déployé|a renforcé|renforcé|a suspendu|suspendu|suspendus|a bloqué|bloqué|bloqués|a banni|banni|bannis|a fermé|fermé|fermés|a supprimé|supprimé|supprimés|a retiré|retiré|retirés|a révoqué|révoqué|révoqués|a corrigé|corrigé|corrigée|a infligé|inflige|infligé|a condamné|condamné|ordonne|a ordonné|ordonné|a ouvert|ouvert|a assigné|ont assigné|a poursuivi|porté plainte|portent plainte|porte plainte|déposé plainte|dépose plainte|a interdit|interdit|a désactivé|désactivé|a signalé|a prévenu|inculpé|arrêté|mis en examen|a publié|en vigueur|a limité|limité|a restreint|réinitialisé|a partagé|exige désormais|impose désormais|imposé|a imposé|met en demeure|conclu un accord|accepté de payer|poursuit|attaque en justice|a coupé|coupé|supprimée|supprimées|suspendues|suspendue|bloquée|bloquées|retirée|retirées|révoquée|révoquées|corrigés|mise en place|mis en service|arrêtés|interpellé|interpellés|ouvre une enquête|renforcée|renforcés',
    ],
    es: [
      'ha implementado|han implementado|implementó|ha adoptado|adoptó|adoptado|ha activado|activó|ha aplicado|aplicó|ha incorporado|incorporó|actualizó|ha actualizado|mejoró|ha mejorado|endureció|amplió|recuperó|cambió|ha cambiado|solucionó',
      'ha implantado|implantó|implantado|ha introducido|introdujo|introducido|ha añadido|añadió|ha puesto|puso en marcha|ha desplegado|desplegó|ha reforzado|reforzó|ha suspendido|suspendió|suspendido|ha bloqueado|bloqueó|bloqueado|ha vetado|vetó|expulsó|ha cerrado|cerró|ha eliminado|eliminó|eliminado|ha retirado|retiró|retirado|ha revocado|revocó|revocado|corrigió|ha corregido|corregido|parcheó|multó|ha multado|multa a|impuso|ha impuesto|demandó|ha demandado|demanda a|denunció|ordenó|ha ordenado|abrió|ha abierto|prohibió|ha prohibido|desactivó|ha desactivado|detuvo|detuvieron|imputó|condenó|entró en vigor|en vigor|limitó|ha limitado|restringió|publicó|notificó|avisó|exige ahora|restableció|compartió|comparte|acordó pagar|llegó a un acuerdo|presentó|interpuso|bloquea|canceló|ha cancelado|cortó|ha cortado|detienen|detenid*|ha detenido|bloquead*|suspendid*|cerrad*|eliminad*|retirad*|revocad*|añadid*|implantad*|multad*|prohibid*|restauró|ha restaurado|restaurad*|imputa|imputan',
    ],
    zh: [
      '已采用|采用了|已采取|采取了|已上线|已部署|已更新|更新了|已升级|升级了|已改进|改进了|已加固|加固了|已调整|调整了|已恢复|恢复了|更换了|已更换|强化了|并加强',
      '已实施|实施了|已推出|推出了|部署了|已启用|启用了|已加强|加强了|已封禁|封禁了|封禁|已封停|封停|已停用|停用|已关闭|关闭了|已下架|下架|已删除|删除了|已撤销|撤销了|已吊销|吊销|已修复|修复了|修复|处以|罚款|起诉|提起诉讼|逮捕|判处|判决|裁定|责令|已禁止|禁止|立案|拘捕|抓获|拘留|刑拘|约谈|已通知|通报|生效|上线|引入|增加了|增设|已限制|限制了|收紧|和解|报警|已经|已对|已向|已于|发出|发布了',
    ],
  },
  announced: {
    en: [
      'will|plans to|is planning to|are planning to|intends to|promised to|promises to|pledged to|pledges to|vowed to|is going to|set to|about to|is preparing to|from next month|to introduce|said it would|aims to|is rolling out|are rolling out',
    ],
    tr: [
      'getirecek*|uygulayacak*|kaldıracak*|başlatacak*|ekleyecek*|açacak*|zorunlu olacak|planlıyor*|planladığını|hazırlanıyor|sıkılaştıracak*|devreye alacak*|vereceğini|yapacağını|edeceğini|alacağını|getireceğini|kapatacak*|kısıtlayacak*|sunacak*|duyuracak*',
    ],
    de: [
      'kündigte ~ an|kündigt ~ an|kündigten ~ an|angekündigt|will|wollen|wird künftig|werden künftig|soll künftig|plant|planen|künftig|soll im|sollen im|soll ~ folgen|sollen ~ folgen|folgt im|demnächst|ab Oktober|ab Januar|verspricht|versprach|sollen ~ eingeführt',
    ],
    fr: [
      "va|vont|prévoit|prévoient|compte|comptent|promet|promettent|a promis|prépare|préparent|entend|prochainement|bientôt|sera|seront|envisagera|mettra|mettront|s'engage à|s'est engagé|s'est engagée|s'apprête",
    ],
    es: [
      'va a|van a|planea|planean|prevé|prevén|prometió|promete|pretende|implantará|introducirá|impondrá|suspenderá|exigirá|próximamente|pondrá en marcha|se comprometió a|se compromete a|prepara|reforzará|aplicará',
    ],
    zh: [
      '将会|将于|将在|将推出|将采取|将实施|将引入|将要求|将加强|将继续|将起诉|将提起|将上诉|将配合|将启用|将限制|将封禁|计划|拟|即将|打算|承诺|准备',
    ],
  },
  considered: {
    en: [
      'among the options|among its options|options before|should the company|should it|should they|choose to bring|if the company|may pursue|could pursue|might pursue|if it ever|if it does|if a case|if it comes to|in reserve|being evaluated|being considered|is considered|is evaluated|evaluates|under review|under examination|under discussion|taking advice|a possibility|only a possibility|proceedings may|perhaps|maybe|unclear|whether|on the table|is an option|remains an option|an option|not been ruled out|nor ~~ ruled out|neither ~~ ruled out|nothing is off|door open|may go|could go|might go|may end up|could end up|could follow|may follow|might follow|could still|may still|may yet|could yet|might yet|thinking of|ponders|pondering|toying with|prospect of|hinted at|hints at|floated|threatens|looms|loom|possibly|potentially|on the cards|in play',
      'does not rule out|do not rule out|did not rule out|has not excluded|is contemplating|reserves its right|left open|leaves open|leaving open',
      'considering|considers|is weighing|weighing|weighs|mulling|mulls|exploring|evaluating|reserves the right|reserved the right|may sue|may take|might|could sue|could take|could file|not ruled out|has not ruled out|not rule out|rule out neither|looking at|looking into|studying|examining|assessing|all options|contemplating|possible|potential|threatened to|threatens to|under consideration|option of|thinking about|was considering|would consider|debating',
    ],
    tr: [
      'değerlendireceğini|değerlendirebileceğini|düşünüldüğünü|dışlamadığını|göz ardı etmedi*|hakkını saklı|açık bıraktı',
      'değerlendiriyor*|değerlendirdiğini|değerlendirdiklerini|düşünüyor*|düşündüğünü|gündemde|masada|olasılığ*|seçenek*|inceliyor*|tartışıyor|tartışılıyor|dışlamadı|dışlamıyor|saklı tut*|olası|ihtimal*|gözden geçir*|tehdit ett*',
    ],
    de: [
      'nicht auszuschließen|schloss ~ nicht aus|prüfe man|hält sich ~ offen|lässt ~ offen|ließ ~ offen|behält es sich',
      'prüft|prüfen|prüfe|prüfte|erwägt|erwägen|erwäge|erwog|denkt ~ nach|zieht ~ in Betracht|ziehe ~ in Betracht|behält sich|behalte sich|schließt ~ nicht aus|nicht ausgeschlossen|mögliche|möglichen|drohte mit|droht mit|überlegt|Option|diskutiert|in Erwägung|könnte',
    ],
    fr: [
      "n'écarte pas|n'excluait pas|réfléchissent|laisse ouverte|se réservent|envisageait",
      "envisage|envisagent|envisagerait|étudie|étudient|réfléchit|n'exclut pas|n'excluent pas|se réserve|éventuel|éventuelle|éventuelles|examine|pourrait|menace de|possible|songe|pèse|évalue la possibilité|à l'étude",
    ],
    es: [
      'no excluye|no descartó|deja abierta|se reservan|plantea|se plantea|estudiar',
      'estudia|estudian|estudió|valora|valoran|baraja|barajan|considera|consideran|sopesa|sopesan|contempla|no descarta|no descartan|se reserva|posible|posibles|podría|analiza|evalúa|amenaza con|amenazó con|medita|estudiaba',
    ],
    zh: [
      '未排除|正在考虑|保留采取|保留通过|正在评估|考虑采取',
      '考虑|不排除|研究是否|可能|保留|权衡|评估|或将|正研究|酝酿|威胁要',
    ],
  },
  proposed: {
    en: [
      'proposed|proposes|proposal|proposing|called for|calls for|calling for|urged|urges|urge|call for|urging|asked|asks|seeks|sought|demanded|demands|wants|want|would require|bill|draft|pushing for|pressing for|lobbying|petition',
    ],
    tr: [
      'önerdi|öneriliyor|teklif*|talep etti|talep ediyor|çağrı*|istedi|istiyor|tasarı*|taslak|talep ediliyor',
    ],
    de: [
      'fordert|gefordert|fordern|forderte|forderten|schlägt ~ vor|schlug ~ vor|vorgeschlagen|Vorschlag|Entwurf|Gesetzentwurf|verlangt|verlangte|verlangen|bat|ruft ~ auf|drängt|beantragt',
    ],
    fr: [
      'propose|proposent|a proposé|proposition|réclame|réclament|demande|demandent|a demandé|appelle à|appellent à|projet de loi|exige|plaide pour|souhaite|invite',
    ],
    es: [
      'propone|proponen|propuso|propuesta|pide|piden|pidió|pidieron|reclama|reclaman|reclamó|exige|proyecto de ley|solicita|solicitó|insta|instó|exigió',
    ],
    zh: ['提议|呼吁|草案|要求政府|敦促|建议立法|法案|主张|请求'],
  },
  recommended: {
    en: [
      'recommends|recommended|recommend|should update|at once|advises|advised|advise|should|suggests|suggested|urges users|urged users|urges companies|best practice|experts say|ought to|need to|must|tells users to|told users to|asks users to|is advised|are advised',
    ],
    tr: [
      'öneriyor|önerdi|öneriyorlar|önerdiler|öneriliyor|tavsiye|tavsiyesi|gerekiyor|gerekir|gerektiğini|öneren|öneride|değiştirmelerini|öneririz|şart|çağrısında bulundu|uyarısında bulundu',
    ],
    de: [
      'empfiehlt|empfehlen|empfahl|empfohlen|rät|raten|riet|sollte|sollten|ratsam|Empfehlung|mahnt|gehört dazu|müssen|es braucht',
    ],
    fr: [
      'recommande|recommandent|a recommandé|conseille|conseillent|préconise|préconisent|il faut|devraient|devrait|invite les utilisateurs|invite les|suggère|doivent|conseil',
    ],
    es: [
      'recomienda|recomiendan|recomendó|recomendaron|aconseja|aconsejan|aconsejó|debería|deberían|sugiere|sugieren|conviene|hay que|recomendación|deben',
    ],
    zh: ['建议|推荐|应当|应该|呼吁用户|提醒用户|提醒市民|提醒公众|专家建议|需要|务必'],
  },
  bypassed: {
    en: [
      'bypass*|circumvent*|evad*|got around|get around|getting around|dodg*|sidestep*|slipped past|defeat*|got past|worked around|skirt*|despite|failed to stop|fooled|tricked',
    ],
    tr: ['aştı|aşarak|aşmak*|aşan|aşıldı|atlat*|delerek|delmek*|etrafından dolan*|kandır*|rağmen'],
    de: [
      'umgangen|umgehen|umging|umgingen|umgeht|ausgehebelt|überlistet|austrick*|ausgetrickst|trotz|zu umgehen',
    ],
    fr: ['contourn*|déjou*|malgré|échapper à|échappé à|passer outre'],
    es: ['eludi*|elud*|evadi*|evad*|sorte*|burl*|esquiv*|pese a|saltarse|saltaron'],
    zh: ['绕过|绕开|规避|突破|逃避|躲避|骗过'],
  },
  denied: {
    en: [
      'ruled out|rules out|refused to|refuses to|no plans to|will not|would not|has not|have not|did not|does not|do not|without|no longer|declined to|rejected|lacked|lacks|never',
    ],
    tr: [
      'planlamıyor*|planlamadığını|düşünmüyor|düşünmediğini|reddetti|yapmayacak*|etmeyecek*|getirmedi|uygulamadı|yoktu|yok|bulunmuyor',
    ],
    de: ['schließt ~ aus|schloss ~ aus|keine|kein|nicht|ohne|verzichtet|lehnte ~ ab|lehnt ~ ab'],
    fr: ["exclut|a exclu|n'a pas|n'ont pas|sans|refuse|a refusé|n'envisage pas|aucun|aucune"],
    es: ['descarta|descartó|no prevé|no ha|no han|sin|rechazó|rechaza|ningun*|no tiene previsto'],
    zh: ['没有|未|不会|无意|拒绝|并未|排除了|尚未'],
  },
  withdrawn: {
    en: [
      'withdrew|withdrawn|lifted|reversed|rolled back|walked back|dropped the|dropped its|suspended the rule|repealed|rescinded|scrapped|restored access|reinstated',
    ],
    tr: ['geri çekti*|geri çekildi|yürürlükten kaldır*|vazgeçti*|kaldırıldı'],
    de: ['zog ~ zurück|zurückgezogen|nahm ~ zurück|zurückgenommen|aufgehoben|hob ~ auf|wieder freigegeben'],
    fr: ['a retiré sa|a levé|levé|annulé|abandonné|a renoncé|est revenu sur|est revenue sur|rétabli'],
    es: ['retiró su|levantó|ha levantado|anuló|dio marcha atrás|revirtió|renunció a|restableció el acceso'],
    zh: ['撤回|撤销该|解除|取消|恢复访问|放弃'],
  },
};
