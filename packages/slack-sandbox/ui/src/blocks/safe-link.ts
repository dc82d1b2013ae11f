const PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Whether an address from the app may become a link: pages, mail and telephone, but nothing that would run in this
 * page.
 */
export function isSafeLink(href: string): boolean {
  return URL.canParse(href) && PROTOCOLS.has(new URL(href).protocol);
}

/** Removes the address from all other links; their text stays. */
export function dropUnsafeLinks(root: HTMLElement): void {
  for (const link of root.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!href.startsWith('#') && !isSafeLink(href)) link.removeAttribute('href');
  }
}
