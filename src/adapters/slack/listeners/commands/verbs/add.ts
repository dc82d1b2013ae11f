import { randomUUID } from 'node:crypto';
import { readAdd, readAddLines } from '../../../../../input/commands/add.ts';
import { section } from '../../../blocks/kit/blocks.ts';
import { addingQuestion } from '../../../blocks/threads/adding.ts';
import { doneView } from '../../../blocks/threads/done.ts';
import { addingValue } from '../../../ids/adding.ts';
import { DETAILS_HELP } from '../details-help.ts';
import { slashVerb } from '../slash-verb.ts';

/**
 * `add Acme "Website relaunch" about:offer`, or a sentence: watches a client. If the line can be read in two ways, asks
 * which one is meant.
 */
export const add = slashVerb({
  name: 'add',
  moreHelp: ['help.sentence', ...DETAILS_HELP, 'help.dates'],
  parse: (line, reader, lines) => (lines.length > 1 ? readAddLines(lines, reader) : readAdd(line, reader)),
  run: async ({ client, details, isUnclear }, { actor, useCases, t }) => {
    if (isUnclear) {
      const understood = { id: randomUUID(), userId: actor.userId, client, details };
      const value = addingValue(understood);
      return {
        blocks: value ? addingQuestion(understood, value, t) : [section(t.mrkdwn('adding.too_long'))],
      };
    }
    const { since, owner, ...others } = details;
    const added = await useCases.addThread({ details: { ...others, client }, since, owner });
    return { blocks: doneView(added, t) };
  },
});
