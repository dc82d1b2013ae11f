import type { Localizer, MessageKey } from './localizer.ts';

const HTTP = 'http_';

/** Why a webhook could not be called, from the code that is stored of it. */
export function webhookFailure(error: string, t: Localizer): string {
  if (error.startsWith(HTTP)) return t.text('webhook.failure_http', { status: error.slice(HTTP.length) });
  return t.text(`webhook.failure_${error}` as MessageKey);
}
