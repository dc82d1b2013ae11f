import { describe, expect, it } from 'vitest';
import { type DraftFacts, draftFacts, variantIndex } from '../../src/domain/templates/draft.ts';
import type { ClientThread } from '../../src/domain/threads/thread.ts';
import { renderDraft, variantsOf } from '../../src/languages/templates/render.ts';
import { EVERYTHING, everyWording, nameOf } from './draft-cases.ts';
import { textsOf } from './flaws.ts';

const write = (facts: Partial<DraftFacts>, variant = 0) => renderDraft({ ...EVERYTHING, ...facts }, variant);
const firstLine = (facts: Partial<DraftFacts>) => write(facts).body.split('\n')[0];

describe('the greeting', () => {
  it.each([
    ['en', 'Jana Krüger', 'Hello Jana,'],
    ['de', 'Jana Krüger', 'Guten Tag Jana Krüger,'],
    ['de-du', 'Jana Krüger', 'Hallo Jana,'],
    ['en', null, 'Hello,'],
    ['de', null, 'Guten Tag,'],
    ['de-du', null, 'Hallo,'],
    ['de', 'Frau Krüger', 'Guten Tag Frau Krüger,'],
    ['en', 'Mr Smith', 'Hello Mr Smith,'],
    ['de', 'Dr. Jana Krüger', 'Guten Tag Dr. Jana Krüger,'],
    ['de-du', 'Dr. Jana Krüger', 'Hallo Jana,'],
    ['en', 'Krüger, Jana', 'Hello Jana,'],
    ['en', 'J. Krüger', 'Hello J. Krüger,'],
    ['en', 'H. Müller', 'Hello H. Müller,'],
    ['en', 'Phil Collins', 'Hello Phil,'],
    ['de-du', 'Prof. Dr. rer. nat. Jana Krüger', 'Hallo Jana,'],
    ['en', 'von Berg', 'Hello von Berg,'],
    ['en', 'Team Purchasing', 'Hello Team Purchasing,'],
    ['en', 'Hans-Peter Müller', 'Hello Hans-Peter,'],
    ['en', 'jana@acme.example', 'Hello,'],
    ['de', '<@U123>', 'Guten Tag,'],
    ['de', '  Jana \n Krüger  ', 'Guten Tag Jana Krüger,'],
  ] as const)('%s %j: %s', (language, contact, greeting) => {
    expect(firstLine({ language, contact })).toBe(greeting);
  });

  it('is left out in Slack, together with the closing, and the text begins with a capital', () => {
    for (const one of everyWording({ ...EVERYTHING, via: 'slack' })) {
      const { subject, body } = renderDraft(one.facts, one.variant);
      expect(subject).toBeNull();
      expect(body, nameOf(one)).not.toMatch(/^(Hello|Hi|Guten Tag|Hallo)\b|regards|Grüße|Ada Lovelace/);
      expect(body, nameOf(one)).toMatch(/^[\p{Lu}„“]/u);
    }
  });

  it('is followed by a small letter in German and a capital in English', () => {
    expect(write({ language: 'de' }).body).toContain('Guten Tag Jana Krüger,\n\nich ');
    expect(write({ language: 'en' }).body).toMatch(/^Hello Jana,\n\n\p{Lu}/u);
  });
});

describe('the closing', () => {
  it('carries the name of the sender when it is known', () => {
    expect(write({}).body).toMatch(/\n\nBest regards,\nAda Lovelace$/);
    expect(write({ sender: null }).body).toMatch(/\n\nBest regards$/);
    expect(write({ language: 'de', sender: null }).body).toMatch(/\n\nFreundliche Grüße$/);
  });

  it('is that of a letter in a goodbye', () => {
    expect(write({ kind: 'goodbye', language: 'de' }).body).toMatch(/Mit freundlichen Grüßen\nAda Lovelace$/);
  });
});

describe('the follow-ups so far', () => {
  const history = (facts: Partial<DraftFacts>) => write({ kind: 'follow_up', ...facts }).body;

  it('are not mentioned when there were none', () => {
    for (const one of everyWording({ ...EVERYTHING, followUps: 0, lastFollowUpAt: null })) {
      for (const text of textsOf(renderDraft(one.facts, one.variant))) {
        expect(text, nameOf(one)).not.toMatch(/followed up|again on|noch einmal gemeldet|wieder gemeldet/);
      }
    }
  });

  it('are named by their date', () => {
    expect(history({})).toContain('I wrote to you on 9 November and followed up on 16 November.');
    expect(history({ language: 'de' })).toContain('am 16. November noch einmal gemeldet');
    expect(history({ followUps: 4 })).toContain('have followed up since, most recently on 16 November');
  });

  it('begin with what really happened', () => {
    expect(history({ via: 'phone' })).toContain('We spoke on 9 November, and I followed up on 16 November.');
    expect(history({ via: 'meeting', language: 'de-du' })).toContain('wir haben am 9. November miteinander');
  });

  it('are not mentioned when their date is the same or unknown', () => {
    expect(history({ lastFollowUpAt: EVERYTHING.silentSince })).not.toContain('followed up');
    expect(history({ lastFollowUpAt: null })).not.toContain('followed up');
  });
});

