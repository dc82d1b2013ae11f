import { decodeWindows1252 } from '../../domain/text/windows-1252.ts';
import { normalize } from '../tokens/normalize.ts';
import { refuseFile } from './file-problem.ts';

/** The encoding of a file. */
export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

/** The text of a file, without a byte order mark. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** The number of bytes examined for zeros to recognise UTF-16. */
const SAMPLE = 2000;
/** A quarter of the bytes: in UTF-16, Latin text has a zero in every second byte. */
const MANY_ZEROS = 0.25;
/** Byte order marks at the start. */
const BOMS = /^\uFEFF+/;
/** UTF-8 letters that were once read as Windows-1252 and stored again. */
const MOJIBAKE =
  /Ã[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u02C6\u02DC\u2013-\u203A\u20AC]|â€[™œ\u009Dž“”]/;

/** Whether a file begins with some bytes. */
function startsWith(bytes: Uint8Array, ...head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

/** Little or big endian, by the byte order mark or by the position of zeros; null if it is not UTF-16. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length * MANY_ZEROS && even === 0) return 'utf-16le';
  return even > sample.length * MANY_ZEROS && odd === 0 ? 'utf-16be' : null;
}

/** The text in an encoding; null if some bytes are invalid in it. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The number of valid non-ASCII characters in bytes read as UTF-8. */
function countUtf8Characters(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  return lenient.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
}

/** The text in the encoding that fits the bytes. Throws FileError `broken_letters`. */
function decodeByContent(bytes: Uint8Array): DecodedText {
  const wide = utf16Of(bytes);
  if (wide) return { text: decode(bytes, wide) ?? refuseFile('broken_letters'), encoding: 'UTF-16' };
  const text = decode(bytes, 'utf-8');
  if (text !== null) return { text, encoding: 'UTF-8' };
  // Some of its letters are UTF-8: the file is damaged, not in an older encoding.
  if (countUtf8Characters(bytes) > 0) refuseFile('broken_letters');
  return { text: decodeWindows1252(bytes), encoding: 'Windows-1252' };
}

/**
 * Decodes a file: UTF-8, UTF-16 with or without a byte order mark, or Windows-1252 if it is neither.
 * @throws FileError `spreadsheet` for the files of spreadsheet programs, `not_text` for zeros, `empty`, `broken_letters`,
 * and `mojibake` for letters that were decoded wrongly before
 */
export function decodeFile(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    refuseFile('spreadsheet');
  }
  const { text: whole, encoding } = decodeByContent(bytes);
  // Joined files have byte order marks in the middle.
  const text = whole.replace(BOMS, '').replaceAll('\uFEFF', '');
  if (text.trim() === '') refuseFile('empty');
  if (text.includes('\0')) refuseFile('not_text');
  const mojibake = MOJIBAKE.exec(text);
  if (mojibake) {
    const { index } = mojibake;
    refuseFile('mojibake', { text: normalize(text.slice(Math.max(0, index - 10), index + 10)) });
  }
  return { text, encoding };
}
