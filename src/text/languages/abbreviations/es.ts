import type { Abbreviations } from './abbreviations.ts';

export const es: Abbreviations = {
  titles:
    'EE Sr Sra Srta Sres Sras Dr Dra Dres Prof Profa Lic Ing Gral Cnel Cap Tte Sto Sta D Dña Mons Ud Uds Vd Fr aprox vs cf Excmo Excma Arq Mr Mrs Pdte Pdta Sgto Cmdte Cdte Cte Alm',
  beforeFigures:
    'n núm Núm no No art Art pág págs vol cap ene feb mar abr jun jul ago sept sep oct nov dic aprox fig tel',
  either: 'etc Cía Inc Ltd Corp S.A a.C d.C Av Avda EE.UU EE.UU Jr al ed c.c RR.HH FF.AA JJ.OO',
  starters: `El La Los Las Un Una Unos Unas Este Esta Estos Estas Ese Esa Eso Esto Él Ella Ellos Ellas Su Sus Mi Nuestro En De Del Al A Con Por Para
    Sin Sobre Según Desde Hasta Tras Ante Entre Durante Pero Y O Si Cuando Como Aunque Mientras Donde Que Quien Qué Cómo Por También
    Además Sin Ahora Hoy Ayer Aquí Allí No Ni Nadie Nada Todos Todas Algunos Muchos Cada Más Después Antes Luego Entonces Así Es Son Fue
    Ha Se Lo Le Les Nos Porque`,
  speech: 'dijo preguntó afirmó declaró añadió señaló respondió exclamó pregunta dice',
  hasDottedOrdinals: false,
};
