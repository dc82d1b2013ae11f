import type { Channel, Person } from 'slack-sandbox';
import type { DemoEnvironment } from './demo-environment.ts';
import { ADA, OLE } from './mailbox.ts';
import { turnTo } from './time-machine.ts';
import { REGION, ZONE } from './working-days.ts';

/** A Tuesday morning in Berlin; the year does not matter. */
export const START = Date.parse('2026-11-03T09:30:00+01:00');

/** The interval (ms) between ticks in the days before the first visit, longer than usual because nobody is watching. */
const SPARSE_TICKS = { tick: 3 * 3_600_000 };

/** The people of the workspace and where they meet. */
export interface DemoPeople {
  readonly ada: Person;
  readonly ben: Person;
  readonly jana: Person;
  readonly team: Channel;
  readonly shared: Channel;
}

/** Two colleagues, and a client in a shared channel. */
function createPeople({ slack }: DemoEnvironment): DemoPeople {
  const here = { timeZone: ZONE, locale: 'en-GB' };
  const ada = slack.addPerson({
    name: 'ada',
    realName: 'Ada Berger',
    email: ADA.address,
    isAdmin: true,
    ...here,
  });
  const ben = slack.addPerson({ name: 'ben', realName: 'Ben Okafor', email: 'ben@studio.example', ...here });
  const acme = { name: 'Acme GmbH', domain: 'acme' };
  const jana = slack.addPerson({ name: 'jana', realName: 'Jana Krüger', ...here, externalTeam: acme });
  const team = slack.addChannel({ name: 'team', members: [ada, ben], withBot: true });
  const shared = slack.addChannel({ name: 'acme-relaunch', members: [ada, ben, jana], withBot: true });
  return { ada, ben, jana, team, shared };
}

async function types(person: Person, line: string): Promise<void> {
  await (await person.command(line)).response();
}

/** Three clients at different stages: one silent since a proposal, one followed up once, one who named a date. */
export async function setUpFirstVisit(demo: DemoEnvironment): Promise<DemoPeople> {
  const people = createPeople(demo);
  const { ada, ben, jana, team, shared } = people;
  for (const colleague of [ada, ben]) await types(colleague, `/ghostwatch holidays ${REGION}`);
  await ben.says(team, 'Offer for Acme is out, fingers crossed.');
  await jana.says(shared, 'Hi Ada! Could you send us an offer for the relaunch of our website?');
  await turnTo(demo, Date.parse('2026-11-04T10:05:00+01:00'), SPARSE_TICKS);
  demo.mailbox.put({
    folder: 'sent',
    from: ADA,
    to: [OLE],
    subject: 'Invoice 2026-118',
    text: 'Hello Ole,\n\nplease find our invoice 2026-118 attached. Could you settle it by 11 November?\n\nAda',
    at: Date.parse('2026-10-28T10:00:00+01:00'),
  });
  await types(
    ada,
    '/ghostwatch add "Nordwind AG" "Invoice 2026-118" about:invoice via:email since:"28 Oct" amount:3.480€ contact:"Ole Petersen" mail:ole@nordwind.example lang:en',
  );
  await types(
    ada,
    '/ghostwatch add "Studio Kranich" "Photo shoot" about:project via:phone since:"30 Oct" contact:"Mia Wolf" lang:en',
  );
  const offer = await ada.says(
    shared,
    'Hi Jana, here is our offer for the relaunch: 12,400 €, delivery in eight weeks. Does that work for you?',
  );
  // A link to the channel, so that the bot reads what Jana writes anywhere in it.
  const conversation = demo.slack.permalink(offer).replace(/\/p\d+$/, '');
  await types(
    ada,
    `/ghostwatch add "Acme GmbH" "Website relaunch" about:offer amount:12.400€ contact:"Jana Krüger" lang:en ${conversation}`,
  );
  await turnTo(demo, Date.parse('2026-11-05T11:00:00+01:00'), SPARSE_TICKS);
  await types(ada, '/ghostwatch followed-up Nordwind by email');
  await types(ada, '/ghostwatch promised Kranich 13 Nov');
  await turnTo(demo, Date.parse('2026-11-09T10:15:00+01:00'), SPARSE_TICKS);
  return people;
}
