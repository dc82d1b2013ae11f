import { chatDelete, chatGetPermalink, chatPostEphemeral, chatPostMessage, chatUpdate } from './chat.ts';
import {
  conversationsInfo,
  conversationsJoin,
  conversationsList,
  conversationsMembers,
  conversationsOpen,
} from './conversations.ts';
import { filesCompleteUpload, filesDelete, filesGetUploadUrl, filesInfo } from './files.ts';
import { conversationsHistory, conversationsReplies } from './history.ts';
import { appsConnectionsOpen, authRevoke, authTest, botsInfo, teamInfo } from './installation.ts';
import type { Method } from './method.ts';
import { oauthV2Access } from './oauth.ts';
import { reactionsAdd } from './reactions.ts';
import { usersConversations, usersInfo, usersList } from './users.ts';
import { viewsOpen, viewsPublish, viewsPush, viewsUpdate } from './views.ts';

const CHANNEL_LISTS = ['channels:read', 'groups:read', 'im:read', 'mpim:read'];
const OPEN_DM = ['im:write', 'channels:manage', 'groups:write', 'mpim:write'];

const bot = (tier: Method['tier'], scopes: readonly string[], handler: Method['handler']): Method => ({
  tier,
  token: 'bot',
  scopes,
  handler,
});

/** Every method of the Web API that the sandbox serves. */
export const METHODS: Readonly<Record<string, Method>> = {
  'apps.connections.open': {
    tier: 1,
    token: 'app',
    scopes: ['connections:write'],
    handler: appsConnectionsOpen,
  },
  'auth.revoke': bot(3, [], authRevoke),
  'auth.test': bot('unlimited', [], authTest),
  'bots.info': bot(3, ['users:read'], botsInfo),
  'chat.delete': bot(3, ['chat:write'], chatDelete),
  'chat.getPermalink': bot('unlimited', [], chatGetPermalink),
  'chat.postEphemeral': bot(4, ['chat:write'], chatPostEphemeral),
  'chat.postMessage': bot('posting', ['chat:write'], chatPostMessage),
  'chat.update': bot(3, ['chat:write'], chatUpdate),
  'conversations.history': bot(3, ['history'], conversationsHistory),
  'conversations.info': bot(3, ['read'], conversationsInfo),
  'conversations.join': bot(3, ['channels:join'], conversationsJoin),
  'conversations.list': bot(2, CHANNEL_LISTS, conversationsList),
  'conversations.members': bot(4, ['read'], conversationsMembers),
  'conversations.open': bot(3, OPEN_DM, conversationsOpen),
  'conversations.replies': bot(3, ['history'], conversationsReplies),
  'files.completeUploadExternal': bot(4, ['files:write'], filesCompleteUpload),
  'files.delete': bot(3, ['files:write'], filesDelete),
  'files.getUploadURLExternal': bot(4, ['files:write'], filesGetUploadUrl),
  'files.info': bot(4, ['files:read'], filesInfo),
  'oauth.v2.access': { tier: 4, token: 'none', scopes: [], handler: oauthV2Access },
  'reactions.add': bot(3, ['reactions:write'], reactionsAdd),
  'team.info': bot(3, ['team:read'], teamInfo),
  'users.conversations': bot(3, CHANNEL_LISTS, usersConversations),
  'users.info': bot(4, ['users:read'], usersInfo),
  'users.list': bot(2, ['users:read'], usersList),
  'views.open': bot(4, [], viewsOpen),
  'views.publish': bot(4, [], viewsPublish),
  'views.push': bot(4, [], viewsPush),
  'views.update': bot(4, [], viewsUpdate),
};
