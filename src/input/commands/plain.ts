import { openWith } from '../aliases.ts';
import type { Command, Reference } from '../command.ts';
import { refuse, within } from '../parse-error.ts';
import { pointAnywhere, pointWithAll } from '../reference.ts';
import { textOf } from '../token.ts';
import { noKeys, tokenise } from '../tokens.ts';

const HELP_TOPIC_MAX = 200;

function onlyReference(line: string): Reference {
  const tokens = tokenise(line, noKeys);
  const pointed = pointAnywhere(tokens) ?? pointWithAll(tokens);
  if (!pointed) return refuse({ code: 'missing', what: 'reference', text: line });
  if (pointed.rest.length > 0) refuse({ code: 'left_over', text: textOf(pointed.rest) });
  return pointed.ref;
}

export const readShow = (line: string): Command => ({ verb: 'show', ref: onlyReference(line) });
export const readReopen = (line: string): Command => ({ verb: 'reopen', ref: onlyReference(line) });
export const readDelete = (line: string): Command => ({ verb: 'delete', ref: onlyReference(line) });

/** `resume #12` ends its pause; alone it ends the pause of the typist's own nudges. */
export function readResume(line: string): Command {
  if (textOf(tokenise(line, noKeys)) === '') return { verb: 'pause', until: 'off' };
  return { verb: 'resume', ref: onlyReference(line) };
}

/** Words that stand for the last change where no thread is named: `undo that`. */
const LAST = /^(?:(?:that|this|it|last|das|dies|letzte[ns]?|machen)[.!]?)?$/i;

/** `undo`, `undo #12` */
export function readUndo(line: string): Command {
  if (LAST.test(textOf(tokenise(line, noKeys)))) return { verb: 'undo', ref: null };
  return { verb: 'undo', ref: onlyReference(line) };
}

export const readMute = (line: string): Command => ({ verb: 'mute', ref: onlyReference(line) });
export const readUnmute = (line: string): Command => ({ verb: 'unmute', ref: onlyReference(line) });
export const readDraft = (line: string): Command => ({ verb: 'draft', ref: onlyReference(line) });

/** `help`, `help add`; a topic that names a command in any spelling becomes that command. */
export function readHelp(line: string): Command {
  const text = textOf(tokenise(line, noKeys));
  if (text === '') return { verb: 'help' };
  return { verb: 'help', topic: openWith(text, '')?.verb ?? within('topic', text, HELP_TOPIC_MAX) };
}
