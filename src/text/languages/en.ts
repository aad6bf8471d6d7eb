import { stemmer } from '@orama/stemmers/english';
import type { LanguageWords } from '../language-words.ts';

const IRREGULAR = new Map(
  `children child men man women woman people person struck strike stricken strike hit hit hitting hit fought fight
  killing kill dying die died die dead die deaths death said say says say told tell began begin begun begin held hold
  shot shoot bombed bomb bombing bomb fled flee lost lose won win led lead found find went go gone go rose rise risen rise
  fell fall fallen fall grew grow grown grow drew draw drawn draw spent spend built build bought buy brought bring
  caught catch wrote write written write spoke speak spoken speak broke break broken break chose choose chosen choose
  stole steal stolen steal took take taken take gave give given give ran run saw see seen see made make paid pay sent send`
    .split(/\s+/)
    .flatMap((word, index, words) => (index % 2 === 0 ? [[word, words[index + 1] as string] as const] : [])),
);

/** The package's Porter stemmer cuts "adoption" to "adop", where Porter's step 4 leaves "adopt". */
function stem(word: string): string {
  const base = IRREGULAR.get(word) ?? word;
  const stemmed = stemmer(base);
  const isOvercut = /[st]ions?$/.test(base) && base.replace(/[st]ions?$/, '') === stemmed;
  return isOvercut ? base.slice(0, stemmed.length + 1) : stemmed;
}

