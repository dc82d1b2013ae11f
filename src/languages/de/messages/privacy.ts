import type { privacy as english } from '../../en/messages/privacy.ts';

/** Messages about personal data, in German. */
export const privacy: typeof english = {
  nothing: 'Ich speichere über „{{text}}“ nichts, was du sehen darfst.',
  status_open: 'offen',
  status_closed: 'geschlossen',
  kept_one: 'Was ich über „{{text}}“ speichere, in *{{count}}* Unterhaltung:',
  kept_other: 'Was ich über „{{text}}“ speichere, in *{{count}}* Unterhaltungen:',
  counts: 'Gesendete Erinnerungen: {{nudges}} · Nachrichten in Slack: {{cards}}',
  more_one: '… und {{count}} weitere. Ein längerer Name grenzt die Auswahl ein.',
  more_other: '… und {{count}} weitere. Ein längerer Name grenzt die Auswahl ein.',
  erase_how: 'Endgültig löschen, als Admin: `/ghostwatch erase {{text}}`',
  question: 'Was davon soll endgültig gelöscht werden? Kreuze nur an, was du mit „{{text}}“ meinst.',
  box_client: '#{{number}} {{client}}: der ganze Kunde',
  box_contact: '#{{number}} {{client}}: der Kontakt {{name}}',
  box_mention: '#{{number}} {{client}}: der Name {{name}} in den Texten',
  box_counts: 'Einträge im Verlauf: {{events}} · Erinnerungen: {{nudges}} · Nachrichten: {{cards}}',
  confirm: 'Endgültig löschen',
  keep: 'Alles behalten',
  kept_everything: 'Es wurde nichts gelöscht.',
  what_goes:
    'Ein ganzer Kunde wird mit Verlauf und Erinnerungen gelöscht. Bei einem Kontakt werden Name, Adresse und Nummer gelöscht, und der Name wird aus allen Texten zu diesem Kunden entfernt; der Kunde und der Betrag bleiben.',
  nothing_ticked: 'Es ist nichts angekreuzt, also wurde nichts gelöscht.',
  erased: 'Endgültig gelöscht. Kunden: *{{clients}}* · Kontakte: *{{contacts}}*.',
  nothing_left: 'In der Datenbank ist nichts mehr davon übrig.',
  server_log:
    'In den Tabellen ist nichts mehr davon übrig. Im Write-Ahead-Log von PostgreSQL, in dessen Archiv und auf Replikaten bleiben die alten Zeilen, bis der Server sie überschreibt oder löscht.',
  older_reads:
    'Ein anderes Programm hat währenddessen die Datenbank benutzt, deshalb können die alten Zeilen noch in ihren Dateien stehen. Sobald es fertig ist: `ghostwatch erase --again` auf der Kommandozeile ausführen.',
  mentions_one: 'Der Name ist auch aus den Texten zu *{{count}}* Kunden entfernt.',
  mentions_other: 'Der Name ist auch aus den Texten zu *{{count}}* Kunden entfernt.',
  cards_left_one:
    'Slack hat mich *{{count}}* Nachricht nicht ersetzen lassen; dort kann der Name noch stehen.',
  cards_left_other:
    'Slack hat mich *{{count}}* Nachrichten nicht ersetzen lassen; dort kann der Name noch stehen.',
  not_yet:
    'Noch nicht gelöscht: {{numbers}}. Eine Nachricht dazu ist gerade unterwegs; versuch es in einer Minute noch einmal.',
  backups:
    'In Sicherungen steht es noch: Lösche alle, die vor heute entstanden sind, oder wiederhole das Löschen, wenn du eine zurückspielst. Exportierte Dateien und was Leute in Slack geschrieben haben, musst du selbst löschen.',
  audit_title: '*Wer was getan hat*',
  audit_empty:
    'Noch niemand hat etwas endgültig gelöscht, exportiert, importiert oder Einstellungen geändert.',
  audit_line: '• {{when}} · {{who}}: {{what}}',
  audit_erased: 'endgültig gelöscht ({{numbers}}): Kunden {{clients}}, Kontakte {{contacts}}',
  audit_exported: 'exportiert: Kunden {{clients}}',
  audit_imported: 'importiert: {{added}} neu, {{updated}} geändert',
  audit_import_undone: 'einen Import rückgängig gemacht: {{removed}} entfernt, {{restored}} zurückgesetzt',
  audit_settings_changed: 'Einstellungen geändert: {{settings}}',
  audited_visibility: 'wer welche Kunden sieht',
  audited_watchEmoji: 'Emoji',
  audited_keepClosedDays: 'wie lange geschlossene Kunden gespeichert bleiben',
  audited_voice: '„ich“ oder „wir“ in Textvorschlägen',
  audited_company: 'Firmenname',
  audited_callback: 'Rückrufnummer',
  audited_currency: 'Währung',
  audited_reportsPerPerson: 'Namen in Berichten',
  audited_suggestions: 'Vorschläge',
  audited_trial: 'Probebetrieb',
  audited_escalationChannelId: 'wo unbeachtete Erinnerungen gemeldet werden',
  audited_schedule: 'ein Zeitplan',
  audited_template: 'eine Vorlage',
  audited_overview: 'eine Wochenübersicht',
  audited_keys: 'Schlüssel',
  audited_hooks: 'Adressen für andere Programme',
  audited_webhooks: 'Webhooks',
  audit_settings_undone: 'eine Änderung der Einstellungen rückgängig gemacht: {{settings}}',
};
