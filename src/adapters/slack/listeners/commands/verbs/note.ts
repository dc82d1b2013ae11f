import { NOTE_MAX } from '../../../../../domain/threads/note.ts';
import type { Reference } from '../../../../../input/command.ts';
import { refuse, within } from '../../../../../input/parse-error.ts';
import { byClient, CLIENT_MAX, pointAtStart } from '../../../../../input/reference.ts';
import { plainText } from '../../../../../input/tokens/markup.ts';
import { isReadable } from '../../../../../input/tokens/normalize.ts';
import { quotedAt } from '../../../../../input/tokens/quotation-marks.ts';
import { noKeys, tokenise } from '../../../../../input/tokens/tokenise.ts';
import { doneAnswer } from '../answer.ts';
import { slashVerb } from '../slash-verb.ts';

/** The index at which the number or the quoted name at the start of a line ends. */
function firstPieceEnd(line: string): number {
  const quoted = quotedAt(line);
  if (quoted) return quoted.length;
  const space = line.indexOf(' ');
  return space < 0 ? line.length : space;
}

/** The thread at the start of a line, and the note after it as it was typed; null if the thread is not certain. */
function splitNote(line: string): { readonly ref: Reference; readonly note: string } | null {
  const end = firstPieceEnd(line);
  const ref = pointAtStart(tokenise(line.slice(0, end), noKeys))?.ref;
  if (ref) return { ref, note: line.slice(end).replace(/^[:,;]/, '') };
  // Without quotes, only a colon separates the name from the note: "Acme GmbH: they moved the budget".
  const colon = line.indexOf(': ');
  if (colon < 1 || colon > CLIENT_MAX) return null;
  return { ref: byClient(plainText(line.slice(0, colon)).trim()), note: line.slice(colon + 1) };
}

/** `note #12 They moved the budget to Q1`, `note Acme: call after five`: adds a note about a client. */
export const note = slashVerb({
  name: 'note',
  moreHelp: ['help.references'],
  parse: (line) => {
    const split = splitNote(line);
    if (!split) return refuse({ code: 'missing', what: 'reference', text: line });
    const text = plainText(split.note).trim();
    if (!isReadable(text)) return refuse({ code: 'missing', what: 'note', text: line });
    return { verb: 'note', ref: split.ref, text: within('note', text, NOTE_MAX) };
  },
  run: async ({ ref, text }, request) => {
    const { useCases } = request;
    return doneAnswer(await useCases.noteOnThread({ ref, text }), request);
  },
});
