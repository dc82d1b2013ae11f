import type { rules as english } from '../../en/messages/workspaces.ts';

/** The words on what holds for a whole workspace in German. */
export const rules: typeof english = {
  title: 'Für alle hier',
  visibility: 'Wer welche Kunden sieht',
  visibility_all: 'Alle sehen alle Kunden',
  visibility_own: 'Alle sehen nur die eigenen',
  visibility_hint:
    'Die eigenen sind die, für die man zuständig ist, die man angelegt hat oder vertritt. Admins sehen alle Kunden, und was eskaliert wurde, sehen alle.',
  escalation: 'Wo ich melde, dass Erinnerungen unbeachtet bleiben',
  escalation_hint:
    'Nach drei Erinnerungen hintereinander ohne jede Reaktion. Leer gelassen, erfährt es die Vertretung.',
  emoji: 'Emoji, das eine Nachricht beobachtet',
  emoji_hint: 'An einer Nachricht beobachtet es das Gespräch. Leer lassen, wenn es keins geben soll.',
  emoji_unknown: 'Das ist kein Name eines Emojis. Schreib ihn wie :eyes: oder eyes.',
  currency: 'Währung von Beträgen ohne Währung',
  currency_hint:
    'Zum Beispiel EUR, CHF oder USD. Leer gelassen gilt die Währung des Landes, in dem ist, wer tippt.',
  currency_unknown: 'Diese Währung kenne ich nicht. Schreib ihr Kürzel, etwa EUR, CHF oder USD.',
  says_currency: '*Währung:* Ein Betrag ohne Währung ist in {{currency}}.',
  says_no_currency: '*Währung:* Ein Betrag ohne Währung ist in der des Landes, in dem du bist.',
  keep: 'Wie lange geschlossene Kunden bleiben',
  keep_never: 'Für immer',
  keep_other: 'Eine andere Zahl von Tagen',
  keep_days_one: '{{count}} Tag',
  keep_days_other: '{{count}} Tage',
  keep_years_one: '{{count}} Jahr',
  keep_years_other: '{{count}} Jahre',
  keep_hint: 'Danach werden sie mit ihrem ganzen Verlauf gelöscht. Offene Kunden werden nie gelöscht.',
  days: 'Tage',
  days_hint: 'Nur für „Eine andere Zahl von Tagen“.',
  days_missing: 'Wie viele Tage? Oder wähle oben eine der Zeiten.',
  says_visibility_all: '*Wer welche Kunden sieht:* Alle sehen alle.',
  says_visibility_own:
    '*Wer welche Kunden sieht:* Alle sehen nur die eigenen und was eskaliert wurde. Admins sehen alle.',
  says_escalation: '*Unbeachtete Erinnerungen:* Das erfährt {{channel}}.',
  says_no_escalation: '*Unbeachtete Erinnerungen:* Das erfährt die Vertretung.',
  says_emoji: '*Emoji:* {{emoji}} an einer Nachricht, und ich beobachte das Gespräch.',
  says_no_emoji: '*Emoji:* Keins beobachtet eine Nachricht.',
  says_keep: '*Geschlossene Kunden:* Gelöscht, wenn sie {{time}} geschlossen sind.',
  says_keep_never: '*Geschlossene Kunden:* Sie bleiben für immer.',
  save: 'Speichern',
  sure_title: 'Kunden löschen?',
  sure_one:
    ':warning: Das löscht jetzt *{{count}}* geschlossenen Kunden samt Verlauf: alles, was länger als {{time}} geschlossen ist. Es lässt sich nicht rückgängig machen.',
  sure_other:
    ':warning: Das löscht jetzt *{{count, number}}* geschlossene Kunden samt Verlauf: alles, was länger als {{time}} geschlossen ist. Es lässt sich nicht rückgängig machen.',
  sure_note: 'Noch ist nichts geändert. Sicherungen, die es schon gibt, behalten ihren Inhalt.',
  sure_save: 'Löschen und speichern',
  back: 'Zurück',
  saved: 'Gespeichert.',
  working: 'Einen Moment, ich frage Slack …',
  open: 'Einstellungen öffnen',
  emoji_help: 'Oder setze {{emoji}} an eine Nachricht: Das beobachtet ihr Gespräch.',
};
