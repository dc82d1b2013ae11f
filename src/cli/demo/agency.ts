import { type Person, seededRandom } from 'slack-sandbox';
import { AGENCY_PEOPLE, type AgencyPerson, agencyLife } from './agency-life.ts';
import type { DemoEnvironment } from './demo-environment.ts';
import { turnTo } from './time-machine.ts';
import { REGION, ZONE } from './working-days.ts';

/** Tuesday, 7 April 2026, in Berlin, and the Monday eight months later on which the visitor arrives. */
export const AGENCY_START = Date.parse('2026-04-07T09:00:00+02:00');
const AGENCY_NOW = Date.parse('2026-12-07T10:15:00+01:00');
const SEED = 17;

/** The interval (ms) between ticks in these months, longer than usual because nobody is watching. */
const SPARSE_TICKS = { tick: 12 * 3_600_000 };

const NAMES: Readonly<Record<AgencyPerson, string>> = {
  ada: 'Ada Berger',
  ben: 'Ben Okafor',
  chioma: 'Chioma Eze',
  david: 'David Stern',
  emre: 'Emre Yıldız',
  frida: 'Frida Holm',
};

async function types(person: Person, line: string): Promise<void> {
  await (await person.command(`/ghostwatch ${line}`)).response();
}

/**
 * Sets up an agency with six people, sixty clients and eight months of history, which the bot creates itself from
 * what they typed.
 * @param progress called with the progress in percent
 */
export async function setUpAgency(
  demo: DemoEnvironment,
  progress: (percent: number) => void,
): Promise<Readonly<Record<AgencyPerson, Person>>> {
  const { slack } = demo;
  const people = Object.fromEntries(
    AGENCY_PEOPLE.map((name) => {
      const profile = {
        name,
        realName: NAMES[name],
        timeZone: ZONE,
        locale: 'en-GB',
        isAdmin: name === 'ada',
      };
      return [name, slack.addPerson(profile)];
    }),
  ) as Record<AgencyPerson, Person>;
  slack.addChannel({ name: 'team', members: Object.values(people), withBot: true });
  for (const person of Object.values(people)) {
    for (const line of [`holidays ${REGION}`, 'digest 9:00', 'digest weekly']) await types(person, line);
  }
  const life = agencyLife(AGENCY_START, AGENCY_NOW, seededRandom(SEED));
  for (const [index, { at, who, line }] of life.entries()) {
    await turnTo(demo, at, SPARSE_TICKS);
    await types(people[who], line);
    if (index % 20 === 0) progress(Math.round((100 * index) / life.length));
  }
  await turnTo(demo, AGENCY_NOW, SPARSE_TICKS);
  return people;
}
