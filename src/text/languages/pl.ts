import type { LanguageWords } from '../language-words.ts';

/** Endings of nouns, adjectives and verbs, longest first, after the light stemmers of Savoy (2006). */
const ENDINGS =
  `iejszymi iejszych owaniem owaniu owania owanie iejszej eniami aniami iejszy ościami ościach ościom ością ości ość
  owych owymi owego owemu aniem eniem aniu eniu anie enie ania enia iami iach ałem ałam aliśmy ował owała owali ować ują uje
  owie owej ymi ych ego emu imi ich ami ach iem iom ały ała ało ali iła iły ili iło owi ów om em ej ie ia ią iu ię io ym im
  ać eć ić yć ał ił ył a ą e ę i o u y`.split(/\s+/);
const SHORTEST_STEM = 3;

/** The stemmer package has no Polish: this takes one ending off, and folds the softened consonant that it leaves behind. */
function stemPolish(word: string): string {
  const ending = ENDINGS.find(
    (suffix) => word.endsWith(suffix) && word.length - suffix.length >= SHORTEST_STEM,
  );
  const stem = ending ? word.slice(0, -ending.length) : word;
  return stem.replace(/i$/, '').replace(/ć$/, 'c').replace(/ś$/, 's').replace(/ń$/, 'n').replace(/ź$/, 'z');
}

