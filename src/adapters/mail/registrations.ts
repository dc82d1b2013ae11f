import { automaticSign } from '../../domain/mail/automatic.ts';
import type { Registration } from '../../ports/mailboxes.ts';
import type { FoundMail } from './fetch-mail.ts';
import type { MailboxSettings } from './mailbox-settings.ts';

/** Whether the receiving host has authenticated the sender; only the host named in the settings is trusted. */
function isAuthenticated(value: string | undefined, host: string | null): boolean {
  if (host === null || value === undefined) return false;
  const [server = '', ...results] = value
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  if (server.split(/\s/)[0] !== host.toLowerCase()) return false;
  const passed = (method: string) => results.some((result) => result.startsWith(`${method}=pass`));
  return passed('dmarc') || (passed('spf') && passed('dkim'));
}

/** Returns the registration in a mail of ours to the bot's mailbox; null for any other mail. */
export function registrationIn(
  { key, headers, arrivedAt }: FoundMail,
  { register, authenticatedBy }: Pick<MailboxSettings, 'register' | 'authenticatedBy'>,
  isOurs: (address: string) => boolean,
): Registration | null {
  const [sender] = headers.from;
  if (!register || !sender || headers.from.length > 1 || !isOurs(sender.address)) return null;
  const sign = automaticSign(headers.judged);
  const foreign = (people: typeof headers.to) => people.filter(({ address }) => !isOurs(address));
  const [to, cc] = [foreign(headers.to), foreign(headers.cc)];
  const recipients = to.length > 0 ? to : cc;
  if (sign !== null || recipients.length === 0) return null;
  return {
    key,
    author: sender.address,
    recipients,
    ours: [...headers.to, ...headers.cc, ...headers.bcc].map(({ address }) => address).filter(isOurs),
    subject: headers.subject,
    at: Math.min(headers.date ?? arrivedAt, arrivedAt),
    isAuthenticated: isAuthenticated(headers.judged.get('authentication-results'), authenticatedBy),
  };
}
