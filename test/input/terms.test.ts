import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCommand } from '../../src/adapters/slack/listeners/commands/read-command.ts';
import { BERLIN, detailsOf, problemWith, read } from './reading.ts';

const euros = (minor: number) => ({ minor, currency: 'EUR' });

describe('what was agreed, key by key', () => {
  test.each([
    ['part-payment:30%', { partPayment: { percent: 30 } }],
    ['advance-payment:"30 %"', { advancePayment: { percent: 30 } }],
    ['deposit:"30 %"', { advancePayment: { percent: 30 } }],
    ['abschlag:30%', { partPayment: { percent: 30 } }],
    ['Abschlagszahlung: 12,5 %', { partPayment: { percent: 12.5 } }],
    ['anzahlung:"30 Prozent"', { advancePayment: { percent: 30 } }],
    ['part-payment:3.000€', { partPayment: euros(300_000) }],
    ['cancellation-fee:500€', { cancellationFee: euros(50_000) }],
    ['--cancellation-fee 500 €', { cancellationFee: euros(50_000) }],
    ['ausfallhonorar:20%', { cancellationFee: { percent: 20 } }],
    ['storno:"CHF 900"', { cancellationFee: { minor: 90_000, currency: 'CHF' } }],
    ['due:"30 Nov"', { dueDate: '2026-11-30' }],
    ['due:30 Nov', { dueDate: '2026-11-30' }],
    ['due:"6 Nov"', { dueDate: '2026-11-06' }],
    ['due:yesterday', { dueDate: '2026-11-17' }],
    ['due:friday', { dueDate: '2026-11-20' }],
    ['due:"3 days ago"', { dueDate: '2026-11-15' }],
    ['due:2025-12-31', { dueDate: '2025-12-31' }],
    ['fällig:30.11.', { dueDate: '2026-11-30' }],
    ['faellig:"1. März"', { dueDate: '2027-03-01' }],
    ['zahlbar:"1. September"', { dueDate: '2026-09-01' }],
    ['valid:"15 Dec"', { validUntil: '2026-12-15' }],
    ['gültig-bis:15.12.', { validUntil: '2026-12-15' }],
    ['start:"7 Dec"', { startDate: '2026-12-07' }],
    ['beginn:7.12.', { startDate: '2026-12-07' }],
    ['ref:RE-2026-17', { reference: 'RE-2026-17' }],
    ['nr:4711', { reference: '4711' }],
    ['nummer:"RE 2026/17"', { reference: 'RE 2026/17' }],
    ['ref:#4711', { reference: '#4711' }],
    ['due:none', { dueDate: null }],
    ['abschlag:keine', { partPayment: null }],
    ['ref:-', { reference: null }],
  ])('%s', (typed, terms) => {
    expect(detailsOf(typed)).toEqual({ terms });
  });

  test('several stand beside each other and beside everything else', () => {
    expect(detailsOf('"Website" abschlag:30% fällig:30.11. amount:900€ nr:RE-17')).toEqual({
      topic: 'Website',
      amount: euros(90_000),
      terms: { partPayment: { percent: 30 }, dueDate: '2026-11-30', reference: 'RE-17' },
    });
  });

  test('an edit finds its thread beside a reference', () => {
    expect(read('edit #12 ref:#4711 due:30 Nov')).toEqual({
      verb: 'edit',
      ref: { by: 'number', number: 12 },
      details: { terms: { reference: '#4711', dueDate: '2026-11-30' } },
    });
  });

  test('a topic with a colon stays a topic', () => {
    const acme = { verb: 'add', client: 'Acme' };
    expect(read('add "Acme" Termin: Workshop')).toEqual({ ...acme, details: { topic: 'Termin: Workshop' } });
    expect(read('add "Acme" Phase: two')).toEqual({ ...acme, details: { topic: 'Phase: two' } });
  });
});

describe('what was agreed, in words', () => {
  const all = {
    amount: euros(1_240_000),
    terms: {
      partPayment: { percent: 30 },
      cancellationFee: euros(50_000),
      dueDate: '2026-11-30',
      validUntil: '2026-12-15',
      reference: 'RE-17',
    },
  };
  test.each([
    'terms:"30% part payment, cancellation fee 500€, due 30 Nov, valid until 15 Dec, no. RE-17, amount 12,400€"',
    'terms:"30% of the price as an instalment, 500€ cancellation fee, due date 30 Nov, valid until 15 Dec, ref RE-17, sum 12,400€"',
    'terms:"part payment of 30%; a cancellation fee of 500€; due on 30 Nov and valid until 15 Dec; reference: RE-17; price €12,400"',
    'konditionen:"30 % Abschlag, Ausfallhonorar 500 €, fällig am 30.11., gültig bis 15.12., Nr. RE-17 und Betrag 12.400 €"',
    'vereinbart:„Abschlagszahlung 30 Prozent, 500,00 € Ausfallhonorar, zahlbar bis 30.11., gültig bis zum 15.12., Nummer RE-17, Preis 12.400€“',
  ])('%s', (typed) => {
    expect(detailsOf(typed)).toEqual(all);
  });

  test('none takes everything back', () => {
    const terms = {
      advancePayment: null,
      startDate: null,
      partPayment: null,
      cancellationFee: null,
      dueDate: null,
      validUntil: null,
      reference: null,
    };
    expect(detailsOf('terms:none')).toEqual({ terms });
    expect(detailsOf('konditionen:keine')).toEqual({ terms });
    expect(detailsOf('terms:"no part payment"')).toEqual({ terms: { partPayment: null } });
  });
});

