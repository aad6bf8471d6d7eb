import { stemmer } from '@orama/stemmers/portuguese';
import type { LanguageWords } from '../language-words.ts';

export const pt: LanguageWords = {
  stem: stemmer,
  apostrophe: 'letter',
  figures: { decimal: ',', spacedThousands: true },
  stopWords: `a à ainda ao aos aquela aquelas aquele aqueles aquilo as às até com como da das de dela delas dele deles depois do dos e é ela elas
    ele eles em entre era eram essa essas esse esses esta está estão estas estava este estes eu foi foram há havia isso isto já lhe lhes mais
    mas me mesmo meu meus minha muito na nas nem no nos nós nossa nosso num numa não o os ou para pela pelas pelo pelos por porque qual quando
    que quem se seja sem ser será seu seus só sobre sob sua suas são também te tem têm ter tinha todo todos toda todas tu tua um uma umas uns
    você vocês`,
  numbers: {
    values: `0 zero 1 um uma 2 dois duas 3 três 4 quatro 5 cinco 6 seis 7 sete 8 oito 9 nove 10 dez 11 onze 12 doze 13 treze
      14 catorze quatorze 15 quinze 16 dezesseis dezasseis 17 dezessete dezassete 18 dezoito 19 dezenove dezanove 20 vinte 30 trinta
      40 quarenta 50 cinquenta 60 sessenta 70 setenta 80 oitenta 90 noventa 100 cem cento 200 duzentos duzentas 300 trezentos trezentas
      400 quatrocentos quatrocentas 500 quinhentos quinhentas 600 seiscentos seiscentas 700 setecentos setecentas 800 oitocentos oitocentas
      900 novecentos novecentas 1000 mil`,
    scales: `12 dúzia 1000 mil milhar 1000000 milhão milhões mi 1000000000 bilhão bilhões bi
      1000000000000 trilhão trilhões bilião biliões`,
    articles: 'um uma',
    glue: 'e',
    isCompounding: false,
    fractions: `1/2 metade meio meia 1/3 terço terços 1/4 quarto quartos 1/5 quinto quintos 1/6 sexto 1/10 décimo décimos 1/20 vigésimo`,
    vague:
      '24..99 dúzias 10..12 dezena 20..99 dezenas 100..110 centena 200..999 centenas 2000..99999 milhares',
    ordinals: `1 primeiro primeira 2 segundo segunda 3 terceiro terceira 4 quarto quarta 5 quinto quinta 6 sexto sexta 7 sétimo sétima
      8 oitavo oitava 9 nono nona 10 décimo décima 20 vigésimo vigésima`,
    months: `1 janeiro jan 2 fevereiro fev 3 março 4 abril abr 5 maio 6 junho jun 7 julho jul 8 agosto ago 9 setembro set 10 outubro out
      11 novembro nov 12 dezembro dez`,
    percent: 'por cento|porcento|pontos percentuais',
    outOf: 'em cada|em|de cada|entre',
    everyNth: '',
    comparedBefore: {
      exact: 'exatamente|só|apenas|somente|um total de|no total',
      about:
        'cerca de|quase|aproximadamente|perto de|em torno de|uns|umas|por volta de|estimados|ao redor de|cerca de um',
      'more-than': 'mais de|mais do que|acima de|superior a|pouco mais de',
      'at-least': 'pelo menos|ao menos|no mínimo|não menos de|um mínimo de',
      'less-than': 'menos de|menos do que|abaixo de|inferior a',
      'at-most': 'até|no máximo|não mais de|um máximo de',
    },
    comparedAfter: { 'at-least': 'ou mais|no mínimo', 'at-most': 'ou menos|no máximo' },
    rangeOpens: 'entre|de',
    rangeJoins: 'a|e|até|ou',
    money: {
      usd: 'dólar|dólares|de dólares',
      eur: 'euro|euros|de euros',
      gbp: 'libra|libras|de libras',
      brl: 'real|reais|de reais',
      rub: 'rublo|rublos|de rublos',
      jpy: 'iene|ienes',
      cny: 'yuan',
      chf: 'francos suíços',
    },
    measures: {
      m: 'metro|metros',
      km: 'quilômetro|quilômetros|quilómetro|quilómetros',
      cm: 'centímetro|centímetros',
      mile: 'milha|milhas',
      kg: 'quilograma|quilogramas|quilo|quilos',
      tonne: 'tonelada|toneladas',
      ha: 'hectare|hectares',
      km2: 'quilômetros quadrados|quilómetros quadrados',
      litre: 'litro|litros',
      second: 'segundos',
      minute: 'minuto|minutos',
      hour: 'hora|horas',
      day: 'dia|dias',
      week: 'semana|semanas',
      month: 'mês|meses',
      year: 'ano|anos',
      decade: 'década|décadas',
      celsius: 'graus celsius|graus',
      kmh: 'quilômetros por hora|quilómetros por hora|km por hora',
      mw: 'megawatts',
      gw: 'gigawatts',
    },
    beforeYear: `em desde de do até ano anos antes depois final início meados verão outono inverno primavera janeiro fevereiro março abril maio
      junho julho agosto setembro outubro novembro dezembro e entre a`,
  },
  cues: {
    negation: `não|nunca|jamais|nenhum|nenhuma|ninguém|nada|sem|nem|tampouco|em vez de|ao invés de|em lugar de|longe de|deixou de`,
    noNegation:
      'não só|não apenas|não somente|não menos de|não mais de|sem dúvida|no entanto|nada menos|não obstante',
    hasNegativeConcord: true,
    negatesBackward: false,
    denial: `nega|negam|negou|negaram|negado|negar|negava|rejeita|rejeitam|rejeitou|rejeitaram|rejeitado|desmente|desmentem|desmentiu|
      desmentiram|desmentido|refuta|refutou|refutaram|contesta|contestou|contestam|contradiz|contradizem|descarta|descartou|
      apesar de ~ alegações|contrariamente a|ao contrário de`,
    refutation: `falsamente|erroneamente|não há provas|não há evidências|não há evidência|nenhuma prova|não ~ nenhuma prova|não ~ qualquer prova|nenhuma evidência|sem provas|
      sem evidências|não é verdade que|é falso que|falsa alegação|falsas alegações|o mito de|nenhum indício`,
    refutationPredicate: `falso|falsa|falsos|falsas|infundado|infundada|infundadas|infundados|mentira|mentiras|boato|boatos|mito|farsa|
      enganoso|enganosa|incorreto|incorreta|fabricado|desinformação|propaganda|fake|sem fundamento|desmascarado`,
    hedge: `talvez|possivelmente|provavelmente|aparentemente|supostamente|alegadamente|suposto|suposta|supostos|supostas|parece|parecem|
      parecia|pode ter|poderia|poderiam|teria|teriam|ao que tudo indica|suspeita|suspeitos`,
    hypothetical: 'se|a menos que|a não ser que|caso|desde que',
    hypotheticalVerb: 'seria|seriam|deveria|deveriam',
    question: 'pergunta se|questiona se|perguntou se|se questiona se|não está claro se',
    attribution: `disse|diz|dizem|disseram|afirma|afirmam|afirmou|afirmaram|declarou|declara|garante|garantiu|sustenta|insiste|insistiu|
      explicou|acrescentou|anunciou|informou|informa|advertiu|confirmou|alega|alegam|alegou|acusa ~ de|acusou ~ de|acusam ~ de|acusado de|
      acusou|acusa|condenou|denunciou|escreveu|reconheceu|criticou|relatou|relatam`,
    source: 'segundo|de acordo com|conforme|nas palavras de|na opinião de',
    contrast: 'mas porém embora enquanto contudo todavia',
    clauseOpeners: 'porque quem onde quando se pois',
    complement: 'que',
    claims:
      'alegação alegações afirmação afirmações acusação acusações boato boatos notícia notícias informação vídeo',
    passive: 'foi foram sido é são era eram',
    naming: 'como',
    possessives: 'seus suas seu sua',
  },
};
