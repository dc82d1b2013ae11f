import { describe, expect, it } from 'vitest';
import { createHolidays } from '../../src/adapters/time/holidays.ts';
import { createCalendar, DEFAULT_WEEK, workingTimeBetween } from '../../src/domain/calendar/calendar.ts';

const holidays = createHolidays();
const namesOn = (region: string, date: string) => holidays.closuresOn(region, date).map(({ name }) => name);

describe('public holidays', () => {
  it.each([
    ['DE', '2026-04-03', 'Karfreitag'],
    ['DE-BY', '2026-01-06', 'Heilige Drei Könige'],
    ['DE-BY', '2026-12-25', '1. Weihnachtstag'],
    ['DE-BB', '2026-10-31', 'Reformationstag'],
    ['DE-BY-A', '2026-08-08', 'Augsburger Friedensfest'],
    ['AT-9', '2026-10-26', 'Nationalfeiertag'],
    ['CH-ZH', '2026-05-01', 'Tag der Arbeit'],
    ['GB', '2027-12-28', 'Boxing Day (substitute day)'],
    ['US', '2027-12-31', "New Year's Day (substitute day)"],
  ])('%s is closed on %s: %s', (region, date, name) => {
    expect(holidays.closuresOn(region, date)).toEqual([{ name, from: 0, to: 1440 }]);
  });

  it.each([
    ['München', 'DE-BY-KATH'],
    ['Munich', 'DE-BY-KATH'],
    ['Nürnberg', 'DE-BY-EVANG'],
    ['Augsburg', 'DE-BY-A'],
    ['Köln', 'DE-NW'],
    ['Leipzig', 'DE-SN'],
    ['katholisches Sachsen', 'DE-SN-BZ'],
    ['Eichsfeld', 'DE-TH-EIC'],
    ['Wien', 'AT-9'],
    ['Vienna', 'AT-9'],
    ['Zürich', 'CH-ZH'],
    ['Bayern', 'DE-BY'],
  ])('knows %s as %s', (name, region) => {
    expect(holidays.named(name)).toEqual([region]);
    expect(holidays.knows(region)).toBe(true);
  });

  it('names the parts of a state that have more holidays', () => {
    expect(holidays.partsOf('DE-BY', '2026-01-01')).toEqual([
      {
        region: 'DE-BY-A',
        more: [
          { localDate: '2026-08-08', name: 'Augsburger Friedensfest' },
          { localDate: '2026-08-15', name: 'Mariä Himmelfahrt' },
        ],
      },
      { region: 'DE-BY-KATH', more: [{ localDate: '2026-08-15', name: 'Mariä Himmelfahrt' }] },
    ]);
    expect(holidays.partsOf('DE-SN', '2026-01-01')).toMatchObject([
      { region: 'DE-SN-BZ', more: [{ localDate: '2026-06-04' }] },
    ]);
    expect(holidays.partsOf('DE-TH', '2026-01-01')).toHaveLength(3);
    expect(holidays.partsOf('DE-NW', '2026-01-01')).toEqual([]);
    // What has passed this year comes again in the next.
    expect(holidays.partsOf('DE-BY', '2026-11-29')).toContainEqual({
      region: 'DE-BY-KATH',
      more: [{ localDate: '2027-08-15', name: 'Mariä Himmelfahrt' }],
    });
  });

  it('leaves the holidays of a state to that state', () => {
    expect(namesOn('DE', '2026-01-06')).toEqual([]);
    expect(namesOn('DE-BB', '2026-01-06')).toEqual([]);
    expect(namesOn('DE-BY', '2026-08-08')).toEqual([]);
  });

  it('leaves out days that are bank holidays or customs only', () => {
    expect(namesOn('DE-BY', '2026-12-24')).toEqual([]);
    expect(namesOn('AT', '2026-12-31')).toEqual([]);
  });

  it('closes the afternoon of a half day', () => {
    expect(holidays.closuresOn('CH-SO', '2026-05-01')).toEqual([
      { name: 'Tag der Arbeit', from: 720, to: 1440 },
    ]);
  });

  it('closes every day of a feast of several days, also past the end of the year', () => {
    expect(namesOn('RO', '2026-01-02')).toEqual(['Anul nou']);
    expect(namesOn('RO', '2026-01-03')).toEqual([]);
    expect(namesOn('SZ', '2027-01-02')).toEqual(['Incwala']);
    expect(namesOn('SZ', '2027-01-03')).toEqual([]);
  });

  it('lays a feast that begins at sunset on its days', () => {
    expect(namesOn('TR', '2026-03-19')).toEqual([]);
    for (const date of ['2026-03-20', '2026-03-21', '2026-03-22']) {
      expect(holidays.closuresOn('TR', date)).toEqual([{ name: 'Ramazan Bayramı', from: 0, to: 1440 }]);
    }
    expect(namesOn('TR', '2026-03-23')).toEqual([]);
  });

  it.each([
    ['2025-10-26', 'AT', 25],
    ['2027-03-28', 'DE-BB', 23],
  ])('closes one day when the clocks change on the holiday itself (%s)', (date, region) => {
    expect(holidays.closuresOn(region, date)).toMatchObject([{ from: 0, to: 1440 }]);
  });

  it('has none for a region that it does not know', () => {
    expect(namesOn('DE-XX', '2026-12-25')).toEqual([]);
  });
});

