import type { question as english, pendingQuestion as englishPending } from '../../en/messages/questions.ts';

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

/** What a card shows about an open question, and its buttons. */
export const pendingQuestion: typeof englishPending = {
  doubt:
    ':grey_question: Der Kunde hat am {{when}} geschrieben. Ich bin nicht sicher, ob das eine Antwort war, und werte es vorerst so. War es eine?',
  was_answer: 'Das war eine Antwort',
  no_answer: 'Keine Antwort',
  away: ':palm_tree: Am {{when}} kam eine Abwesenheitsnotiz: Der Kunde ist am {{date}} zurück.',
  away_later:
    ':palm_tree: Am {{when}} kam eine Abwesenheitsnotiz: Der Kunde ist ab {{from}} abwesend und am {{date}} zurück. Wenn es so weit ist, frage ich dich, ob ich pausieren soll.',
  promise: ':calendar: Der Kunde hat am {{when}} geschrieben und will sich bis {{date}} melden.',
  our_turn: 'Wir sind dran',
  pause: 'Pause bis {{date}}',
  pause_then: 'Für diese Zeit pausieren',
};
