import type { Abbreviations } from './abbreviations.ts';

export const de: Abbreviations = {
  titles: `Hr Fr Abg Dr Drs Prof Dipl Ing Gen Lt Hptm Oberst St Frl Hrn Mag bzw ca z.B u.a d.h i.d.R sog vgl evtl ggf inkl exkl zzgl einschl
    insb insbes bspw resp m.E u.U o.g s.o s.u z.T u.Ä Bd Abs Abb Tab Anm gem lt mind max Mr Mrs Nr Nrn Kap Ziff rd vs Fa Hl hl dr.med dr.jur
    dr.iur dr.phil dr.rer rer.nat rer.pol`,
  beforeFigures:
    'Nr Nrn S Art Abs Bd Kap § Jan Feb Mär Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez ca min Mio Mrd Tsd',
  endsBeforeFigures: 'str pl',
  either:
    'usw etc Co Inc Ltd Corp Mio Mrd Tsd Str Jh Jhd Jhdt n.Chr v.Chr Chr Uhr dgl ff Aufl Hrsg hrsg Std Min Sek',
  starters: `Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ich Ihr Ihre Sein Seine Dies Diese Dieser Dieses Jene Im In Am
    An Auf Bei Mit Nach Von Vor Für Zu Zum Zur Aus Durch Gegen Ohne Um Über Unter Während Seit Wenn Weil Als Ob Dass Wo Wie Was Wer Warum
    Aber Doch Und Oder Denn Jedoch Dabei Dazu Danach Dann Dort Hier Heute Gestern Nun Auch Nur Noch Nicht Kein Keine Man Alle Viele Einige
    Laut Trotz Zudem Außerdem Allerdings Damit Daher Deshalb Bis Beide Insgesamt`,
  speech: 'sagte sagt fragte fragt rief meinte erklärte betonte schrieb antwortete warnte forderte sagten',
  hasDottedOrdinals: true,
};
