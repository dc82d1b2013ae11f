import { GhostwatchError } from '../../domain/errors.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Log } from '../../ports/log.ts';
import type { Messenger } from '../../ports/messenger.ts';

/**
 * Returns a messenger that sends no messages on its own initiative to workspaces in a trial; answers to people's
 * requests are sent. Nudges and weekly overviews are held back elsewhere (`hold-nudge.ts`, `send-due.ts`).
 */
export function holdMessages(
  messenger: Messenger,
  isTrial: (teamId: string) => Promise<boolean>,
  log: Log,
): Messenger {
  const held =
    <Note extends { readonly reader: Person }>(send: (note: Note) => Promise<void>) =>
    async (note: Note): Promise<void> => {
      const { teamId } = note.reader;
      if (await isTrial(teamId)) log.info({ teamId }, 'A message was held back in the trial');
      else await send(note);
    };
  return {
    ...messenger,
    sendHandover: held(messenger.sendHandover),
    sendCoverNotice: held(messenger.sendCoverNotice),
    sendProposal: held(messenger.sendProposal),
    sendAdded: held(messenger.sendAdded),
    sendWebhookNotice: held(messenger.sendWebhookNotice),
    sendMailboxNotice: held(messenger.sendMailboxNotice),
    offerTakeover: async (offer) => {
      if (await isTrial(offer.owner.teamId)) throw new GhostwatchError('trial_writes_to_nobody');
      await messenger.offerTakeover(offer);
    },
  };
}
