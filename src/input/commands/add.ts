import { withoutClearValues } from '../clear-values.ts';
import type { Command, TypedDetails } from '../command.ts';
import { isDetailKey, readDetails } from '../details.ts';
import type { ParseContext } from '../parse-context.ts';
import { refuse, within } from '../parse-error.ts';
import { CLIENT_MAX, isHashNumber } from '../reference.ts';
import { type Token, textOf } from '../token.ts';
import { tokenise } from '../tokens.ts';
import { TOPIC_MAX } from '../values.ts';

/** What the words without a key say, in the order typed. */
interface Positions {
  readonly client: string;
  readonly topic: string;
  readonly left: readonly Token[];
}

const LEGAL_FORM = String.raw`(?:(?:& )?(?:GmbH|mbH|AG|KG|KGaA|OHG|GbR|UG|SE|e\.? ?V\.?|eG|Ltd\.?|Limited|Inc\.?|LLC|LLP|PLC|Corp\.?|Co\.?|S\.A\.|SARL|Sàrl|B\.?V\.|N\.V\.))(?=[ ,:]|$)`;
/** The first word, with what belongs to a company's name: "Müller & Söhne GmbH & Co. KG". */
const COMPANY = new RegExp(
  String.raw`^\S+(?: & \S+)?(?: (?:und|and) \S+(?= ${LEGAL_FORM}))?(?: ${LEGAL_FORM})*`,
  'iu',
);

const isDash = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^(?:--?|[–—―:|])$/.test(token.text);

/** Without the dashes around quoted strings and at the ends: they only separate. */
function withoutSeparators(tokens: readonly Token[]): readonly Token[] {
  const isEdge = (token: Token | undefined) => token === undefined || token.kind === 'quoted';
  return tokens.filter((token, at) => !isDash(token) || !(isEdge(tokens[at - 1]) || isEdge(tokens[at + 1])));
}

/** A topic is the first quoted string, or all bare words; where it is quoted, the others have no place. */
function topicOf(tokens: readonly Token[]): Omit<Positions, 'client'> {
  const index = tokens.findIndex((token) => token.kind === 'quoted');
  const quoted = tokens[index];
  return quoted
    ? { topic: quoted.text, left: tokens.toSpliced(index, 1) }
    : { topic: textOf(tokens), left: [] };
}

function clientAndTopic(tokens: readonly Token[]): Positions {
  const quotedAt = tokens.findIndex((token) => token.kind === 'quoted');
  // Bare words before a quoted string or a dash are the whole name; without one, only the first word is sure.
  if (quotedAt >= 0) {
    const length = Math.max(1, quotedAt);
    return { client: textOf(tokens.slice(0, length)), ...topicOf(tokens.slice(length)) };
  }
  const dash = tokens.findIndex(isDash);
  if (dash > 0)
    return { client: textOf(tokens.slice(0, dash)), topic: textOf(tokens.slice(dash + 1)), left: [] };
  const text = textOf(tokens);
  const client = COMPANY.exec(text)?.[0] ?? '';
  return {
    client: client.replace(/:+$/, ''),
    topic: text.slice(client.length).replace(/^[ ,;:]+/, ''),
    left: [],
  };
}

function place(details: TypedDetails, rest: readonly Token[]): Positions {
  const tokens = withoutSeparators(rest);
  if (details.client !== undefined) {
    const topic = !details.topic ? topicOf(tokens) : { topic: details.topic, left: tokens };
    return { client: details.client, ...topic };
  }
  if (!details.topic) return clientAndTopic(tokens);
  const { topic: client, left } = topicOf(tokens);
  return { client, topic: details.topic, left };
}

/** `add #12` and `add 12` mean a thread that is watched already. */
function isNumber(first: Token | undefined, topic: string): boolean {
  if (first?.kind !== 'word') return false;
  return isHashNumber(first) || (/^\d{1,9}$/.test(first.text) && topic === '');
}

/**
 * `add Acme "Website relaunch" about:offer …`
 * @throws ParseError
 */
export function readAdd(line: string, reader: ParseContext): Command {
  const { details: typed, rest } = readDetails(tokenise(line, isDetailKey), { reader, greedy: false });
  const said = withoutClearValues(typed);
  const { client: name, topic, left } = place(said, rest);
  const client = within('client', name.replace(/[,;]+$/, '').trim(), CLIENT_MAX);
  if (client === '') refuse({ code: 'missing', what: 'client', text: line });
  if (isNumber(rest[0], topic)) refuse({ code: 'missing', what: 'client_name', text: client });
  if (left.length > 0) refuse({ code: 'left_over', text: textOf(left) });
  const { client: _client, ...others } = said;
  const details = topic === '' ? others : { ...others, topic: within('topic', topic, TOPIC_MAX) };
  return { verb: 'add', client, details };
}
