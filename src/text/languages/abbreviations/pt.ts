import type { Abbreviations } from './abbreviations.ts';

export const pt: Abbreviations = {
  titles:
    'Sr Sra Srs Sras Srta Dr Dra Drs Prof Profa Eng Gen Cel Cap Ten Maj Sto Sta D Mons Exmo Exma Pe aprox vs cf Min Dep Gov Mr Mrs Av Alm Pres Sgt',
  beforeFigures:
    'n nº núm no No art Art p pp pág págs vol cap jan fev mar abr mai jun jul ago set out nov dez aprox fig tel',
  either: 'etc Cia Inc Ltda Ltd Corp S.A a.C d.C Jr al ed E.U.A EUA R Exa Exas',
  starters: `O A Os As Um Uma Uns Umas Este Esta Estes Estas Esse Essa Isso Isto Ele Ela Eles Elas Seu Sua Seus Suas Meu Nosso Em No Na Nos Nas De Do
    Da Dos Das Ao À Com Por Para Pelo Pela Sem Sobre Segundo Desde Até Após Entre Durante Mas E Ou Se Quando Como Embora Enquanto Onde Que
    Quem Qual Também Além Agora Hoje Ontem Aqui Ali Não Nem Ninguém Nada Todos Todas Alguns Muitos Cada Mais Depois Antes Então Assim É São
    Foi Há Já Porque Dois Eu Nós`,
  speech: 'disse perguntou afirmou declarou acrescentou respondeu pergunta diz',
  hasDottedOrdinals: false,
};
