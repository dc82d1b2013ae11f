import { describe, expect, it } from 'vitest';
import { type DraftFacts, draftFacts, variantIndex } from '../../src/domain/templates/draft.ts';
import type { ClientThread } from '../../src/domain/threads/thread.ts';
import { renderDraft, variantsOf } from '../../src/languages/templates/render.ts';
import { threadWith } from '../support/thread.ts';
import { EVERYTHING, everyWording, nameOf } from './draft-cases.ts';
import { textsOf } from './text-errors.ts';

const write = (facts: Partial<DraftFacts>, variant = 0) => renderDraft({ ...EVERYTHING, ...facts }, variant);
const firstLine = (facts: Partial<DraftFacts>) => write(facts).body.split('\n')[0];

describe('the greeting', () => {
  it.each([
    ['en', 'Jana Krüger', 'Hello Jana,'],
    ['en', 'Jana', 'Hello Jana,'],
    ['en', null, 'Hello,'],
    ['en', 'Mr Smith', 'Hello Mr Smith,'],
    ['en', 'Ms Jane Hartley', 'Hello Ms Hartley,'],
    ['en', 'Frau Krüger', 'Hello Ms Krüger,'],
    ['en', 'Herrn Anton von Berg', 'Hello Mr von Berg,'],
    ['en', 'Frau Dr. Krüger', 'Hello Dr Krüger,'],
    ['en', 'Dr. Krüger', 'Hello Dr Krüger,'],
    ['en', 'Dr. Jana Krüger', 'Hello Jana,'],
    ['en', 'Krüger, Jana', 'Hello Jana,'],
    ['en', 'J. Krüger', 'Hello J. Krüger,'],
    ['en', 'Phil Collins', 'Hello Phil,'],
    ['en', 'von Berg', 'Hello von Berg,'],
    ['en', 'Team Purchasing', 'Hello Team Purchasing,'],
    ['en', 'Hans-Peter Müller', 'Hello Hans-Peter,'],
    ['en', 'jana@acme.example', 'Hello,'],
    ['de', 'Jana Krüger', 'Guten Tag Jana Krüger,'],
    ['de', 'Jana', 'Guten Tag,'],
    ['de', null, 'Guten Tag,'],
    ['de', 'Frau Krüger', 'Guten Tag Frau Krüger,'],
    ['de', 'Frau Jana Krüger', 'Guten Tag Frau Krüger,'],
    ['de', 'Herrn Braun', 'Guten Tag Herr Braun,'],
    ['de', 'Ms Hartley', 'Guten Tag Frau Hartley,'],
    ['de', 'Frau Prof. Dr. von Berg', 'Guten Tag Frau Prof. Dr. von Berg,'],
    ['de', 'Dr. Jana Krüger', 'Guten Tag Dr. Jana Krüger,'],
    ['de', '<@U123>', 'Guten Tag,'],
    ['de', '  Jana \n Krüger  ', 'Guten Tag Jana Krüger,'],
    ['de-du', 'Jana Krüger', 'Hallo Jana,'],
    ['de-du', null, 'Hallo,'],
    ['de-du', 'Frau Krüger', 'Hallo,'],
    ['de-du', 'Frau Jana Krüger', 'Hallo Jana,'],
    ['de-du', 'Mr Smith', 'Hallo,'],
    ['de-du', 'Dr. Krüger', 'Hallo,'],
    ['de-du', 'Prof. Dr. rer. nat. Jana Krüger', 'Hallo Jana,'],
  ] as const)('%s %j: %s', (language, contact, greeting) => {
    expect(firstLine({ language, contact })).toBe(greeting);
  });

  it.each([
    ['en', 'Jana Krüger', 'Good morning, Jana, this is'],
    ['en', 'Ms Hartley', 'Good morning, Ms Hartley, this is'],
    ['de', 'Jana Krüger', 'Guten Morgen, hier ist'],
    ['de', 'Frau Krüger', 'Guten Morgen, Frau Krüger, hier ist'],
    ['de-du', 'Frau Krüger', 'Guten Morgen, hier ist'],
    ['de-du', 'Jana Krüger', 'Guten Morgen Jana, hier ist'],
  ] as const)('nobody says a whole name on the phone: %s %j', (language, contact, words) => {
    const { call } = write({ kind: 'call', language, contact, category: 'offer' });
    expect(call?.opening).toContain(words);
    expect(call?.voicemail).toContain(words);
  });

  it('is short in Slack and on LinkedIn, and on the line of the message', () => {
    expect(write({ via: 'slack' }).body).toMatch(/^Hi Jana, quick question on the website relaunch: /);
    expect(write({ via: 'slack', contact: 'Ms Hartley' }).body).toMatch(/^Hello Ms Hartley, quick /);
    expect(write({ via: 'slack', contact: null }).body).toMatch(/^Quick question /);
    expect(write({ via: 'linkedin' }).body).toMatch(/^Hi Jana, .* Best, Ada$/);
    for (const one of everyWording({ ...EVERYTHING, via: 'slack' })) {
      const { subject, body } = renderDraft(one.facts, one.variant);
      expect(subject).toBeNull();
      expect(body, nameOf(one)).not.toMatch(/\n|regards|Grüße|Ada Lovelace/);
    }
  });

  it('is followed by a small letter in German and a capital in English', () => {
    expect(write({ language: 'de' }).body).toMatch(/^Guten Tag Jana Krüger,\n\n\p{Ll}/u);
    expect(write({ language: 'en' }).body).toMatch(/^Hello Jana,\n\n\p{Lu}/u);
  });
});

