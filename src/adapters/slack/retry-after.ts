import { ErrorCode, type WebAPICallError } from '@slack/web-api';
import type { SendResult } from '../../ports/messenger.ts';
import { isAppMisconfigured, isCertificateFailure, isUnreachable, networkCode } from './error-codes.ts';
import { LateCallError, NotInstalledError, TokenRenewalError } from './installations/bot-access.ts';
import { DEFAULT_RETRY_AFTER } from './slack-fetch.ts';

type Failure = Exclude<SendResult, { kind: 'sent' }>;

/** The pause if Slack cannot be reached (ms): the same as if it names none. */
const DEFAULT_PAUSE = DEFAULT_RETRY_AFTER * 1000;
/** The pause while a person has to fix the app or the workspace first (ms); nothing is given up meanwhile. */
const QUARTER_OF_AN_HOUR = 900_000;

/** Slack's error codes after which the message may or may not have been stored. */
const UNCERTAIN = new Set(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout']);

/** Slack's error codes about the content of the message: a simpler one may be accepted. */
const CONTENT_REJECTED = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_too_long',
  'msg_blocks_too_long',
  'metadata_too_large',
  'no_text',
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
  if (isAppMisconfigured(error)) return { kind: 'later', retryAfter: QUARTER_OF_AN_HOUR, error };
  return { kind: isUnreachable(error) ? 'unreachable' : 'refused', error };
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
 * What a failed call to post a message means for that message: whether it is sent again, and when; whether it is in doubt;
 * or that it was refused.
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
