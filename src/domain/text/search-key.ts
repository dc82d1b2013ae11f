/**
 * One spelling for names that people write in several: `Müller`, `mueller` and `Muller` are the same.
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
