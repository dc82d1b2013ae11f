const HOW =
  'Make one with: openssl rand -base64 32. Keep it where the token of the bot is kept, and not beside the database.';

/** The message if secrets have to be stored and no key is set. */
export const SECRET_KEY_NEEDED = `GHOSTWATCH_SECRET_KEY must be set, because the tokens of workspaces are stored encrypted. ${HOW}`;

/** Quotes and line breaks that a settings file may leave around a value. */
function bare(text: string): string {
  return text
    .trim()
    .replace(/^(["'])(.*)\1$/s, '$2')
    .trim();
}

/** Decodes 32 bytes in base64 or hexadecimal; null for anything else. */
function keyOf(text: string): Buffer | null {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  // 43 characters encode 32 bytes; Node decodes both alphabets of base64.
  return /^[\w+/-]{43}=?$/.test(text) ? Buffer.from(text, 'base64') : null;
}

/**
 * Reads the keys for stored secrets, separated by commas: the first one encrypts, all of them decrypt.
 * @param text undefined or empty if none is set
 */
export function readSecretKeys(text: string | undefined): {
  readonly keys: readonly Buffer[];
  readonly problems: readonly string[];
} {
  const named = bare(text ?? '')
    .split(',')
    .map(bare);
  if (named.join('') === '') return { keys: [], problems: [] };
  const keys = named.map(keyOf);
  const wrong = keys.indexOf(null);
  if (wrong === -1) return { keys: keys.flatMap((key) => key ?? []), problems: [] };
  const which = named.length > 1 ? `key ${wrong + 1} of GHOSTWATCH_SECRET_KEY` : 'GHOSTWATCH_SECRET_KEY';
  return { keys: [], problems: [`${which} must be 32 bytes, in base64 or as 64 hexadecimal digits. ${HOW}`] };
}
