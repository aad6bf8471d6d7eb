import type { Abbreviations } from './abbreviations.ts';

export const pl: Abbreviations = {
  titles:
    'prof dr hab inż mgr gen płk ppłk mjr kpt por ppor sierż ks św bp abp kard tzw tj np m.in p pp ul al os pl im woj pow gm red ok zob wg ww śp Mr Mrs dyr prez asp mł kom podkom nadkom insp podinsp nadinsp mec bryg st.asp st.sierż',
  beforeFigures:
    'nr Nr art ust pkt par s str t tom rozdz rys tab sty lut mar kwi maj cze lip sie wrz paź lis gru ok tel poz',
  either: 'r w n.e p.n.e itd itp in zł gr tys mln mld bln godz min sek km kg Sp z.o.o o.o S.A etc proc',
  starters: `On Ona Oni One Ono My Wy Ja To Ten Ta Te Tego Tej W We Na Po Z Ze Do Dla Od Za Przy O Pod Nad Przed Między Bez Przez Ale A I Lub Albo Jednak
    Jeśli Jeżeli Gdy Kiedy Choć Chociaż Jak Co Aby Żeby Gdzie Kto Dlaczego Także Również Tam Wtedy Teraz Dziś Dzisiaj Wczoraj Tu Tutaj Nie
    Nikt Nic Wszyscy Wszystkie Jego Jej Ich Nasz Niektórzy Wielu Tak Wcześniej Dawniej Później Następnie Według Zdaniem Więcej Już Jeszcze Właśnie
    Potem Wkrótce Tymczasem Natomiast Ponadto Nawet Tylko Obecnie Ostatnio Podczas Wśród Około Mają Dlatego Czy Jest Są Był Była Było`,
  speech: 'powiedział powiedziała zapytał zapytała oświadczył spytał odpowiedział dodał',
  hasDottedOrdinals: true,
};
