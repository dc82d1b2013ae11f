/** Twenty companies; each comes with three kinds of work, so that the agency has sixty clients. */
const FIRMS = [
  'Alster Optik',
  'Bäckerei Lindner',
  'Blue Heron Press',
  'Brückner & Söhne',
  'Cedar Dental',
  'Dreiklang Musik',
  'Fairfield Homes',
  'Goldammer Verlag',
  'Harbour Coffee',
  'Hofladen Wiese',
  'Juno Robotics',
  'Kestrel Cycles',
  'Lumen Yoga',
  'Marten Law',
  'Nordwind Energie',
  'Orchard Foods',
  'Pfau Keramik',
  'Quell Wasser',
  'Silverline Travel',
  'Tannhof Hotel',
] as const;

/** A kind of work for a company: its text in `add`, and its price range (euros). */
const WORK = [
  { topic: 'Website relaunch', type: 'proposal', via: 'email', from: 6000, to: 28_000 },
  { topic: 'Photo shoot', type: 'project', via: 'phone', from: 1500, to: 9000 },
  { topic: 'Invoice for the spring campaign', type: 'invoice', via: 'email', from: 400, to: 5200 },
] as const;

/** The text with which somebody adds the client, without the owner. */
export interface AgencyClient {
  /** The name that commands use for the client. */
  readonly name: string;
  readonly via: 'email' | 'phone';
  readonly add: string;
}

/** Returns the sixty clients; the same random numbers in [0, 1) give the same amounts. */
export function agencyClients(random: () => number): readonly AgencyClient[] {
  return WORK.flatMap(({ topic, type, via, from, to }, index) =>
    FIRMS.map((firm) => {
      const name = index === 0 ? firm : `${firm} ${['', 'Studio', 'Accounts'][index]}`;
      const amount = Math.round((from + random() * (to - from)) / 50) * 50;
      const money = random() < 0.9 ? ` amount:${amount}€` : '';
      return { name, via, add: `add "${name}" "${topic}" type:${type} via:${via}${money}` };
    }),
  );
}
