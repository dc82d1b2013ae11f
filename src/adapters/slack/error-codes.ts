import { ErrorCode, type WebAPICallError } from '@slack/web-api';
import { NotInstalledError } from './installations/bot-access.ts';

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

/** Whether an error, or Slack's error code, means that this person cannot receive messages from us. */
export function isUnreachable(error: unknown): boolean {
  return UNREACHABLE.has(codeOf(error));
}

/** Whether an error, or Slack's error code, is about how the app is set up, which a person has to fix. */
export function isAppMisconfigured(error: unknown): boolean {
  return APP_MISCONFIGURED.has(codeOf(error));
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
  return AUTH_REVOKED.has(codeOf(error));
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

/** The code of an error from Slack, or of one that was stored as its code. */
function codeOf(error: unknown): string {
  return typeof error === 'string' ? error : (slackCode(error) ?? '');
}
