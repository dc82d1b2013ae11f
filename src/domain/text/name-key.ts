/** A key for comparing names: equal for spellings that differ at most in case, spaces and the composition of letters. */
export function nameKey(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
