import { ErrorCode, type WebAPICallError } from '@slack/web-api';
import type { SendResult } from '../../ports/messenger.ts';
import { LateCallError, NotInstalledError, TokenRenewalError } from './installations/bot-access.ts';
import { DEFAULT_RETRY_AFTER } from './slack-fetch.ts';

type Failure = Exclude<SendResult, { kind: 'sent' }>;

/** The pause if Slack cannot be reached (ms): the same as if it names none. */
const DEFAULT_PAUSE = DEFAULT_RETRY_AFTER * 1000;
/** The pause while a person has to fix the app or the workspace first (ms); nothing is given up meanwhile. */
const QUARTER_OF_AN_HOUR = 900_000;

/** Slack's error codes after which the message may or may not have been stored. */
const UNCERTAIN = new Set(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout']);

/** Slack's error codes about the recipient: the nudge has to go to somebody else. */
const UNREACHABLE = new Set([
  'user_disabled',
  'user_not_found',
  'user_not_visible',
  'channel_not_found',
  'cannot_dm_bot',
  'not_in_channel',
  'is_archived',
  'restricted_action',
]);

/** Slack's error codes about the content of the message: a simpler one may be accepted. */
const CONTENT_REJECTED = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_too_long',
  'msg_blocks_too_long',
  'metadata_too_large',
  'no_text',
]);

/** Slack's error codes for a token that no longer works for any call until a person fixes it. */
const AUTH_REVOKED = new Set([
  'token_revoked',
  'token_expired',
  'account_inactive',
  'invalid_auth',
  'not_authed',
  'not_allowed_token_type',
  'forbidden_team',
  'ekm_access_denied',
  'org_login_required',
  'team_access_not_granted',
]);

/** Slack's error codes for an app that is not set up correctly: nudges wait until somebody fixes it. */
const APP_MISCONFIGURED = new Set([
  ...AUTH_REVOKED,
  'missing_scope',
  'access_denied',
  'team_added_to_org',
  'message_limit_exceeded',
  'messages_tab_disabled',
]);

/** Error codes of connections that were never established, so that Slack received nothing. */
const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function platformFailure(error: string): Failure {
  if (!/^[a-z0-9_]+$/.test(error)) return { kind: 'unknown', error: 'foreign_answer' };
  if (UNCERTAIN.has(error)) return { kind: 'unknown', error };
  if (error === 'ratelimited' || error === 'rate_limited') {
    return { kind: 'later', retryAfter: DEFAULT_PAUSE, error };
  }
  if (APP_MISCONFIGURED.has(error)) return { kind: 'later', retryAfter: QUARTER_OF_AN_HOUR, error };
  return { kind: UNREACHABLE.has(error) ? 'unreachable' : 'refused', error };
}

/** OpenSSL's and Node's error codes for a certificate that is not trusted. */
const CERTIFICATE =
  /^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|INVALID_CA|HOSTNAME_MISMATCH)/;

/** Whether a call failed because the other side's certificate is not trusted; nothing was sent in that case. */
export function isCertificateFailure(code: string): boolean {
  return CERTIFICATE.test(code);
}

/** The network error code of a failed call, such as ENOTFOUND; undefined if there is none. */
export function networkCode(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && !cause.code.startsWith('slack_'))
      return cause.code;
  }
  return undefined;
}

/**
 * The name of the innermost error, which is the most specific: a time-out behind a failed request, or a syntax error
 * behind an answer that is not Slack's.
 */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'error';
  return error.cause instanceof Error ? nameOf(error.cause) : error.name;
}

/**
 * What a failed call to post a message means for that message. This is the only table of Slack's error codes.
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof TokenRenewalError) {
    return { kind: 'later', retryAfter: DEFAULT_PAUSE, error: 'token_expired' };
  }
  if (error instanceof LateCallError) {
    return { kind: 'later', retryAfter: DEFAULT_PAUSE, error: 'token_too_late' };
  }
  if (error instanceof NotInstalledError) {
    return { kind: 'later', retryAfter: QUARTER_OF_AN_HOUR, error: 'not_installed' };
  }
  const failure = error as Partial<WebAPICallError>;
  if (failure.code === ErrorCode.PlatformError) return platformFailure(String(failure.data?.error));
  if (failure.code === ErrorCode.RateLimitedError) {
    return {
      kind: 'later',
      retryAfter: (failure.retryAfter ?? DEFAULT_RETRY_AFTER) * 1000,
      error: 'ratelimited',
    };
  }
  const code = networkCode(error);
  if (code !== undefined && (NEVER_CONNECTED.has(code) || isCertificateFailure(code))) {
    return { kind: 'later', retryAfter: DEFAULT_PAUSE, error: code };
  }
  if (failure.code === ErrorCode.HTTPError) return { kind: 'unknown', error: `http_${failure.statusCode}` };
  return { kind: 'unknown', error: code ?? nameOf(error) };
}

/** Whether Slack refused the content of a message, so that a simpler one may be sent at once. */
export function isContentRejected(failure: Failure): boolean {
  return failure.kind === 'refused' && CONTENT_REJECTED.has(failure.error);
}

/** Whether a call failed because this person cannot receive messages from us. */
export function isUnreachable(error: unknown): boolean {
  return UNREACHABLE.has(slackCode(error) ?? '');
}

/** Whether a call failed because of how the app is set up, which a person has to fix. */
export function isAppMisconfigured(error: unknown): boolean {
  return APP_MISCONFIGURED.has(slackCode(error) ?? '');
}

/** Slack's error codes for a used or expired trigger: it is valid for three seconds and for one modal. */
const TRIGGER_GONE = new Set(['expired_trigger_id', 'exchanged_trigger_id', 'invalid_trigger_id']);

/** Whether a modal could not be opened because the click's trigger had expired or been used. */
export function triggerIsGone(error: unknown): boolean {
  return TRIGGER_GONE.has(slackCode(error) ?? '');
}

/** Whether an error, or Slack's error code, means that Slack refuses all our calls. */
export function isAuthRevoked(error: unknown): boolean {
  if (error instanceof NotInstalledError || error === 'not_installed') return true;
  return AUTH_REVOKED.has(typeof error === 'string' ? error : (slackCode(error) ?? ''));
}

/** Whether a call failed because the token of an organisation may not be used in this workspace. */
export function isNotGranted(error: unknown): boolean {
  return slackCode(error) === 'team_access_not_granted';
}

/** Slack's error code of a failed call; null if Slack returned none. */
export function slackCode(error: unknown): string | null {
  const failure = error as Partial<WebAPICallError> | null | undefined;
  return failure?.code === ErrorCode.PlatformError ? String(failure.data?.error) : null;
}
