/**
 * A key for comparing names that is equal for different spellings: `Müller`, `mueller` and `Muller`. In lower case, without
 * accents, umlauts as one letter, `ß` as `ss`.
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/([aou])e/g, '$1');
}
