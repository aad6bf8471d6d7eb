export const it: readonly (readonly string[])[] = [
  ['Gli aerei sono partiti all’alba.', 'Sono tornati a mezzogiorno.'],
  ['Il sig. Rossi e il Dott. Bruni hanno parlato.', 'Nessuno ha firmato.'],
  ['«Possiamo. Lo faremo», ha detto.', 'La sala ha applaudito.'],
  ['Che cosa è stato colpito?', 'Un campo, dicono!', 'Una scuola, dicono altri.'],
  ['«Perché adesso?» chiede il sindaco.', 'Nessuno risponde.'],
  ['La Fiat S.p.A. ha smentito.'],
  ['I prezzi sono saliti del 3,5 per cento.', 'I salari sono scesi.'],
  ['Si veda pag. 12 del rapporto.', 'È breve.'],
  ['Hanno portato armi, carri, ecc. al confine.'],
  ['Il Gen. Riva lo nega.', 'Anche il governo.'],
  ['Nel 44 a.C. tutto cambiò.'],
  ['Aspettò… e aspettò ancora.', 'Nessuno venne.'],
];
