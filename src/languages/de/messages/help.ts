import { helpLines } from '../../command-words.ts';
import type { Messages } from '../../en/messages/index.ts';
import { commands } from '../commands.ts';
import { ownHelp } from './preferences.ts';

/** The greeting, the help and the settings. */
export const settings: Messages['settings'] = {
  hours: 'Deine Arbeitszeiten: {{hours}} ({{timeZone}}).',
  hours_change: 'Ändern: `/ghostwatch hours 09:00-17:30 mo-fr`.',
  hours_none: 'keine',
  day_hours: '{{days}} {{hours}}',
  holidays: 'Deine Feiertage: {{region}}.',
  holidays_none: 'keine',
  holidays_change: 'Ändern: `/ghostwatch holidays Bayern` oder `aus`.',
  recounted:
    'Ich zähle die Wartezeit in diesen Arbeitszeiten, auch rückwirkend. Bei Kunden, die du schon beobachtest, kann die Zahl der Tage jetzt eine andere sein.',
  holidays_parts:
    'In manchen Regionen gibt es mehr Feiertage. Bist du in einer davon, dann nenne sie, zum Beispiel mit dem Kürzel:',
  holidays_part: '• {{part}}',
  replanned: 'Deine Erinnerungen richten sich ab jetzt danach.',
  paused: 'Alle deine Erinnerungen pausieren bis {{until}}. Vorher beenden: `/ghostwatch pause aus`.',
  paused_later:
    'Deine Erinnerungen pausieren von {{from}} bis einschließlich {{last}}; vorher kommen sie wie gewohnt. Doch nicht? `/ghostwatch pause aus`',
  paused_between:
    'Deine Erinnerungen pausieren von {{from}} bis {{until}}; vorher kommen sie wie gewohnt. Doch nicht? `/ghostwatch pause aus`',
  not_paused: 'Deine Erinnerungen sind an.',
};

export const welcome: Messages['welcome'] = {
  what: '*Ghostwatch erinnert dich, wenn Kunden verstummen.* Es zählt die Wartezeit in deiner Arbeitszeit, sagt dir, wann du nachfassen solltest, und schlägt dir den Text dazu vor: von der kurzen, freundlichen Nachricht bis zur klaren Bitte um eine Entscheidung.',
  first: 'Drei Dinge für den Anfang:',
  add: '1. Einen Kunden beobachten: `/ghostwatch add "Acme GmbH" "Website-Relaunch" art:angebot seit:gestern`',
  hours:
    '2. Sagen, wann du arbeitest: `/ghostwatch hours 09:00-17:30 mo-fr` und `/ghostwatch holidays Bayern`',
  list: '3. Sehen, was offen ist: `/ghostwatch list`. Wenn eine Erinnerung kommt, genügt ein Klick.',
  help: 'Alles andere: `/ghostwatch help`',
};

export const help: Messages['help'] = {
  ...helpLines(commands),
  ...ownHelp,
  title: '*Befehle*',
  topics: 'Mehr zu einem Befehl: `/ghostwatch help add`. Alle Befehle gehen auch auf Deutsch.',
  report_more:
    'Ohne Zeitraum geht es um die letzten zwölf Monate. `diese` oder `letzte` geht mit `Woche`, `Monat`, `Quartal` und `Jahr`.',
  sentence:
    'Oder in einem Satz: `/ghostwatch add Müller GmbH Angebot für die Webseite, seit letzten Donnerstag, 12.400 €`. Wo ich nicht sicher bin, frage ich, bevor ich etwas speichere.',
  about_values:
    '`art` kennt angebot, projekt, rechnung, support, bewerbung, netzwerk und allgemein; danach richten sich Zeitplan und Textvorschläge.',
  via_values:
    '`kontaktweg` kennt slack, e-mail, linkedin, telefon, treffen und sonstiges. Ein Link auf eine Slack-Nachricht setzt ihn von selbst.',
  lang_values: '`sprache` ist die Sprache der Textvorschläge: {{draft_languages}}. Ohne Angabe deine eigene.',
  reach_values:
    '`telefon:"+49 30 1234567"` und `mail:jana@acme.de` – so ist dein Kontakt zu erreichen; Mails und Anrufe beginnen dann mit einem Klick.',
  term_values:
    '`konditionen:"30 % Abschlagszahlung, Ausfallhonorar 500 €, fällig 30.11."` – was vereinbart ist, oder einzeln: `abschlagszahlung:30%`, `ausfallhonorar:500€`, `fällig:30.11.`, `gültig:15.12.`, `nr:RE-2026-17`. Nur was hier steht, kommt in den Textvorschlägen vor. `fällig:keine` nimmt es zurück.',
  references: 'Statt `#12` genügt ein Teil des Kundennamens, wenn er eindeutig ist.',
  dates:
    'Datumsangaben, wie du sie sagst: `gestern`, `9.11.`, `3 Tage`, `bis Montag`, `2026-12-01`, `yesterday`, `next tuesday`.',
  unknown_topic: 'Zu „{{text}}“ habe ich keine Hilfe.',
};
