import { stemmer } from '@orama/stemmers/italian';
import type { LanguageWords } from '../language-words.ts';

export const it: LanguageWords = {
  stem: stemmer,
  apostrophe: 'elision',
  figures: { decimal: ',', spacedThousands: false },
  stopWords: `a abbia ad agli ai al alla alle allo all anche ancora avere aveva avevano c che chi ci come con contro cui d da dagli dai dal dalla
    dalle dallo dall degli dei del della delle dello dell dentro di dopo dove e è ed era erano essere fa fino fra già gli ha hanno ho i il in
    invece io l la le lei li lo loro lui ma me mentre mi mia mio molto ne negli nei nel nella nelle nello nell no noi non nostra nostro o ogni
    oltre per perché però più poi prima qual quale quali quando quanto quella quelle quelli quello questa queste questi questo qui quindi s se
    sé sempre senza si sia sono sopra sotto sta stata stati stato su sua sue sugli sui sul sulla sulle sullo sull suo suoi t tra tu tua tuo
    tutti tutto un una uno v vi voi`,
  numbers: {
    values: `0 zero 1 un uno una 2 due 3 tre 4 quattro 5 cinque 6 sei 7 sette 8 otto 9 nove 10 dieci 11 undici 12 dodici 13 tredici
      14 quattordici 15 quindici 16 sedici 17 diciassette 18 diciotto 19 diciannove 20 venti vent 30 trenta trent 40 quaranta quarant
      50 cinquanta cinquant 60 sessanta sessant 70 settanta settant 80 ottanta ottant 90 novanta novant 100 cento 1000 mille`,
    scales:
      '12 dozzina 100 cento 1000 mila mille migliaio 1000000 milione milioni mln 1000000000 miliardo miliardi mld',
    articles: 'un una',
    glue: 'e',
    isCompounding: true,
    fractions: `1/2 metà mezzo mezza 1/3 terzo terzi 1/4 quarto quarti 1/5 quinto quinti 1/6 sesto sesti 1/10 decimo decimi
      1/20 ventesimo ventesimi`,
    vague:
      '24..99 dozzine 10..12 decina 20..99 decine 100..110 centinaio 200..999 centinaia 2000..99999 migliaia',
    ordinals: `1 primo prima 2 secondo seconda 3 terzo terza 4 quarto quarta 5 quinto quinta 6 sesto sesta 7 settimo settima 8 ottavo ottava
      9 nono nona 10 decimo decima 20 ventesimo ventesima`,
    months: `1 gennaio gen 2 febbraio feb 3 marzo mar 4 aprile apr 5 maggio mag 6 giugno giu 7 luglio lug 8 agosto ago 9 settembre set sett
      10 ottobre ott 11 novembre nov 12 dicembre dic`,
    percent: 'per cento|percento|punti percentuali',
    outOf: 'su|su ogni',
    everyNth: '',
    comparedBefore: {
      exact: 'esattamente|solo|soltanto|appena|in tutto',
      about:
        'circa|quasi|intorno a|attorno a|all incirca|approssimativamente|pressoché|si stima|circa il|quasi il|una stima di',
      'more-than': 'più di|oltre|più del|oltre il|superiore a|superiore al|poco più di|più dell',
      'at-least': 'almeno|non meno di|come minimo|perlomeno|un minimo di',
      'less-than': 'meno di|meno del|sotto i|inferiore a|inferiore al',
      'at-most': 'fino a|al massimo|non più di|fino al|un massimo di',
    },
    comparedAfter: { 'at-least': 'o più|almeno', 'at-most': 'o meno|al massimo', about: 'circa' },
    rangeOpens: 'tra|fra|da|dai|dal',
    rangeJoins: 'a|e|ai|al|e il|o',
    money: {
      usd: 'dollaro|dollari|di dollari',
      eur: 'euro|di euro',
      gbp: 'sterlina|sterline|di sterline',
      rub: 'rublo|rubli|di rubli',
      chf: 'franchi svizzeri',
      try: 'lire turche',
      jpy: 'yen',
      cny: 'yuan',
    },
    measures: {
      m: 'metro|metri',
      km: 'chilometro|chilometri',
      cm: 'centimetro|centimetri',
      mile: 'miglio|miglia',
      kg: 'chilogrammo|chilogrammi|chilo|chili',
      tonne: 'tonnellata|tonnellate',
      ha: 'ettaro|ettari',
      km2: 'chilometri quadrati|chilometri quadri',
      litre: 'litro|litri',
      second: 'secondi',
      minute: 'minuto|minuti',
      hour: 'ora|ore',
      day: 'giorno|giorni',
      week: 'settimana|settimane',
      month: 'mese|mesi',
      year: 'anno|anni',
      decade: 'decennio|decenni',
      celsius: 'gradi centigradi|gradi celsius|gradi',
      kmh: 'chilometri orari|chilometri all ora',
      mw: 'megawatt',
      gw: 'gigawatt',
    },
    beforeYear: `nel dal del al il anno anni fine inizio metà estate autunno inverno primavera gennaio febbraio marzo aprile maggio giugno
      luglio agosto settembre ottobre novembre dicembre e tra fra`,
  },
  cues: {
    negation: `non|mai|nessun|nessuno|nessuna|niente|nulla|senza|né|neanche|nemmeno|neppure|anziché|invece di|piuttosto che|al posto di`,
    noNegation:
      'non solo|non soltanto|non meno di|non più di|senza dubbio|non a caso|nulla di meno|non ultimo',
    hasNegativeConcord: true,
    negatesBackward: false,
    denial: `nega|negano|negò|negato|negava|negare|smentisce|smentiscono|smentito|smentì|respinge|respingono|respinto|respinse|rifiuta|
      rifiutato|confuta|confutano|confutato|contesta|contestano|contestato|contraddice|contraddicono|esclude|escluso|
      nonostante ~ affermazioni|contrariamente a|contrariamente alle`,
    refutation: `falsamente|erroneamente|a torto|nessuna prova|non ~ nessuna prova|non ~ alcuna prova|non ci sono prove|non vi sono prove|non c'è prova|senza prove|
      non è vero che|è falso che|falsa affermazione|false affermazioni|il mito|nessun indizio`,
    refutationPredicate: `falso|falsa|falsi|false|infondato|infondata|infondate|infondati|bufala|bufale|bugia|bugie|menzogna|menzogne|mito|
      ingannevole|inesatto|inesatta|fuorviante|fabbricato|disinformazione|propaganda|fake|privo di fondamento|prive di fondamento|smontato`,
    hedge: `forse|probabilmente|apparentemente|presumibilmente|presunto|presunta|presunti|presunte|sembra|sembrano|sembrava|pare|parrebbe|
      potrebbe|potrebbero|avrebbe|avrebbero|possibilmente|sospetto|sospetti|a quanto pare`,
    hypothetical: 'se|a meno che|qualora|nel caso in cui|purché',
    hypotheticalVerb: 'sarebbe|sarebbero|dovrebbe|dovrebbero',
    question: 'si chiede se|si domanda se|chiesto se|non è chiaro se',
    attribution: `ha detto|hanno detto|dice|dicono|disse|detto|afferma|affermano|affermato|dichiara|dichiarato|sostiene|sostengono|sostenuto|
      insiste|insistito|spiega|spiegato|aggiunto|annunciato|riferisce|riferito|riferiscono|assicura|accusa ~ di|accusato ~ di|accusano ~ di|
      accusato|accusa|condannato|denuncia|denunciato|conferma|confermato|avverte|avvertito|ribadito|scrive|scritto|sottolineato`,
    source: 'secondo|a detta di|stando a|per conto di|a giudizio di',
    contrast: 'ma però tuttavia mentre benché sebbene bensì',
    clauseOpeners: 'perché poiché dove quando se siccome',
    complement: 'che',
    claims: 'affermazione affermazioni accusa accuse notizia notizie voce voci storia teoria video',
    passive: 'stato stata stati state è sono era erano venne vennero',
    naming: 'come',
    possessives: 'suoi loro sue sua suo',
  },
};
