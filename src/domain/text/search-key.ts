/**
 * A key for searching names that ignores different spellings: `Müller`, `mueller` and `Muller` are equal.
 * @returns lower case, without accents, umlauts spelled with one letter and `ß` as `ss`
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
