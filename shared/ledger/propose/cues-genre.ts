import type { CueTable } from './cue-finder.ts';

export type GenreCue = 'opinion' | 'fiction' | 'satire' | 'guide' | 'test' | 'danger' | 'debate' | 'voice';

/**
 * What kind of text this is. `opinion`, `fiction`, `satire` and `guide` count in the title, the source and the first
 * sentences; `voice` is the writer's own; `test` marks demonstrations, `danger` hazards, `debate` issues.
 */
export const genreCues: CueTable<GenreCue> = {
  opinion: {
    en: [
      'opinion|op ed|commentary|editorial|column|letter to the editor|viewpoint|my view|guest essay|essay',
    ],
    tr: ['köşe yazısı|köşe|görüş|başyazı|yorum:|makale:|bence'],
    de: ['Kommentar|Meinung|Gastbeitrag|Glosse|Kolumne|Leitartikel|Essay|Standpunkt'],
    fr: ["tribune|tribune libre|édito|éditorial|chronique|opinion|point de vue|billet d'humeur"],
    es: ['opinión|columna|editorial|tribuna|carta al director|artículo de opinión'],
    zh: ['评论员|观点：|社论|专栏|时评|锐评|笔谈|观点:|评论：|评论:|杂谈|随笔'],
  },
  fiction: {
    en: [
      'novel|short story|fiction|thriller|episode|film|movie|novella|screenplay|sci fi|science fiction|bestseller|the play|series finale|protagonist',
    ],
    tr: ['roman|romanı|romanında|öykü|öyküsü|hikâye|film|filmi|dizi|dizisi|bilim kurgu|kurgu|bilimkurgu'],
    de: [
      'Roman|Kurzgeschichte|Thriller|Film|Fiktion|Serie|Folge|Science Fiction|Theaterstück|Hauptfigur|Krimi',
    ],
    fr: [
      'roman|nouvelle:|fiction|thriller|film|série|épisode|polar|science fiction|romancier|romancière|pièce de théâtre',
    ],
    es: [
      'novela|relato|ficción|thriller|película|serie|episodio|cuento|ciencia ficción|protagonista|obra de teatro',
    ],
    zh: ['小说|科幻|短篇|电影|电视剧|剧集|虚构|网文|话剧|主人公'],
  },
  satire: {
    en: ['satire|satirical|parody|humour|humor|spoof|april fool*'],
    tr: ['mizah|hiciv|parodi|şaka|zaytung|mizahi'],
    de: ['Satire|satirisch*|Parodie|Humor|Aprilscherz|Spaß'],
    fr: ["satire|satirique|parodie|humour|poisson d'avril|canular"],
    es: ['sátira|satírico|parodia|humor|broma|inocentada'],
    zh: ['讽刺|恶搞|段子|幽默|愚人节'],
  },
  guide: {
    en: [
      'how to|guide|tutorial|explained|explainer|what is|tips|checklist|cheat sheet|best practices|playbook|faq|webinar|course',
    ],
    tr: ['nasıl yapılır|rehber|rehberi|nedir|ipuçları|kılavuz|nasıl korunur|eğitimi|nasıl anlaşılır'],
    de: [
      'Anleitung|Ratgeber|was ist|Leitfaden|Tipps|Tutorial|einfach erklärt|so funktioniert|so schützen|Schulung|Webinar',
    ],
    fr: ["comment|guide|tutoriel|qu'est ce que|conseils|mode d'emploi|formation|webinaire"],
    es: ['cómo|guía|tutorial|qué es|consejos|paso a paso|curso|webinar'],
    zh: ['教程|指南|什么是|怎么|如何|入门|科普|攻略'],
  },
  test: {
    en: [
      'proof of concept|demonstrated|in tests|in a test|red team*|simulated|simulation|in the lab|benchmark|experiment|experiments|showed how|have shown|researchers show*|could be made to|study found|can be made to|demonstration',
    ],
    tr: ['kavram kanıtı|testlerde|testte|deney*|gösterdi|simülasyon*|laboratuvar*'],
    de: [
      'Machbarkeitsnachweis|im Test|in Tests|Experiment*|simulier*|demonstriert*|im Labor|zeigten Forscher|zeigen Forscher|nachgestellt|Studie',
    ],
    fr: [
      'preuve de concept|lors de tests|en laboratoire|expérience|expériences|démontr*|ont montré|simul*|étude',
    ],
    es: ['prueba de concepto|en pruebas|experimento*|demostr*|simul*|en laboratorio|estudio'],
    zh: ['概念验证|实验|演示|测试中|模拟|研究显示|攻防演练'],
  },
  danger: {
    en: [
      'vulnerability|flaw|bug|could allow|could let|would allow|no evidence of exploitation|no sign of abuse|knows of no abuse|warns that|exposed database|risk of|before it was exploited|not been exploited|no abuse',
    ],
    tr: ['güvenlik açığı|zafiyet*|sömürülmedi|kötüye kullanıldığına dair|riski|açığı'],
    de: [
      'Schwachstelle|Sicherheitslücke|Lücke|könnte|könnten|nicht ausgenutzt|kein Hinweis auf Missbrauch|Risiko',
    ],
    fr: ['vulnérabilité|faille|pourrait permettre|aucune exploitation|pas été exploitée|risque|permettait'],
    es: ['vulnerabilidad|fallo|podría permitir|no hay indicios|no ha sido explotad*|riesgo|permitía'],
    zh: ['漏洞|缺陷|可能被利用|尚未发现利用|未被利用|风险|隐患'],
  },
  debate: {
    en: ['bill|draft law|debate|hearing|consultation|policy|rule|proposal|strategy|should be|standards'],
    tr: ['tasarı*|yasa teklif*|tartışma*|taslak|düzenleme*|strateji*|kanun teklif*'],
    de: ['Gesetzentwurf|Debatte|Anhörung|Verordnung|Strategie|Regulierung|Entwurf'],
    fr: ['projet de loi|débat|audition|consultation|règlement|stratégie|proposition de loi'],
    es: ['proyecto de ley|debate|audiencia|consulta|reglamento|estrategia|propuesta de ley'],
    zh: ['草案|法案|讨论|听证|征求意见|战略|政策|办法'],
  },
  voice: {
    en: ['I think|I believe|I have|we should|I find|my own|imagine'],
    tr: ['bence|düşünüyorum|sanırım|kanımca|hayal edin'],
    de: ['ich finde|ich glaube|ich meine|meiner Meinung|stellen Sie sich vor'],
    fr: ["je crois|je pense|à mon avis|imaginez|imagine|pensons que|j'ai"],
    es: ['creo que|pienso que|a mi juicio|en mi opinión|imagine|imagina'],
    zh: ['我认为|我觉得|笔者|在我看来|想象一下|我想'],
  },
};
