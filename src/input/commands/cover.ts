import type { Command } from '../command.ts';
import { readStretch } from '../dates/stretch.ts';
import type { ParseContext } from '../parse-context.ts';
import { refuse } from '../parse-error.ts';
import { readPerson } from '../person.ts';
import { textOf } from '../token.ts';
import { noKeys, tokenise } from '../tokens.ts';

const OFF = /^(?:off|aus|none|nobody|niemand|stop|end|ende|beenden)[.!]?$/i;

/**
 * `cover @ben until friday`, `cover @ben from monday to friday`: Ben stands in for the typist; without an end until
 * further notice. `cover off`, `cover` to be shown who it is.
 * @throws ParseError
 */
export function readCover(line: string, reader: ParseContext): Command {
  const tokens = tokenise(line, noKeys);
  const text = textOf(tokens);
  if (text === '') return { verb: 'cover', cover: 'show' };
  if (OFF.test(text)) return { verb: 'cover', cover: 'off' };
  const [person, ...rest] = tokens;
  if (!person) return refuse({ code: 'missing', what: 'person', text: line });
  const time = rest.length === 0 ? { until: null } : readStretch(textOf(rest), reader);
  return { verb: 'cover', cover: { by: readPerson(person), ...time } };
}

/**
 * `escalation #channel`: where the workspace hears of nudges that nobody heeds; `escalation off`.
 * @throws ParseError
 */
export function readEscalation(line: string): Command {
  const [channel, ...rest] = tokenise(line, noKeys);
  if (!channel) return { verb: 'escalation', channel: 'show' };
  if (rest.length > 0) refuse({ code: 'left_over', text: textOf(rest) });
  if (channel.kind === 'word' && channel.channelId) {
    return { verb: 'escalation', channel: { channelId: channel.channelId } };
  }
  if (OFF.test(channel.text)) return { verb: 'escalation', channel: 'off' };
  return refuse({ code: 'not_a_channel', text: channel.text });
}