describe('the closing', () => {
  it('carries the name of the sender when it is known', () => {
    expect(write({}).body).toMatch(/\n\nKind regards,\nAda Lovelace$/);
    expect(write({ sender: null }).body).toMatch(/\n\nKind regards$/);
    expect(write({ language: 'de', sender: null }).body).toMatch(/\n\nFreundliche Grüße$/);
  });

  it('is that of a letter in a goodbye', () => {
    expect(write({ kind: 'goodbye', language: 'de' }).body).toMatch(/Mit freundlichen Grüßen\nAda Lovelace$/);
  });
});

describe('what can be named in custom templates', () => {
  const custom = (facts: Partial<DraftFacts>) => {
    const parts = { subject: 'x', body: 'So: {{ history }}.', short: 'x' };
    return write({ ...facts, customTemplate: { syntax: 'liquid', parts } }).body;
  };

  it('is when we were in touch, and that we followed up, if we did', () => {
    expect(custom({})).toContain('I wrote to you on 9 November and followed up on 16 November.');
    expect(custom({ voice: 'we' })).toContain('we wrote to you on 9 November');
    expect(custom({ language: 'de' })).toContain('am 16. November noch einmal gemeldet');
    expect(custom({ followUps: 4 })).toContain('have followed up since, most recently on 16 November');
    expect(custom({ followUps: 0, lastFollowUpAt: null })).toContain('I wrote to you on 9 November.');
    expect(custom({ lastFollowUpAt: EVERYTHING.silentSince })).not.toContain('followed up');
  });

  it('begins with what really happened', () => {
    expect(custom({ via: 'phone' })).toContain('we spoke on 9 November, and I followed up on 16 November.');
    expect(custom({ via: 'meeting', language: 'de-du' })).toContain('wir haben am 9. November miteinander');
  });
});

describe('the voice', () => {
  it('is one person’s or the firm’s, and a client’s own goes first', () => {
    expect(write({ kind: 'goodbye' }).body).toContain('I’ll leave the website relaunch with you');
    expect(write({ kind: 'goodbye', voice: 'we' }).body).toContain(
      'We’ll leave the website relaunch with you',
    );
    const circumstances = {
      now: 9,
      timeZone: 'UTC',
      sender: null,
      decideBy: '2026-12-01',
      customTemplate: null,
    };
    const thread = threadWith({ messageFacts: { voice: 'we' } });
    const facts = draftFacts(thread, 'check_in', {
      ...circumstances,
      voice: 'i',
      company: null,
      callback: null,
    });
    expect(facts.voice).toBe('we');
  });

  it('is kept throughout a message', () => {
    for (const one of everyWording({ ...EVERYTHING, language: 'en', voice: 'we', sender: null })) {
      if (one.facts.language !== 'en') continue;
      const { body } = renderDraft(one.facts, one.variant);
      expect(body, nameOf(one)).not.toMatch(/\b(?:I|I’\w+|me|my|mine)\b/);
    }
  });
});

describe('a talk that was entered', () => {
  it('is referred to with its day and how it took place', () => {
    const project = (messageFacts: DraftFacts['messageFacts']) =>
      write({ category: 'project', messageFacts }, 1).body;
    expect(project({ talk: { on: '2026-11-17', via: 'phone' } })).toContain(
      'Following our call on 17 November, I’d like to plan the next step for the website relaunch.',
    );
    expect(project({ talk: { on: '2026-11-17', via: 'meeting' } })).toContain('our meeting on 17 November,');
    expect(project({})).toContain('I’d like to plan the next step for the website relaunch.');
    expect(project({})).not.toContain('Following');
  });
});