export const en: LanguageWords = {
  stem,
  apostrophe: 'clitic',
  figures: { decimal: '.', spacedThousands: false },
  stopWords: `a about after again all also am an and any are as at be because been before being but by can cannot cant could
    couldnt did didnt do does doesnt doing dont down during each either for from further had hadnt has hasnt have havent having
    he her here hers herself him himself his how however i if in into is isnt it its itself just let me might more most must my
    myself neither no nor not now of off on once only or other our ours ourselves out over own quite rather same shall she
    should shouldnt so some such than that the their theirs them themselves then there these they this those through thus to
    too under until up upon us very was wasnt we were werent what when where which while who whom whose why will with would
    wouldnt wont yet you your yours yourself yourselves`,
  numbers: {
    values: `0 zero 1 one 2 two 3 three 4 four 5 five 6 six 7 seven 8 eight 9 nine 10 ten 11 eleven 12 twelve 13 thirteen
      14 fourteen 15 fifteen 16 sixteen 17 seventeen 18 eighteen 19 nineteen 20 twenty 30 thirty 40 forty fourty 50 fifty
      60 sixty 70 seventy 80 eighty 90 ninety`,
    scales: `12 dozen 100 hundred 1000 thousand k 100000 lakh 10000000 crore 1000000 million mn mln 1000000000 billion bn bln
      1000000000000 trillion tn trn`,
    articles: 'a an',
    glue: 'and',
    isCompounding: false,
    fractions: `1/2 half halves 1/3 third thirds 1/4 quarter quarters fourth fourths 1/5 fifth fifths 1/6 sixth sixths
      1/7 seventh sevenths 1/8 eighth eighths 1/9 ninth ninths 1/10 tenth tenths 1/20 twentieth twentieths
      1/100 hundredth hundredths 1/1000 thousandth thousandths`,
    vague: `20..99 tens 24..99 dozens 200..999 hundreds 2000..99999 thousands 2000000..99999999 millions
      2000000000..99999999999 billions 2000000000000..99999999999999 trillions`,
    ordinals: `1 first 2 second 3 third 4 fourth 5 fifth 6 sixth 7 seventh 8 eighth 9 ninth 10 tenth 11 eleventh 12 twelfth
      13 thirteenth 14 fourteenth 15 fifteenth 16 sixteenth 17 seventeenth 18 eighteenth 19 nineteenth 20 twentieth
      30 thirtieth 40 fortieth 50 fiftieth 60 sixtieth 70 seventieth 80 eightieth 90 ninetieth 100 hundredth 1000 thousandth`,
    months: `1 January Jan 2 February Feb 3 March Mar 4 April Apr 5 May 6 June Jun 7 July Jul 8 August Aug
      9 September Sept Sep 10 October Oct 11 November Nov 12 December Dec`,
    percent: 'per cent|percent|percentage point|percentage points|pct|pc',
    outOf: 'in|in every|out of|out of every|of every|in each',
    everyNth: 'every',
    comparedBefore: {
      exact: 'exactly|precisely|only|just|a total of|total of',
      about: `about|around|some|approximately|approx|roughly|nearly|almost|close to|an estimated|estimated|circa|ca|
        in the region of|somewhere around|around about|virtually|just about|upwards of about`,
      'more-than': `more than|over|above|exceeding|in excess of|greater than|just over|well over|upwards of|upward of|
        north of|higher than|older than|longer than|later than|larger than|bigger than|taller than|heavier than|surpassing|exceeded|exceeds|topped|surpassed|beyond|slightly more than|slightly over`,
      'at-least':
        'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|at a minimum',
      'less-than': `less than|fewer than|under|below|lower than|younger than|shorter than|earlier than|smaller than|lighter than|just under|well under|short of|just short of|
        slightly less than|slightly under`,
      'at-most': `up to|at most|no more than|not more than|as many as|as much as|a maximum of|maximum of|not exceeding|
        at the most`,
    },
    comparedAfter: {
      'at-least': 'or more|or greater|or higher|or above|at least|at a minimum|and above|and over|and up',
      'at-most': 'or less|or fewer|or lower|or under|at most|at the most|tops',
      'more-than': 'plus',
      about: 'or so|odd|or thereabouts|more or less',
    },
    comparedDates: {
      'less-than': 'before|prior to|earlier than|ahead of',
      'more-than': 'after|later than|following',
    },
    rangeOpens: 'between|from|anywhere from|anywhere between',
    rangeJoins: 'to|and|through|or',
    money: {
      usd: 'dollar|dollars|us dollars|us dollar|u s dollars|bucks|american dollars',
      eur: 'euro|euros',
      gbp: 'pound sterling|pounds sterling|sterling|quid|british pounds',
      rub: 'rouble|roubles|ruble|rubles',
      uah: 'hryvnia|hryvnias',
      try: 'lira|liras',
      pln: 'zloty|zlotys',
      jpy: 'yen',
      cny: 'yuan|renminbi',
      chf: 'swiss franc|swiss francs',
      inr: 'rupee|rupees',
      cent: 'cent|cents',
      penny: 'penny|pence',
    },
    measures: {
      mm: 'millimetre|millimetres|millimeter|millimeters',
      cm: 'centimetre|centimetres|centimeter|centimeters',
      m: 'metre|metres|meter|meters',
      km: 'kilometre|kilometres|kilometer|kilometers|kms',
      inch: 'inch|inches',
      foot: 'foot|feet|ft',
      yard: 'yard|yards',
      mile: 'mile|miles',
      g: 'gram|grams|gramme|grammes',
      kg: 'kilogram|kilograms|kilo|kilos|kgs',
      tonne: 'tonne|tonnes|ton|tons',
      pound: 'lb|lbs|pound|pounds',
      ha: 'hectare|hectares',
      acre: 'acre|acres',
      km2: 'square kilometre|square kilometres|square kilometers|sq km|square km',
      litre: 'litre|litres|liter|liters',
      barrel: 'barrel|barrels|bbl',
      gallon: 'gallon|gallons',
      second: 'second|seconds|secs',
      minute: 'minute|minutes|mins|min',
      hour: 'hour|hours|hrs|hr',
      day: 'day|days',
      week: 'week|weeks',
      month: 'month|months',
      year: 'year|years|yr|yrs',
      decade: 'decade|decades',
      century: 'century|centuries',
      celsius: 'degrees celsius|degrees c|degree celsius|celsius',
      kmh: 'kph|kilometres per hour|kilometers per hour|km per hour',
      mph: 'miles per hour|miles an hour',
      watt: 'watt|watts',
      mw: 'megawatt|megawatts',
      gw: 'gigawatt|gigawatts',
      kwh: 'kilowatt hours|kilowatt hour',
    },
    beforeYear: `in since by until till from during of the a before after early late mid year summer autumn fall spring winter
      christmas around circa to and through between january february march april may june july august september october
      november december jan feb mar apr jun jul aug sept sep oct nov dec his her their its this that election elections`,
  },
  cues: {
    negation: `not|never|no|none|nobody|no one|nothing|nowhere|neither|nor|without|hardly|barely|scarcely|cannot|cant|dont|doesnt|
      didnt|isnt|arent|wasnt|werent|wont|wouldnt|couldnt|shouldnt|hasnt|havent|hadnt|mustnt|neednt|aint|no longer|
      rather than|instead of|as opposed to|failed to|fails to|failing to|fail to|failure to|far from|unable to|refused to|refuses to|
      nothing to do with|in no way|by no means|little or no|zero evidence of|stopped short of|avoided|avoids|lack of`,
    noNegation: `not only|not just|not merely|not simply|not least|not to mention|no doubt|no fewer than|no less than|no more than|
      not less than|not fewer than|not more than|no sooner|nothing but|nothing short of|without doubt|without a doubt|
      no wonder|if not|whether or not|not surprisingly|not long|no matter|cannot but|not necessarily only|none other than|
      no question|must have|or not|no small|why not|not for the first time|yes or no`,
    hasNegativeConcord: false,
    negatesBackward: false,
    denial: `denied|denies|deny|denying|denial that|denial of|denials that|denials of|rejected|rejects|reject|rejecting|
      dismissed|dismisses|dismiss|dismissing|refuted|refutes|refute|refuting|disputed that|disputed the|disputed claims|disputed reports|disputed by|
      disputes|dispute that|disputing|
      contradicted|contradicts|contradicting|rebutted|rebuts|rebuffed|disavowed|disavows|countered claims|repudiated|
      rubbished|poured cold water on|hit back at|took issue with|ruled out|rules out|despite ~ claims that|
      despite ~ claim that|despite ~ insistence that|despite ~ assertions that|contrary to|cast doubt on|casts doubt on`,
    refutation: `falsely|wrongly claim*|wrongly say*|wrongly said|wrongly stat*|wrongly suggest*|wrongly report*|incorrectly claim*|incorrectly report*|
      erroneously claim*|erroneously report*|misleadingly claim*|no evidence that|no evidence of|no evidence|
      no proof that|no proof of|no sign that|no basis for|without evidence that|without evidence|no truth|little evidence that|
      no indication that|not true that|untrue that|isnt true that|false claim that|false claims that|
      false claims of|the myth that|myth that|the lie that|the hoax that|the false claim|
      pretended|pretending|nothing in the claim`,
    refutationPredicate: `false|untrue|absurd|hoaxes|fakes|myths|lies|fabrications|baseless|unfounded|groundless|fake|myth|hoax|debunked|fabricated|disproved|disproven|
      discredited|fiction|misleading|inaccurate|incorrect|bogus|a lie|propaganda|disinformation|misinformation|nonsense|
      not true|not correct|not accurate|wasnt true|isnt true|not the case|without foundation|without merit|
      unsubstantiated|unsupported|conspiracy theory|fairytale|pants on fire|four pinocchios`,
    hedge: `may|might|maybe|perhaps|possibly|probably|presumably|reportedly|allegedly|apparently|supposedly|purportedly|
      appears|appear|appeared|seems|seem|seemed|suspected|alleged|likely|unlikely|unconfirmed|believed to|thought to|
      feared to|is said to|are said to|was said to|were said to|potentially|unverified|rumoured|rumored`,
    hypothetical: `if|unless|suppose|supposing|provided that|in case|in the event|as if|as though|assuming|were to|should ~ be`,
    hypotheticalVerb: 'would|could|would have|could have|must|should|ought to|hypothetically|in theory',
    question: `whether|questions whether|questioned whether|asked whether|asks whether|asked if|asks if|wonders if|wondered whether|
      doubts whether|doubts about whether|doubted whether|unclear if|unclear whether|not clear whether|not clear if|
      raises questions about|question of whether|test* ~ claim*|examin* ~ claim*|investigat* ~ claim*|
      drop* ~ claim*|withdr* ~ claim*|retract* ~ claim*|about ~ claim*|no longer claim*`,
    attribution: `said|says|say|saying|told|tells|claims|claimed|claim|claiming|insists|insisted|insisting|insist|
      stated|states that|stating|added|adds|argued|argues|alleges|alleged that|alleging|asserted|asserts|asserting|maintained that|
      maintains that|announced|announces|reported|reports that|report that|reporting that|confirmed|confirms|warned|warns|
      accused ~ of|accuses ~ of|accusing ~ of|condemned ~ for|condemns ~ for|criticised ~ for|criticized ~ for|blamed ~ for|
      voiced|condemned|accused|believes|believe that|suggests|suggested|estimates that|estimated that|
      wrote|writes|tweeted|testified|acknowledged|admitted|declared|describes|
      described|pointed out|noted|vowed|explained|revealed|cautioned|stressed|concluded|found that|finds that`,
    source: 'according to|in the words of|in the view of|in the opinion of|as reported by',
    contrast: 'but while whereas although though however yet despite',
    clauseOpeners: 'because since which who whose where unless until as when after before if',
    complement: 'that',
    claims:
      'claim claims report reports allegation allegations rumour rumours rumor rumors story stories post posts video videos statement statements assertion assertions belief idea notion theory theories news narrative accusation accusations information',
    passive: 'was were been is are be being',
    naming: 'as',
    possessives: 'its their',
  },
};
