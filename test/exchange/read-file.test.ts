import { describe, expect, test } from 'vitest';
import { FILE_MAX } from '../../src/input/files/read-file.ts';
import { amounts, clients, column, days, pasted, read, refusal, wrong } from './reading.ts';

const LINE = 'Kunde;Thema;Betrag\nÜbersee-Verlag;Müller & Söhne „neu“;100,00 €';
const utf16 = (text: string, isBig: boolean, mark: boolean) => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};
/** Windows-1252 for the letters of `LINE`. */
const w1252 = (text: string) =>
  Uint8Array.from(text, (letter) => ({ '€': 0x80, '„': 0x84, '“': 0x93 })[letter] ?? letter.charCodeAt(0));

describe('letters', () => {
  test.each([
    ['UTF-8', Buffer.from(LINE)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${LINE}`)],
    ['UTF-8 with two marks', Buffer.from(`\uFEFF\uFEFF${LINE}`)],
    ['UTF-16', utf16(LINE, false, true)],
    ['UTF-16 big endian', utf16(LINE, true, true)],
    ['UTF-16 without a mark', utf16(LINE, false, false)],
    ['UTF-16 big endian without a mark', utf16(LINE, true, false)],
    ['Windows-1252', w1252(LINE)],
  ])('%s', async (_, bytes) => {
    const file = await read(bytes);
    expect(file.lines[0]?.details).toMatchObject({
      client: 'Übersee-Verlag',
      topic: 'Müller & Söhne „neu“',
      amount: { minor: 10_000, currency: 'EUR' },
    });
    expect(file.sample).toContain('Übersee');
  });

  test.each([
    ['one broken byte', Buffer.concat([Buffer.from(LINE), Buffer.from([0xff])]), 'broken_letters'],
    ['encoded twice', Buffer.from(LINE).toString('latin1'), 'mojibake'],
    ['a zero', `${LINE}\0`, 'not_text'],
    ['nothing but a mark', '\uFEFF', 'empty'],
    ['nothing', '', 'empty'],
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2]), 'spreadsheet'],
    ['no headings', 'Acme;Website\nGlobex;Logo', 'no_headings'],
    ['an open quote', 'Kunde;Thema\n"Acme;Website\nGlobex;Logo', 'broken_quotes'],
    ['a heading twice', 'Kunde;Betrag;Betrag\nA;1;2', 'double_heading'],
    ['two headings for one thing', 'Kunde;Firma\nA;B', 'double_heading'],
    ['JSON of something else', '{"a":1}', 'bad_json'],
    ['JSON that breaks off', '{"clients":[{"client":"A"}', 'bad_json'],
    ['too many lines', `Kunde\n${'Firma\n'.repeat(10_020)}`, 'too_many_lines'],
    ['one endless line', `Kunde;Thema\nA;${'x'.repeat(100_000)}`, 'broken_quotes'],
    ['too large', new Uint8Array(FILE_MAX + 1).fill(65), 'too_large'],
  ])('%s is refused', async (_, file, code) => {
    expect(await refusal(file)).toBe(code);
  });

  test('a mark in the middle of two files that were joined is no letter', async () => {
    expect(clients(await read('Kunde\nAcme\n\uFEFFGlobex'))).toEqual(['Acme', 'Globex']);
  });
});

describe('columns', () => {
  test.each([
    'Kunde,Betrag\nAcme,"1.200,50"',
    'kunde;BETRAG\nAcme;1.200,50',
    'Betrag\tKundenname (Firma)\n1.200,50\tAcme',
    'Offene Angebote 2026\n\nCustomer;Amount\nAcme;1.200,50',
    '"Kunde";"Betrag"\r\n"Acme";"1.200,50"\r\n\r\n',
  ])('%j', async (text) => {
    const file = await read(text);
    expect([clients(file), amounts(file), wrong(file)]).toEqual([['Acme'], [120_050], []]);
  });

  test('one column, unknown columns, and cells over several lines', async () => {
    expect(clients(await read('client\nAcme\nGlobex'))).toEqual(['Acme', 'Globex']);
    const file = await read('Kunde;Farbe;Thema\n"Acme\nGmbH";rot;Logo\nGlobex;blau;\n;grün;Web');
    expect(clients(file)).toEqual(['Acme GmbH', 'Globex']);
    expect(file.ignored).toEqual(['Farbe']);
    expect(wrong(file)).toEqual(['Line 5, Client: Please fill this in.']);
  });

  test('a row that is cut in the wrong place is named, not shifted', async () => {
    const file = await read('Kunde,Betrag,Thema\nAcme,24,5,Logo\nGlobex,7\nInitech,8,Web');
    expect(clients(file)).toEqual(['Initech']);
    expect(wrong(file)[0]).toContain('Line 2: 4 cells instead of 3.');
    expect(wrong(file)[1]).toContain('Line 3: 2 cells instead of 3.');
  });

  test('an empty column at the end is no cell too many', async () => {
    expect(wrong(await read('Kunde;Thema\nAcme;Logo;;'))).toEqual([]);
  });
});

describe('amounts of one column are written in one way', () => {
  test.each([
    [
      'German',
      ['13,75', '10,00 €', '5323,54', '4.711,98 €', '100', ''],
      [1375, 1000, 532_354, 471_198, 10_000, null],
    ],
    ['three decimals', ['999.000', '12400.000', '88.500'], [99_900, 1_240_000, 8850]],
    ['thousands alone', ['12.400'], [1_240_000]],
    ['spaces as marks', ['1\u00a0234,50', '1\u202f234,50', '1.200,-'], [123_450, 123_450, 120_000]],
    ['with sizes', ['12,5 Tsd €', '1.200,50'], [1_250_000, 120_050]],
  ])('%s', async (_, cells, minor) => {
    expect(amounts(await read(column('Betrag', ...cells)))).toEqual(minor);
  });

  test.each([
    [['1.234', '99.50'], 'Line 2, Amount: “1.234” may mean thousands or decimals'],
    [['1,234', '99,50'], 'Line 2, Amount: “1,234” may mean thousands or decimals'],
    [['99,50', '99.50'], 'Line 2, Amount: Line 2 and line 3 contradict each other'],
    [['-100'], 'Line 2, Amount: I can’t read “-100” as an amount'],
    [['(1.200,00)'], 'as an amount'],
    [['1E+05'], 'as an amount'],
    [['=A2*2'], 'as an amount'],
    [['n/a'], 'as an amount'],
    [['#WERT!'], 'is a spreadsheet error'],
    [['12.500 Tsd JPY'], 'as an amount'],
  ])('%j is asked about', async (cells, why) => {
    expect(wrong(await read(column('Betrag', ...cells)))[0]).toContain(why);
  });
});

describe('dates of one column are written in one order', () => {
  test('the year first, with any separator', async () => {
    const file = await read(column('Seit', '2026-04-03', '2026/08/07', '2026.4.25'));
    expect(days(file)).toEqual(['2026-04-03', '2026-08-07', '2026-04-25']);
  });

  test('one day above 12 tells it for all', async () => {
    const file = await read(column('Seit', '03/04/2026', '07/08/2026', '25/04/2026'));
    expect(days(file)).toEqual(['2026-04-03', '2026-08-07', '2026-04-25']);
    expect(days(await read(column('Seit', '03/04/2026', '04/25/2026')))).toEqual([
      '2026-03-04',
      '2026-04-25',
    ]);
  });

  test('nothing tells it: it is asked, and an answer counts for all', async () => {
    const text = column('Seit', '03/04/2026', '07/08/2026');
    expect(wrong(await read(text))).toHaveLength(2);
    expect(days(await read(text, { order: 'month_first' }))).toEqual(['2026-03-04', '2026-07-08']);
  });

  test('two orders in one column are a contradiction', async () => {
    expect(wrong(await read(column('Seit', '04/25/2026', '25/04/2026')))[0]).toContain(
      'Line 2 and line 3 contradict each other',
    );
  });

  test.each(['46335', '46335.0', '46335,375', '20261109', '1794182400', '1794182400000'])(
    'the number %s is no date',
    async (text) => {
      expect(wrong(await read(column('Seit', text)))[0]).toContain(`“${text}” is a number, not a date`);
    },
  );

  test('numbers are days in Excel’s counting where somebody says so', async () => {
    expect(wrong(await read(column('Seit', '46335')))[0]).toContain('it would be Monday 9 November');
    expect(days(await read(column('Seit', '46335', '46335,375'), { order: 'excel' }))).toEqual([
      '2026-11-09',
      '2026-11-09',
    ]);
  });

  test('stamps of other programs', async () => {
    const cells = [
      '2026-11-09T00:00:00Z',
      '2026-11-09 00:00:00',
      '2026-11-09T08:30:00+01:00',
      '9.11.26',
      'gestern',
    ];
    const file = await read(column('Seit', ...cells));
    expect(wrong(file)).toEqual([]);
    expect(days(file)).toEqual(['2026-11-09', '2026-11-09', '2026-11-09', '2026-11-09', '2026-11-19']);
  });
});

describe('cells', () => {
  test('zeros and plus signs stay', async () => {
    const file = await read('Kunde;Telefon;Kennung\nAcme;0301234567;00042\nGlobex;+49 30 1234567;7');
    expect(file.lines.map(({ details }) => details.phone)).toEqual(['0301234567', '+49 30 1234567']);
    expect(file.lines[0]?.terms).toEqual({ reference: '00042' });
    expect(wrong(await read(column('Telefon', '4,93E+11')))[0]).toContain('4,93E+11');
  });

  test('what is typed wrong is named with line and column', async () => {
    const file = await read('Kunde;Art;E-Mail;Kanal\nAcme;Angbot;jana@;Brieftaube');
    expect(wrong(file)).toHaveLength(3);
    expect(wrong(file).join('\n')).toMatch(/Line 2, Type: [\s\S]*Line 2, Channel: [\s\S]*Line 2, Email: /);
  });

  test('the word for nothing takes away; an empty cell says nothing', async () => {
    const file = await read('Kunde;Kontakt;Betrag;Fällig\nAcme;-;keine;none\nGlobex;;;');
    expect(file.lines[0]).toMatchObject({
      details: { contact: null, amount: null },
      terms: { dueDate: null },
    });
    expect(file.lines[1]).toEqual({ line: 3, details: { client: 'Globex' } });
  });
});

describe('pasted lines', () => {
  test('without headings each is read as after add', async () => {
    const file = await pasted('Acme GmbH "Website" amount:12.400€\n\nGlobex type:invoice since:yesterday');
    expect(clients(file)).toEqual(['Acme GmbH', 'Globex']);
    expect(file.lines.map(({ line }) => line)).toEqual([1, 3]);
    expect(amounts(file)[0]).toBe(1_240_000);
  });

  test('with headings they are a table, also as copied from a spreadsheet', async () => {
    expect(clients(await pasted('Client\tTopic\nAcme\tLogo'))).toEqual(['Acme']);
  });
});
