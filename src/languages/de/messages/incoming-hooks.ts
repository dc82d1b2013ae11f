import type { hooks as english, hookErrors as englishErrors } from '../../en/messages/incoming-hooks.ts';

/** Messages for admins about addresses to which other programs send, in German. */
export const hooks: typeof english = {
  title: '*Adressen, an die andere Programme senden*',
  none: 'Es gibt noch keine.',
  line: '• *{{name}}* · {{source}}',
  how: 'Eine erstellen: `/ghostwatch hooks neu CRM`, mit `hubspot` oder `pipedrive` dahinter, wenn eines der beiden dorthin sendet. Eine ansehen: `/ghostwatch hooks zeige CRM`. Eine entfernen: `/ghostwatch hooks entfernen CRM`',
  created: 'Hier ist die Adresse von *{{name}}*. Ich zeige sie nur dieses eine Mal. Kopiere sie jetzt:',
  rotated:
    'Hier ist die neue Adresse von *{{name}}*. Ich zeige sie nur dieses eine Mal. Kopiere sie jetzt. Die alte gilt noch bis {{until}}; trage bis dahin die neue im anderen Programm ein.',
  in_front: 'Setz die Adresse eures Ghostwatch-Servers davor.',
  try: 'Wer sie kennt, kann Kunden anlegen, für die du zuständig bist. Sende etwas dorthin und sieh dann unter `/ghostwatch hooks zeige {{name}}` nach.',
  mapping: 'Was *{{name}}* liest:',
  last: 'Zuletzt angekommen: {{when}}. Alle Werte sind verdeckt (Buchstaben als x, Ziffern als 9):',
  nothing_yet: 'In den letzten 24 Stunden kam nichts an.',
  map_how:
    'Ein Feld an anderer Stelle lesen: `/ghostwatch hooks zuordnen {{name}} client=deal.company topic=deal.title`',
  removed: '*{{name}}* ist entfernt und nimmt nichts mehr an. Die Kunden, die darüber kamen, bleiben.',
  taken: '*{{name}}* nimmt an, was dorthin gesendet wird.',
  manage: 'Adressen verwalten',
  form_title: 'Adressen',
  details: 'Einzelheiten',
  back: 'Alle Adressen',
  add: 'Neue Adresse',
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  name: 'Name',
  name_hint: 'Wie du das andere Programm nennst, zum Beispiel „CRM“.',
  source: 'Was dorthin sendet',
  source_generic: 'Irgendein Programm, das JSON sendet',
  source_hubspot: 'HubSpot',
  source_pipedrive: 'Pipedrive',
  map: 'Felder zuordnen',
  map_hint:
    'Gib als Pfad an, wo jedes Feld in der Nachricht des anderen Programms steht, zum Beispiel deal.company.name. Ein leeres Feld wird dort gelesen, wo es bei dieser Quelle üblicherweise steht.',
  mapped:
    'Gespeichert. Stand in der letzten Nachricht an dieser Stelle etwas, siehst du es verdeckt neben dem Feld.',
  not_a_path: 'Ein Pfad besteht aus Namen und Zahlen mit Punkten dazwischen, zum Beispiel deal.company.name.',
  field_id: 'Nummer des Datensatzes',
  field_event: 'Was passiert ist',
  field_at: 'Wann es passiert ist',
  field_client: 'Kunde',
  field_topic: 'Thema',
  field_contact: 'Kontakt',
  field_email: 'E-Mail',
  field_amount: 'Betrag',
  field_currency: 'Währung',
  field_link: 'Link',
  signing: 'Signatur',
  signing_help:
    'HubSpot signiert, was es sendet, mit dem Client-Secret deiner App. Trage es ein, und ich nehme an dieser Adresse nichts anderes mehr an.',
  secret: 'Client-Secret der HubSpot-App',
  secret_hint: 'Leer lassen, um Signaturen nicht mehr zu prüfen.',
  is_signed: 'Nur was HubSpot signiert hat, wird angenommen.',
  unsigned: 'Signaturen werden nicht mehr geprüft.',
  both_work: 'Die alte Adresse gilt noch bis {{until}}.',
  rotate: 'Adresse ersetzen',
  rotate_sure: 'Die alte Adresse gilt noch 24 Stunden. Trage bis dahin die neue im anderen Programm ein.',
  remove: 'Entfernen',
  remove_sure:
    'Was an diese Adresse gesendet wird, wird dann nicht mehr angenommen. Die Kunden, die darüber kamen, bleiben.',
};

/** Why an address for other programs cannot be created or changed, in German. */
export const hookErrors: typeof englishErrors = {
  hook_unknown: 'Eine Adresse namens „{{name}}“ gibt es hier nicht. Alle ansehen: `/ghostwatch hooks`',
  too_many_hooks: 'Es gibt schon {{max}} Adressen. Entferne zuerst eine.',
  hook_name_taken: 'Eine Adresse namens „{{name}}“ gibt es schon. Wähle einen anderen Namen.',
  hook_secret_invalid:
    'Das kann kein Client-Secret sein. Kopiere es aus der HubSpot-App: *Auth → Client secret*.',
  no_public_url:
    'HubSpot signiert die Adresse, die es aufruft, und ich kenne meine nicht. Wer Ghostwatch betreibt, setzt zuerst `GHOSTWATCH_URL`.',
};