export const pl: LanguageWords = {
  stem: stemPolish,
  apostrophe: 'ending',
  figures: { decimal: ',', spacedThousands: true },
  stopWords: `a aby ale albo ani aż bardzo bez bo bowiem by być był była było były będzie będą ci co coraz czy czyli dla dlatego do go gdy gdyż gdzie
    i ich im innych iż ja jak jako jakie jakiś jednak jednym jej jemu jest jestem jeszcze jeśli jeżeli już ją każdy kiedy kto która które którego
    której który których którym którzy lecz lub ma mają mam mi mnie może można mu my na nad nam nas nasz nawet nich nie nim niż no o obok od on ona
    one oni oraz po pod podczas pomiędzy ponieważ przed przede przez przy również się są sobie swoje swoich swojego ta tak także tam te tego tej
    temu ten to tu ty tych tylko tym u w was we więc wszystkich wszystko z za zaś ze że`,
  numbers: {
    values: `0 zero 1 jeden jedna jedno jednego jednej jedną 2 dwa dwie dwóch dwoje dwaj dwu 3 trzy trzech trzej troje 4 cztery czterech czterej
      5 pięć pięciu pięcioro 6 sześć sześciu 7 siedem siedmiu 8 osiem ośmiu 9 dziewięć dziewięciu 10 dziesięć dziesięciu 11 jedenaście jedenastu
      12 dwanaście dwunastu 13 trzynaście trzynastu 14 czternaście czternastu 15 piętnaście piętnastu 16 szesnaście szesnastu
      17 siedemnaście siedemnastu 18 osiemnaście osiemnastu 19 dziewiętnaście dziewiętnastu 20 dwadzieścia dwudziestu 30 trzydzieści trzydziestu
      40 czterdzieści czterdziestu 50 pięćdziesiąt pięćdziesięciu 60 sześćdziesiąt sześćdziesięciu 70 siedemdziesiąt siedemdziesięciu
      80 osiemdziesiąt osiemdziesięciu 90 dziewięćdziesiąt dziewięćdziesięciu 100 sto stu 200 dwieście dwustu 300 trzysta trzystu
      400 czterysta czterystu 500 pięćset pięciuset 600 sześćset sześciuset 700 siedemset 800 osiemset 900 dziewięćset 1000 tysiąc`,
    scales: `12 tuzin 1000 tysiąc tysiące tysięcy tysiąca tys 1000000 milion miliona miliony milionów mln
      1000000000 miliard miliarda miliardy miliardów mld 1000000000000 bilion biliona biliony bilionów bln`,
    articles: '',
    glue: '',
    isCompounding: false,
    fractions: `1/2 połowa połowy połowę połowie pół 1/3 trzecia trzecie trzecich 1/4 ćwierć czwarta czwarte 1/5 piąta piąte piątych
      1/10 dziesiąta dziesiąte dziesiątych 1/20 dwudziesta dwudziestych`,
    vague:
      '11..19 kilkanaście kilkunastu 20..99 dziesiątki kilkadziesiąt kilkudziesięciu 200..999 setki setek kilkaset kilkuset 2000..99999 tysiące',
    ordinals: `1 pierwszy pierwsza pierwsze pierwszego 2 drugi druga drugie drugiego 3 trzeci trzecia trzecie trzeciego 4 czwarty czwarta
      5 piąty piąta piąte 6 szósty szósta 7 siódmy siódma 8 ósmy ósma 9 dziewiąty dziewiąta 10 dziesiąty dziesiąta 20 dwudziesty dwudziesta`,
    months: `1 stycznia 2 lutego 3 marca 4 kwietnia 5 maja 6 czerwca 7 lipca 8 sierpnia 9 września 10 października październiku 11 listopada
      12 grudnia`,
    percent: 'procent|procenta|procentów|proc|punktów procentowych|punkty procentowe',
    outOf: 'na|z|spośród|na każde|na każdych',
    everyNth: 'co',
    comparedBefore: {
      exact: 'dokładnie|tylko|zaledwie|jedynie|łącznie',
      about: 'około|ok|prawie|niemal|mniej więcej|w przybliżeniu|blisko|szacunkowo|jakieś|niespełna',
      'more-than': 'ponad|więcej niż|powyżej|przeszło|przekracza|przekroczyła',
      'at-least': 'co najmniej|przynajmniej|nie mniej niż|minimum|conajmniej',
      'less-than': 'mniej niż|poniżej|niecałe',
      'at-most': 'do|najwyżej|co najwyżej|nie więcej niż|maksymalnie|maksimum',
    },
    comparedAfter: { 'at-least': 'lub więcej|albo więcej|i więcej', 'at-most': 'lub mniej|albo mniej' },
    rangeOpens: 'od|między|pomiędzy',
    rangeJoins: 'do|a|i|lub|albo',
    money: {
      usd: 'dolar|dolara|dolary|dolarów|dol',
      eur: 'euro',
      gbp: 'funt|funta|funty|funtów',
      rub: 'rubel|rubla|ruble|rubli',
      pln: 'złoty|złotych|złote|zł',
      uah: 'hrywna|hrywny|hrywien',
      chf: 'franków|franków szwajcarskich',
      cny: 'juan|juanów',
      jpy: 'jen|jenów',
    },
    measures: {
      m: 'metr|metra|metry|metrów',
      km: 'kilometr|kilometra|kilometry|kilometrów',
      cm: 'centymetrów',
      mile: 'mila|mile|mil',
      kg: 'kilogram|kilograma|kilogramy|kilogramów|kilo',
      tonne: 'tona|tony|ton',
      ha: 'hektar|hektara|hektary|hektarów',
      km2: 'kilometrów kwadratowych|km kw',
      litre: 'litr|litra|litry|litrów',
      second: 'sekunda|sekundy|sekund',
      minute: 'minuta|minuty|minut',
      hour: 'godzina|godziny|godzin',
      day: 'dzień|dni|doba|doby',
      week: 'tydzień|tygodnie|tygodni',
      month: 'miesiąc|miesiące|miesięcy',
      year: 'rok|lata|lat',
      celsius: 'stopień|stopnie|stopni',
      kmh: 'kilometrów na godzinę',
      mw: 'megawatów',
      gw: 'gigawatów',
    },
    beforeYear: `w we od do z po przed roku rok latem jesienią zimą wiosną początku końca końcu połowie stycznia lutego marca kwietnia maja czerwca
      lipca sierpnia września października listopada grudnia styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku
      listopadzie grudniu i a`,
  },
  cues: {
    negation:
      'nie|nigdy|nikt|nic|żaden|żadna|żadne|żadnych|żadnego|żadnej|nigdzie|bez|ani|zamiast|wcale|bynajmniej|brak',
    noNegation:
      'nie tylko|nie mniej niż|nie więcej niż|bez wątpienia|nie mówiąc|niemniej jednak|nie bez|nie wykluczone|nie dziwi',
    hasNegativeConcord: true,
    negatesBackward: false,
    denial: `zaprzecza|zaprzeczają|zaprzeczył|zaprzeczyła|zaprzeczyli|zaprzeczyły|zdementował|zdementowała|zdementowały|dementuje|dementują|
      odrzuca|odrzucają|odrzucił|odrzuciła|odrzucili|kwestionuje|kwestionują|zakwestionował|podważa|podważył|wyklucza|wykluczył|
      obala|obalił|obalono|przeczy|przeczą|wbrew|mimo ~ zapewnień|pomimo ~ zapewnień|mimo ~ twierdzeń`,
    refutation: `fałszywie|błędnie|niesłusznie|nie ma dowodów|nie ~ dowodów|nie ma żadnych dowodów|brak dowodów|żadnych dowodów|bez dowodów|nieprawdą jest|nie jest prawdą że|
      mit o|fałszywe twierdzenie|fałszywe twierdzenia|rzekomo`,
    refutationPredicate: `fałsz|fałszywy|fałszywa|fałszywe|nieprawda|nieprawdą|nieprawdziw*|bezpodstawn*|nieuzasadnion*|kłamstwo|kłamstwa|
      kłamstwem|mit|mitem|fake|fejk|sfabrykowan*|zmyślon*|wprowadza w błąd|dezinformacj*|propagand*|obalony|obalona|obalone`,
    hedge: `może|być może|prawdopodobnie|podobno|rzekomo|najwyraźniej|chyba|zapewne|przypuszczalnie|domniemany|domniemana|domniemane|
      domniemanych|wydaje się|niepotwierdzon*|ponoć|miał|miała|miały`,
    hypothetical: 'jeśli|jeżeli|gdyby|chyba że|o ile|pod warunkiem',
    hypotheticalVerb: 'byłby|byłaby|byłoby|byłyby|mógłby|mogłaby|mogłyby|mogliby',
    question: 'czy',
    attribution: `powiedział|powiedziała|powiedzieli|mówi|mówią|oświadczył|oświadczyła|oświadczyli|twierdzi|twierdzą|twierdził|twierdziła|
      podkreślił|podkreśliła|podkreśla|dodał|dodała|poinformował|poinformowała|poinformowali|poinformowało|informuje|informują|zapewnia|
      zapewnił|oskarża ~ o|oskarżył ~ o|oskarżyła ~ o|oskarżyli ~ o|oskarżają ~ o|oskarżył|oskarżyła|oskarża|potępił|potępiła|potępiły|
      stwierdził|stwierdziła|ogłosił|ogłosiła|ostrzegł|ostrzegła|potwierdził|potwierdziła|przyznał|przyznała|napisał|napisała|zaznaczył|
      zaznaczyła|podaje|podał|podała|podały|uważa|uważają`,
    source: 'według|zdaniem|zgodnie z|w opinii|jak podaje',
    contrast: 'ale jednak lecz chociaż choć natomiast',
    clauseOpeners: 'ponieważ bo gdzie gdy kiedy jeśli jeżeli żeby',
    complement: 'że jakoby',
    claims:
      'twierdzenie twierdzenia informacja informacje doniesienie doniesienia plotka plotki oskarżenie oskarżenia wiadomość wideo',
    passive: 'został została zostało zostały był była było były',
    naming: 'jako',
    possessives: 'jego ich jej swoje',
  },
};
