import type { Abbreviations } from './abbreviations.ts';

export const en: Abbreviations = {
  titles: `Mr Mrs Ms Mx Messrs Dr Drs Prof Gen Lt Col Maj Capt Cpt Cmdr Cdr Adm Sgt Cpl Pvt Brig Gov Sen Sens Rep Reps Pres Rev Hon
    Fr Msgr St Ste Mt Ft Supt Insp Det Atty Dep Asst Amb Sec vs v cf viz approx Lieut Comdr Fig Figs eg ie Pfc Spc Cllr
    Tech.Sgt`,
  beforeFigures:
    'No Nos no nos p pp pg pgs tel vol vols ch art sec para fig figs Art Vol Ch ca c Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec op Mon Sat Sun',
  either: `Inc Ltd Co Cos Corp Plc Jr Sr Bros LLC etc al Ave Blvd Rd Sq Dept Dist Est Assn Univ Esq Ala Ariz Ark Calif Colo Conn Del
    Fla Ga Ind Kan Ky La Md Mass Mich Minn Mo Mont Neb Nev Okla Pa Penn Tenn Tex Va Vt Wash Wis Wyo Tue Tues Wed
    Thu Thur Thurs Fri Ph Ed Eds eds tel Ret dept govt mph lb lbs ft hr hrs mins`,
  starters: `The A An This That These Those It He She They We You I His Her Their Its Our My In On At By For From With Without After
    Before During Since Until While When Where Why What Who How But And Or So Yet If As Although Though However Meanwhile Also Then
    There Here Not No Some Many Most All Both Each Every One Two Another Other Others Such To According Last Earlier Later Now
    Today Yesterday Still Despite Under Over Once Only Even Perhaps Officials Critics Experts Is Are Was Were Has Have Had Do Does
    Did Nor Because Between Among About Since Whether Which Nobody Nothing Everyone`,
  speech: `said says asked asks told added adds cried shouted wrote writes replied answered demanded wondered tweeted exclaimed
    joked insisted continued called warned argued declared`,
  hasDottedOrdinals: false,
};
