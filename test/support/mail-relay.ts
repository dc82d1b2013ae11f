import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import { freePort } from './free-port.ts';

/** Takes mails by SMTP and passes them on by LMTP, as the mail server of a provider does. */
export interface MailRelay {
  readonly port: number;
  /**
   * Sends a mail by SMTP; resolves when it is in the mailbox. An empty `from` is that of a delivery report (RFC 5321,
   * 4.5.5).
   */
  send(mail: string, to: string, from?: string): Promise<void>;
  close(): Promise<void>;
}

/** @param lmtp the port on which Dovecot accepts mails for its mailboxes */
export async function startRelay(lmtp: number): Promise<MailRelay> {
  const delivery = createTransport({ host: '127.0.0.1', port: lmtp, lmtp: true, ignoreTLS: true });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, { envelope }, done) => {
      const from = envelope.mailFrom ? envelope.mailFrom.address : '';
      const to = envelope.rcptTo.map(({ address }) => address);
      delivery.sendMail({ envelope: { from, to }, raw: stream }).then(
        () => done(),
        (error: Error) => done(error),
      );
    },
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const submission = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
  return {
    port,
    send: async (mail, to, from = 'petra@globex.example') => {
      const raw = mail.replace(/\r?\n/g, '\r\n');
      await submission.sendMail({ envelope: { from, to }, raw });
    },
    close: async () => {
      submission.close();
      delivery.close();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
