import { describe, expect, test } from 'vitest';
import { at, detailsOf, problemWith, read } from './reading.ts';

const ref = { by: 'number', number: 12 } as const;
const jana = { by: 'id', userId: 'U0JANA' } as const;

describe('client', () => {
  test.each([
    ['client #12 <@U0JANA|jana>', { verb: 'client', ref, who: jana, marked: true }],
    ['client <@U0JANA> #12', { verb: 'client', ref, who: jana, marked: true }],
    ['client #12 not <@U0JANA|jana>', { verb: 'client', ref, who: jana, marked: false }],
    ['kunde #12 nicht <@U0JANA|jana>', { verb: 'client', ref, who: jana, marked: false }],
    [
      'client Acme GmbH <@U0JANA>',
      { verb: 'client', ref: { by: 'client', text: 'Acme GmbH' }, who: jana, marked: true },
    ],
  ] as const)('%s', (line, command) => expect(read(line)).toEqual(command));

  test('without a person or a thread it asks', () => {
    expect(problemWith('client #12')).toMatchObject({ code: 'missing', what: 'person' });
    expect(problemWith('client <@U0JANA>')).toMatchObject({ code: 'missing', what: 'reference' });
  });
});

describe('cover', () => {
  test.each([
    ['cover', 'show'],
    ['cover off', 'off'],
    ['Vertretung aus', 'off'],
    ['cover <@U0JANA|jana>', { by: jana, until: null }],
    ['cover <@U0JANA|jana> until 2026-12-01', { by: jana, until: at('2026-12-01T00:00:00+01:00') }],
    [
      'vertretung @ben bis Montag',
      { by: { by: 'name', name: 'ben' }, until: at('2026-11-23T00:00:00+01:00') },
    ],
  ] as const)('%s', (line, cover) => expect(read(line)).toEqual({ verb: 'cover', cover }));

  test('a date that is none, or over', () => {
    expect(problemWith('cover @ben until whenever')).toMatchObject({ code: 'not_a_date' });
    expect(problemWith('cover @ben until 2026-11-01')).toMatchObject({ code: 'date_in_past' });
  });
});

describe('escalation', () => {
  test.each([
    ['escalation', 'show'],
    ['eskalation aus', 'off'],
    ['escalation <#C0ALARM|silent-clients>', { channelId: 'C0ALARM' }],
  ] as const)('%s', (line, channel) => expect(read(line)).toEqual({ verb: 'escalation', channel }));

  test('a channel that Slack did not resolve', () => {
    expect(problemWith('escalation #silent-clients')).toMatchObject({ code: 'not_a_channel' });
  });
});

describe('a whole channel', () => {
  const slackThread = { channelId: 'C0ACME', ts: null };
  test.each([
    '<#C0ACME|acme>',
    'link:<#C0ACME|acme>',
    'link:https://acme.slack.com/archives/C0ACME',
    '<https://acme.slack.com/archives/C0ACME/>',
  ])('%s', (text) => expect(detailsOf(text)).toMatchObject({ slackThread, via: 'slack' }));
});
