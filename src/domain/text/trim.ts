/** Whether a character is one of the given ones; a space among them stands for any white space. */
function isOneOf(characters: string, character: string): boolean {
  return characters.includes(/\s/.test(character) ? ' ' : character);
}

/**
 * A text without the given characters at its start.
 * @param characters a space among them stands for any white space
 */
export function trimStart(text: string, characters: string): string {
  let start = 0;
  while (start < text.length && isOneOf(characters, text.charAt(start))) start++;
  return text.slice(start);
}

/**
 * A text without the given characters at its end. A regular expression would try each run of them again from each of
 * its characters.
 * @param characters a space among them stands for any white space
 */
export function trimEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && isOneOf(characters, text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
