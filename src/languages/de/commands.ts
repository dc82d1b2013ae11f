import type { Commands } from '../en/commands.ts';

export const commands: Commands = {
  welcome: { words: 'hallo moin servus' },
  help: { words: 'hilfe befehle' },
  add: {
    words: 'hinzufügen neu anlegen erfassen',
    help: '`/ghostwatch add "Acme GmbH" "Website-Relaunch" art:angebot kontaktweg:e-mail seit:"9. Nov" zuständig:@ada betrag:12.400€ kontakt:"Jana Krüger" sprache:de link:https://…` – beobachtet einen Kunden. Nur der Name ist Pflicht.',
  },
  list: {
    words: 'liste auflisten übersicht',
    help: '`/ghostwatch list [mine|all|@user|waiting|paused|closed|owed] [Text] [nach Wartezeit|Geld|Person|Termin]` – listet Kunden auf, die dringendsten zuerst, wenn du nichts anderes sagst.',
  },
  report: {
    words: 'bericht berichte auswertung auswerten statistik',
    help: '`/ghostwatch bericht [mine|team|#kanal|Acme] [diesen Monat|seit 1.3.]` – was offen ist, um wie viel Geld es geht und was Kunden zurückbringt.',
  },
  forecast: {
    words: 'vorschau ausblick prognose vorhersage',
    help: '`/ghostwatch ausblick [meine|team] [10 Tage]` – welche Erinnerungen kommen, wenn bei deinen Kunden bis dahin nichts passiert. Tage sind Arbeitstage.',
  },
  show: {
    words: 'zeige zeig anzeigen zeigen',
    help: '`/ghostwatch show #12` – zeigt einen Kunden: Verlauf und nächste Erinnerung.',
  },
  replied: {
    words: 'geantwortet antwortete rückmeldung',
    help: '`/ghostwatch replied #12 [per Mail] [gestern]` – der Kunde hat geantwortet; wir sind dran.',
  },
  'followed-up': {
    words: 'nachgefasst nachfassen nachgehakt nachhaken',
    help: '`/ghostwatch followed-up #12 [per Telefon] [vor 2 Tagen]` – wir haben nachgefasst.',
  },
  answered: {
    words: 'beantwortet beantworte beantworten',
    help: '`/ghostwatch answered #12 [per Telefon] [heute]` – wir haben geantwortet; die Wartezeit beginnt neu.',
  },
  snooze: {
    words: 'schlummern schlummer später warten verschieben verschiebe verschoben aufschieben aufgeschoben',
    help: '`/ghostwatch snooze #12 3 Tage` oder `bis Montag` – später: bis dahin keine Erinnerungen.',
  },
  promised: {
    words: 'versprochen versprach zugesagt zusage',
    help: '`/ghostwatch promised #12 Freitag` – der Kunde hat einen Termin genannt.',
  },
  away: {
    words: 'abwesend abwesenheit urlaub weg',
    help: '`/ghostwatch abwesend #12 bis 1.12.2026`, `/ghostwatch abwesend #12 von 21.12. bis 6.1.` – der Kunde ist abwesend oder wird es sein.',
  },
  close: {
    words: 'schließen schließe geschlossen zu erledigt beenden',
    help: '`/ghostwatch close #12 [gewonnen|geantwortet|abgelehnt|verstummt|hinfällig] [Grund …]` – schließt den Kunden; mit `… nochmal fragen in 3 Monaten` frage ich dich dann, ob du ihn wieder öffnest.',
  },
  reopen: {
    words: 'öffnen öffne wiederöffnen wiedereröffnen',
    help: '`/ghostwatch reopen #12` – öffnet ihn wieder.',
  },
  resume: {
    words: 'wecken wecke aufwecken weiter weitermachen fortsetzen fortfahren',
    help: '`/ghostwatch weiter #12` (oder `wecken`) – beendet die Pause; Erinnerungen kommen wieder.',
  },
  undo: {
    words: 'rückgängig zurücknehmen widerrufen widerrufe',
    help: '`/ghostwatch rückgängig` – nimmt deine letzte Änderung zurück, `rückgängig #12` die letzte bei diesem Kunden.',
  },
  delete: {
    words: 'löschen lösche gelöscht entfernen entferne',
    help: '`/ghostwatch löschen #12` – löscht einen Kunden samt Verlauf endgültig, nach einer Rückfrage.',
  },
  assign: {
    words: 'zuweisen zuteilen übergeben übergib',
    help: '`/ghostwatch assign #12 @user` – übergibt ihn.',
  },
  edit: {
    words: 'ändern ändere bearbeiten bearbeite',
    help: '`/ghostwatch edit #12 art:rechnung betrag:900€` – ändert Angaben.',
  },
  note: {
    words: 'notiz notizen notieren notiere notiert vermerk vermerken anmerkung',
    help: '`/ghostwatch notiz #12 Budget auf Januar verschoben` – eine Notiz zum Kunden, zu sehen bei seinen Angaben. Mit Namen: `/ghostwatch notiz Acme: erst nach fünf anrufen`.',
  },
  draft: {
    words: 'entwurf vorlage nachricht',
    help: '`/ghostwatch draft #12` – der Textvorschlag für den aktuellen Schritt. Eigene Formulierungen: `/ghostwatch settings`, *Eigene Vorlagen*.',
  },
  mute: {
    words: 'stumm stummschalten stummschalte stummgeschaltet',
    help: '`/ghostwatch stumm #12` – keine Erinnerungen zu diesem Kunden bis `/ghostwatch unmute #12`; Antworten sehe ich weiter.',
  },
  unmute: {
    words: 'laut lautschalten lautstellen wiederlaut entstummen',
    help: '`/ghostwatch unmute #12` – hebt die Stummschaltung auf.',
  },
  hours: {
    words: 'zeiten zeit stunden arbeitszeit arbeitszeiten',
    help: '`/ghostwatch hours 09:00-17:30 mo-fr` (oder `auto`) – wann du arbeitest. Nur dann kommen Erinnerungen.',
  },
  holidays: {
    words: 'feiertage feiertag',
    help: '`/ghostwatch holidays Bayern` (oder `DE-BY`, `AT-9`, `Zürich`, `aus`) – deine Feiertage.',
  },
  timezone: {
    words: 'zeitzone',
    help: '`/ghostwatch zeitzone Europe/Vienna` (oder eine Stadt, `auto`) – wo du bist.',
  },
  language: {
    words: 'sprache',
    help: '`/ghostwatch sprache de` ({{languages}}, `auto`) – in welcher Sprache ich dir schreibe.',
  },
  digest: {
    words: 'tagesübersicht zusammenfassung sammelnachricht',
    help: '`/ghostwatch digest 9:00` (oder `aus`) – eine Nachricht am Tag statt einzelner Erinnerungen.',
  },
  suggestions: {
    words: 'vorschläge vorschlag',
    help: '`/ghostwatch vorschläge aus` – ich schlage dir keine Kunden mehr vor, die nicht geantwortet haben; `an` schaltet die Vorschläge wieder ein. Admins: `aus für alle`.',
  },
  limit: {
    words: 'tageslimit obergrenze',
    help: '`/ghostwatch limit 5` (oder `aus`) – begrenzt die Erinnerungen am Tag, die dringendsten zuerst.',
  },
  pause: {
    words: 'pausieren',
    help: '`/ghostwatch pause bis Montag`, `/ghostwatch pause vom 21.12. bis 6.1.`, `/ghostwatch pause aus` – pausiert alle deine Erinnerungen.',
  },
  settings: {
    words: 'einstellungen einstellung',
    help: '`/ghostwatch einstellungen` – alles, was du eingestellt hast, und ein Formular zum Ändern.',
  },
  client: {
    words: 'kunde kundin kundenseite',
    help: '`/ghostwatch client #12 @jana` – Jana spricht dort für den Kunden (`nicht @jana`: nicht mehr).',
  },
  cover: {
    words: 'vertretung vertreter vertreterin vertreten',
    help: '`/ghostwatch cover @ben bis Montag`, `/ghostwatch cover @ben von Montag bis Freitag`, `/ghostwatch urlaub bis Freitag, Vertretung @ben`, `/ghostwatch cover aus` – wer deine Erinnerungen bekommt, solange du weg bist.',
  },
  escalation: {
    words: 'eskalation eskalieren',
    help: '`/ghostwatch eskalation #channel` (oder `aus`) – wo ich melde, wenn drei Erinnerungen hintereinander unbeachtet bleiben.',
  },
  currency: {
    words: 'währung waehrung',
    help: '`/ghostwatch währung CHF` (oder `auto`) – die Währung von Beträgen ohne Währung, für alle hier; nur Admins.',
  },
  import: {
    words: 'importieren importiere',
    help: '`/ghostwatch import` – übernimmt Kunden aus einer CSV-Datei oder aus eingefügten Zeilen. Du siehst, was passieren würde, bevor etwas gespeichert wird.',
  },
  export: {
    words: 'exportieren exportiere herunterladen',
    help: '`/ghostwatch export [csv|json]` – schickt dir alle Kunden, die du sehen darfst, als Datei, die sich wieder importieren lässt.',
  },
  data: {
    words: 'daten auskunft dsgvo',
    help: '`/ghostwatch daten "Jana Krüger"` – alles, was ich über einen Kunden oder Kontakt speichere.',
  },
  erase: {
    words: 'tilgen tilge vergessen vergiss',
    help: '`/ghostwatch erase "Jana Krüger"` – löscht alles zu einem Kunden oder Kontakt endgültig, nach einer Rückfrage; nur für Admins.',
  },
  audit: {
    words: 'protokoll prüfprotokoll',
    help: '`/ghostwatch protokoll` – wer etwas endgültig gelöscht, exportiert, importiert oder Einstellungen geändert hat; nur für Admins.',
  },
  trial: {
    words: 'probe probebetrieb probelauf',
    help: '`/ghostwatch probe` (`an`, `aus`) – im Probebetrieb plane und zeige ich alles, schicke aber niemandem Erinnerungen; Admins schalten ihn ein und aus.',
  },
  keys: {
    words: 'schlüssel api-schlüssel apischlüssel',
    help: '`/ghostwatch schlüssel` – die Schlüssel, mit denen andere Programme die HTTP-API benutzen (Admins).',
  },
  hooks: {
    words: 'eingang eingänge eingangshaken',
    help: '`/ghostwatch hooks` – die Adressen, an die andere Programme senden (Admins).',
  },
  webhooks: {
    words: 'ausgang ausgänge',
    help: '`/ghostwatch webhooks` – die Programme, die erfahren, was bei Kunden passiert (Admins).',
  },
};
