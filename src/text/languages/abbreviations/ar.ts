import type { Abbreviations } from './abbreviations.ts';

export const ar: Abbreviations = {
  titles: 'د أ ا ج ص ت ش ع س ق أ.د م.م ص.ب د.م',
  beforeFigures: 'ص ج ط رقم م ق',
  either: 'الخ إلخ ق.م م هـ ش.م.م',
  starters: `وقال وقالت وأضاف وأضافت وكان وكانت وقد ولم ولا وفي ومن وعلى وهذا وهذه كما لكن ولكن في من على إلى هذا هذه ذلك هو هي هم إن أن قال قالت كان
    كانت لم لا ليس بعد قبل منذ خلال أما حيث عندما إذا وأكد وأعلن وأعلنت`,
  speech: 'قال قالت سأل سألت أضاف',
  hasDottedOrdinals: false,
};
