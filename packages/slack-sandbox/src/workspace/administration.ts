import type { Channel } from './channel.ts';
import { endBotTokens } from './tokens.ts';
import { userPayload } from './users.ts';
import type { Workspace } from './workspace.ts';

/** Deactivates an account. */
export function deactivateUser(workspace: Workspace, userId: string): void {
  const user = workspace.users.get(userId);
  if (user === undefined) throw new Error(`The sandbox has no user ${userId}`);
  user.deleted = true;
  const shown = userPayload(workspace, user, { locale: true, email: false });
  const event = { type: 'user_change', user: shown, event_ts: workspace.time.nextTs() };
  workspace.announce({ subscription: 'user_change', event });
  workspace.changes.emit();
}

/** Archives a channel: it can be read but not written to. */
export function archiveChannel(workspace: Workspace, channel: Channel): void {
  setArchived(workspace, channel, true);
}

/** Unarchives a channel. */
export function unarchiveChannel(workspace: Workspace, channel: Channel): void {
  setArchived(workspace, channel, false);
}

function setArchived(workspace: Workspace, channel: Channel, isArchived: boolean): void {
  channel.isArchived = isArchived;
  const kind = channel.isPrivate ? 'group' : 'channel';
  const type = isArchived ? (`${kind}_archive` as const) : (`${kind}_unarchive` as const);
  const event = { type, channel: channel.id, user: channel.creator, event_ts: workspace.time.nextTs() };
  workspace.announce({ subscription: type, event, channel: channel.id });
  workspace.changes.emit();
}

/** Revokes every bot token and tells the app. */
export function revokeBotTokens(workspace: Workspace): void {
  endBotTokens(workspace, 'token_revoked');
  announceRevocation(workspace);
}

/** Removes the app: its tokens are revoked before it gets the event. */
export function uninstallApp(workspace: Workspace): void {
  endBotTokens(workspace, 'account_inactive');
  workspace.announce({
    subscription: 'app_uninstalled',
    event: { type: 'app_uninstalled', event_ts: workspace.time.nextTs() },
  });
  announceRevocation(workspace);
  if (workspace.organisation) workspace.organisation.hasApp = false;
}

/** Tells the app that its bot tokens were revoked. */
export function announceRevocation(workspace: Workspace): void {
  const tokens = { oauth: [], bot: [workspace.app.botUserId] };
  const event = { type: 'tokens_revoked', tokens, event_ts: workspace.time.nextTs() };
  workspace.announce({ subscription: 'tokens_revoked', event });
}
