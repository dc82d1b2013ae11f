import type { api as english, apiFields as englishFields } from '../../en/messages/api.ts';

/** Texts in answers of the HTTP API, in German. */
export const api: typeof english = {
  too_deep: 'Dieses JSON ist mehr als {{max}} Ebenen tief verschachtelt.',
  key_missing:
    'Diese Anfrage braucht einen Schlüssel: `Authorization: Bearer gwk_…`. Admins erstellen ihn in Slack oder mit `ghostwatch key create`.',
  key_wrong: 'Dieser Schlüssel ist hier nicht bekannt oder wurde widerrufen. Erstelle einen neuen.',
  key_read_only: 'Dieser Schlüssel darf nur lesen. Nimm einen, der auch schreiben darf.',
  too_many_requests_one:
    'Zu viele Anfragen mit diesem Schlüssel. Versuche es in {{count}} Sekunde noch einmal.',
  too_many_requests_other:
    'Zu viele Anfragen mit diesem Schlüssel. Versuche es in {{count}} Sekunden noch einmal.',
  unknown_address: 'Unter dieser Adresse gibt es nichts. Was es gibt, steht in `/api/openapi.json`.',
  method_not_allowed: 'Diese Adresse nimmt {{method}} nicht an, sondern: {{allowed}}.',
  body_too_large: 'Der Inhalt ist größer als {{max}} Kilobyte. Nichts wurde geändert.',
  not_json: 'Der Inhalt muss JSON sein: `Content-Type: application/json`.',
  not_utf8: 'Der Inhalt muss JSON in UTF-8 sein, und einige Bytes sind kein UTF-8. Nichts wurde geändert.',
  malformed_json: 'Der Inhalt ist kein gültiges JSON. Nichts wurde geändert.',
  invalid: 'Einige Werte sind nicht brauchbar. Nichts wurde geändert.',
  not_a_cursor:
    'Dieser Cursor gehört zu einer anderen Liste. Nimm `next_cursor` der vorigen Seite, mit denselben Filtern und demselben Schlüssel.',
  if_match_missing:
    'Gib an, welche Version du gesehen hast: `If-Match` mit dem `ETag` des Threads oder seiner `version`.',
  if_match_wrong:
    '#{{number}} hat sich geändert, seit du es gelesen hast. Lies es noch einmal und entscheide dann.',
  idempotency_key_wrong: '`Idempotency-Key` muss 1 bis {{max}} sichtbare ASCII-Zeichen haben.',
  idempotency_key_reused:
    'Dieser `Idempotency-Key` gehört zu einer anderen Anfrage. Nimm für jede Anfrage einen neuen.',
  request_under_way:
    'Die erste Anfrage mit diesem `Idempotency-Key` läuft noch. Versuche es gleich noch einmal.',
  store:
    'Gerade kann ich nichts speichern, deshalb wurde nichts geändert. Bitte versuche es in ein paar Minuten noch einmal. (Kennung {{reference}})',
  unexpected:
    'Bei uns ist etwas schiefgegangen. Bitte sieh nach, ob es geklappt hat, bevor du es noch einmal versuchst. (Kennung {{reference}})',
};

/** Problems with one field of a request, in German. */
export const apiFields: typeof englishFields = {
  not_a_time_zone: 'Das muss eine IANA-Zeitzone sein, zum Beispiel Europe/Berlin.',
  not_a_share:
    'Das muss ein Prozentsatz über 0 und bis 100 mit höchstens zwei Nachkommastellen sein oder ein Betrag mit seiner Währung.',
  not_a_snooze:
    'Gib entweder `until` (ein Tag oder ein Zeitpunkt mit Zeitzone) oder `working_days` (1 bis 365) an.',
  missing: 'Diese Angabe fehlt.',
  unknown_fields: 'Das kenne ich hier nicht: {{fields}}. Berichtige die Namen oder lass sie weg.',
  wrong_type: 'Hier muss etwas anderes stehen: {{expected}}.',
  one_of: 'Möglich sind: {{allowed}}.',
  too_long: 'Das ist länger als {{max}}.',
  too_long_text: 'Das ist zu lang.',
  too_short: 'Das ist kürzer als {{min}}.',
  not_usable: 'Dieser Wert ist nicht brauchbar.',
  not_a_name: 'Hier muss ein Buchstabe oder eine Ziffer vorkommen.',
  not_a_decimal:
    'Das muss ein Text mit Dezimalpunkt und ohne andere Trennzeichen sein, mit höchstens so vielen Nachkommastellen, wie die Währung hat, zum Beispiel "12400.00".',
  not_a_currency: 'Das muss der ISO-4217-Code einer Währung in Großbuchstaben sein, zum Beispiel "EUR".',
  not_an_email: 'Das muss eine E-Mail-Adresse sein.',
  not_a_phone: 'Das muss eine Telefonnummer sein, zum Beispiel "+49 30 1234567".',
  not_a_link: 'Das muss eine Adresse sein, die mit https:// oder http:// beginnt.',
  not_a_user: 'Das muss die ID einer Person in Slack sein, zum Beispiel "U0ADA00001".',
  not_a_day: 'Das muss ein Tag sein, den es gibt, zum Beispiel "2026-11-09".',
  not_a_moment:
    'Das muss ein Tag sein, zum Beispiel "2026-11-09", oder ein Zeitpunkt mit Zeitverschiebung, zum Beispiel "2026-11-09T10:00:00+01:00".',
  both_days: 'Nenne beide Tage, `from` und `until`, oder keinen.',
  ends_before_it_begins: 'Das liegt vor dem ersten Tag. Bitte prüfe beide.',
};
