import { imWith } from '../workspace/channels.ts';
import { viewPayload } from '../workspace/views.ts';
import type { Actor } from './stage.ts';

/** Opens the App Home; the app gets an event for both tabs, with the view once there is one. */
export async function opensHome(actor: Actor, tab: 'home' | 'messages'): Promise<void> {
  const { workspace, user } = actor;
  const view = workspace.homes.get(user.id);
  const event = {
    type: 'app_home_opened',
    user: user.id,
    channel: imWith(workspace, user.id).id,
    tab,
    ...(view === undefined || tab === 'messages' ? {} : { view: viewPayload(workspace, view) }),
    event_ts: workspace.time.nextTs(),
  };
  workspace.announce({ subscription: 'app_home_opened', event });
  await actor.events.settled();
}
