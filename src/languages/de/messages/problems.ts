import type { problem as english } from '../../en/messages/problems.ts';
import { ownProblems } from './preferences.ts';

/** What is wrong with a typed line, in German: one message per problem of `src/input`. */
export const problem: typeof english = {
  ...ownProblems,
  not_days:
    'Ich kann „{{text}}“ nicht als Anzahl von Arbeitstagen lesen. Nimm eine Zahl von 1 bis {{max}}, zum Beispiel `10 Tage`.',
  unknown_command: 'Den Befehl „{{text}}“ kenne ich nicht.',
  maybe_client: 'Falls das ein Kunde ist: `/ghostwatch show {{client}}`. Alle Befehle: `/ghostwatch help`',
  did_you_mean: 'Meintest du `{{suggestion}}`?',
  unknown_key: 'Die Angabe „{{text}}“ kenne ich nicht.',
  unknown_value: '„{{text}}“ passt nicht zu `{{key}}`. Möglich sind: {{allowed}}.',
  missing_client: 'Welcher Kunde? Der Name gehört hinter `add`.',
  missing_client_name:
    'Welcher Kunde? „{{text}}“ ist nur eine Nummer; diesen Kunden ansehen: `/ghostwatch show {{text}}`.',
  missing_reference: 'Welcher Kunde? Nenne die Nummer, etwa `#12`, oder einen Teil des Namens.',
  missing_date: 'Bis wann? Zum Beispiel `3 Tage`, `Freitag`, `bis 1.12.2026`.',
  missing_person: 'Wer? Nenne jemanden aus dem Team, etwa `@ada`.',
  missing_whom: 'Um wen geht es? Gib den Namen eines Kunden oder Kontakts an, zum Beispiel `"Jana Krüger"`.',
  missing_change: 'Was soll ich ändern? Zum Beispiel `betrag:900€` oder `art:rechnung`.',
  missing_value: '„{{text}}“ hat keinen Wert.',
  missing_address:
    'Welche Adresse? Kopiere sie aus dem anderen Programm: `/ghostwatch webhooks neu https://…`',
  missing_event:
    'Welche Ereignisse? Zum Beispiel `antwort abschluss` oder `alle`. Die eines Webhooks: `/ghostwatch webhooks zeige NAME`',
  missing_note: 'Was soll ich notieren? Zum Beispiel `/ghostwatch notiz #12 Budget auf Januar verschoben`.',
  missing_name: 'Hinter „{{text}}“ fehlt der Name. Setz ihn in Anführungszeichen: `kontakt:"Dr. Eva Lang"`.',
  too_many_words: 'Das sind mehr als {{max}} Wörter, deshalb habe ich nichts getan. Bitte kürze den Text.',
  too_long: '`{{key}}` ist zu lang: höchstens {{max}} Zeichen.',
  not_a_name:
    '„{{text}}“ ist als Name nicht lesbar. Ein Name braucht einen Buchstaben, eine Ziffer oder ein Emoji.',
  client_without_person:
    'Mit `kunde` legst du fest, wer für den Kunden spricht: `/ghostwatch kunde #12 @jana`. „{{text}}“ beobachten: `/ghostwatch add {{text}}` · Ansehen: `/ghostwatch show {{text}}`',
  not_a_date: '„{{text}}“ verstehe ich nicht als Datum. Versuch `gestern`, `9.11.`, `3 Tage`, `1.12.2026`.',
  vague_date: 'Welcher Tag ist mit „{{text}}“ gemeint? Gib eine Zahl oder ein Datum an: `3 Tage`, `9.11.`.',
  half_days:
    'Ich zähle ganze Tage; welcher Tag mit „{{text}}“ gemeint ist, weiß ich nicht. Gib eine Zahl von Tagen oder ein Datum an: `10 Tage`, `9.11.`.',
  no_such_day: '„{{text}}“ gibt es in dem Jahr nicht. Bitte prüfe das Datum.',
  wrong_weekday:
    'Bei „{{text}}“ stimmt der Wochentag nicht: Dieses Datum ist {{when}}. Was von beidem ist gemeint?',
  date_in_future: '„{{text}}“ ist {{when}}. Das muss in der Vergangenheit liegen.',
  no_end:
    '„{{text}}“ ist {{when}}. Und bis wann? Eine Pause braucht ein Ende, damit sie niemand vergisst: `/ghostwatch pause von Montag bis Freitag`',
  begins_later:
    '„{{text}}“ ist {{when}}, aber die Pause beginnt sofort. Nenne nur das Ende, oder sag es mir an dem Tag.',
  date_in_past: '„{{text}}“ war {{when}}. Das muss in der Zukunft liegen.',
  not_an_amount: '„{{text}}“ verstehe ich nicht als Betrag. Versuch `12.400 €`, `CHF 900`.',
  not_a_currency: 'Die Währung „{{text}}“ kenne ich nicht. Nimm das Kürzel, etwa `EUR`, `CHF` oder `USD`.',
  not_a_channel:
    '„{{text}}“ ist kein Channel, den ich sehen kann. Tippe # und wähle ihn aus der Liste von Slack.',
  not_a_link: '„{{text}}“ ist kein Link. Er muss mit https:// beginnen.',
  not_a_phone: '„{{text}}“ sieht nicht wie eine Telefonnummer aus. Versuch `+49 30 1234567`.',
  not_an_email: '„{{text}}“ sieht nicht wie eine E-Mail-Adresse aus. Versuch `jana@acme.de`.',
  not_a_share: 'Ist „{{text}}“ ein Anteil oder ein Betrag? Schreib `30 %` oder `500 €`.',
  not_a_term:
    '„{{text}}“ verstehe ich nicht als Vereinbarung. Versuch `konditionen:"30 % Abschlagszahlung, Ausfallhonorar 500 €, fällig 30.11."`.',
  not_a_person: '„{{text}}“ finde ich nicht im Team. Tippe @ und wähle den Namen aus der Liste von Slack.',
  not_hours: '„{{text}}“ verstehe ich nicht als Arbeitszeit. Versuch `09:00-17:30 mo-fr`.',
  left_over:
    'Mit „{{text}}“ weiß ich nichts anzufangen. Namen aus mehreren Wörtern gehören in Anführungszeichen.',
  typed: 'Du hast geschrieben (kopieren, korrigieren, noch einmal senden):',
  see_help: 'So geht’s: `/ghostwatch help {{verb}}`',
  line_too_long: 'Das ist zu lang: Ich lese höchstens {{max}} Zeichen. Nichts wurde geändert.',
};
