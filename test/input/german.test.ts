import { describe, expect, test } from 'vitest';
import { BERLIN, detailsOf, read } from './reading.ts';

describe('verbs', () => {
  test.each([
    ['hilfe', 'help'],
    ['?', 'help'],
    ['hinzufügen Acme', 'add'],
    ['hinzufuegen Acme', 'add'],
    ['NEU Acme', 'add'],
    ['liste', 'list'],
    ['zeige #12', 'show'],
    ['zeig #12', 'show'],
    ['geantwortet #12', 'replied'],
    ['nachgefasst #12', 'followed-up'],
    ['nachgehakt #12', 'followed-up'],
    ['followed up #12', 'followed-up'],
    ['follow-up #12', 'followed-up'],
    ['followup #12', 'followed-up'],
    ['beantwortet #12', 'answered'],
    ['schlummern #12 1w', 'snooze'],
    ['später #12 1w', 'snooze'],
    ['versprochen #12 Freitag', 'promised'],
    ['zugesagt #12 Freitag', 'promised'],
    ['abwesend #12 bis Freitag', 'away'],
    ['schließen #12', 'close'],
    ['schliessen #12', 'close'],
    ['zu #12', 'close'],
    ['closed #12', 'close'],
    ['öffnen #12', 'reopen'],
    ['wiederöffnen #12', 'reopen'],
    ['wieder öffnen #12', 'reopen'],
    ['re-open #12', 'reopen'],
    ['zuweisen #12 @ben', 'assign'],
    ['übergeben #12 an @ben', 'assign'],
    ['ändern #12 via:mail', 'edit'],
    ['bearbeiten #12 via:mail', 'edit'],
    ['entwurf #12', 'draft'],
    ['zeiten', 'hours'],
    ['Arbeitszeit', 'hours'],
    ['feiertage', 'holidays'],
    ['Pause aus', 'pause'],
    ['#12', 'show'],
    ['#12 geantwortet gestern', 'replied'],
  ])('%s', (line, verb) => {
    expect(read(line).verb).toBe(verb);
  });

  test('help knows a command by each of its names', () => {
    expect(read('hilfe schlummern')).toEqual({ verb: 'help', topic: 'snooze' });
    expect(read('help dates')).toEqual({ verb: 'help', topic: 'dates' });
  });
});

describe('keys and values', () => {
  test.each([
    ['über:Telefon', { via: 'phone' }],
    ['per: E-Mail', { via: 'email' }],
    ['kanal=LinkedIn', { via: 'linkedin' }],
    ['via:treffen', { via: 'meeting' }],
    ['via:sonstiges', { via: 'other' }],
    ['via:Whatsapp', { via: 'other' }],
    ['via:Signal', { via: 'other' }],
    ['per SMS', { via: 'other' }],
    ['via:Teams', { via: 'other' }],
    ['über:Xing', { via: 'other' }],
    ['art:Angebot', { category: 'offer' }],
    ['thema:Angebot', { topic: 'Angebot' }],
    ['art:projekt', { category: 'project' }],
    ['context:Rechnung', { category: 'invoice' }],
    ['about:Anfrage', { category: 'support' }],
    ['about:Bewerbung', { category: 'recruiting' }],
    ['about:Netzwerk', { category: 'networking' }],
    ['about:allgemein', { category: 'general' }],
    ['sprache:Deutsch', { language: 'de' }],
    ['lang:de-sie', { language: 'de' }],
    ['lang:sie', { language: 'de' }],
    ['lang:du', { language: 'de-du' }],
    ['lang:de-du', { language: 'de-du' }],
    ['language:English', { language: 'en' }],
    ['besitzerin:mir', { owner: { by: 'name', name: 'me' } }],
    ['Ansprechpartner:"Ute Öz"', { contact: 'Ute Öz' }],
    ['betreff:Relaunch seit:heute', { topic: 'Relaunch', since: BERLIN.now }],
    ['betreff:Relaunch', { topic: 'Relaunch' }],
    ['projekt:"Neue Website"', { topic: 'Neue Website' }],
    ['seit heute', { since: BERLIN.now }],
    ['Relaunch seit: heute per Telefon', { topic: 'Relaunch', since: BERLIN.now, via: 'phone' }],
    ['url:acme.de/angebot', { link: 'https://acme.de/angebot' }],
  ])('%s', (keys, details) => {
    expect(detailsOf(keys)).toEqual(details);
  });

  test.each([
    ['gewonnen', 'won'],
    ['beantwortet', 'answered'],
    ['abgelehnt', 'declined'],
    ['lost', 'declined'],
    ['verloren', 'declined'],
    ['verstummt', 'ghosted'],
    ['hinfällig', 'obsolete'],
    ['erledigt', 'obsolete'],
  ])('schließen #12 %s', (word, outcome) => {
    expect(read(`schließen #12 ${word}`)).toMatchObject({ outcome });
  });

  test.each([
    ['meine', { scope: 'mine' }],
    ['alle', { scope: 'all' }],
    ['offene', { scope: 'all' }],
    ['wartend', { scope: 'waiting' }],
    ['pausiert', { scope: 'paused' }],
    ['geschlossen', { scope: 'closed' }],
    ['fällig', { scope: 'owed' }],
    ['<@U1> Relaunch geschlossen', { scope: 'closed', owner: { by: 'id', userId: 'U1' }, text: 'Relaunch' }],
    ['owner:ich', { owner: { by: 'name', name: 'me' } }],
    ['"closed"', { text: 'closed' }],
  ])('liste %s', (t, found) => {
    expect(read(`liste ${t}`)).toEqual({ verb: 'list', ...found });
  });
});
