/** What tells a language from others that are written in the same script. */
export interface LanguageMarks {
  /** Letters that it has beside the plain ones of its script. */
  readonly letters: string;
  /** How many of its words end. */
  readonly endings?: string | undefined;
}

export type ReadScript = 'Latin' | 'Cyrillic' | 'Arabic';

/** The letters that tell nothing of a language. */
export const PLAIN_LETTERS: Readonly<Record<ReadScript, string>> = {
  Latin: 'abcdefghijklmnopqrstuvwxyz',
  Cyrillic: 'абвгдежзийклмнопрстуфхцчшщьюя',
  Arabic: 'ابتثجحخدذرزسشصضطظعغفقلمنهوء',
};

/** The languages with word lists (`src/text/languages`): their stop words tell the most. The first of a script stands for texts that nothing tells. */
export const READ_LANGUAGES: Readonly<Record<ReadScript, Readonly<Record<string, LanguageMarks>>>> = {
  Latin: {
    en: {
      letters: '',
      endings:
        'ing ed tion tions ly th ght ck ness ous ess ies ment ent ant ance ence able ive al ers ey ow ay ee sh rt ks ll',
    },
    de: {
      letters: 'äöüß',
      endings: 'ung ungen en er isch ische lich liche keit heit cht ten rn ie gt hr',
    },
    fr: { letters: 'àâæçéèêëîïôœùûü', endings: 'ent eux euse aux ique iques eur eurs ais ait ant oir elle' },
    es: { letters: 'áéíóúñü', endings: 'ción dad idad ando iendo as os ado ada aron ieron' },
    it: { letters: 'àèéìíòóù', endings: 'zione zioni tà ato ati are ere gli ano ono ella nno ini' },
    pt: { letters: 'áàâãçéêíóôõú', endings: 'ção ções dade ado ados am ou eu iu eiro agem em' },
    nl: {
      letters: 'éëèïóö',
      endings: 'ijk ij ijn heid en lijk lijke tie ties aat aar oor eel eeft',
    },
    tr: {
      letters: 'âçğıîöşü',
      endings: 'lar ler ları leri nın nin nun nün dır dir dı di du dü tı ti yor mış miş ması mesi na de da',
    },
    pl: {
      letters: 'ąćęłńóśźż',
      endings: 'ów nie ie ych ego ości ość ski ska skie ją ał ała ały cie owa owy',
    },
  },
  Cyrillic: {
    ru: { letters: 'ёыэ', endings: 'ют ят ет ит ый ий ая ое ие ия ать ить ого ости ция ции ла ли ов' },
    uk: { letters: 'ґєії', endings: 'ють ять ить ати ити ння ття цький ала ила или ого ості ів' },
  },
  Arabic: { ar: { letters: 'أإآؤئىةيك' } },
};
