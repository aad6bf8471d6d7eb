/** ISO 3166 codes of states and territories by the part of the world that news desks put them in. */
const codes: Readonly<Record<string, string>> = {
  'Northern America': 'US CA GL BM',
  'Latin America and the Caribbean':
    'AG AI AR AW BB BO BR BS BZ CL CO CR CU CW DM DO EC FK GD GP GT GY HN HT JM KN KY LC MQ MX NI PA PE PR PY SR SV TT UY VC VE VG VI',
  Europe:
    'AD AL AM AT AX AZ BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GE GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK',
  'Middle East and North Africa': 'AE BH DZ EG EH IL IQ IR JO KW LB LY MA OM PS QA SA SY TN TR YE',
  'Sub-Saharan Africa':
    'AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR LS MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TZ UG ZA ZM ZW',
  Asia: 'AF BD BN BT CN HK ID IN JP KG KH KP KR KZ LA LK MM MN MO MV MY NP PH PK SG TH TJ TL TM TW UZ VN',
  Oceania: 'AU CK FJ FM GU KI MH NC NR NU NZ PF PG PW SB TK TO TV VU WF WS',
};

/** Entities that are a region, or part of one, and no state. */
const others: Readonly<Record<string, string>> = {
  europe: 'Europe',
  'european-union': 'Europe',
  crimea: 'Europe',
  donbas: 'Europe',
  gaza: 'Middle East and North Africa',
  palestine: 'Middle East and North Africa',
  'west-bank': 'Middle East and North Africa',
  'middle-east': 'Middle East and North Africa',
  sinai: 'Middle East and North Africa',
  africa: 'Sub-Saharan Africa',
  asia: 'Asia',
};

const english = new Intl.DisplayNames('en', { type: 'region' });
const byName = new Map(
  Object.entries(codes).flatMap(([region, all]) =>
    all.split(' ').map((code) => [english.of(code) ?? code, region] as const),
  ),
);

/** Every region, in the order in which the report lists them. */
export const worldRegions: readonly string[] = Object.keys(codes);

/** The region of an entity by its id or by one of its names; null for what is no state and in no list. */
export function worldRegionOf(id: string, names: readonly string[]): string | null {
  return others[id] ?? names.map((name) => byName.get(name)).find((region) => region !== undefined) ?? null;
}
