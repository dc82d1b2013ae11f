import type { mail as english } from '../../en/messages/mail.ts';

/** Messages about mails, in German. */
export const mail: typeof english = {
  replied: 'der Kunde hat per E-Mail geantwortet',
  replied_unsure: 'der Kunde hat per E-Mail geschrieben, vielleicht eine Antwort',
  replied_promised: 'der Kunde hat per E-Mail geantwortet und will sich bis {{date}} melden',
  thanked: 'der Kunde hat sich per E-Mail bedankt',
  absent: 'eine automatische Antwort kam per E-Mail',
  absent_until: 'eine Abwesenheitsnotiz kam: zurück am {{date}}',
  absent_later: 'eine Abwesenheitsnotiz kam: abwesend ab {{from}}, zurück am {{date}}',
  bounced: 'deine E-Mail an {{address}} kam nicht an',
  bounced_domain: 'deine E-Mail an {{address}} kam nicht an: Die Domain gibt es nicht',
  delayed: 'deine E-Mail an {{address}} ist noch unterwegs',
  departed: 'der Kontakt arbeitet laut automatischer Antwort nicht mehr dort',
  heard_elsewhere: 'der Kunde hat per E-Mail geschrieben; ich habe es #{{number}} zugeordnet',
  from: '{{what}}, von {{address}}',
  bounce:
    ':email: *Deine E-Mail an {{address}} kam nicht an; der Kunde weiß also nichts davon.* Prüfe die Adresse (*Bearbeiten …*) und schick sie noch einmal, oder ruf an. Mit deiner nächsten E-Mail beginnt die Wartezeit neu.',
  bounce_domain:
    ':email: *Deine E-Mail an {{address}} kam nicht an: Die Domain gibt es nicht, wahrscheinlich ein Tippfehler.* Berichtige die Adresse (*Bearbeiten …*) und schick sie noch einmal, oder ruf an. Mit deiner nächsten E-Mail beginnt die Wartezeit neu.',
  bounce_line: 'Deine E-Mail an {{address}} kam nicht an. Noch einmal schicken oder anrufen?',
  bounce_notification: '#{{number}} {{client}}: Deine E-Mail an {{address}} kam nicht an',
  bounce_silence: 'Deine E-Mail kam nicht an ({{date}}); der Kunde weiß also nichts davon.',
  arrived: 'Sie ist doch angekommen',
  bounce_step: 'Noch einmal schicken oder anrufen',
  called: 'Ich habe angerufen',
  phone: 'Telefon: {{phone}}',
  pause_bounce: 'Am nächsten Arbeitstag erinnern',
  never_from: 'Diesen Absender ignorieren',
  new_sender:
    '{{address}} ist neu. Gehört die Adresse zum Kunden? Dann suche ich auch nach E-Mails von dort.',
  add_sender: 'Adresse hinzufügen',
  departure:
    ':wave: *Dein Kontakt arbeitet nicht mehr dort*, sagt eine automatische Antwort vom {{when}}. Trag einen neuen Kontakt ein (*Bearbeiten …*), oder ruf an. Die Wartezeit läuft weiter.',
  departure_line: 'Der Kontakt arbeitet nicht mehr dort. Wer ist jetzt zuständig?',
  departure_notification: '#{{number}} {{client}}: Dein Kontakt arbeitet nicht mehr dort',
  why: {
    acknowledgement: 'Die E-Mail sieht wie eine Eingangsbestätigung aus.',
    automatic: 'Die E-Mail wurde anscheinend automatisch verschickt.',
    bounce: 'Das sieht nach einer Meldung aus, dass deine E-Mail nicht ankam.',
    accepted: 'Der Kunde hat eine Termineinladung angenommen.',
    declined: '*Der Kunde hat eine Termineinladung abgelehnt.*',
    tentative: 'Der Kunde hat eine Termineinladung unter Vorbehalt angenommen.',
    invitation: 'Der Kunde hat zu einem Termin eingeladen.',
    encrypted: 'Die E-Mail ist verschlüsselt, ich kann sie nicht lesen.',
    signed: 'Die E-Mail ist in eine Signatur verpackt (S/MIME), ich kann sie nicht lesen.',
    copied: 'Die E-Mail ging an jemand anderen, du stehst in Kopie.',
    spam: 'Die E-Mail liegt im Spam-Ordner.',
    forwarded: 'Der Kunde hat die Nachricht von jemand anderem weitergeleitet.',
    sender: 'Aus der E-Mail geht nicht eindeutig hervor, wer sie geschickt hat.',
    empty: 'Die E-Mail hat keinen Text.',
    relayed: 'Die E-Mail kam über einen Verteiler.',
    colleague: 'Jemand anderes aus der Firma hat die E-Mail geschrieben.',
    which_client: 'Zu dieser Adresse beobachtest du mehrere Kunden; um welchen geht es?',
    complaint:
      'Der Kunde hat deine E-Mail als Spam gemeldet. Schreib besser erst wieder, wenn du das geklärt hast.',
  },
  unreadable: {
    login:
      ':warning: Ich kann das Postfach {{mailbox}} nicht lesen: Der Server lehnt das Passwort ab. Bis ein Admin das behebt, sieh selbst nach Antworten, bevor du nachfasst.',
    grant:
      ':warning: Ich kann das Postfach {{mailbox}} nicht lesen: Die Erlaubnis dazu ist abgelaufen. Bis ein Admin es neu verbindet, sieh selbst nach Antworten, bevor du nachfasst.',
    certificate:
      ':warning: Ich kann das Postfach {{mailbox}} nicht lesen: Das Zertifikat des Servers ist ungültig. Bis ein Admin das behebt, sieh selbst nach Antworten, bevor du nachfasst.',
    busy: ':warning: Ich kann das Postfach {{mailbox}} gerade nicht lesen: Der Server lässt keine weitere Verbindung zu. Sieh selbst nach Antworten, bevor du nachfasst.',
    unreachable:
      ':warning: Ich kann das Postfach {{mailbox}} gerade nicht lesen. Sieh selbst nach Antworten, bevor du nachfasst.',
  },
  outage: '{{what}} Zuletzt gelesen: {{when}}. Ich sage dir Bescheid, sobald es wieder geht.',
  outage_never: '{{what}} Es wurde noch nie gelesen. Ich sage dir Bescheid, sobald es wieder geht.',
  works_again:
    ':white_check_mark: Ich kann das Postfach {{mailbox}} wieder lesen und habe nachgeholt, was inzwischen kam.',
  home: {
    heading: '*Postfächer*',
    read: '{{mailbox}}: zuletzt gelesen {{when}}',
    unread: '{{mailbox}}: noch nicht gelesen',
    failing: ':warning: {{mailbox}}: nicht lesbar seit {{since}}; zuletzt gelesen {{when}}',
    failing_never: ':warning: {{mailbox}}: nicht lesbar seit {{since}}; noch nie gelesen',
  },
};
