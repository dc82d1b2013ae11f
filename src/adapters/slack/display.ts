import type { Display } from '../../ports/display.ts';
import type { SlackClients } from './clients.ts';
import { homeView } from './views/home/home-view.ts';

/** Draws App Homes. `clientsOf` gives the clients of a workspace. */
export function slackDisplay(clientsOf: (teamId: string) => SlackClients): Display {
  return {
    showHome: async (home) => {
      const { teamId, userId } = home.reader;
      await clientsOf(teamId).read.views.publish({ user_id: userId, view: homeView(home) });
    },
  };
}
