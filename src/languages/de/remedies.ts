import type { Remedies } from '../en/remedies.ts';

export const remedies: Remedies = {
  check_in: {
    name: 'Kurz melden',
    noun: 'Kurz melden',
    reported: 'Kurz melden',
    after: 'Kurz melden nach',
    ask: '*Melde dich {{by}}:* kurz und freundlich.',
    why: 'Zeit für eine kurze, freundliche Nachricht: Laut Zeitplan ist sie {{after}} ohne Antwort dran. Meist steckt nichts Schlimmes dahinter: keine Zeit, andere Pläne.',
  },
  follow_up: {
    name: 'Nachfassen',
    noun: 'Nachfassen',
    reported: 'Nachfassen',
    after: 'Nachfassen nach',
    ask: '*Fass {{by}} konkret nach:* Sag, was du brauchst.',
    why: 'Zeit, konkret zu werden: Laut Zeitplan ist das {{after}} ohne Antwort dran. Schreib, was du brauchst, und so, dass ein Wort als Antwort genügt.',
  },
  call: {
    name: 'Anrufen',
    noun: 'Anruf',
    reported: 'Anruf',
    after: 'Anrufen nach',
    why: 'Zeit für einen Anruf: Laut Zeitplan ist er {{after}} ohne Antwort dran. Ein Gespräch klärt in Minuten, was eine weitere Nachricht offen ließe.',
  },
  clarify: {
    name: 'Um Entscheidung bitten',
    noun: 'Um Entscheidung bitten',
    reported: 'Bitte um Entscheidung',
    after: 'Um Entscheidung bitten nach',
    ask: '*Bitte {{by}} um eine Entscheidung* und nenn einen Termin.',
    why: 'Zeit, um eine Entscheidung zu bitten: Laut Zeitplan ist das {{after}} ohne Antwort dran. Klar, respektvoll und mit einem Datum, ab dem ihr anders plant.',
  },
  answer: {
    name: 'Antworten',
    noun: 'Geschuldete Antwort',
    reported: 'Antwort',
    ask: '*Antworte dem Kunden* {{by}}. „Ich melde mich am Donnerstag“ ist auch eine Antwort.',
    why: 'Du bist dran. Auch ein kurzes „Ich melde mich am Donnerstag“ ist eine Antwort.',
  },
  goodbye: {
    noun: 'Abschied',
    reported: 'Abschied',
    ask: '*Verabschiede dich* {{by}} und lass die Tür offen.',
    why: 'Du hast um eine Entscheidung gebeten, und das Datum ist vorbei. Ein respektvoller Abschied sagt, was jetzt gilt, und lässt die Tür offen.',
  },
  reopening: {
    name: 'Wieder öffnen',
    noun: 'Kontakt wieder aufnehmen',
    reported: 'Wiederaufnahme',
    ask: '*Nimm {{by}} wieder Kontakt auf.*',
    why: 'Wenn du wieder öffnest, beginnt die Wartezeit jetzt neu. Bis du dich entscheidest, bleibt der Kunde geschlossen.',
  },
};
