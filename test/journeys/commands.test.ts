import type { Person } from 'slack-sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addAda, openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let ada: Person;
let ben: Person;
beforeEach(async () => {
  workspace = await openWorkspace('2026-11-20T10:00:00+01:00');
  ada = addAda(workspace.slack);
  ben = workspace.slack.addPerson({
    name: 'ben',
    realName: 'Ben Okoro',
    timeZone: 'Europe/London',
    locale: 'en-GB',
  });
});
afterEach(() => workspace.close());

const say = (line: string, person = ada) => type(person, line, workspace);

/** Everything that `add` takes. */
const ACME =
  '/ghostwatch add "Acme GmbH" "Website relaunch" about:offer via:email since:"9 Nov" owner:@ada amount:12.400€ contact:"Jana Krüger" lang:de link:https://example.com/offer';

describe('the first steps', () => {
  test('the bare command says what it is and the three things to do first', async () => {
    const answer = await say('/ghostwatch');
    expect(answer).toContain('Ghostwatch nudges you when a client goes quiet.');
    expect(answer).toMatch(/1\. .*\n2\. .*\n3\. /);
  });

  test('help shows all commands, a topic shows one, an unknown topic says so', async () => {
    expect(await say('/ghostwatch help')).toContain('/ghostwatch promised #12 friday');
    expect(await say('/ghostwatch help snooze')).toContain('/ghostwatch snooze #12 3 days');
    expect(await say('/ghostwatch help snooze')).not.toContain('/ghostwatch add');
    expect(await say('/ghostwatch help teleport')).toContain('There’s no help on “teleport”.');
    expect(await say('/ghostwatch help teleport')).not.toContain('Did you mean');
    expect(await say('/ghostwatch help snoze')).toContain('Did you mean `help snooze`?');
  });

  test('an empty list says what to do', async () => {
    expect(await say('/ghostwatch list')).toContain('Nothing here yet.');
    expect(await say('/ghostwatch list owed')).toContain('You don’t owe anyone an answer.');
  });
});

describe('watching', () => {
  test('add takes everything at once', async () => {
    const answer = await say(ACME);
    expect(answer).toContain(
      'Now watching *#1 · Acme GmbH* · Website relaunch. Silent since Monday 9 November. Owner: @ada.',
    );
  });

  test('add takes a client alone', async () => {
    const answer = await say('/ghostwatch add Zenith');
    expect(answer).toContain('Now watching *#1 · Zenith*. Silent since Friday 20 November. Owner: @ada.');
    expect(answer).toContain('Next nudge: Check in, Wednesday 25 November, 10:00 (in 5 days).');
  });

  test('a link to a Slack message sets the channel', async () => {
    const channel = workspace.slack.addChannel({ name: 'orbit', members: [ada] });
    const message = await ada.says(channel, 'Here is the mock-up.');
    await say(`/ghostwatch add Orbit mock-up about:project ${workspace.slack.permalink(message)}`);
    expect(await say('/ghostwatch show #1')).toContain('project · in Slack');
  });

  test('for a colleague', async () => {
    expect(await say('/ghostwatch add Nimbus owner:@ben')).toContain('Owner: @ben.');
    expect(await say('/ghostwatch list @ben')).toContain('*#1 · Nimbus*');
  });

  test('nobody and bots own nothing', async () => {
    expect(await say('/ghostwatch add Lost owner:@nobody')).toContain(
      'I can’t find anyone called “nobody” here.',
    );
    expect(await say(`/ghostwatch add Lost owner:<@${workspace.slack.app.botUserId}>`)).toContain(
      'is a bot or has left',
    );
  });
});

