import type { ErrorCode } from '../../../../domain/errors.ts';

const NOT_FOUND: readonly ErrorCode[] = [
  'thread_not_found',
  'thread_gone',
  'key_unknown',
  'hook_unknown',
  'webhook_unknown',
];
const FORBIDDEN: readonly ErrorCode[] = [
  'not_yours',
  'not_an_admin',
  'not_a_member',
  'foreign_workspace',
  'not_deletable',
];
/** Codes for a wrong value in the request (422); any other refusal is due to the state of the thread (409). */
const WRONG_VALUE: readonly ErrorCode[] = [
  'in_the_future',
  'not_in_the_future',
  'before_the_silence',
  'ends_before_it_begins',
  'not_later',
  'unknown_person',
  'not_a_person',
  'not_a_colleague',
  'a_guest',
  'ambiguous_person',
  'key_name_invalid',
  'hook_secret_invalid',
  'webhook_not_https',
  'webhook_not_public',
  'webhook_unknown_host',
];

/** The HTTP status for an error code of the domain. */
export function statusOf(code: ErrorCode): 403 | 404 | 409 | 422 {
  if (NOT_FOUND.includes(code)) return 404;
  if (FORBIDDEN.includes(code)) return 403;
  return WRONG_VALUE.includes(code) ? 422 : 409;
}
