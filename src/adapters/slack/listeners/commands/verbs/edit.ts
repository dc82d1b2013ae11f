import { randomUUID } from 'node:crypto';
import { isDetailKey, readDetails } from '../../../../../input/details.ts';
import { refuse } from '../../../../../input/parse-error.ts';
import { pointAnywhere, pointWithAll } from '../../../../../input/reference.ts';
import { textOf } from '../../../../../input/token.ts';
import { tokenise } from '../../../../../input/tokens.ts';
import { doneAnswer } from '../answer.ts';
import { DETAILS_HELP } from '../details-help.ts';
import { slashVerb } from '../slash-verb.ts';

/** `edit #12 about:invoice amount:900€`: details are corrected. */
export const edit = slashVerb({
  name: 'edit',
  help: ['help.edit', ...DETAILS_HELP, 'help.references'],
  parse: (line, reader) => {
    const { details, rest } = readDetails(tokenise(line, isDetailKey), { reader, greedy: true });
    const pointed = pointAnywhere(rest) ?? pointWithAll(rest);
    if (!pointed) return refuse({ code: 'missing', what: 'reference', text: line });
    if (pointed.rest.length > 0) refuse({ code: 'left_over', text: textOf(pointed.rest) });
    if (Object.keys(details).length === 0) refuse({ code: 'missing', what: 'change', text: line });
    return { verb: 'edit', ref: pointed.ref, details };
  },
  // A new owner is a handover of its own, and comes last: then the thread may be out of the typist's sight.
  run: async ({ ref, details }, conversation) => {
    const { actor, useCases } = conversation;
    const { since, owner, ...others } = details;
    const edits = { ...others, ...(since === undefined ? {} : { silentSince: since }) };
    if (!owner) return doneAnswer(await useCases.editThread({ actor, ref, edits }), conversation);
    const to = { by: 'id', userId: await useCases.findColleague(actor, owner) } as const;
    if (Object.keys(edits).length === 0) {
      return doneAnswer(await useCases.assignThread({ actor, ref, to }), conversation);
    }
    // One command is one change, also for whoever undoes it.
    const group = randomUUID();
    const edited = await useCases.editThread({ actor, ref, edits, group });
    const { number, ownerId } = edited.thread;
    if (ownerId === to.userId) return doneAnswer(edited, conversation);
    const assigned = await useCases.assignThread({ actor, ref: { by: 'number', number }, to, group });
    const { thread, plan, owner: newOwner } = assigned;
    const whole = doneAnswer({ ...edited, thread, plan, owner: newOwner }, conversation);
    return { ...whole, blocks: [...doneAnswer(assigned, conversation).blocks.slice(0, 1), ...whole.blocks] };
  },
});
