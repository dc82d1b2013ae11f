import { deletionSettled } from '../../blocks/threads/deletion.ts';
import { DELETION, DELETION_ACTIONS } from '../../ids/deletion.ts';
import { parseThreadVersion } from '../../ids/thread-version.ts';
import type { GuardedApp } from '../../middleware/guarded-app.ts';
import { onClick } from '../on-click.ts';
import { replaceAnswer } from '../replies.ts';

/** Handles the answer to the question whether to delete a thread, and replaces the question. */
export function listenToDeletions(app: GuardedApp): void {
  onClick(app, {
    actions: DELETION_ACTIONS,
    parse: ({ value }) => parseThreadVersion(value),
    run: async ({ number, version }, { action, respond, request: { t, useCases } }) => {
      const isMeant = action.action_id === DELETION.confirm;
      if (isMeant) await useCases.deleteThread(number, version);
      await replaceAnswer(respond, deletionSettled(number, isMeant, t));
    },
  });
}
