import { typedText } from '../../../../../input/commands/setting-words.ts';
import { refuse, within } from '../../../../../input/parse-error.ts';
import { keptDataView } from '../../../blocks/privacy/kept-data.ts';
import { slashVerb } from '../slash-verb.ts';

const TEXT_MAX = 200;

/** The name of a client or a contact. Throws ParseError. */
export function readName(line: string): string {
  const text = within('text', typedText(line), TEXT_MAX);
  return text === '' ? refuse({ code: 'missing', what: 'whom', text }) : text;
}

/** `data "Jana Krüger"`: shows everything that is stored about a client or a contact. */
export const data = slashVerb({
  name: 'data',
  parse: (line) => ({ verb: 'data', text: readName(line) }),
  run: async ({ text }, { t, useCases }) => ({
    blocks: keptDataView(await useCases.findData(text), text, t),
  }),
});
