import { stemmer } from '@orama/stemmers/french';
import type { LanguageWords } from '../language-words.ts';

export const fr: LanguageWords = {
  stem: stemmer,
  apostrophe: 'elision',
  figures: { decimal: ',', spacedThousands: true },
  // Without “sur”: folded, “sûr” (safe) is the same word, and what is denied of it would be lost.
  stopWords: `a à ai ainsi alors après au aucun aucune aujourd'hui aussi autre autres aux avaient avait avant avec avoir c ce ceci cela celle
    celles celui ces cet cette ceux chaque ci comme comment d dans de depuis des donc dont du elle elles en encore entre es est et étaient
    était étant été être eu eux fait fut il ils j je jusqu l la là le les leur leurs lors lorsque lui m ma mais me même mêmes mes moi mon n
    ne ni non nos notre nous on ont or ou où par parce pas pendant peu peut plus pour pourquoi puis qu quand que quel quelle quelles quels
    qui quoi s sa sans se sera serait ses si soit son sont sous t ta te tes toi ton tous tout toute toutes très tu un une vers vos votre
    vous y`,
  numbers: {
    values: `0 zéro 1 un une 2 deux 3 trois 4 quatre 5 cinq 6 six 7 sept 8 huit 9 neuf 10 dix 11 onze 12 douze 13 treize 14 quatorze
      15 quinze 16 seize 20 vingt vingts 30 trente 40 quarante 50 cinquante 60 soixante 70 septante 80 huitante octante 90 nonante
      100 cent 1000 mille`,
    scales: `12 douzaine 100 cent cents 1000 mille millier 1000000 million millions mn 1000000000 milliard milliards mds md
      1000000000000 billion billions`,
    articles: 'un une',
    glue: 'et',
    isCompounding: false,
    fractions: `1/2 demi demie moitié 1/3 tiers 1/4 quart quarts 1/5 cinquième cinquièmes 1/6 sixième sixièmes 1/10 dixième dixièmes
      1/20 vingtième vingtièmes 1/100 centième centièmes`,
    vague: `10..12 dizaine 20..99 dizaines 24..99 douzaines 100..110 centaine 200..999 centaines 2000..99999 milliers`,
    ordinals: `1 premier première premiers premières 2 deuxième second seconde 3 troisième 4 quatrième 5 cinquième 6 sixième 7 septième
      8 huitième 9 neuvième 10 dixième 20 vingtième 100 centième`,
    months: `1 janvier janv 2 février févr 3 mars 4 avril avr 5 mai 6 juin 7 juillet juil 8 août 9 septembre sept 10 octobre oct
      11 novembre nov 12 décembre déc`,
    percent: 'pour cent|pourcent|pourcents|points de pourcentage|p cent',
    outOf: 'sur|parmi',
    everyNth: '',
    comparedBefore: {
      exact: 'exactement|seulement|seuls|seules|précisément|au total',
      about: `environ|près de|presque|quelque|quelques|autour de|à peu près|approximativement|aux alentours de|une|quasiment|
        un peu moins de|pas loin de|près d|estimé à|estimés à`,
      'more-than': 'plus de|plus d|au delà de|dépassant|supérieur à|un peu plus de|bien plus de',
      'at-least': 'au moins|au minimum|pas moins de|un minimum de',
      'less-than': 'moins de|moins d|inférieur à|sous les',
      'at-most': "jusqu'à|jusqu à|au plus|au maximum|tout au plus|pas plus de",
    },
    comparedAfter: {
      'at-least': 'ou plus|au moins|au minimum',
      'at-most': 'ou moins|au plus|au maximum',
      about: 'environ',
    },
    rangeOpens: 'entre|de',
    rangeJoins: 'à|et|ou',
    money: {
      usd: 'dollar|dollars|dollars américains|de dollars',
      eur: "euro|euros|d'euros|d euros",
      gbp: 'livre sterling|livres sterling|livres',
      rub: 'rouble|roubles|de roubles',
      chf: 'francs suisses|franc suisse',
      try: 'livres turques',
      jpy: 'yen|yens',
      cny: 'yuan|yuans',
    },
    measures: {
      m: 'mètre|mètres',
      km: 'kilomètre|kilomètres',
      cm: 'centimètre|centimètres',
      mile: 'mille marin',
      kg: 'kilogramme|kilogrammes|kilo|kilos',
      tonne: 'tonne|tonnes',
      ha: 'hectare|hectares',
      km2: 'kilomètres carrés|km carrés',
      litre: 'litre|litres',
      second: 'seconde|secondes',
      minute: 'minute|minutes',
      hour: 'heure|heures',
      day: 'jour|jours',
      week: 'semaine|semaines',
      month: 'mois',
      year: 'an|ans|année|années',
      celsius: 'degrés celsius|degrés',
      kmh: 'kilomètres heure|km heure',
      mw: 'mégawatts|mégawatt',
      gw: 'gigawatts',
    },
    beforeYear: `en depuis dès de d avant après année l fin début mi été automne hiver printemps janvier février mars avril mai juin
      juillet août septembre octobre novembre décembre jusqu et à entre`,
  },
  cues: {
    negation: `ne|n|pas|jamais|aucun|aucune|sans|ni|non|nullement|au lieu de|au lieu d|plutôt que|plutôt qu|faute de|ne plus`,
    noNegation: `ne * que|n * que|ne * qu|n a * que|n ont * que|pas seulement|non seulement|pas moins de|pas plus de|sans doute|sans aucun doute|
      non loin|nul doute|est né|était né|fut né|être né|né à|né au|né aux|né en|né dans`,
    hasNegativeConcord: true,
    negatesBackward: false,
    denial: `nie|nient|niait|niaient|nié|a nié|ont nié|dément|démentent|démenti|démentit|démentait|rejette|rejettent|rejeté|réfute|réfutent|
      réfuté|conteste|contestent|contesté|contredit|contredisent|récuse|récusé|écarté|malgré ~ affirmations|contrairement à|contrairement aux`,
    refutation: `à tort|faussement|aucune preuve|pas de preuve|n ~ aucune preuve|n ~ pas de preuve|ne ~ aucune preuve|aucun élément|aucun signe|sans preuve|sans preuves|il est faux que|
      fausse affirmation|fausses affirmations|le mythe|prétendument`,
    refutationPredicate: `faux|fausse|fausses|infondé|infondée|infondées|infondés|mensonger|mensongère|mensonge|mensonges|démystifié|intox|
      infox|mythe|canular|trompeur|trompeuse|inexact|inexacte|sans fondement|désinformation|propagande|fake news|erroné|erronée`,
    hedge: `peut être|probablement|apparemment|semble|semblent|semblait|supposé|supposée|supposés|présumé|présumée|présumés|présumées|
      aurait|auraient|pourrait|pourraient|vraisemblablement|soi disant|selon toute vraisemblance|éventuellement`,
    hypothetical: 'si|s il|s ils|à moins que|au cas où|à condition que|pourvu que',
    hypotheticalVerb: 'serait|seraient|devrait|devraient',
    question: 'si oui ou non|se demande si|savoir si|demande si|question de savoir si',
    attribution: `dit|a dit|ont dit|disait|disent|affirme|affirment|affirmé|affirmait|déclare|déclarent|déclaré|assure|assurent|assuré|estime|
      estiment|estimé|explique|expliqué|annonce|annoncé|ajoute|ajouté|souligne|souligné|accuse ~ d|accuse ~ de|accusé ~ de|accusent ~ de|
      accusé|prétend|prétendent|soutient|soutiennent|rapporte|rapportent|rapporté|indique|indiqué|indiquent|confirme|confirmé|insiste|
      écrit|dénonce|dénoncé|condamné|martelé|précisé|reconnu`,
    source: "selon|d'après|d après|de l'avis de|aux yeux de",
    contrast: 'mais tandis quoique cependant toutefois pourtant or',
    clauseOpeners: 'parce car qui dont où lorsque quand puisque si',
    complement: 'que qu',
    claims:
      'affirmation affirmations allégation allégations rumeur rumeurs nouvelle nouvelles information informations accusation accusations récit vidéo',
    passive: 'été est sont était étaient',
    naming: 'comme',
    possessives: 'ses leurs son sa leur',
  },
};