describe('the firm and its number', () => {
  const known = {
    company: 'Fairlight Studio',
    callback: '020 7946 0123',
    category: 'offer',
    kind: 'call',
  } as const;

  it('appear in what is said on the phone, the number twice', () => {
    const { call } = write(known);
    expect(call?.opening).toContain('this is Ada Lovelace from Fairlight Studio.');
    expect(call?.voicemail).toContain('My number is 020 7946 0123. Again, that’s 020 7946 0123.');
    expect(write({ ...known, company: null, callback: null }).call?.voicemail).not.toMatch(/from|number/);
    expect(write({ ...known, sender: null }).call?.opening).toMatch(/, this is Fairlight Studio\. /);
  });
});

describe('what was agreed', () => {
  const agreed =
    /30\s?%|20\s?%|(?:advance|part) payment|cancellation fee|Anzahlung|Abschlagszahlung|Ausfallhonorar|due on|\bfällig|valid until|gilt bis/;
  const terms = {
    advancePayment: { percent: 30 },
    partPayment: { percent: 40 },
    cancellationFee: { percent: 20 },
    dueDate: '2026-11-06',
    validUntil: '2026-12-04',
    startDate: '2026-12-07',
  };

  it('is mentioned nowhere unless it was agreed', () => {
    for (const one of everyWording()) {
      for (const text of textsOf(renderDraft(one.facts, one.variant))) {
        expect(text, nameOf(one)).not.toMatch(agreed);
      }
    }
  });

  it('is mentioned where it belongs: money in the notes for a call, dates in the message', () => {
    const points = write({ terms, kind: 'call', category: 'project' }).call?.talkingPoints.join(' ');
    expect(points).toContain('advance payment is 30%');
    expect(points).toContain('part payment is 40%');
    expect(points).toContain('a cancellation fee of 20%');
    const offer = write({ terms, kind: 'follow_up', category: 'offer' }).body;
    expect(offer).toContain('is valid until Friday 4 December, and work could begin on Monday 7 December.');
    expect(write({ terms, category: 'invoice' }).body).toContain('was due on Friday 6 November');
    expect(write({ terms, category: 'invoice', language: 'de' }).body).toContain('6. November');
  });

  it('is no offer withdrawn before its time: the prices stay valid beyond the day of the decision', () => {
    const clarify = (validUntil: string) =>
      write({ terms: { validUntil }, kind: 'clarify', category: 'offer' }).body;
    expect(clarify('2026-12-04')).toContain('The proposal remains valid until 4 December');
    expect(clarify('2026-11-28')).not.toContain('remains valid');
  });

  it('nor asked for a decision after it has expired', () => {
    const mail = (kind: DraftFacts['kind']) =>
      write({ terms: { validUntil: '2026-11-28' }, kind, category: 'offer' });
    expect(mail('clarify').body).toContain('by Saturday 28 November');
    expect(mail('clarify').subject).toContain('a decision by 28 November');
    expect(mail('answer').body).toContain('by Monday 30 November');
  });

  it('speaks of the past when the day has gone by, in the zone of the owner', () => {
    const invoice = (now: number, timeZone: string) =>
      write({ category: 'invoice', now, timeZone, terms: { dueDate: '2026-11-18' } }).body;
    const moment = Date.UTC(2026, 10, 18, 23, 30);
    expect(invoice(moment, 'Europe/London')).toContain('is due on Wednesday 18 November');
    expect(invoice(moment, 'Europe/Berlin')).toContain('was due on Wednesday 18 November');
  });
});

describe('dates and amounts', () => {
  it('are those of the owner’s zone, whatever the zone of the process', () => {
    const silentSince = Date.UTC(2026, 10, 9, 23, 30);
    const follow = {
      category: 'offer',
      via: 'phone',
      silentSince,
      followUps: 0,
      lastFollowUpAt: null,
    } as const;
    expect(write({ ...follow, timeZone: 'Europe/London' }).body).toContain('On 9 November');
    expect(write({ ...follow, timeZone: 'Europe/Berlin' }).body).toContain('On 10 November');
    expect(write({ ...follow, timeZone: 'Pacific/Kiritimati' }).body).toContain('On 10 November');
    expect(write({ ...follow, timeZone: 'Pacific/Pago_Pago' }).body).toContain('On 9 November');
  });

  it('name the day of the decision as it was given, in every zone', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin']) {
      expect(write({ kind: 'clarify', timeZone }).body).toContain('by Monday 30 November');
      expect(write({ kind: 'clarify', timeZone, language: 'de' }).body).toContain(
        'bis Montag, den 30. November',
      );
    }
  });

  it('show the year when it is not this one', () => {
    expect(write({ kind: 'clarify', decideBy: '2027-01-04' }).body).toContain('Monday 4 January 2027');
  });

  it.each([
    ['en', { minor: 1_240_000, currency: 'EUR' }, '€12,400'],
    ['de', { minor: 1_240_000, currency: 'EUR' }, '12.400,00\u00a0€'],
    ['de', { minor: 1_240_050, currency: 'EUR' }, '12.400,50\u00a0€'],
    ['en', { minor: 90_000, currency: 'CHF' }, 'CHF\u00a0900'],
    ['en', { minor: 90_000, currency: 'JPY' }, 'JP¥90,000'],
  ] as const)('%s %o is %s', (language, amount, shown) => {
    expect(write({ category: 'invoice', language, amount }).body).toContain(shown);
  });
});

