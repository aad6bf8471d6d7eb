import { stemmer } from '@orama/stemmers/german';
import type { LanguageWords } from '../language-words.ts';

export const de: LanguageWords = {
  stem: stemmer,
  apostrophe: 'clitic',
  figures: { decimal: ',', spacedThousands: false },
  stopWords: `aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus bei beim bin bis bist da dabei
    dadurch dafür dagegen damit dann das dass daß dazu dein deine dem den denen denn der deren des dessen die dies diese diesem diesen
    dieser dieses doch dort du durch ein eine einem einen einer eines er es etwa etwas euch euer für gegen gewesen hab habe haben hat
    hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins ist ja jede jedem jeden jeder jedes
    jene jetzt kann kein keine keinem keinen keiner können könnte man manche mehr mein meine mich mir mit muss müssen nach nicht nichts
    noch nun nur ob oder ohne sehr sein seine seinem seinen seiner seines selbst sich sie sind so solche soll sollen sollte sondern
    sonst über um und uns unser unter vom von vor während war waren warum was weg weil weiter welche welchem welchen welcher welches
    wenn wer werde werden wie wieder will wir wird wirst wo wollen worden wurde wurden würde würden zu zum zur zwar zwischen`,
  numbers: {
    values: `0 null 1 ein eins eine einer einem einen 2 zwei zwo 3 drei 4 vier 5 fünf 6 sechs 7 sieben 8 acht 9 neun 10 zehn 11 elf
      12 zwölf 13 dreizehn 14 vierzehn 15 fünfzehn 16 sechzehn 17 siebzehn 18 achtzehn 19 neunzehn 20 zwanzig 30 dreißig 40 vierzig
      50 fünfzig 60 sechzig 70 siebzig 80 achtzig 90 neunzig 100 hundert 1000 tausend`,
    scales: `12 dutzend 100 hundert 1000 tausend tsd 1000000 million millionen mio 1000000000 milliarde milliarden mrd
      1000000000000 billion billionen`,
    articles: 'ein eine',
    glue: 'und',
    isCompounding: true,
    fractions: `1/2 halb halbe halben halbes hälfte 1/3 drittel 1/4 viertel 1/5 fünftel 1/6 sechstel 1/8 achtel 1/10 zehntel
      1/20 zwanzigstel 1/100 hundertstel 1/1000 tausendstel`,
    vague:
      '24..99 dutzende dutzenden 200..999 hunderte hunderten 2000..99999 tausende tausenden 20000..99999 zehntausende zehntausenden 200000..999999 hunderttausende hunderttausenden',
    ordinals: `1 erste ersten erster erstes 2 zweite zweiten zweiter zweites 3 dritte dritten dritter drittes 4 vierte vierten vierter
      5 fünfte fünften fünfter 6 sechste sechsten sechster 7 siebte siebten siebter 8 achte achten achter 9 neunte neunten neunter
      10 zehnte zehnten zehnter 20 zwanzigste zwanzigsten zwanzigster 100 hundertste hundertsten`,
    months: `1 Januar Jan Jänner 2 Februar Feb 3 März Mrz 4 April Apr 5 Mai 6 Juni Jun 7 Juli Jul 8 August Aug 9 September Sept Sep
      10 Oktober Okt 11 November Nov 12 Dezember Dez`,
    percent: 'prozent|prozentpunkte|prozentpunkten|v h',
    outOf: 'von|aus',
    everyNth: 'jeder|jede|jedes|jeden|jedem',
    comparedBefore: {
      exact: 'genau|exakt|nur|insgesamt',
      about: `etwa|rund|ungefähr|circa|ca|fast|knapp|nahezu|beinahe|an die|um die|schätzungsweise|geschätzt|geschätzte|in etwa|
        annähernd|gut und gerne`,
      'more-than': 'mehr als|über|gut|mehr denn',
      'at-least': 'mindestens|wenigstens|nicht weniger als|zumindest',
      'less-than': 'weniger als|unter',
      'at-most': 'bis zu|höchstens|maximal|nicht mehr als',
    },
    comparedAfter: { 'at-least': 'oder mehr', 'at-most': 'oder weniger' },
    rangeOpens: 'zwischen|von',
    rangeJoins: 'bis|und|bis zu|oder',
    money: {
      usd: 'dollar|us dollar',
      eur: 'euro|euros',
      gbp: 'pfund',
      rub: 'rubel',
      uah: 'hrywnja|griwna',
      try: 'lira',
      pln: 'zloty',
      chf: 'franken|schweizer franken',
      jpy: 'yen',
      cny: 'yuan',
      cent: 'cent',
    },
    measures: {
      m: 'meter|metern',
      km: 'kilometer|kilometern',
      cm: 'zentimeter|zentimetern',
      mile: 'meile|meilen',
      kg: 'kilogramm|kilo',
      g: 'gramm',
      tonne: 'tonne|tonnen',
      ha: 'hektar',
      km2: 'quadratkilometer|quadratkilometern',
      litre: 'liter|litern',
      second: 'sekunde|sekunden',
      minute: 'minute|minuten',
      hour: 'stunde|stunden',
      day: 'tag|tage|tagen|tägige|tägigen',
      week: 'woche|wochen|wöchige|wöchigen',
      month: 'monat|monate|monaten|monatige|monatigen',
      year: 'jahr|jahre|jahren|jährige|jährigen',
      celsius: 'grad celsius|grad',
      kmh: 'stundenkilometer|kilometer pro stunde',
      mw: 'megawatt',
      gw: 'gigawatt',
    },
    beforeYear: `im in seit ab bis von vor nach jahr jahre jahres anfang mitte ende sommer herbst winter frühjahr januar februar märz
      april mai juni juli august september oktober november dezember der die das den dem und`,
  },
  cues: {
    negation: `nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|nirgends|niemand|nichts|ohne|weder|kaum|keineswegs|keinesfalls|
      statt|anstatt|anstelle|mitnichten|auf keinen fall|in keiner weise`,
    noNegation:
      'nicht nur|nicht allein|nicht weniger als|nicht mehr als|nicht zuletzt|ohne zweifel|kein zweifel|nicht zu vergessen|kein wunder',
    hasNegativeConcord: false,
    negatesBackward: true,
    denial: `bestreitet|bestreiten|bestritt|bestritten|dementiert|dementieren|dementierte|dementierten|leugnet|leugnen|leugnete|leugneten|
      geleugnet|zurückgewiesen|wies ~ zurück|weist ~ zurück|wiesen ~ zurück|weisen ~ zurück|widerspricht|widersprach|widersprachen|
      widersprechen|widersprochen|verneint|verneinte|wehrt sich gegen|trotz ~ behauptung|trotz ~ behauptungen|entgegen`,
    refutation: `fälschlich|fälschlicherweise|zu unrecht|irrtümlich|keine beweise|kein beweis|keine belege|kein beleg|keinen beleg|
      keinen beweis|keine hinweise|keine anzeichen|ohne beweise|ohne beleg|ohne belege|es stimmt nicht dass|das märchen|der mythos|
      falsche behauptung|falsche behauptungen`,
    refutationPredicate: `falsch|unwahr|widerlegt|haltlos|unbegründet|erfunden|gefälscht|fake|mythos|lüge|lügen|falschmeldung|
      falschbehauptung|irreführend|frei erfunden|desinformation|propaganda|nicht wahr|unzutreffend`,
    hedge: `vielleicht|möglicherweise|offenbar|angeblich|mutmaßlich|mutmaßliche|mutmaßlichen|vermutlich|wahrscheinlich|wohl|womöglich|
      scheint|scheinen|scheinbar|soll|sollen|dürfte|dürften|unbestätigt|unbestätigten|eventuell`,
    hypothetical: 'wenn|falls|sofern|es sei denn|angenommen',
    hypotheticalVerb: 'würde|würden|könnte|könnten|hätte|hätten|wäre|wären|müsste|sollte',
    question: 'ob|fragt ob|fraglich ob|unklar ob',
    attribution: `sagte|sagt|sagten|sagen|erklärte|erklärt|erklärten|behauptet|behauptete|behaupten|behaupteten|betont|betonte|teilte ~ mit|
      teilt ~ mit|berichtet|berichtete|berichten|berichteten|meldet|meldete|meldeten|warf ~ vor|wirft ~ vor|werfen ~ vor|beharrt|
      versichert|versicherte|kritisierte|kritisiert|gab an|gibt an|schrieb|schreibt|bestätigte|bestätigt|fügte hinzu|meint|meinte|
      warnte|warnt|beschuldigt|beschuldigte|verkündete|zufolge`,
    source: 'laut|nach angaben|nach ansicht|nach darstellung|nach worten',
    contrast: 'aber doch jedoch während obwohl obgleich sondern hingegen dagegen',
    clauseOpeners: 'weil denn dass daß wenn falls ob bevor nachdem',
    complement: 'dass daß',
    claims:
      'behauptung behauptungen meldung meldungen bericht berichte gerücht gerüchte geschichte aussage aussagen vorwurf vorwürfe nachricht nachrichten video',
    passive: '',
    naming: 'als',
    possessives: 'seine ihre seiner ihrer sein ihr',
  },
};
