import { readFileSync } from 'node:fs';
import { type MailboxFile, readMailboxes } from '../adapters/mail/mailbox-file.ts';
import type { MailboxSettings } from '../adapters/mail/mailbox-settings.ts';
import type { Environment } from './environment.ts';
import type { SlackSettings } from './slack-settings.ts';

/** Reads the file of the mailboxes, if one is set. */
export function mailboxesIn(env: Environment): MailboxFile {
  const path = env.GHOSTWATCH_MAILBOXES?.trim();
  if (!path) return { mailboxes: [], problems: [] };
  try {
    return readMailboxes(readFileSync(path, 'utf8'), env, path);
  } catch {
    const problem = `GHOSTWATCH_MAILBOXES must name a file that can be read; ${path} cannot. What it holds: docs/mail.md.`;
    return { mailboxes: [], problems: [problem] };
  }
}

/** If the bot serves several workspaces, a mailbox must name its workspace; otherwise each of them would read it. */
export function mailboxesWithoutWorkspace(
  mailboxes: readonly MailboxSettings[],
  { apps, oauth }: SlackSettings,
): readonly string[] {
  if (oauth === null && apps.length <= 1) return [];
  return mailboxes
    .filter(({ workspace }) => workspace === null)
    .map(
      ({ name }) =>
        `The mailbox ${name} must name its workspace (workspace: T0123ABCD), because the bot serves several.`,
    );
}