describe('the topic', () => {
  const offer = (topic: string | null, terms = {}, language: DraftFacts['language'] = 'en') =>
    write({ category: 'offer', language, topic, terms });

  it.each([
    ['Website relaunch', 'our proposal for the website relaunch.'],
    ['the new logo', 'our proposal for the new logo.'],
    ['Product Film', 'our proposal for the product film.'],
    ['Meadow campaign', 'our proposal for the Meadow campaign.'],
    ['Phoenix', 'our proposal for Phoenix.'],
    ['Employer branding', 'our proposal for employer branding.'],
    ['Workshop in May', 'our proposal for the workshop in May.'],
    ['SEO audit', 'our proposal for the SEO audit.'],
    ['Relaunch: phase 2!', 'our proposal for “Relaunch: phase 2”.'],
    ['Website is slow', 'our proposal for “Website is slow”.'],
    ['Proposal for the trade fair', 'our proposal for the trade fair.'],
    ['Quote', 'our proposal.'],
  ])('%s is part of the sentence: %s', (topic, phrase) => {
    expect(offer(topic).body).toContain(phrase);
  });

  it.each([
    ['Website-Relaunch', 'zum Website-Relaunch'],
    ['Neue Broschüre', 'zur neuen Broschüre'],
    ['Neuer Markenauftritt', 'zum neuen Markenauftritt'],
    ['Mitarbeiterportal', 'zum Mitarbeiterportal'],
    ['Workshop im Mai', 'zum Workshop im Mai'],
    ['Illustrationen für den Geschäftsbericht', 'zu den Illustrationen für den Geschäftsbericht'],
    ['Corporate Design', 'zum Corporate Design'],
    ['Zxqw', '„Zxqw“'],
    ['Anmeldung schlägt fehl', '„Anmeldung schlägt fehl“'],
    ['Angebot zum Relaunch', 'zum Relaunch'],
  ])('%s has its article in German where it is certain: %s', (topic, phrase) => {
    expect(offer(topic, {}, 'de').body).toContain(`unser Angebot ${phrase}`);
  });

  it('stands beside the number under which the client knows it', () => {
    expect(offer('Relaunch', { reference: 'A-17' }).body).toContain('our proposal A-17 for the relaunch');
    const invoice = write({ category: 'invoice', topic: 'Invoice 2026-117' });
    expect(invoice.body).toContain('nvoice 2026-117 for €12,400');
    expect(invoice.subject).toContain('Invoice 2026-117');
  });

  it('begins a subject line with a capital and without an article', () => {
    expect(write({ topic: 'the new logo' }).subject).toBe('New logo: next steps');
    expect(offer('Relaunch').subject).toBe('Our proposal for the relaunch');
    expect(offer(null).subject).toBe('Our proposal');
    expect(write({ topic: null }).subject).toBe('My email of 9 November: next steps');
  });
});

describe('what people typed', () => {
  it.each([
    '{{ sender }} and {% if amount %}',
    '<b>bold</b> & <!channel>',
    '*stars* _lines_ `ticks`',
    '$1 $& \\n %s',
  ])('stays literal: %s', (topic) => {
    for (const via of ['email', 'slack', 'linkedin'] as const) {
      expect(write({ topic, via }).body).toContain(`“${topic}”`);
    }
    expect(write({ sender: topic }).body).toContain(topic);
  });

  it('stays on its line and shows no invisible signs', () => {
    const { subject, body } = write({ topic: 'Web\r\n\r\nBcc: all\u202e\u200b\tsite ' });
    expect(subject).toMatch(/^Web Bcc: all site: /);
    expect(body).toContain('“Web Bcc: all site”');
  });

  it('is cut at a word when it is too long', () => {
    const { body } = write({ topic: 'word '.repeat(60) });
    expect(body).toMatch(/“(word )+word…”/);
  });

  it('never shows what the team calls the client', () => {
    for (const one of everyWording({ ...EVERYTHING, client: 'Zzyzx' })) {
      for (const text of textsOf(renderDraft(one.facts, one.variant))) expect(text).not.toContain('Zzyzx');
    }
  });
});

