import type { undo as english, undoErrors as englishErrors } from '../../en/messages/undo.ts';

/** Messages about undoing, ending a pause, changing the outcome and deleting, in German. */
export const undo: typeof english = {
  button: 'Rückgängig',
  done: 'Rückgängig gemacht: {{title}}, {{what}}. Alles ist wieder wie zuvor.',
  others_one: 'Auch bei einer weiteren offenen Unterhaltung mit diesem Kunden rückgängig gemacht.',
  others_other: 'Auch bei {{count}} weiteren offenen Unterhaltungen mit diesem Kunden rückgängig gemacht.',
  removed: 'Rückgängig gemacht: Ich beobachte {{title}} nicht mehr. Davon ist nichts mehr gespeichert.',
  again: 'Das hatte ich gerade eben schon notiert; es zählt nur einmal.',
  event: 'rückgängig gemacht: {{what}}',
  line: '{{line}} _(rückgängig gemacht)_',
  last: '*Letzte Änderung:* {{entry}}',
  own_last: '*Deine letzte Änderung:* {{title}} · {{entry}}',
  own_setting: '*Deine letzte Änderung:* {{what}}, {{when}}',
  setting_done: '*Rückgängig gemacht: {{what}}.* Es gilt wieder:',
  setting_since:
    'Das kann ich nicht rückgängig machen: Seitdem gab es eine weitere Änderung ({{what}}). Jetzt hat sich nichts geändert.',
  setting_since_line: '• {{when}} ({{who}})',
  of_own: 'deine Einstellungen',
  of_proposals: 'Vorschläge',
  of_rules: 'die Einstellungen des Workspace',
  of_policy: 'der Zeitplan „{{name}}“',
  of_template: 'die Vorlage {{name}}',
  of_key: 'der Schlüssel „{{name}}“',
  of_hook: 'die Adresse „{{name}}“',
  of_overview: 'die Wochenübersicht',
  policy_default: 'Für diese Kunden gibt es keinen eigenen Zeitplan.',
  template_own: 'Es gilt der eigene Text.',
  template_default: 'Für diese Nachricht gibt es keinen eigenen Text.',
  entry: '{{what}}, {{when}}',
  entry_by: '{{what}}, {{when}} ({{who}})',
  hindrance: '• {{entry}}',
  handover: '{{who}} hat die Übergabe von {{title}} zurückgenommen. Du musst nichts weiter tun.',
  resume: 'Pause beenden',
  not_away: 'Doch nicht abwesend',
  event_resumed: 'Pause beendet',
  done_resumed: 'Die Pause bei {{title}} ist beendet.',
  done_called: 'Notiert: {{title}}, {{what}}.',
  done_judged: 'Notiert: {{title}}, {{what}}.',
  other_outcome: '{{title}} ist schon geschlossen: *{{outcome}}*. Dabei habe ich es gelassen.',
  change_outcome: 'Ändern in {{outcome}}',
  delete_question: ':warning: {{title}} endgültig löschen?',
  delete_goes: 'Mit gelöscht werden: {{counts}}. Das lässt sich nicht rückgängig machen.',
  delete_or_close: 'Beenden und den Verlauf behalten: `/ghostwatch close #{{number}}`',
  delete_or_keep: 'Der Kunde ist geschlossen, es kommen keine Erinnerungen mehr; der Verlauf kann bleiben.',
  delete_events_one: '{{count}} Eintrag im Verlauf',
  delete_events_other: '{{count}} Einträge im Verlauf',
  delete_nudges_one: '{{count}} Erinnerung',
  delete_nudges_other: '{{count}} Erinnerungen',
  delete_cards_one: '{{count}} Karte in Slack',
  delete_cards_other: '{{count}} Karten in Slack',
  delete_confirm: 'Endgültig löschen',
  delete_keep: 'Behalten',
  deleted: '#{{number}} ist gelöscht. Davon ist nichts mehr gespeichert.',
  kept: '#{{number}} bleibt, wie es ist.',
  card_deleted: '{{who}} hat #{{number}} samt Verlauf gelöscht.',
};

/** Why something cannot be undone, ended or deleted. */
export const undoErrors: typeof englishErrors = {
  not_paused:
    '#{{number}} ist nicht pausiert. Stummgeschaltet? `/ghostwatch unmute #{{number}}`. Hast du alle deine Erinnerungen pausiert? `/ghostwatch pause aus`',
  other_outcome: '#{{number}} ist schon mit einem anderen Ergebnis geschlossen. Es wurde nichts geändert.',
  changed_since:
    'Das kann ich nicht rückgängig machen: Bei #{{number}} hat sich seitdem noch etwas geändert.',
  already_undone: 'Das ist schon rückgängig gemacht; #{{number}} ist wieder wie zuvor.',
  settings_changed_since:
    'Das kann ich nicht rückgängig machen: Seitdem gab es eine weitere Änderung. Jetzt hat sich nichts geändert. Alles auf einen Blick: `/ghostwatch einstellungen`',
  settings_already_undone: 'Das ist schon rückgängig gemacht.',
  settings_undo_gone:
    'Rückgängig machen kann ich nur Änderungen der letzten 30 Tage. Alles auf einen Blick: `/ghostwatch einstellungen`',
  undo_would_delete:
    'Damit würden sofort geschlossene Kunden gelöscht ({{count}}). Wenn du das willst, ändere, wie lange geschlossene Kunden gespeichert bleiben: `/ghostwatch einstellungen`',
  cannot_undo:
    'Bei #{{number}} gibt es nichts, was ich rückgängig machen könnte. Bearbeiten: `/ghostwatch bearbeiten #{{number}} …`',
  thread_gone: '#{{number}} gibt es nicht mehr.',
  nothing_done: 'Von dir gibt es nichts, was ich rückgängig machen könnte.',
  not_deletable: 'Für #{{number}} ist {{owner}} zuständig. Löschen können nur {{owner}} und Admins.',
  nudge_under_way:
    'Eine Erinnerung zu #{{number}} ist gerade unterwegs. Es wurde nichts gelöscht; versuch es in einer Minute noch einmal.',
};
