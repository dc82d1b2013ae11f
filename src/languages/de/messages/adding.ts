import type { adding as english } from '../../en/messages/adding.ts';

/** Questions and refusals when a client is added with a sentence, in German. */
export const adding: typeof english = {
  question: '*Habe ich das richtig verstanden?* Noch ist nichts gespeichert.',
  line: '• {{label}}: *{{value}}*',
  topic: 'Thema',
  no_topic: 'keines',
  since: 'Keine Antwort seit',
  now: 'jetzt',
  amount: 'Betrag',
  via: 'Kontaktweg',
  agreed: 'Vereinbart',
  owner: 'Zuständig',
  right: 'Ja, beobachten',
  edit: 'Bearbeiten …',
  quotes: 'Mit Anführungszeichen muss ich nicht nachfragen: `/ghostwatch add "Acme GmbH" "Website-Relaunch"`',
  too_long:
    'Ich bin nicht sicher, wo der Name des Kunden endet. Setz ihn in Anführungszeichen: `"Acme GmbH"`.',
  several_one:
    'Ich sehe hier {{count}} Kunden. Bitte nur einen Kunden pro Befehl; es wurde nichts gespeichert.',
  several_other:
    'Ich sehe hier {{count}} Kunden. Bitte nur einen Kunden pro Befehl; es wurde nichts gespeichert. Zum Kopieren:',
  one_client:
    'Falls es ein einziger Kunde ist, setz den Namen in Anführungszeichen: `/ghostwatch add "Müller, Schmidt & Partner"`',
};
