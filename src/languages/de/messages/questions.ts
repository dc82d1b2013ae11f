import type { question as english } from '../../en/messages/questions.ts';

/** Questions about a client's message, in German. */
export const question: typeof english = {
  notification_doubt: '#{{number}} {{client}} hat geschrieben. War das eine Antwort?',
  notification_away: '#{{number}} {{client}} ist abwesend, zurück am {{date}}. Bis dahin pausieren?',
  notification_promise: '#{{number}} {{client}} will sich bis {{date}} melden. Bis dahin pausieren?',
  promise: 'Erinnerungen bis {{date}} pausieren? Bis dahin will sich der Kunde melden.',
  plan: 'Ich frage dich, wie ich die Nachricht werten soll: {{when}}.',
  due: 'Eine Frage dazu ist unterwegs.',
  doubt: 'War das eine Antwort?',
  away: 'Erinnerungen pausieren, bis der Kunde am {{date}} zurück ist?',
};
