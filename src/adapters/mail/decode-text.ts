/** UTF-8 that says so by its bytes: at least one character beyond ASCII, and none that is broken. */
function asUtf8(bytes: Uint8Array): string | null {
  try {
    // What was cut in the middle of a character is not broken.
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

/** Charsets in which the bytes of ASCII do not mean ASCII, so that UTF-8 says nothing against them. */
const SHIFTING = /^(?:iso-2022|utf-16|utf-7|hz-gb)/i;

/**
 * The text in some bytes. What is declared is often wrong: bytes that can only be UTF-8 are read as such, the rest as
 * declared, and as windows-1252 where nothing is, or nothing that is known. Characters are composed (NFC).
 */
export function decodeText(bytes: Uint8Array, charset: string | undefined): string {
  const declared = charset?.trim() ?? '';
  const utf8 = SHIFTING.test(declared) ? null : asUtf8(bytes);
  return (utf8 ?? decoderFor(declared || 'windows-1252').decode(bytes)).normalize('NFC');
}

/** Puts the lines of `format=flowed` together again (RFC 3676); the signature's mark keeps its blank. */
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
