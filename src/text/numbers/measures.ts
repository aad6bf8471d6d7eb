import type { Measure } from './number-words.ts';

const SECONDS_A_DAY = 86_400;

/** Units that convert to one another share a unit here: metres, kilograms, square metres, litres, seconds, °C. */
const CONVERSIONS: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  mm: ['m', 0.001],
  cm: ['m', 0.01],
  m: ['m', 1],
  km: ['m', 1000],
  inch: ['m', 0.0254],
  foot: ['m', 0.3048],
  yard: ['m', 0.9144],
  mile: ['m', 1609.344],
  g: ['kg', 0.001],
  kg: ['kg', 1],
  tonne: ['kg', 1000],
  pound: ['kg', 0.45359237],
  ha: ['m2', 10_000],
  acre: ['m2', 4046.8564224],
  km2: ['m2', 1e6],
  litre: ['l', 1],
  barrel: ['l', 158.987294928],
  gallon: ['l', 3.785411784],
  second: ['s', 1],
  minute: ['s', 60],
  hour: ['s', 3600],
  day: ['s', SECONDS_A_DAY],
  week: ['s', 7 * SECONDS_A_DAY],
  month: ['s', 30.436875 * SECONDS_A_DAY],
  year: ['s', 365.2425 * SECONDS_A_DAY],
  decade: ['s', 3652.425 * SECONDS_A_DAY],
  century: ['s', 36_524.25 * SECONDS_A_DAY],
  celsius: ['°C', 1],
  kmh: ['km/h', 1],
  mph: ['km/h', 1.609344],
  watt: ['w', 1],
  mw: ['w', 1e6],
  gw: ['w', 1e9],
  kwh: ['kwh', 1],
};

/** Abbreviations that the press of every language shares. */
export const SHARED_MEASURES: Readonly<Record<string, string>> = {
  mm: 'mm',
  cm: 'cm',
  m: 'm',
  km: 'km|км|كم',
  kg: 'kg|кг|كغ',
  g: 'g',
  ha: 'ha|га',
  mph: 'mph',
  kmh: 'kmh|km h|км ч',
  mw: 'mw|мвт',
  gw: 'gw|гвт',
  kwh: 'kwh',
};

export const SHARED_MONEY: Readonly<Record<string, string>> = {
  usd: 'usd',
  eur: 'eur',
  gbp: 'gbp',
  rub: 'rub',
  uah: 'uah',
  try: 'try',
  pln: 'pln',
  chf: 'chf',
  jpy: 'jpy',
  cny: 'cny|rmb',
};

export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'usd',
  '€': 'eur',
  '£': 'gbp',
  '¥': 'jpy',
  '₽': 'rub',
  '₴': 'uah',
  '₺': 'try',
  '₹': 'inr',
  '₪': 'ils',
};

/** What a unit's name in `NumberWords` stands for; a unit without a conversion is compared with itself only. */
export function measureOf(name: string): Measure {
  const [unit, factor] = CONVERSIONS[name] ?? [name, 1];
  return { unit: `unit:${unit}`, factor };
}
