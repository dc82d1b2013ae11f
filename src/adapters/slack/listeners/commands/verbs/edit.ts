import { isDetailKey, readDetails } from '../../../../../input/details/read-details.ts';
import { refuse } from '../../../../../input/parse-error.ts';
import { pointAnywhere, pointWithAll } from '../../../../../input/reference.ts';
import { textOf } from '../../../../../input/tokens/token.ts';
import { tokenise } from '../../../../../input/tokens/tokenise.ts';
import { editedView } from '../../../blocks/threads/done.ts';
import { DETAILS_HELP } from '../details-help.ts';
import { slashVerb } from '../slash-verb.ts';

/** `edit #12 about:invoice amount:900€`: edits details. */
export const edit = slashVerb({
  name: 'edit',
  moreHelp: [...DETAILS_HELP, 'help.references'],
  parse: (line, reader) => {
    const { details, rest } = readDetails(tokenise(line, isDetailKey), { reader, takesAllWords: true });
    const pointed = pointAnywhere(rest) ?? pointWithAll(rest);
    if (!pointed) return refuse({ code: 'missing', what: 'reference', text: line });
    if (pointed.rest.length > 0) refuse({ code: 'left_over', text: textOf(pointed.rest) });
    if (Object.keys(details).length === 0) refuse({ code: 'missing', what: 'change', text: line });
    return { verb: 'edit', ref: pointed.ref, details };
  },
  run: async ({ ref, details }, { t, useCases }) => {
    const { since, owner, ...others } = details;
    const edits = { ...others, ...(since === undefined ? {} : { silentSince: since }) };
    const changed = await useCases.editAndAssign({ ref, edits, owner });
    return { blocks: editedView(changed, t), changed: changed.thread };
  },
});
