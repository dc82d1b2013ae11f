import type { Migration } from 'kysely';
import * as initial from './0001-initial.ts';
import * as doubts from './0002-doubts.ts';
import * as hearing from './0003-hearing.ts';
import * as termsAndContact from './0004-terms-and-contact.ts';
import * as homes from './0005-homes.ts';
import * as nameKeys from './0006-name-keys.ts';
import * as cover from './0007-cover.ts';
import * as policies from './0008-policies.ts';
import * as personalSettings from './0009-personal-settings.ts';
import * as workspaceSettings from './0010-workspace-settings.ts';
import * as askAgainAndMute from './0011-ask-again-and-mute.ts';
import * as houseDrafts from './0012-house-drafts.ts';
import * as standardNames from './0013-standard-names.ts';
import * as members from './0014-members.ts';
import * as laterPauses from './0015-later-pauses.ts';
import * as installations from './0016-installations.ts';
import * as messageFacts from './0017-message-facts.ts';
import * as eventsBy from './0018-events-by.ts';
import * as templateOwners from './0019-template-owners.ts';

/** The migrations from the time before PostgreSQL was supported. */
export const SQLITE: Readonly<Record<string, Migration>> = {
  '0001-initial': initial,
  '0002-doubts': doubts,
  '0003-hearing': hearing,
  '0004-terms-and-contact': termsAndContact,
  '0005-homes': homes,
  '0006-name-keys': nameKeys,
  '0007-cover': cover,
  '0008-policies': policies,
  '0009-personal-settings': personalSettings,
  '0010-workspace-settings': workspaceSettings,
  '0011-ask-again-and-mute': askAgainAndMute,
  '0012-house-drafts': houseDrafts,
  '0013-standard-names': standardNames,
  '0014-members': members,
  '0015-later-pauses': laterPauses,
  '0016-installations': installations,
  '0017-message-facts': messageFacts,
  '0018-events-by': eventsBy,
  '0019-template-owners': templateOwners,
};
