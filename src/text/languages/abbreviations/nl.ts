import type { Abbreviations } from './abbreviations.ts';

export const nl: Abbreviations = {
  titles: `dhr mevr mw Dhr Mevr Mw dr Dr drs Drs prof Prof ir Ir ing Ing mr Mr gen Gen lt kol St bijv bv d.w.z o.a m.n z.g zgn resp ca evt incl excl m.b.t
    i.v.m t.a.v vs vgl nl o.l.v Mrs Min Jhr jhr Fam fam`,
  beforeFigures: 'nr nrs Nr art Art blz p pp jan feb mrt apr jun jul aug sep sept okt nov dec ca ong fig tel',
  either: 'enz etc Inc Ltd Corp Co B.V N.V m.a.w v.Chr n.Chr jr Jr e.d a.u.b mln mld',
  starters: `De Het Een Deze Dit Die Dat Hij Zij Ze We Wij Ik Jij Je U Zijn Haar Hun Ons Onze Mijn In Op Bij Met Van Voor Na Naar Uit Door Tegen Zonder
    Over Onder Tijdens Sinds Als Wanneer Omdat Toen Terwijl Hoewel Waar Wie Wat Hoe Waarom Maar En Of Want Dus Toch Echter Ook Daarom Daarna
    Dan Daar Hier Nu Vandaag Gisteren Er Niet Geen Niemand Alle Veel Sommige Volgens Na Vooral Bovendien Intussen Twee Is Heeft Hebben Men`,
  speech: 'zei vroeg zegt vraagt verklaarde antwoordde riep schreef',
  hasDottedOrdinals: false,
};