describe('looking', () => {
  test('mine, all, and by text, the soonest nudge first', async () => {
    await say(ACME);
    await say('/ghostwatch add Zenith');
    await say('/ghostwatch add Nimbus owner:@ben');
    const mine = await say('/ghostwatch list');
    expect(mine).toContain('*Your open clients* (2)');
    expect(mine.indexOf('Acme')).toBeLessThan(mine.indexOf('Zenith'));
    expect(await say('/ghostwatch list all')).toContain('*All open clients* (3)');
    expect(await say('/ghostwatch list all nimb')).toMatch(/\*#3 · Nimbus\* · .* · @ben/);
    expect(await say('/ghostwatch list all xyzzy')).toContain('No results for “xyzzy”.');
  });

  test('show tells where a thread stands, its timeline and what comes next', async () => {
    await say(ACME);
    const shown = await say('/ghostwatch show #1');
    expect(shown).toContain('No reply *for 8 working days*, since Monday 9 November.');
    expect(shown).toContain(
      'proposal · by email · At stake: *€12,400* · Contact: Jana Krüger · Open the conversation',
    );
    expect(shown).toContain('Suggested messages: German (Sie)');
    expect(shown).toContain('○ Check in after 3 working days');
    expect(shown).toContain('Friday 20 November · added by @ada');
    expect(shown).toContain('A nudge (Check in) is on its way.');
  });

  test('draft writes the message for where the thread stands, in the language of the thread', async () => {
    await say(ACME);
    await say('/ghostwatch add Zenith');
    expect(await say('/ghostwatch draft #1')).toContain('Guten Tag Jana Krüger,');
    expect(await say('/ghostwatch draft Zenith')).toContain('Hello,');
  });
});

describe('what happened', () => {
  test('the client replied, we answered, we chased', async () => {
    await say(ACME);
    expect(await say('/ghostwatch replied #1 yesterday')).toContain('It’s our turn now.');
    expect(await say('/ghostwatch list owed')).toContain('*#1 · Acme GmbH*');
    expect(await say('/ghostwatch replied #1')).toContain('I already know that #1 replied');
    expect(await say('/ghostwatch answered #1 today')).toContain('The clock starts again from there.');
    expect(await say('/ghostwatch followed-up #1 by phone')).toContain(
      'by phone on Friday 20 November (today)',
    );
    expect(await say('/ghostwatch followed-up #1 by phone 2 days ago')).toContain(
      'is before the silence began',
    );
  });

  test('a part of the name will do, an ambiguous one is answered with the candidates', async () => {
    await say('/ghostwatch add Zenith');
    expect(await say('/ghostwatch followed-up zen')).toContain('*#1 · Zenith*');
    await say('/ghostwatch add "Zenith Labs"');
    const asked = await say('/ghostwatch replied Zen');
    expect(asked).toContain('Several clients match “Zen”.');
    expect(asked).toContain('*#1 · Zenith*');
    expect(asked).toContain('*#2 · Zenith Labs*');
    expect(asked).toContain('/ghostwatch replied Zen');
    expect(await say('/ghostwatch show zenith')).toContain('*#1 · Zenith*');
  });
});

describe('waiting', () => {
  test('snooze, promise and absence say until when, and when the next nudge comes', async () => {
    await say('/ghostwatch add Zenith');
    await say('/ghostwatch followed-up #1');
    expect(await say('/ghostwatch snooze #1 3 days')).toContain(
      'until Monday 23 November, 10:00 (in 3 days)',
    );
    expect(await say('/ghostwatch snooze #1 until next tuesday')).toContain('Tuesday 24 November');
    expect(await say('/ghostwatch snooze #1 bis Montag')).toContain('Monday 23 November');
    const promised = await say('/ghostwatch promised #1 friday');
    expect(promised).toContain('named Friday 27 November');
    expect(promised).toContain('Next nudge: Follow up, Monday 30 November, 09:00 (in 10 days).');
    expect(await say('/ghostwatch away #1 until 2026-12-01')).toContain(
      'is away until Tuesday 1 December (in 11 days)',
    );
    expect(await say('/ghostwatch snooze #1 3 working days')).toContain('until Wednesday 25 November, 10:00');
    expect(await say('/ghostwatch list paused')).toContain('*#1 · Zenith*');
    expect(await say('/ghostwatch snooze #1 yesterday')).toContain('It must be in the future.');
  });
});

describe('ending and handing over', () => {
  test('close with an outcome and a reason, correct it, reopen', async () => {
    await say('/ghostwatch add "Zenith Labs"');
    expect(await say('/ghostwatch close #1 declined budget was cut')).toContain(
      '*Declined* (budget was cut)',
    );
    expect(await say('/ghostwatch list closed')).toContain('Declined today (budget was cut)');
    expect(await say('/ghostwatch replied #1')).toContain(
      '#1 is closed. To reopen it first: `/ghostwatch reopen #1`',
    );
    const asked = await say('/ghostwatch close #1 won');
    expect(asked).toContain('is already closed: *Declined*. I’ve left it that way.');
    expect(asked).toContain('[ Change to Won ]');
    expect(await say('/ghostwatch reopen #1')).toContain('It picks up where it left off.');
    expect(await say('/ghostwatch reopen #1')).toContain('there’s nothing to reopen');
  });

  test('assign and edit', async () => {
    await say('/ghostwatch add "Zenith Labs"');
    expect(await say('/ghostwatch assign #1 @ben')).toContain('@ben is now the owner of *#1 · Zenith Labs*.');
    expect(await say('/ghostwatch assign #1 @ben')).toContain('@ben is already the owner.');
    expect(await say('/ghostwatch edit #1 about:invoice amount:900€')).toContain('type, amount');
    expect(await say('/ghostwatch edit #1 about:invoice')).toContain('Nothing was changed.');
    expect(await say('/ghostwatch edit #1 owner:@ada amount:950€')).toContain('@ada is now the owner of');
    expect(await say('/ghostwatch show #1')).toContain('At stake: *€950*');
  });
});

describe('settings', () => {
  test('hours, holidays and the pause of all nudges plan anew', async () => {
    await say('/ghostwatch add "Zenith Labs" about:invoice');
    expect(await say('/ghostwatch hours')).toContain('Mon–Fri 09:00–17:00');
    expect(await say('/ghostwatch hours 00:00-24:00 mon-sun')).toContain(
      'Mon–Sun 00:00–24:00 (Europe/Berlin)',
    );
    expect(await say('/ghostwatch show #1')).toContain(
      'Next nudge: Check in, Wednesday 25 November, 10:00 (in 5 days).',
    );
    expect(await say('/ghostwatch hours 09:00-17:30 mon-fri')).toContain('Mon–Fri 09:00–17:30');
    expect(await say('/ghostwatch holidays DE-BY')).toContain('(DE-BY)');
    expect(await say('/ghostwatch holidays DE-XX')).toContain(
      'I don’t know any public holidays for “DE-XX”.',
    );
    for (const [typed, code] of [
      ['Bayern', 'DE-BY'],
      ['NW', 'DE-NW'],
      ['germany', 'DE'],
      ['Zürich', 'CH-ZH'],
      ['Belarus', 'BY'],
    ]) {
      expect(await say(`/ghostwatch holidays ${typed}`)).toContain(`(${code}).`);
    }
    expect(await say('/ghostwatch holidays BY')).toContain(
      '“BY” could be several regions: DE-BY (Bayern, Germany), Belarus. Which one?',
    );
    expect(await say('/ghostwatch holidays Basel')).toContain('Did you mean CH-B');
    expect(await say('/ghostwatch holidays Gondor')).toContain('for example `Bayern`, `DE-BY`');
    expect(await say('/ghostwatch help holidays')).toContain('DE-NW North Rhine-Westphalia');
    expect(await say('/ghostwatch holidays off')).toContain('Your public holidays: none.');
    expect(await say('/ghostwatch pause until monday')).toContain(
      'paused until Monday 23 November (in 3 days)',
    );
    expect(await say('/ghostwatch show #1')).toContain('@ada has paused all nudges until');
    expect(await say('/ghostwatch pause')).toContain('paused until Monday 23 November');
    const settings = await say('/ghostwatch settings');
    for (const part of ['Mon–Fri 09:00–17:30', 'public holidays: none', 'paused until']) {
      expect(settings).toContain(part);
    }
    expect(await say('/ghostwatch pause vom 24.12. bis 1.1.')).toContain(
      'Your nudges will pause from Thursday 24 December (in 34 days) up to and including Friday 1 January 2027',
    );
    expect(await say('/ghostwatch pause off')).toContain('Your nudges are on.');
    expect(await say('/ghostwatch pause')).toContain('Your nudges are on.');
  });
});

describe('what people mistype', () => {
  test('the answer says what is wrong, suggests, and repeats the line', async () => {
    await say('/ghostwatch add "Zenith Labs"');
    const answer = await say('/ghostwatch snoze #1 3 days');
    expect(answer).toContain('I don’t know the command “snoze”.');
    expect(answer).toContain('Did you mean `snooze`?');
    expect(answer).toContain('/ghostwatch snoze #1 3 days');
    expect(await say('/ghostwatch asign #1 @ben & co')).toContain('/ghostwatch asign #1 @ben & co');
    expect(await say('/ghostwatch Zenith Labs')).toContain(
      'If that’s a client: `/ghostwatch show Zenith Labs`. All commands: `/ghostwatch help`',
    );
    expect(await say('/ghostwatch snooze')).toContain('Which client?');
    expect(await say('/ghostwatch show #99')).toContain('I can’t find a client matching “#99”.');
    expect(await say('/ghostwatch replied #1 tomorrow')).toContain('It must be in the past.');
  });

  test('what phones do to quotes and dashes is understood', async () => {
    const answer = await say(
      '/ghostwatch add “Café Müller” „Neue Speisekarte“ —about:angebot –since:gestern',
    );
    expect(answer).toContain('*#1 · Café Müller* · Neue Speisekarte');
    expect(answer).toContain('Silent since Thursday 19 November');
  });

  test('markup that is typed stays text', async () => {
    const answer = await say('/ghostwatch add "<!channel> & *Sons*" "a <b> c"');
    expect(answer).toContain('channel & *Sons*');
    expect(JSON.stringify(ada.dm.at(-1)?.blocks)).not.toContain('<!');
  });
});

test('everybody reads times in their own zone', async () => {
  await say('/ghostwatch add Nimbus owner:@ben');
  expect(await say('/ghostwatch show #1', ben)).toContain('Wednesday 25 November, 09:00');
  expect(await say('/ghostwatch show #1', ada)).toContain('Wednesday 25 November, 10:00');
});
