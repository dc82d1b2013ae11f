import { localizerFor } from '../../../languages/localizer.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Forms } from '../../../ports/forms.ts';
import { section } from '../blocks/kit/blocks.ts';
import { noticeView } from '../blocks/kit/modal.ts';
import { slackCode } from '../error-codes.ts';
import type { SlackClients } from '../web-clients.ts';

/** Updates forms in Slack. `clientsOf` returns the Slack clients of a workspace. */
export function slackForms(clientsOf: (teamId: string) => SlackClients, clock: Clock): Forms {
  return {
    tellInterrupted: async (reader, viewId) => {
      const t = localizerFor(reader, clock.now());
      const view = noticeView(t.text('form.title_interrupted'), [section(t.mrkdwn('form.interrupted'))], t);
      try {
        await clientsOf(reader.teamId).read.views.update({ view_id: viewId, view });
      } catch (error) {
        // An error that Slack itself returned means that the form is closed or not ours.
        if (slackCode(error) === null) throw error;
      }
    },
  };
}
