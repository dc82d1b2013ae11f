import { describe, expect, test } from 'vitest';
import { meaningOf } from '../../src/adapters/slack/history/reply-meaning.ts';
import { berlin } from '../support/thread.ts';

/** Monday, 16 November 2026. */
const NOW = berlin('2026-11-16T10:00');
const kindOf = (text: string) => meaningOf(text, NOW).kind;
const backOn = (text: string) => {
  const meaning = meaningOf(text, NOW);
  return meaning.kind === 'absence' ? meaning.backOn : meaning.kind;
};

describe('a short thanks is no answer', () => {
  test.each([
    'Thanks!',
    'Thank you so much :pray:',
    'thx',
    'Great, thanks a lot!',
    'Hi <@U123>, thanks for the reminder.',
    'Danke!',
    'Vielen Dank :slightly_smiling_face:',
    'Super, danke dir! Schönes Wochenende',
    'Herzlichen Dank für die schnelle Rückmeldung, viele Grüße',
    'Thanks Ada!',
    'Super, danke Ada!',
    'Danke für das Angebot! LG Jana',
    'Many thanks, best regards, Jana Krüger',
    'Merci vielmals',
    'Danke schön!',
    'Danke :pray::skin-tone-2:',
    'Vielen Dank :sunflower: :hugging_face:',
    'Danke ☺️',
    'Danke für die Unterlagen!',
    'Thanks for sending this over',
  ])('%s', (text) => expect(kindOf(text)).toBe('thanks'));
});

describe('one word can be an answer', () => {
  test.each([
    'go',
    'Later.',
    'no',
    'Ja',
    'passt',
    'ok',
    'Thanks, but what about hosting?',
    'Danke, wann könnt ihr anfangen?',
    'Thanks! One question: can you start in May',
    'Danke! Eine Frage noch: das Hosting',
    'No thanks',
    'Nein, danke.',
    'Ja, danke!',
    'Danke, aber wir haben uns anders entschieden.',
    'The board has discussed your offer, thank you for it; we would like to begin in January with the first part.',
    '12.400 € is too much.',
    'Thanks, but we chose someone else.',
    'Thanks, we chose someone else.',
    'Danke, kein Interesse.',
    'Danke, freigegeben.',
    'Die Seite ist bis Freitag nicht erreichbar.',
    'Ich melde mich am Montag wieder.',
    "I'll get back to you on Monday",
  ])('%s', (text) => expect(kindOf(text)).toBe('answer'));
});

describe('a person has to look', () => {
  test.each([
    'Thanks, I will look at it tomorrow.',
    'Ok, danke!',
    'Danke, passt so.',
    'Danke dir, passt!',
    'Danke, Freitag!',
    'Danke, erhalten.',
    'Danke, melde mich nächste Woche.',
    'Danke :+1:',
    'Wir nehmen das Angebot an, danke!',
    'I am on parental leave.',
    ':+1:',
    'I was on vacation, sorry. Please go ahead.',
    'Bin im Urlaub, kannst du mich anrufen?',
    'Bin bis Freitag nicht im Büro, kannst du mich anrufen?',
    'Sorry, I was out of the office last week. We take the offer.',
    'War bis Freitag im Urlaub. Wir machen das.',
    'I am out of office until Friday, but yes, go ahead.',
    'Unterschrieben! Bin ab morgen nicht im Haus und am 30.11. wieder da.',
    'Ooo, that looks great, let us do it',
    'Bin unterwegs bis 15 Uhr, passt danach',
    'Out of office. Returning 05/12/2026',
  ])('%s', (text) => expect(kindOf(text)).toBe('unclear'));
});

describe('an absence note is no answer, and may name the day of return', () => {
  test.each([
    ['I am out of office until 27 November.', '2026-11-28'],
    ['Out of office. I will be back on Monday, 30 November.', '2026-11-30'],
    ['Automatic reply: I am away and will return on 1 December 2026. Urgent? Call Tom.', '2026-12-01'],
    ['Ich bin bis zum 27.11. im Urlaub.', '2026-11-28'],
    [
      'Vielen Dank für Ihre Nachricht. Ich bin nicht im Büro und ab dem 30. November wieder erreichbar.',
      '2026-11-30',
    ],
    ['Abwesenheitsnotiz: vom 16.11. bis 20.11.2026 nicht im Büro', '2026-11-21'],
    ['Ich bin bis einschließlich 5.12. im Urlaub.', '2026-12-06'],
    ['Out of office. Back on 5 December.', '2026-12-05'],
    ['Ich bin nicht im Büro und ab dem 6.1. wieder da.', '2027-01-06'],
    ['OOO until Monday', '2026-11-24'],
    ['I am away from 1 December to 5 December', '2026-12-06'],
    ['Abwesenheit vom 1.12. – 5.12.', '2026-12-06'],
    ['Unser Büro ist bis 6. Januar geschlossen.', '2027-01-07'],
    ['Betriebsferien bis 6.1.', '2027-01-07'],
    ['We are closed until January 7.', '2027-01-08'],
    ['bin bis 14.12. nicht im Büro', '2026-12-15'],
    ['Ich bin bis inkl. 14.12. nicht erreichbar.', '2026-12-15'],
    ['Ab Montag, den 14.12. bin ich wieder da.', '2026-12-14'],
    ['Bin krank und erst am Mittwoch wieder da', '2026-11-18'],
    ['Leider bin ich bis 14.12. nicht erreichbar.', '2026-12-15'],
    ['back on Dec 14', '2026-12-14'],
    ["I'm on PTO until January 4th", '2027-01-05'],
    ['Haben Sie ein dringendes Anliegen? Ich bin bis 27.11. nicht im Büro.', '2026-11-28'],
    ['Automatic reply: out of office. Returning 05/12/2026', null],
    ['I am out of the office with limited access to my email.', null],
    ['Abwesenheitsnotiz', null],
  ])('%s', (text, day) => expect(backOn(text)).toBe(day));
});

test('quotes, links and mentions do not count', () => {
  expect(kindOf('&gt; When can you start?\nThanks!')).toBe('thanks');
  expect(kindOf('Danke <https://example.com/answer?x=1|Link>')).toBe('thanks');
});
