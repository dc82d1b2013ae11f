import type { Localizer, MessageKey } from './localizer.ts';

const HTTP = 'http_';

/** The reason for a webhook's failure in words, from the stored code. */
export function webhookFailure(error: string, t: Localizer): string {
  if (error.startsWith(HTTP)) return t.text('webhook.failure_http', { status: error.slice(HTTP.length) });
  return t.text(`webhook.failure_${error}` as MessageKey);
}
