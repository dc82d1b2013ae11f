import { decodeWindows1252 } from '../../domain/text/windows-1252.ts';

/** Decodes bytes that are certainly valid UTF-8; null for others. */
function asUtf8(bytes: Uint8Array): string | null {
  try {
    // A character that is cut off at the end does not count as invalid.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

function decoderFor(charset: string) {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

/** Decodes bytes as declared; a missing or unknown charset is read as windows-1252. */
function decodeAs(bytes: Uint8Array, charset: string): string {
  const decoder = decoderFor(charset);
  // Several charsets, such as iso-8859-1, are read as windows-1252.
  return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
}

/** Charsets in which ASCII bytes do not mean ASCII characters, so that their text may look like valid UTF-8. */
const SHIFTING = /^(?:iso-2022|utf-16|utf-7|hz-gb)/i;

/**
 * Decodes bytes to text. The declared charset is often wrong: valid UTF-8 is decoded as such, the rest as declared,
 * or as windows-1252 if the charset is missing or unknown. Characters are composed (NFC).
 */
export function decodeText(bytes: Uint8Array, charset: string | undefined): string {
  const declared = charset?.trim() ?? '';
  const utf8 = SHIFTING.test(declared) ? null : asUtf8(bytes);
  return (utf8 ?? decodeAs(bytes, declared)).normalize('NFC');
}

/** Joins the lines of `format=flowed` text (RFC 3676); the signature mark keeps its trailing space. */
export function unflow(text: string, deletesBlank: boolean): string {
  const lines: string[] = [];
  let isOpen = false;
  let depth = 0;
  for (const raw of text.split(/\r?\n/)) {
    const quotes = raw.length - raw.replace(/^>+/, '').length;
    const line = raw.slice(quotes).replace(/^ /, '');
    const isSignature = line === '-- ';
    const flows = line.endsWith(' ') && !isSignature;
    const words = flows && deletesBlank ? line.slice(0, -1) : line;
    if (isOpen && quotes === depth && !isSignature) lines.push(`${lines.pop()}${words}`);
    else lines.push(`${'>'.repeat(quotes)}${quotes > 0 ? ' ' : ''}${words}`);
    isOpen = flows;
    depth = quotes;
  }
  return lines.join('\n');
}
