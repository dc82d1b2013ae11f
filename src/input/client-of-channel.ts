import { isReadable, normalize } from './normalize.ts';
import { typedWords } from './typed-words.ts';

/** Words that say what a channel is for, not who the client is. */
const PURPOSES: ReadonlySet<string> = new Set(typedWords(({ channelNames }) => channelNames.purposes));

/** Channels that are about no client at all. */
const NOT_CLIENTS: ReadonlySet<string> = new Set(typedWords(({ channelNames }) => channelNames.noClients));

/** How legal forms are written. */
const LEGAL_FORMS: ReadonlyMap<string, string> = new Map(
  'GmbH mbH AG KG KGaA OHG GbR UG SE eG Ltd Inc LLC LLP PLC SARL'
    .split(' ')
    .map((form) => [form.toLowerCase(), form]),
);

function written(word: string): string {
  return LEGAL_FORMS.get(word) ?? word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/**
 * The client that a channel's name speaks of: `client-acme-gmbh` is about "Acme GmbH".
 * @returns null for channels that are about no client, and for those whose name Slack does not tell
 */
export function clientOfChannel(name: string): string | null {
  const words = normalize(name)
    .toLowerCase()
    .split(/[-_.\s]+/)
    .filter((word) => word !== '');
  if (NOT_CLIENTS.has(words.join('-'))) return null;
  while (words.length > 1 && PURPOSES.has(words[0] ?? '')) words.shift();
  while (words.length > 1 && PURPOSES.has(words.at(-1) ?? '')) words.pop();
  const client = words.map(written).join(' ');
  return !isReadable(client) || words.every((word) => PURPOSES.has(word)) ? null : client;
}
