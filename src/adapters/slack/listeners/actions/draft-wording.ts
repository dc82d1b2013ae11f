import type { BlockAction } from '@slack/bolt';
import { GhostwatchError } from '../../../../domain/errors.ts';
import { DRAFT_WORDING, draftAnswer, parseDraftBlockId } from '../../blocks/threads/draft-answer.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import { createRequestContext, type ListenerDeps } from '../../middleware/request-context.ts';
import { teamOf } from '../../middleware/team-of.ts';
import { ephemeral, errorBlocks } from '../replies.ts';

/** *Another wording* below the answer to `/ghostwatch draft`: the answer is drawn anew with the next one. */
export function listenToDraftAnswers(app: GuardedApp, deps: ListenerDeps): void {
  const { log } = deps;
  app.action<BlockAction>(DRAFT_WORDING, async ({ ack, body, action, respond, context }) => {
    await ack();
    const shown = parseDraftBlockId(action.block_id);
    const teamId = teamOf(context);
    if (!shown) throw new GhostwatchError('card_unknown');
    if (!(await deps.accept(teamId, `action/${body.trigger_id}`))) return;
    const { t, useCases } = createRequestContext(
      await deps.useCases.recallPerson({ teamId, userId: body.user.id }),
      '',
      deps,
    );
    try {
      const view = await useCases.showThread({ by: 'number', number: shown.number });
      await respond({ ...ephemeral(draftAnswer(view, shown.variant + 1, t)), replace_original: true });
    } catch (error) {
      await respond(ephemeral(errorBlocks(error, '', t, log)));
    }
  });
}
