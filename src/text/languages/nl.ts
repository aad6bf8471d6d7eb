import { stemmer } from '@orama/stemmers/dutch';
import type { LanguageWords } from '../language-words.ts';

export const nl: LanguageWords = {
  stem: stemmer,
  apostrophe: 'clitic',
  figures: { decimal: ',', spacedThousands: false },
  stopWords: `aan al alle als altijd andere ben bij daar dan dat de deze die dit doch doen door dus een eens en er ge geen geweest haar had hadden
    heb hebben heeft hem het hier hij hoe hun iets ik in is ja je kan kon kunnen maar me meer men met mij mijn moet na naar niet niets nog nu of om
    omdat ons onze ook op over reeds te tegen toch toen tot u uit uw van veel voor waar want waren was wat we weer wel welke werd werden wezen wie
    wij wil worden wordt zal ze zei zelf zich zij zijn zo zonder zou zouden`,
  numbers: {
    values: `0 nul 1 een één 2 twee 3 drie 4 vier 5 vijf 6 zes 7 zeven 8 acht 9 negen 10 tien 11 elf 12 twaalf 13 dertien 14 veertien
      15 vijftien 16 zestien 17 zeventien 18 achttien 19 negentien 20 twintig 30 dertig 40 veertig 50 vijftig 60 zestig 70 zeventig
      80 tachtig 90 negentig 100 honderd 1000 duizend`,
    scales:
      '12 dozijn 100 honderd 1000 duizend 1000000 miljoen mln 1000000000 miljard mld 1000000000000 biljoen',
    articles: 'een',
    glue: 'en',
    isCompounding: true,
    fractions:
      '1/2 half halve helft 1/3 derde 1/4 kwart 1/5 vijfde 1/6 zesde 1/8 achtste 1/10 tiende 1/20 twintigste',
    vague: '24..99 tientallen dozijnen 200..999 honderden 2000..99999 duizenden 2000000..99999999 miljoenen',
    ordinals: `1 eerste 2 tweede 3 derde 4 vierde 5 vijfde 6 zesde 7 zevende 8 achtste 9 negende 10 tiende 11 elfde 12 twaalfde
      20 twintigste 100 honderdste`,
    months: `1 januari jan 2 februari feb 3 maart mrt 4 april apr 5 mei 6 juni jun 7 juli jul 8 augustus aug 9 september sept sep
      10 oktober okt 11 november nov 12 december dec`,
    percent: 'procent|procentpunt|procentpunten',
    outOf: 'op de|op|van de|op elke',
    everyNth: 'elke|elk|iedere',
    comparedBefore: {
      exact: 'precies|exact|slechts|maar|alleen|in totaal',
      about:
        'ongeveer|circa|ca|zo n|zon|bijna|rond de|rond|naar schatting|om en nabij|een kleine|haast|pakweg',
      'more-than': 'meer dan|ruim|boven de|dik|iets meer dan',
      'at-least': 'minstens|ten minste|tenminste|zeker|niet minder dan|minimaal|op zijn minst',
      'less-than': 'minder dan|onder de|nog geen|iets minder dan',
      'at-most': 'tot|hoogstens|maximaal|niet meer dan|ten hoogste|hooguit',
    },
    comparedAfter: { 'at-least': 'of meer', 'at-most': 'of minder' },
    rangeOpens: 'tussen|tussen de|van',
    rangeJoins: 'tot|en|tot en met|à|en de|of',
    money: {
      usd: 'dollar|dollars',
      eur: 'euro|euros',
      gbp: 'pond|britse pond',
      rub: 'roebel|roebels',
      try: 'lira',
      chf: 'zwitserse frank',
      jpy: 'yen',
      cny: 'yuan',
      cent: 'cent',
    },
    measures: {
      m: 'meter',
      km: 'kilometer|kilometers',
      cm: 'centimeter',
      mile: 'mijl',
      kg: 'kilogram|kilo|kilos',
      g: 'gram',
      tonne: 'ton|tonnen',
      ha: 'hectare|hectaren',
      km2: 'vierkante kilometer',
      litre: 'liter',
      second: 'seconde|seconden',
      minute: 'minuut|minuten',
      hour: 'uur|uren',
      day: 'dag|dagen|daagse',
      week: 'week|weken',
      month: 'maand|maanden',
      year: 'jaar|jaren|jarige',
      celsius: 'graden celsius|graden',
      kmh: 'kilometer per uur',
      mw: 'megawatt',
      gw: 'gigawatt',
    },
    beforeYear: `in sinds vanaf tot van voor na jaar begin eind midden zomer herfst winter voorjaar januari februari maart april mei juni juli
      augustus september oktober november december de het en`,
  },
  cues: {
    negation: `niet|geen|nooit|niemand|nergens|niets|zonder|noch|nauwelijks|geenszins|in plaats van|laat staan|allerminst`,
    noNegation:
      'niet alleen|niet slechts|niet minder dan|niet meer dan|niet in het minst|zonder twijfel|geen twijfel|niet te vergeten|nog geen|geen wonder',
    hasNegativeConcord: false,
    negatesBackward: true,
    denial: `ontkent|ontkennen|ontkende|ontkenden|ontkend|verwerpt|verwerpen|verwierp|verwierpen|verworpen|weerlegt|weerlegde|weerlegd|betwist|
      betwisten|betwistte|bestrijdt|bestreed|spreekt ~ tegen|sprak ~ tegen|weerspreekt|weersprak|wees ~ af|wijst ~ van de hand|
      wees ~ van de hand|ondanks ~ beweringen|in tegenstelling tot`,
    refutation: `ten onrechte|onterecht|valselijk|geen bewijs|geen bewijzen|zonder bewijs|geen aanwijzingen|geen enkel bewijs|
      het is niet waar dat|valse bewering|valse beweringen|de mythe`,
    refutationPredicate: `onwaar|vals|onjuist|ongegrond|ontkracht|verzonnen|nep|nepnieuws|mythe|leugen|leugens|misleidend|hoax|
      desinformatie|propaganda|niet waar|fout|broodjeaapverhaal`,
    hedge: `misschien|mogelijk|waarschijnlijk|vermoedelijk|naar verluidt|blijkbaar|kennelijk|lijkt|lijken|leek|zou|zouden|vermeende|
      wellicht|schijnt|onbevestigde|kan zijn`,
    hypothetical: 'als|indien|tenzij|mits|mocht',
    hypotheticalVerb: 'zou kunnen|zouden kunnen|zou hebben',
    question: 'vraagt zich af of|onduidelijk of|vraag of',
    attribution: `zei|zegt|zeggen|zeiden|verklaarde|verklaart|verklaarden|beweert|beweerde|beweren|beweerden|stelt|stelde|stelden|meldt|meldde|
      meldden|melden|benadrukt|benadrukte|houdt vol|hield vol|beschuldigt ~ van|beschuldigde ~ van|beschuldigen ~ van|beschuldigt|
      beschuldigde|voegde toe|vertelde|vertelt|schreef|schrijft|bevestigde|bevestigt|waarschuwde|kondigde aan|veroordeelde|aldus`,
    source: 'volgens|naar eigen zeggen|in de woorden van',
    contrast: 'maar echter terwijl hoewel ofschoon',
    clauseOpeners: 'omdat want dat wanneer als',
    complement: 'dat',
    claims:
      'bewering beweringen bericht berichten gerucht geruchten verhaal nieuws beschuldiging beschuldigingen video',
    passive: '',
    naming: 'als',
    possessives: 'zijn hun',
  },
};