describe('on the phone', () => {
  const opening = (hour: number, language: DraftFacts['language'] = 'en') =>
    write({ kind: 'call', language, now: Date.UTC(2026, 10, 19, hour) }).call?.opening;

  it('greets by the time of day in the owner’s zone', () => {
    expect(opening(8)).toMatch(/^Good morning, Jana, this is Ada Lovelace\. /);
    expect(opening(12)).toMatch(/^Good afternoon, Jana/);
    expect(opening(17)).toMatch(/^Good evening, Jana/);
    expect(opening(8, 'de')).toMatch(/^Guten Morgen, hier ist Ada Lovelace\. /);
    expect(opening(10, 'de')).toMatch(/^Guten Tag, hier/);
    expect(opening(10, 'de-du')).toMatch(/^Hallo Jana/);
  });
});

describe('another wording', () => {
  it('comes round again after the last one', () => {
    const count = variantsOf('check_in', 'offer', 'de');
    const offer = { category: 'offer', language: 'de' } as const;
    expect(write(offer, count)).toEqual(write(offer, 0));
    expect(write(offer, 41 * count + 1)).toEqual(write(offer, 1));
    expect(write(offer, 1)).not.toEqual(write(offer, 0));
  });

  it('takes any counter', () => {
    expect([0, 1, 2, 3, -1].map((variant) => variantIndex(variant, 2))).toEqual([0, 1, 0, 1, 1]);
  });
});

describe('the facts of a draft', () => {
  it('come from the thread and its circumstances', () => {
    const thread: ClientThread = {
      teamId: 'T1',
      number: 12,
      ownerId: 'U1',
      addedBy: 'U1',
      createdAt: 0,
      client: 'Acme',
      topic: 'Relaunch',
      category: 'offer',
      via: 'email',
      contact: null,
      language: 'de',
      amount: null,
      link: null,
      slackThread: null,
      phone: null,
      email: null,
      messageFacts: {},
      terms: { reference: 'A-17' },
      status: 'open',
      waitingOn: 'client',
      silentSince: 1,
      episode: 1,
      step: 1,
      followUps: 2,
      lastFollowUpAt: 5,
      lastFollowUpVia: 'phone',
      lastNudgeAt: 4,
      ignoredNudges: 0,
      pause: null,
      clientAbsence: null,
      clientPeople: [],
      pendingQuestion: null,
      outcome: null,
      outcomeReason: null,
      closedAt: null,
      mutedAt: null,
      askAgain: null,
      version: 3,
    };
    const circumstances = {
      now: 9,
      timeZone: 'UTC',
      sender: 'Ada',
      decideBy: '2026-12-01',
      voice: 'i',
      company: null,
      callback: null,
      customTemplate: null,
    } as const;
    expect(draftFacts(thread, 'follow_up', circumstances)).toEqual({
      kind: 'follow_up',
      category: 'offer',
      language: 'de',
      via: 'email',
      client: 'Acme',
      contact: null,
      topic: 'Relaunch',
      amount: null,
      followUps: 2,
      silentSince: 1,
      lastFollowUpAt: 5,
      terms: { reference: 'A-17' },
      messageFacts: {},
      ...circumstances,
    });
  });
});

describe('an owed answer', () => {
  const SORRY =
    /sorry|apolog|delay|slow|late\b|too long|taken so long|Geduld|leid|entschuldig|länger|längst|zu lange|spät|warten|wartest/i;
  const owed = everyWording().filter(({ facts }) => facts.kind === 'answer');

  it.each(['email', 'slack', 'phone'] as const)(
    'by %s does not apologise for a wait of a working day',
    (via) => {
      for (const { facts, variant } of owed.filter((one) => one.facts.isPrompt)) {
        const { subject, body } = renderDraft({ ...facts, via }, variant);
        expect(`${subject}\n${body}`).not.toMatch(SORRY);
      }
    },
  );

  it('does after more', () => {
    const late = owed.filter(({ facts }) => !facts.isPrompt && facts.language === 'en');
    for (const { facts, variant } of late) expect(renderDraft(facts, variant).body).toMatch(SORRY);
  });
});
