/** Public mail providers: the domain says nothing about who writes. */
const FREE_MAIL: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de arcor.de mail.de mail.com
  outlook.com outlook.de hotmail.com hotmail.de live.com live.de msn.com yahoo.com yahoo.de ymail.com aol.com aol.de
  icloud.com me.com mac.com proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.com tuta.io
  posteo.de posteo.net mailbox.org fastmail.com fastmail.fm zoho.com hey.com hushmail.com bluewin.ch hispeed.ch sunrise.ch
  aon.at chello.at a1.net vodafone.de vodafonemail.de kabelmail.de o2online.de online.de email.de 1und1.de unitybox.de
  orange.fr free.fr laposte.net wanadoo.fr libero.it btinternet.com comcast.net verizon.net att.net sbcglobal.net
  onmicrosoft.com qq.com 163.com yandex.com yandex.ru mail.ru`.split(/\s+/),
);
/** The same providers in other countries: `gmx.fr`, `hotmail.co.uk`. */
const FREE_MAIL_NAMES: ReadonlySet<string> = new Set(
  'gmx hotmail outlook live yahoo proton yandex aol'.split(' '),
);

/** The domain of an address: the part after the last `@`, in lower case. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** Whether a domain belongs to a public mail provider, so that it identifies no company. */
export function isSharedDomain(domain: string): boolean {
  return (
    FREE_MAIL.has(domain) ||
    FREE_MAIL_NAMES.has(domain.split('.')[0] ?? '') ||
    domain.endsWith('.onmicrosoft.com')
  );
}

/**
 * The box of an address, for comparing: in lower case, without a plus suffix, and for Gmail's own two domains without
 * dots, which Gmail ignores there.
 */
export function boxOf(address: string): string {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at).trim().toLowerCase().split('+')[0] ?? '';
  const domain = domainOf(address).trim();
  const isGmail = domain === 'gmail.com' || domain === 'googlemail.com';
  return isGmail ? `${local.replaceAll('.', '')}@gmail.com` : `${local}@${domain}`;
}

/** Whether an address has the same company domain as one of the others. */
export function sharesCompany(address: string, others: readonly string[]): boolean {
  const domain = domainOf(address);
  return !isSharedDomain(domain) && others.some((other) => domainOf(other) === domain);
}
