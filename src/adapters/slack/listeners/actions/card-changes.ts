import { snoozeUntil } from '../../../../domain/calendar/snooze.ts';
import { wordingOf } from '../../../../domain/templates/sent-wording.ts';
import type { Changed, ThreadTarget } from '../../../../usecases/threads/shared/change-thread.ts';
import type { CardAction } from '../../ids/cards.ts';
import type { RequestContext } from '../../middleware/request-context.ts';

/** A change of one thread. */
export type Change = (target: ThreadTarget) => Promise<Changed>;

/** The change that a click makes; null for clicks that change nothing. */
export function changeOf(
  action: CardAction,
  variant: number,
  { reader, t, useCases }: RequestContext,
): Change | null {
  switch (action.do) {
    case 'replied':
      return (target) => useCases.markReplied(target);
    case 'followed_up':
      return async (target) => {
        const { draft } = await useCases.showThread(target.ref);
        return useCases.logFollowUp({ ...target, wording: wordingOf(draft, variant) });
      };
    case 'sent':
      return (target) => useCases.logFollowUp(target);
    case 'called':
      return (target) => useCases.logCall({ ...target, result: action.result });
    case 'answered':
      return (target) => useCases.markAnswered(target);
    case 'reopen':
      return (target) => useCases.reopenThread(target);
    case 'resume':
      return (target) => useCases.resumeThread(target);
    case 'leave_closed':
      return (target) => useCases.setAskAgain({ ...target, on: null });
    case 'mute':
    case 'unmute':
      return (target) => useCases.muteClient({ ...target, muted: action.do === 'mute' });
    case 'was_answer':
    case 'no_answer':
      return (target) => useCases.resolveDoubt({ ...target, wasAnswer: action.do === 'was_answer' });
    case 'take_absence':
      return (target) => useCases.acceptPauseOffer(target);
    case 'add_sender':
      return (target) => useCases.addSender(target);
    case 'ignore_sender':
      return (target) => useCases.ignoreSender(target);
    case 'snooze': {
      const until = snoozeUntil(action.snooze, t.now, reader.timeZone);
      return (target) => useCases.snoozeThread({ ...target, until });
    }
    case 'close': {
      const { outcome, reason, askAgainOn } = action;
      return (target) => useCases.closeThread({ ...target, outcome, reason, askAgainOn });
    }
    default:
      return null;
  }
}
