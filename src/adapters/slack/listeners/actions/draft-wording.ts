import { DRAFT_WORDING, draftAnswer, parseDraftBlockId } from '../../blocks/threads/draft-answer.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import { onClick } from '../on-click.ts';
import { replaceAnswer } from '../replies.ts';

/** Handles *Another wording* below the answer to `/ghostwatch draft`: shows the answer with the next wording. */
export function listenToDraftAnswers(app: GuardedApp): void {
  onClick(app, {
    actions: DRAFT_WORDING,
    parse: ({ block_id }) => parseDraftBlockId(block_id),
    run: async (shown, { respond, request: { t, useCases } }) => {
      const view = await useCases.showThread({ by: 'number', number: shown.number });
      await replaceAnswer(respond, draftAnswer(view, shown.variant + 1, t));
    },
  });
}
