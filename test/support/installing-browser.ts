/** A page as a browser shows it. */
export interface Shown {
  readonly status: number;
  readonly text: string;
  readonly link: string;
}

/** A browser that keeps cookies and a language, and presses a button when told. */
export interface Browser {
  open(url: string): Promise<Shown>;
  /** Goes through the whole installation and returns the page that tells the result. */
  installs(): Promise<Shown>;
  /** The address to which Slack would send the browser back. */
  goesToSlack(): Promise<string>;
}

/** A browser on the pages of a bot at this address. */
export function browserAt(url: string, language = 'en'): Browser {
  let cookie = '';
  const open = async (address: string) => {
    const headers = { cookie, 'accept-language': language };
    const response = await fetch(new URL(address, url), { headers, redirect: 'manual' });
    cookie = response.headers.get('set-cookie')?.split(';', 1).join() ?? cookie;
    const html = await response.text();
    const link = /href="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const text = html
      .slice(html.indexOf('<body>'))
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    return { status: response.status, text, link: response.headers.get('location') ?? link };
  };
  const goesToSlack = async () => (await open((await open('/slack/install')).link)).link;
  return { open, goesToSlack, installs: async () => open(await goesToSlack()) };
}
