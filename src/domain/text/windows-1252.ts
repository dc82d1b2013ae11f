/** What the bytes 0x80 to 0x9f mean in Windows-1252; the other bytes mean the same as in Latin-1. */
const BEYOND_LATIN_1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes Windows-1252. Node's own decoder reads it as Latin-1, without the euro sign and without curly quotes. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/g, (letter) => BEYOND_LATIN_1.charAt(letter.charCodeAt(0) - 0x80));
}
