import { isWeekend } from 'date-fns';
import { type AgencyClient, agencyClients } from './agency-clients.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** The people of the agency, by their Slack names. */
export const AGENCY_PEOPLE = ['ada', 'ben', 'chioma', 'david', 'emre', 'frida'] as const;
export type AgencyPerson = (typeof AGENCY_PEOPLE)[number];

/** One line that somebody types at a moment (UTC ms). */
export interface TypedLine {
  readonly at: number;
  readonly who: AgencyPerson;
  readonly line: string;
}

/** The probability that a follow-up gets a reply, by channel; it is higher on the phone. */
const REPLIES = { email: 0.34, phone: 0.62 };
const OUTCOMES = ['won', 'won', 'won', 'declined', 'declined', 'ghosted'] as const;
const ROUNDS = 4;

/** Moves a moment on a weekend to the same time on the next weekday. */
function onWeekday(at: number): number {
  return isWeekend(new Date(at)) ? onWeekday(at + DAY) : at;
}

/**
 * Returns the history of one client: added, followed up, replied, answered, and usually closed; `end` is the present
 * (UTC ms).
 */
function lifeOf(
  { name, via, add }: AgencyClient,
  who: AgencyPerson,
  { begin, end }: { readonly begin: number; readonly end: number },
  random: () => number,
): TypedLine[] {
  const lines: TypedLine[] = [];
  let at = onWeekday(begin);
  const type = (line: string) => lines.push({ at, who, line });
  const later = (from: number, to: number) => {
    at = onWeekday(at + Math.floor(from + random() * (to - from)) * DAY + Math.floor(random() * 5) * HOUR);
    at = Math.floor(at / DAY) * DAY + (8 + (Math.floor(at / HOUR) % 6)) * HOUR;
  };
  type(add);
  let isOurTurn = false;
  for (let round = 0; round < ROUNDS; round++) {
    later(3, 7);
    const by = round % 2 === 1 || via === 'phone' ? 'phone' : 'email';
    type(`followed-up "${name}" by ${by}`);
    later(1, 4);
    if (random() >= REPLIES[by]) continue;
    type(`replied "${name}"`);
    later(1, 2);
    isOurTurn = random() < 0.35;
    if (isOurTurn) break;
    type(`answered "${name}"`);
  }
  later(4, 15);
  const outcome = OUTCOMES[Math.floor(random() * OUTCOMES.length)];
  if (random() < 0.86) type(`close "${name}" ${outcome}`);
  else if (isOurTurn) type(`answered "${name}"`);
  return lines.filter((line) => line.at < end);
}

/** Returns eight months of an agency, always the same: what six people type about sixty clients, oldest first. */
export function agencyLife(start: number, end: number, random: () => number): readonly TypedLine[] {
  const clients = agencyClients(random);
  const lives = clients.map((client, index) => {
    const who = AGENCY_PEOPLE[Math.floor(random() * AGENCY_PEOPLE.length)] ?? 'ada';
    const begin = start + (((index * 7919) % clients.length) / clients.length) * (end - start - 10 * DAY);
    return lifeOf(client, who, { begin: Math.floor(begin / DAY) * DAY + 9 * HOUR, end }, random);
  });
  return lives.flat().sort((a, b) => a.at - b.at);
}
