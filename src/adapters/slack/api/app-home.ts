import type { AppHomePublisher } from '../../../ports/app-home.ts';
import { homeView } from '../blocks/home/home-view.ts';
import type { SlackClients } from '../web-clients.ts';

/** Publishes App Homes. `clientsOf` returns the Slack clients of a workspace. */
export function slackAppHome(clientsOf: (teamId: string) => SlackClients): AppHomePublisher {
  return {
    showHome: async (home) => {
      const { teamId, userId } = home.reader;
      await clientsOf(teamId).read.views.publish({ user_id: userId, view: homeView(home) });
    },
  };
}
