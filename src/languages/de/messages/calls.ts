import type { Messages } from '../../en/messages/index.ts';

/** Texts about calling a client, in German. */
export const call: Messages['call'] = {
  number: '*Ruf {{who}} an:* {{phone}}',
  no_number:
    '*Ruf {{who}} an.* Die Nummer kenne ich noch nicht: `/ghostwatch edit #{{number}} telefon:"+49 30 1234567"`',
  reached: 'Erreicht',
  voicemail: 'Mailbox',
  no_answer: 'Nimmt nicht ab',
  what_came_of_it: '*Was kam dabei heraus?* Wenn noch nichts vereinbart ist, brauchst du nichts zu klicken.',
  write_too: '*Du hast eine Nachricht angekündigt. Hier ist sie:*',
  write_instead: '*Ich erinnere dich, es noch einmal zu versuchen. Oder schreib stattdessen:*',
  event_reached: 'angerufen und erreicht',
  event_voicemail: 'angerufen, auf die Mailbox gesprochen',
  event_no_answer: 'angerufen, niemand nahm ab',
  event_wrong_person: 'angerufen, falsche Person',
  event_other_person: 'angerufen, falsche Person; richtig ist {{contact}}',
};
