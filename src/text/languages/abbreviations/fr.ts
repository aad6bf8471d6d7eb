import type { Abbreviations } from './abbreviations.ts';

export const fr: Abbreviations = {
  titles:
    'M MM Mme Mmes Mlle Mlles Dr Pr Prof Me Mgr Gén Col Lt Cap Cdt St Ste env cf vs Ch chap gén cdt lt p.ex',
  beforeFigures: 'n no nos p pp art vol chap fig janv févr avr juil sept oct nov déc env',
  either: 'etc col Cie Inc Ltd Corp av bd éd al apr J.-C tél Jr av.J.-C',
  starters: `Le La Les Un Une Des Du De Ce Cet Cette Ces Il Elle Ils Elles On Nous Vous Je Tu Son Sa Ses Leur Leurs Mon Ma Notre En Dans À A Au Aux
    Sur Sous Par Pour Avec Sans Selon Depuis Après Avant Pendant Mais Et Ou Or Donc Car Si Quand Comme Lorsque Alors Ainsi Cependant
    Toutefois Pourtant Puis Aujourd'hui Hier Ici Plus Tous Toutes Chaque Certains Plusieurs Deux L'ONU Malgré Entre Dès C'est Qui Que Où
    Pourquoi Comment Ni Ne Rien`,
  speech: 'dit demande déclare affirme ajoute interroge lance assure',
  hasDottedOrdinals: false,
};
