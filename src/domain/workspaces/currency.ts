/** The countries of each currency, as far as they are likely to have clients. */
const COUNTRIES: Readonly<Record<string, string>> = {
  EUR: 'AD AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MC ME MT NL PT SI SK SM VA XK',
  USD: 'US EC PR SV',
  CHF: 'CH LI',
  GBP: 'GB IM JE GG',
  DKK: 'DK FO GL',
  NOK: 'NO SJ',
  AUD: 'AU KI NR TV',
  NZD: 'NZ CK NU',
  SEK: 'SE',
  ISK: 'IS',
  PLN: 'PL',
  CZK: 'CZ',
  HUF: 'HU',
  RON: 'RO',
  RSD: 'RS',
  BAM: 'BA',
  ALL: 'AL',
  MKD: 'MK',
  TRY: 'TR',
  UAH: 'UA',
  CAD: 'CA',
  MXN: 'MX',
  BRL: 'BR',
  ARS: 'AR',
  CLP: 'CL',
  COP: 'CO',
  JPY: 'JP',
  CNY: 'CN',
  HKD: 'HK',
  SGD: 'SG',
  INR: 'IN',
  KRW: 'KR',
  THB: 'TH',
  IDR: 'ID',
  MYR: 'MY',
  PHP: 'PH',
  VND: 'VN',
  TWD: 'TW',
  AED: 'AE',
  SAR: 'SA',
  ILS: 'IL',
  EGP: 'EG',
  ZAR: 'ZA',
  NGN: 'NG',
  KES: 'KE',
  MAD: 'MA',
};
const BY_COUNTRY: ReadonlyMap<string, string> = new Map(
  Object.entries(COUNTRIES).flatMap(([currency, countries]) =>
    countries.split(' ').map((country) => [country, currency] as const),
  ),
);
const KNOWN: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Whether a text is the ISO 4217 code of a currency, in capitals. */
export function isCurrency(code: string): boolean {
  return KNOWN.has(code);
}

/** The currency of a country (`DE`) or a part of it (`DE-BY`); null if unknown. */
export function currencyOfRegion(region: string): string | null {
  return BY_COUNTRY.get(region.split('-')[0]?.toUpperCase() ?? '') ?? null;
}
