import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Localizer, localizerFor } from '../../../languages/localizer.ts';

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1.5rem;color:#222;background:#fff}
a.button{display:inline-block;padding:.6rem 1.2rem;border-radius:.4rem;background:#4a154b;color:#fff;text-decoration:none}
@media(prefers-color-scheme:dark){body{color:#eee;background:#1a1d21}}`;
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** A page of the installation: what happened, and the one thing to do next. */
export interface InstallPage {
  readonly status: number;
  readonly sentences: readonly string[];
  /** A list below the first sentence. */
  readonly items?: readonly string[];
  readonly button: { readonly label: string; readonly href: string };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

/** The texts in the language that a visitor's browser prefers. */
export function localizerOf({ headers }: IncomingMessage, now: number): Localizer {
  const [preferred = 'en'] = (headers['accept-language'] ?? '').slice(0, 100).split(/[,;]/, 1);
  const locale = /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/.test(preferred.trim()) ? preferred.trim() : 'en';
  return localizerFor({ locale, timeZone: 'UTC' }, now);
}

/** Sends a page; everything on it is escaped. */
export function showPage(
  response: ServerResponse,
  { status, sentences, items = [], button }: InstallPage,
  t: Localizer,
): void {
  const [first = '', ...others] = sentences.map((sentence) => `<p>${escapeHtml(sentence)}</p>`);
  const list = items.map((item) => `<li>${escapeHtml(item)}</li>`).join('');
  const title = escapeHtml(t.text('install.title'));
  const body = [
    `<h1>${title}</h1>`,
    first,
    list === '' ? '' : `<ul>${list}</ul>`,
    ...others,
    `<p><a class="button" href="${escapeHtml(button.href)}">${escapeHtml(button.label)}</a></p>`,
  ].join('\n');
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style>`;
  response
    .writeHead(status, HEADERS)
    .end(
      `<!doctype html>\n<html lang="${t.language}">\n<head>${head}</head>\n<body>\n${body}\n</body>\n</html>\n`,
    );
}
