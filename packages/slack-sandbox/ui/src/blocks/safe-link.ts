const PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Whether an address of the app may become a link: pages, mail and telephone, nothing that would run in this page. */
export function isSafeLink(href: string): boolean {
  return URL.canParse(href) && PROTOCOLS.has(new URL(href).protocol);
}
