import { isReadable, normalize } from './tokens/normalize.ts';
import { typedWords } from './words/typed-words.ts';

/** Words that describe the purpose of a channel, not the client. */
const PURPOSES: ReadonlySet<string> = new Set(typedWords(({ channelNames }) => channelNames.purposes));

/** Channels that are not about a client. */
const NOT_CLIENTS: ReadonlySet<string> = new Set(typedWords(({ channelNames }) => channelNames.noClients));

/** The spelling of legal forms. */
const LEGAL_FORMS: ReadonlyMap<string, string> = new Map(
  'GmbH mbH AG KG KGaA OHG GbR UG SE eG Ltd Inc LLC LLP PLC SARL'
    .split(' ')
    .map((form) => [form.toLowerCase(), form]),
);

/** A word as it is written in a name: a legal form in its usual spelling, others with a capital. */
function spelledInName(word: string): string {
  return LEGAL_FORMS.get(word) ?? word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/**
 * The client in a channel's name: `client-acme-gmbh` is about "Acme GmbH".
 * @returns null for channels that are not about a client, and for those whose name is unknown
 */
export function clientOfChannel(name: string): string | null {
  const words = normalize(name)
    .toLowerCase()
    .split(/[-_.\s]+/)
    .filter((word) => word !== '');
  if (NOT_CLIENTS.has(words.join('-'))) return null;
  while (words.length > 1 && PURPOSES.has(words[0] ?? '')) words.shift();
  while (words.length > 1 && PURPOSES.has(words.at(-1) ?? '')) words.pop();
  const client = words.map(spelledInName).join(' ');
  return !isReadable(client) || words.every((word) => PURPOSES.has(word)) ? null : client;
}
