import type { Abbreviations } from './abbreviations.ts';

export const it: Abbreviations = {
  titles:
    'Sig sig dott sig.ra ing on sen gen avv prof Sigg Sig.ra Sig.na Dott Dr Dott.ssa Prof Prof.ssa Ing Avv On Sen Gen Col Cap Ten Mons S Ss Rag Geom Arch ca vs cfr cf Mr Mrs Egr Gent.mo Card Don col ten card pres magg',
  beforeFigures:
    'n nn N art artt pag pagg p pp vol cap gen feb mar apr mag giu lug ago set sett ott nov dic ca fig tel',
  either: 'ecc etc S.p.A S.r.l a.C d.C Inc Ltd Corp Jr al ed Co',
  starters: `Il Lo La I Gli Le Un Uno Una Questo Questa Questi Queste Quello Quella Lui Lei Loro Egli Essi Noi Io Suo Sua Suoi In Nel Nella Nei Nelle
    Di Del Della Dei Delle Da Dal Dalla Al Alla Ai Alle A Con Per Su Sul Sulla Tra Fra Senza Secondo Dopo Prima Durante Ma E Ed O Se Quando
    Come Mentre Anche Però Tuttavia Inoltre Così Poi Ora Oggi Ieri Qui Non Né Nessuno Tutti Tutte Alcuni Molti Ogni Più È Sono Era Ha Hanno
    Si Ci Che Chi Dove Perché Due Intanto`,
  speech: 'disse chiese affermò dichiarò aggiunse rispose dice chiede',
  hasDottedOrdinals: false,
};
