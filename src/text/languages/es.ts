import { stemmer } from '@orama/stemmers/spanish';
import type { LanguageWords } from '../language-words.ts';

export const es: LanguageWords = {
  stem: stemmer,
  apostrophe: 'letter',
  figures: { decimal: ',', spacedThousands: true },
  stopWords: `a al algo algunas algunos ante antes aquel aquella aquellos así aún aunque bajo bien cada como con contra cual cuales cuando de
    del desde donde dos durante e el él ella ellas ellos en entre era eran es esa esas ese eso esos esta está están estaba estar estas este
    esto estos fue fueron ha había habían han has hasta hay he la las le les lo los más me mi mientras muy nada ni no nos nosotros nuestra
    nuestro o os otra otras otro otros para pero poco por porque pues que qué quien quienes se sea según ser si sí sido sin sino sobre son su
    sus también tanto te tiene tienen toda todas todo todos tras tu tus un una unas uno unos usted y ya yo`,
  numbers: {
    values: `0 cero 1 un uno una 2 dos 3 tres 4 cuatro 5 cinco 6 seis 7 siete 8 ocho 9 nueve 10 diez 11 once 12 doce 13 trece 14 catorce
      15 quince 16 dieciséis 17 diecisiete 18 dieciocho 19 diecinueve 20 veinte 21 veintiuno veintiún veintiuna 22 veintidós 23 veintitrés
      24 veinticuatro 25 veinticinco 26 veintiséis 27 veintisiete 28 veintiocho 29 veintinueve 30 treinta 40 cuarenta 50 cincuenta
      60 sesenta 70 setenta 80 ochenta 90 noventa 100 cien ciento 200 doscientos doscientas 300 trescientos trescientas 400 cuatrocientos
      cuatrocientas 500 quinientos quinientas 600 seiscientos seiscientas 700 setecientos setecientas 800 ochocientos ochocientas
      900 novecientos novecientas 1000 mil`,
    scales: '12 docena 1000 mil 1000000 millón millones mill 1000000000000 billón billones',
    articles: 'un una',
    glue: 'y',
    isCompounding: false,
    fractions: `1/2 mitad medio media 1/3 tercio tercios tercera 1/4 cuarto cuartos cuarta 1/5 quinto quintos quinta 1/10 décimo décimos
      décima 1/20 vigésima`,
    vague:
      '24..99 docenas 20..99 decenas 100..110 centenar 200..999 cientos centenares 2000..99999 miles millares',
    ordinals: `1 primero primera primer 2 segundo segunda 3 tercero tercera tercer 4 cuarto cuarta 5 quinto quinta 6 sexto sexta
      7 séptimo séptima 8 octavo octava 9 noveno novena 10 décimo décima 20 vigésimo vigésima`,
    months: `1 enero ene 2 febrero feb 3 marzo 4 abril abr 5 mayo 6 junio jun 7 julio jul 8 agosto ago 9 septiembre setiembre sept
      10 octubre oct 11 noviembre nov 12 diciembre dic`,
    percent: 'por ciento|por cien|porciento|puntos porcentuales',
    outOf: 'de cada|de entre|sobre',
    everyNth: '',
    comparedBefore: {
      exact: 'exactamente|solo|sólo|solamente|apenas|un total de',
      about: `alrededor de|unos|unas|cerca de|aproximadamente|casi|en torno a|cerca del|alrededor del|un estimado de|poco menos de`,
      'more-than': 'más de|más del|por encima de|superior a|superior al|algo más de|poco más de',
      'at-least': 'al menos|por lo menos|no menos de|como mínimo|un mínimo de',
      'less-than': 'menos de|menos del|por debajo de|inferior a|inferior al',
      'at-most': 'hasta|como máximo|no más de|a lo sumo|un máximo de',
    },
    comparedAfter: { 'at-least': 'o más|como mínimo|al menos', 'at-most': 'o menos|como máximo' },
    rangeOpens: 'entre|de',
    rangeJoins: 'a|y|hasta|o',
    money: {
      usd: 'dólar|dólares|de dólares|dólares estadounidenses',
      eur: 'euro|euros|de euros',
      gbp: 'libra|libras|libras esterlinas|de libras',
      rub: 'rublo|rublos|de rublos',
      mxn: 'pesos mexicanos',
      ars: 'pesos argentinos',
      jpy: 'yen|yenes',
      cny: 'yuan|yuanes',
      chf: 'francos suizos',
    },
    measures: {
      m: 'metro|metros',
      km: 'kilómetro|kilómetros',
      cm: 'centímetro|centímetros',
      mile: 'milla|millas',
      kg: 'kilogramo|kilogramos|kilo|kilos',
      tonne: 'tonelada|toneladas',
      ha: 'hectárea|hectáreas',
      km2: 'kilómetros cuadrados',
      litre: 'litro|litros',
      second: 'segundos',
      minute: 'minuto|minutos',
      hour: 'hora|horas',
      day: 'día|días',
      week: 'semana|semanas',
      month: 'mes|meses',
      year: 'año|años',
      decade: 'década|décadas',
      celsius: 'grados centígrados|grados celsius|grados',
      kmh: 'kilómetros por hora|km por hora',
      mw: 'megavatios',
      gw: 'gigavatios',
    },
    beforeYear: `en desde de del hasta año años antes después finales principios mediados verano otoño invierno primavera enero febrero marzo
      abril mayo junio julio agosto septiembre octubre noviembre diciembre el y entre a`,
  },
  cues: {
    negation: `no|nunca|jamás|ningún|ninguno|ninguna|nadie|nada|sin|ni|tampoco|en lugar de|en vez de|lejos de|en absoluto|dejó de`,
    noNegation:
      'no solo|no sólo|no solamente|no menos de|no más de|sin duda|no obstante|sin embargo|sin duda alguna|nada más',
    hasNegativeConcord: true,
    negatesBackward: false,
    denial: `niega|niegan|negó|negaron|negado|negar|negaba|rechaza|rechazan|rechazó|rechazaron|rechazado|desmiente|desmienten|desmintió|
      desmintieron|desmentido|refuta|refutó|refutaron|disputa|disputan|contradice|contradicen|contradijo|descarta|descartó|desestimó|
      a pesar de ~ afirmaciones|contrariamente a|pese a ~ afirmaciones`,
    refutation: `falsamente|erróneamente|equivocadamente|no hay pruebas|no hay evidencia|no hay evidencias|ninguna prueba|no ~ ninguna prueba|no ~ prueba alguna|sin pruebas|
      sin evidencia|no existe evidencia|no es cierto que|es falso que|falsa afirmación|falsas afirmaciones|el mito de|ningún indicio`,
    refutationPredicate: `falso|falsa|falsos|falsas|infundado|infundada|infundadas|infundados|mentira|mentiras|bulo|bulos|mito|engaño|
      engañoso|engañosa|incorrecto|incorrecta|inexacto|fabricado|desinformación|propaganda|sin fundamento|desmontado|desacreditado`,
    hedge: `quizá|quizás|tal vez|posiblemente|probablemente|aparentemente|supuestamente|presuntamente|presunto|presunta|presuntos|presuntas|
      supuesto|supuesta|supuestos|parece|parecen|parecía|puede que|podría|podrían|al parecer|habría|habrían|sin confirmar`,
    hypothetical: 'si|a menos que|salvo que|en caso de que|siempre que|siempre y cuando',
    hypotheticalVerb: 'sería|serían|debería|deberían',
    question: 'se pregunta si|si acaso|preguntó si|duda de si|no está claro si',
    attribution: `dijo|dice|dicen|dijeron|ha dicho|afirma|afirman|afirmó|afirmaron|asegura|aseguran|aseguró|aseguraron|declaró|declara|señaló|
      señala|sostiene|sostienen|sostuvo|insiste|insistió|insisten|explicó|añadió|agregó|indicó|informó|informa|anunció|advirtió|confirmó|
      acusa ~ de|acusó ~ de|acusan ~ de|acusado de|acusó|acusa|condenó|denunció|denuncia|alega|alegó|manifestó|escribió|reconoció|criticó`,
    source: 'según|de acuerdo con|en palabras de|a juicio de|en opinión de',
    contrast: 'pero aunque mientras sino',
    clauseOpeners: 'porque quien donde cuando si pues',
    complement: 'que',
    claims:
      'afirmación afirmaciones acusación acusaciones rumor rumores noticia noticias información informaciones historia vídeo denuncia',
    passive: 'fue fueron sido es son era eran',
    naming: 'como',
    possessives: 'sus su',
  },
};
