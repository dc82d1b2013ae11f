const PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Whether an address of the app may become a link: pages, mail and telephone, nothing that would run in this page. */
export function isSafeLink(href: string): boolean {
  return URL.canParse(href) && PROTOCOLS.has(new URL(href).protocol);
}

/** Takes the address from links that lead elsewhere; their text stays. */
export function dropUnsafeLinks(root: HTMLElement): void {
  for (const link of root.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!href.startsWith('#') && !isSafeLink(href)) link.removeAttribute('href');
  }
}
