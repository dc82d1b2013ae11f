import { convert, type HtmlToTextOptions } from 'html-to-text';

/** The elements that mail programs put around a quoted mail, besides `<blockquote>`: GMX and web.de, Yahoo. */
const QUOTES = ['blockquote', 'div[name="quote"]', 'div.yahoo_quoted'];

const OPTIONS: HtmlToTextOptions = {
  wordwrap: false,
  limits: { maxInputLength: 200_000, maxDepth: 60, maxChildNodes: 2000, ellipsis: '' },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'style', format: 'skip' },
    { selector: 'script', format: 'skip' },
    { selector: 'title', format: 'skip' },
    { selector: 'table', format: 'block' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    ...QUOTES.map((selector) => ({ selector, format: 'blockquote' })),
  ],
};

/** Converts an HTML mail to text, with quotes marked by `>` as in plain text. Nothing that it links to is loaded. */
export function htmlText(html: string): string {
  return convert(html, OPTIONS);
}
