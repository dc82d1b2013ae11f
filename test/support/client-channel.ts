import type { Channel, Message, Person } from 'slack-sandbox';
import { addAda, openWorkspace, type Workspace } from './workspace.ts';

/** A workspace with a channel that the team shares with a client, and our offer in it. */
export interface ClientChannel {
  readonly workspace: Workspace;
  readonly ada: Person;
  readonly ben: Person;
  /** Jana belongs to Acme's own workspace. */
  readonly jana: Person;
  readonly channel: Channel;
  /** Ada's message, from which the threads of the tests begin. */
  readonly offer: Message;
}

/** Opens the workspace on Monday, 9 November 2026, 10:00 in Berlin. The caller closes it. */
export async function openClientChannel(adasLocale?: string): Promise<ClientChannel> {
  const workspace = await openWorkspace();
  const { slack } = workspace;
  const ada = addAda(slack, adasLocale);
  const ben = slack.addPerson({ name: 'ben', realName: 'Ben Roth', locale: 'en-GB' });
  const jana = slack.addPerson({ name: 'jana', realName: 'Jana Krüger', externalTeam: { name: 'Acme' } });
  const channel = slack.addChannel({ name: 'acme', members: [ada, ben, jana], withBot: true });
  const offer = await ada.says(channel, 'Here is our offer.');
  return { workspace, ada, ben, jana, channel, offer };
}