describe('what was agreed', () => {
  const agreed =
    /30\s?%|20\s?%|part payment|cancellation fee|Abschlagszahlung|Ausfallhonorar|due on|\bfällig|holds until|gilt bis/;
  const terms = {
    partPayment: { percent: 30 },
    cancellationFee: { percent: 20 },
    dueDate: '2026-11-06',
    validUntil: '2026-12-04',
  };

  it('is mentioned nowhere unless it was agreed', () => {
    for (const one of everyWording()) {
      for (const text of textsOf(renderDraft(one.facts, one.variant))) {
        expect(text, nameOf(one)).not.toMatch(agreed);
      }
    }
  });

  it('is mentioned where it belongs', () => {
    const de = { language: 'de', terms } as const;
    const project = write({ ...de, kind: 'clarify', category: 'project' }).body;
    expect(project).toContain('die vereinbarte Abschlagszahlung von 30\u00a0%');
    expect(project).toContain('ein Ausfallhonorar von 20\u00a0%');
    expect(write({ ...de, category: 'invoice' }).body).toContain('Fällig war sie am 6. November.');
    expect(write({ ...de, category: 'offer' }).body).toContain('Das Angebot gilt bis 4. Dezember.');
  });

  it('speaks of the past when the day has gone by, in the zone of the owner', () => {
    const invoice = (now: number, timeZone: string) =>
      write({ category: 'invoice', now, timeZone, terms: { dueDate: '2026-11-18' } }).body;
    const moment = Date.UTC(2026, 10, 18, 23, 30);
    expect(invoice(moment, 'Europe/London')).toContain('it’s due on 18 November');
    expect(invoice(moment, 'Europe/Berlin')).toContain('It was due on 18 November');
  });
});

describe('dates and amounts', () => {
  it('are those of the owner’s zone, whatever the zone of the process', () => {
    const silentSince = Date.UTC(2026, 10, 9, 23, 30);
    const follow = { kind: 'follow_up', silentSince, followUps: 0, lastFollowUpAt: null } as const;
    expect(write({ ...follow, timeZone: 'Europe/London' }).body).toContain('on 9 November');
    expect(write({ ...follow, timeZone: 'Europe/Berlin' }).body).toContain('on 10 November');
    expect(write({ ...follow, timeZone: 'Pacific/Kiritimati' }).body).toContain('on 10 November');
    expect(write({ ...follow, timeZone: 'Pacific/Pago_Pago' }).body).toContain('on 9 November');
  });

  it('name the day of the decision as it was given, in every zone', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin']) {
      expect(write({ kind: 'clarify', timeZone }).body).toContain('by Monday 30 November');
      expect(write({ kind: 'clarify', timeZone, language: 'de' }).body).toContain('bis Montag, 30. November');
    }
  });

  it('show the year when it is not this one', () => {
    expect(write({ kind: 'clarify', decideBy: '2027-01-04' }).body).toContain('Monday 4 January 2027');
  });

  it.each([
    ['en', { minor: 1_240_000, currency: 'EUR' }, '€12,400'],
    ['de', { minor: 1_240_000, currency: 'EUR' }, '12.400\u00a0€'],
    ['de', { minor: 1_240_050, currency: 'EUR' }, '12.400,50\u00a0€'],
    ['en', { minor: 90_000, currency: 'CHF' }, 'CHF\u00a0900'],
    ['en', { minor: 90_000, currency: 'JPY' }, 'JP¥90,000'],
  ] as const)('%s %o is %s', (language, amount, shown) => {
    expect(write({ category: 'invoice', language, amount }).body).toContain(`(${shown})`);
  });
});

describe('the topic', () => {
  const offer = (topic: string | null, terms = {}) =>
    write({ category: 'offer', language: 'de', topic, terms });

  it('does not repeat the noun of the context', () => {
    expect(offer('Angebot zum Relaunch').body).toContain('unser Angebot für „Relaunch“');
    expect(offer('Angebot').body).toContain('liegt Ihnen unser Angebot vor');
    expect(write({ category: 'invoice', language: 'de', topic: 'Rechnung 2026-117' }).body).toContain(
      'unsere Rechnung 2026-117 ',
    );
  });

  it('stands beside the number under which the client knows it', () => {
    expect(offer('Relaunch', { reference: 'A-17' }).body).toContain('unser Angebot A-17 für „Relaunch“');
  });

  it('gives the subject, or the matter does', () => {
    expect(offer('Relaunch').subject).toBe('Relaunch: Was ist Ihr Eindruck?');
    expect(offer(null).subject).toBe('Unser Angebot: Was ist Ihr Eindruck?');
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
    expect(opening(8)).toMatch(/^Good morning Jana, this is Ada Lovelace\. /);
    expect(opening(12)).toMatch(/^Good afternoon Jana/);
    expect(opening(17)).toMatch(/^Good evening Jana/);
    expect(opening(8, 'de')).toMatch(/^Guten Morgen Jana Krüger, hier ist Ada Lovelace\. /);
    expect(opening(10, 'de')).toMatch(/^Guten Tag Jana Krüger/);
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

describe('after a silence of many weeks', () => {
  const silentSince = Date.UTC(2026, 8, 1, 10);

  it.each([
    ['en', 'offer', 'for a few days now', 'for a while now'],
    ['en', 'general', 'the last few days', 'the last few weeks'],
    ['de', 'offer', 'seit ein paar Tagen', 'seit einiger Zeit'],
    ['de-du', 'general', 'in den letzten Tagen', 'in den letzten Wochen'],
  ] as const)('nobody speaks of a few days (%s, %s)', (language, category, soon, late) => {
    expect(write({ language, category }).body).toContain(soon);
    expect(write({ language, category, silentSince }).body).toContain(late);
    expect(write({ language, category, silentSince }).body).not.toContain(soon);
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
      clientPeople: [],
      pendingQuestion: null,
      outcome: null,
      outcomeReason: null,
      closedAt: null,
      mutedAt: null,
      askAgain: null,
      version: 3,
    };
    const circumstances = { now: 9, timeZone: 'UTC', sender: 'Ada', decideBy: '2026-12-01', house: null };
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
      ...circumstances,
    });
  });
});
