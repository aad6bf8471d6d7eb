import type { ReadScript } from './language-marks.ts';

/** Letters beside the plain ones of the script, usual words, and endings. */
export type OtherLanguage = readonly [letters: string, words: string, endings?: string];

/**
 * Languages that are not read, and would be taken for one that is: what they have in common with it is theirs as well.
 * All others are far enough from the twelve. Kin stand together.
 */
export const OTHER_LANGUAGES: Readonly<Record<ReadScript, readonly OtherLanguage[]>> = {
  Latin: [
    [
      'åäöæøé',
      'och og att at det som en på er är av af för for med den till til inte ikke har de ett et men var sig seg vi så eller å',
    ],
    [
      'äöå',
      'ja on ei että se oli hän joka ovat mutta kun niin tai myös',
      'ssa ssä sta stä lla llä lta lle ksi iin aan den jen ttä tta an en än ut yt',
    ],
    ['äöüõšž', 'ja on ei et see oli kui ta oma ning', 'ud id us st se le ga mine'],
    ['áéíóöőúüű', 'a az és hogy nem is egy ez meg volt már csak vagy kell van'],
    ['áäčďéěíľňóôřšťúůýž', 'a v na se sa je že s z do o to k i by ale za po od pro pre ako'],
    ['čćđšž', 'i u je na se da su za od s ne ali koji što iz o do po in ki v'],
    ['ăâîșțşţ', 'de la a cu nu o un din este pentru mai au fost pe care sau'],
    ['çë', 'e i me se ka nuk do nga ose', 'it in ve së ën imi ar ur uar je'],
    ['àçèéíïòóúü', 'i de la el els les en que amb per un una no del al dels ha o', 'ció tat ts ment ar'],
    ['áéíóúñü', 'e de a o os as en que do da dos das no na un unha non por con para se ao', 'ción cións'],
    ['áéíóúàèìòù', 'a an na ar is go do le agus ach i'],
    [
      'êëéèôîïûú',
      'die van en in is het nie dat te vir met hy om op sy wat aan ook deur as maar word of hulle',
      'ing heid',
    ],
    ['äëéöü', 'an de den d vun ass mat op dat net dei en eng vum'],
    ['êîûşç', 'di de ku bi ji li ne ye her bo'],
    ['', 'yang dan di itu dengan untuk tidak ini dari dalam akan pada'],
  ],
  Cyrillic: [
    ['ъјљњџѓќ', 'на и да се от за в е са с че не по ще во од со што у су', 'ът ята ата ето ите ния та то ва'],
  ],
  Arabic: [],
};