describe('what cannot be read names its piece', () => {
  test.each([
    ['part-payment:30', { code: 'not_a_share', text: '30' }],
    ['part-payment:130%', { code: 'not_a_share', text: '130%' }],
    ['part-payment:0%', { code: 'not_a_share', text: '0%' }],
    ['abschlag:viel', { code: 'not_a_share', text: 'viel' }],
    ['due:soon', { code: 'not_a_date', text: 'soon' }],
    ['valid:"30 Feb"', { code: 'no_such_day', text: '30 Feb' }],
    ['terms:"free coffee"', { code: 'not_a_term', text: 'free coffee' }],
    ['terms:"due"', { code: 'not_a_term', text: 'due' }],
    ['terms:","', { code: 'not_a_term', text: ',' }],
    ['terms:"due soon"', { code: 'not_a_date', text: 'soon' }],
    ['terms:"due 30 Nov, due 1 Dec"', { code: 'left_over', text: 'due 1 Dec' }],
    ['due:30.11. terms:"due 1 Dec"', { code: 'left_over', text: 'terms: due 1 Dec' }],
    [`ref:${'x'.repeat(41)}`, { code: 'too_long', key: 'ref', text: 'x'.repeat(41), max: 40 }],
    ['phone:soon', { code: 'not_a_phone', text: 'soon' }],
    ['phone:123', { code: 'not_a_phone', text: '123' }],
    ['mail:jana', { code: 'not_an_email', text: 'jana' }],
    ['mail:jana@acme', { code: 'not_an_email', text: 'jana@acme' }],
  ])('%s', (typed, problem) => {
    expect(problemWith(`add Acme ${typed}`)).toEqual(problem);
  });
});

describe('how the contact is reached', () => {
  test.each([
    ['phone:+49301234567', '+49301234567'],
    ['tel:+49 30 1234567', '+49 30 1234567'],
    ['phone:<tel:+49301234567|+49 30 1234567>', '+49 30 1234567'],
    ['telefon:"+49 (0)30 / 123-45"', '+49 30 / 123-45'],
    ['handy:0049 170 1234567', '+49 170 1234567'],
    ['mobile=(030) 12345', '(030) 12345'],
    ['phone:+49 30 1234567 via:phone', '+49 30 1234567'],
  ])('%s', (typed, phone) => {
    expect(detailsOf(typed)).toMatchObject({ phone });
  });

  test.each([
    ['mail:jana@acme.de', 'jana@acme.de'],
    ['e-mail:jana@acme.de', 'jana@acme.de'],
    ['email:<mailto:jana@acme.de|jana@acme.de>', 'jana@acme.de'],
    ['mailto:jana@acme.de', 'jana@acme.de'],
    ['E-Mail-Adresse: jana.krüger@müller-söhne.de', 'jana.krüger@müller-söhne.de'],
    ['contact:jana@acme.de', 'jana@acme.de'],
  ])('%s', (typed, email) => {
    expect(detailsOf(typed)).toEqual({ email });
  });

  test('the channel and the address are two things', () => {
    expect(detailsOf('via:email mail:jana@acme.de')).toEqual({ via: 'email', email: 'jana@acme.de' });
    expect(detailsOf('via:telefon telefon:030/12345')).toEqual({ via: 'phone', phone: '030/12345' });
  });
});

test('no list of terms makes the parser throw', () => {
  const piece = fc.constantFrom(
    ...[
      '30%',
      '500€',
      'due',
      'fällig',
      'am',
      '30.11.',
      'part',
      'payment',
      'Abschlag',
      ',',
      ';',
      'und',
      'and',
    ],
    ...['none', 'nr', ':', '…', '-', '12,400', 'price', 'valid until', 'gültig-bis', ''],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const reading = readCommand(`add Acme terms:"${pieces.join(' ')}"`, BERLIN);
      expect(typeof reading.ok).toBe('boolean');
    }),
  );
});
