/** Texts in answers of the HTTP API, in English. */
export const api = {
  too_deep: 'This JSON is nested more than {{max}} levels deep.',
  key_missing:
    'This request needs a key: `Authorization: Bearer gwk_…`. Admins can create one in Slack or with `ghostwatch key create`.',
  key_wrong: 'This key is unknown here or has been revoked. Create a new one.',
  key_read_only: 'This key may only read. Use one that may write.',
  too_many_requests_one: 'Too many requests with this key. Try again in {{count}} second.',
  too_many_requests_other: 'Too many requests with this key. Try again in {{count}} seconds.',
  unknown_address: 'There is nothing at this address. For everything there is, see `/api/openapi.json`.',
  method_not_allowed: 'This address does not accept {{method}}. It accepts: {{allowed}}.',
  body_too_large: 'The body is larger than {{max}} kilobytes. Nothing was changed.',
  not_json: 'The body must be JSON: `Content-Type: application/json`.',
  not_utf8: 'The body must be JSON in UTF-8, and some of its bytes are not UTF-8. Nothing was changed.',
  malformed_json: 'The body is not well-formed JSON. Nothing was changed.',
  invalid: 'Some values cannot be used. Nothing was changed.',
  not_a_cursor:
    'This cursor belongs to another list. Use the `next_cursor` of the previous page, with the same filters and the same key.',
  if_match_missing:
    'Say which version you have seen: `If-Match` with the `ETag` of the thread, or its `version`.',
  if_match_wrong: '#{{number}} has changed since you read it. Read it again, then decide.',
  idempotency_key_wrong: '`Idempotency-Key` must be 1 to {{max}} visible ASCII characters.',
  idempotency_key_reused:
    'This `Idempotency-Key` was used for another request. Use a new one for each request.',
  request_under_way:
    'The first request with this `Idempotency-Key` is still under way. Try again in a moment.',
  store:
    'Nothing can be saved at the moment, so nothing was changed. Please try again in a few minutes. (Reference {{reference}})',
  unexpected:
    'Something went wrong on our side. Please check whether it went through before you try again. (Reference {{reference}})',
};

/** Problems with one field of a request, in English. */
export const apiFields = {
  not_a_time_zone: 'This must be an IANA time zone such as Europe/Berlin.',
  not_a_share:
    'This must be a percentage above 0 and up to 100 with two decimals at most, or an amount with its currency.',
  not_a_snooze: 'Give either `until` (a day or a moment with its offset) or `working_days` (1 to 365).',
  missing: 'This is required.',
  unknown_fields: 'Unknown fields: {{fields}}. Correct their names, or leave them out.',
  wrong_type: 'This has the wrong type. Expected: {{expected}}.',
  one_of: 'This must be one of: {{allowed}}.',
  too_long: 'This is longer than {{max}}.',
  too_long_text: 'This is too long.',
  too_short: 'This is shorter than {{min}}.',
  not_usable: 'This value cannot be used.',
  not_a_name: 'This must contain a letter or a digit.',
  not_a_decimal:
    'This must be text with a decimal point and no other separators, with no more decimals than the currency has, such as "12400.00".',
  not_a_currency: 'This must be the ISO 4217 code of a currency, in capitals, such as "EUR".',
  not_an_email: 'This must be an email address.',
  not_a_phone: 'This must be a phone number, such as "+49 30 1234567".',
  not_a_link: 'This must be an address that begins with https:// or http://.',
  not_a_user: 'This must be a Slack user ID, such as "U0ADA00001".',
  not_a_day: 'This must be a day that exists, such as "2026-11-09".',
  not_a_moment:
    'This must be a day, such as "2026-11-09", or a moment with its offset, such as "2026-11-09T10:00:00+01:00".',
  both_days: 'Give both days, `from` and `until`, or neither.',
  ends_before_it_begins: 'This is before the first day. Please check both.',
};