describe('a calendar with holidays', () => {
  it('spends Easter in Bavaria', () => {
    const munich = createCalendar({
      timeZone: 'Europe/Berlin',
      week: DEFAULT_WEEK,
      closuresOn: (date) => holidays.closuresOn('DE-BY', date),
    });
    const [thursday, tuesday] = [Date.parse('2026-04-02T16:00+02:00'), Date.parse('2026-04-07T10:00+02:00')];
    expect(workingTimeBetween(munich, thursday, tuesday)).toBe(2 * 3_600_000);
  });
});

describe('regions', () => {
  it.each(['DE', 'DE-BY', 'de-by', 'AT-9', 'CH-ZH', 'US-LA-NO', 'GB', 'CK-Aitutaki'])('knows %s', (code) => {
    expect(holidays.knows(code)).toBe(true);
  });

  it.each(['DE-XX', 'XX', 'DE-', 'D', '', 'DE-BY-ZZ', 'constructor', '__proto__'])(
    'does not know "%s"',
    (code) => {
      expect(holidays.knows(code)).toBe(false);
    },
  );

  it.each([
    ['Europe/Berlin', 'DE'],
    ['Europe/Busingen', 'DE'],
    ['Europe/Zurich', 'CH'],
    ['Europe/Vaduz', 'LI'],
    ['Europe/Vienna', 'AT'],
    ['Europe/London', 'GB'],
    ['Europe/Amsterdam', 'NL'],
    ['Europe/Rome', 'IT'],
    ['Europe/Belgrade', 'RS'],
    ['Europe/Zagreb', 'HR'],
    ['Europe/Kyiv', 'UA'],
    ['Asia/Kolkata', 'IN'],
    ['Asia/Calcutta', 'IN'],
    ['Asia/Ho_Chi_Minh', 'VN'],
    ['Africa/Nairobi', 'KE'],
    ['America/New_York', 'US'],
    ['America/Argentina/Buenos_Aires', 'AR'],
    ['UTC', null],
    ['Asia/Qatar', null],
    ['Europe/Atlantis', null],
    ['', null],
  ])('%s lies in %s', (timeZone, country) => {
    expect(holidays.regionOfTimeZone(timeZone)).toBe(country);
  });

  it('has names for people', () => {
    expect(holidays.nameOf('DE-BY', 'de')).toBe('Bayern, Deutschland');
    expect(holidays.nameOf('ch-zh', 'en-US')).toBe('Canton of Zürich, Switzerland');
    expect(holidays.nameOf('US', 'de-DE')).toBe('Vereinigte Staaten');
    expect(holidays.nameOf('DE-XX', 'de')).toBe('DE-XX');
  });

  it.each([
    ['Bayern', 'DE-BY'],
    ['de by', 'DE-BY'],
    ['DE-BAY', 'DE-BY'],
    ['zuerich', 'CH-ZH'],
    ['Wien', 'AT-9'],
    ['Baden-Württemberg', 'DE-BW'],
    ['germany', 'DE'],
    ['de', 'DE'],
    ['AE', 'AE'],
    ['UK', 'GB'],
    ['NRW', 'DE-NW'],
    ['DE-XX', 'DE'],
  ])('suggests for "%s" first %s', (text, code) => {
    expect(holidays.suggest(text)[0]).toBe(code);
  });

  it.each([
    ['Bayern', ['DE-BY']],
    ['bavaria', ['DE-BY']],
    ['NRW', ['DE-NW']],
    ['Nordrhein-Westfalen', ['DE-NW']],
    ['baden wuerttemberg', ['DE-BW']],
    ['Berlin', ['DE-BE']],
    ['Bremen', ['DE-HB']],
    ['germany', ['DE']],
    ['Frankreich', ['FR']],
    ['Zürich', ['CH-ZH']],
    ['Genève', ['CH-GE']],
    ['Kanton Bern', ['CH-BE']],
    ['Tirol', ['AT-7']],
    ['Basel', []],
    ['Canton', []],
    ['Gondor', []],
  ])('knows %s by its name', (name, codes) => {
    expect(holidays.named(name)).toEqual(codes);
  });

  it('suggests nothing for nothing', () => {
    expect(holidays.suggest(' – ')).toEqual([]);
    expect(holidays.suggest('Gondor')).toEqual([]);
  });
});
