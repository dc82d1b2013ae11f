import type { hooks as english, hookErrors as englishErrors } from '../../en/messages/hooks.ts';

/** What admins read about addresses to which other programs send, in German. */
export const hooks: typeof english = {
  title: '*Adressen, an die andere Programme senden*',
  none: 'Es gibt noch keine.',
  line: '• *{{name}}* · {{source}}',
  how: 'Eine erstellen: `/ghostwatch hooks neu CRM`, mit `hubspot` oder `pipedrive` dahinter, wenn eines der beiden dorthin sendet. Eine ansehen: `/ghostwatch hooks zeige CRM`. Eine entfernen: `/ghostwatch hooks entfernen CRM`',
  created:
    'Hier ist die Adresse von *{{name}}*. Ich zeige sie nur dieses eine Mal. Kopiere sie jetzt und setz die Adresse eures Ghostwatch-Servers davor:',
  rotated:
    'Hier ist die neue Adresse von *{{name}}*. Ich zeige sie nur dieses eine Mal. Kopiere sie jetzt und setz die Adresse eures Ghostwatch-Servers davor. Die alte gilt noch bis {{until}}; trage bis dahin die neue im anderen Programm ein.',
  try: 'Wer sie kennt, kann Kunden anlegen, für die du zuständig bist. Sende etwas dorthin und sieh dann unter `/ghostwatch hooks zeige {{name}}` nach.',
  mapping: 'Was *{{name}}* liest:',
  last: 'Zuletzt angekommen: {{when}}. Alle Werte sind verdeckt (Buchstaben als x, Ziffern als 9):',
  nothing_yet: 'In den letzten 24 Stunden kam nichts an.',
  map_how:
    'Ein Feld an anderer Stelle lesen: `/ghostwatch hooks zuordnen {{name}} client=deal.company topic=deal.title`',
  removed: '*{{name}}* ist entfernt und nimmt nichts mehr an. Die Kunden, die darüber kamen, bleiben.',
};

/** Why an address for other programs cannot be made or changed, in German. */
export const hookErrors: typeof englishErrors = {
  hook_unknown: 'Eine Adresse namens „{{name}}“ gibt es hier nicht. Alle ansehen: `/ghostwatch hooks`',
  hook_name_taken: 'Eine Adresse namens „{{name}}“ gibt es schon. Wähle einen anderen Namen.',
};
