import type { ListResponse } from 'imapflow';
import type { MailFolder } from '../../domain/mail/mail.ts';
import { SIGNALS } from '../../input/messages/reply-meaning.ts';
import type { MailboxSettings } from './mailbox-settings.ts';

/** A folder that is searched, and what it contains. */
export interface SearchedFolder {
  readonly path: string;
  readonly kind: MailFolder;
}

/** The folders of a mailbox by purpose. */
export interface Folders {
  /** All folders that may contain mails from a client or from us to them. */
  readonly searched: readonly SearchedFolder[];
  readonly drafts: string | null;
  readonly hasSent: boolean;
}

/** Maximum number of folders searched. */
const MOST = 300;
const { sentFolders, draftFolders, junkFolders, trashFolders } = SIGNALS.mails;

/** The last part of a folder's name, in lower case. */
const nameOf = ({ name, path, delimiter }: ListResponse) =>
  (name || path.split(delimiter || '/').at(-1) || path).normalize('NFC').toLowerCase();

const isMarked = ({ specialUse, specialUseSource }: ListResponse, use: string) =>
  specialUse === use && specialUseSource !== 'name';

/**
 * Finds folders by the server's special-use mark, and also by a usual name unless the server marks them as something
 * else.
 */
function having(
  list: readonly ListResponse[],
  use: string,
  names: ReadonlySet<string>,
): readonly ListResponse[] {
  const marked = list.filter((folder) => isMarked(folder, use));
  const named = list.filter((folder) => names.has(nameOf(folder)) && !marksOther(folder, use));
  return [...new Set([...marked, ...named])];
}

const marksOther = ({ specialUse, specialUseSource }: ListResponse, use: string) =>
  specialUse !== undefined && specialUse !== use && specialUseSource !== 'name';

/**
 * Sorts the folders of a mailbox. The server's marks (RFC 6154) take precedence over names, and two folders for sent
 * mail are both read. If one folder contains all mails, as at Gmail, the others are not searched.
 */
export function sortFolders(list: readonly ListResponse[], named: MailboxSettings['folders']): Folders {
  const open = list
    .filter(({ flags }) => !flags.has('\\Noselect') && !flags.has('\\NonExistent'))
    .slice(0, MOST);
  const byPath = (path: string | null) => open.filter((folder) => folder.path === path);
  const sent = named.sent === null ? having(open, '\\Sent', sentFolders) : byPath(named.sent);
  const drafts = named.drafts === null ? having(open, '\\Drafts', draftFolders) : byPath(named.drafts);
  const junk = having(open, '\\Junk', junkFolders);
  const trash = having(open, '\\Trash', trashFolders);
  const all = open.find((folder) => isMarked(folder, '\\All'));
  const inbox = open.filter(({ path }) => path.toUpperCase() === 'INBOX');
  const aside = new Set([...sent, ...drafts, ...junk, ...trash, ...inbox]);
  const others = all ? [all] : open.filter((folder) => !aside.has(folder));
  const of = (folders: readonly ListResponse[], kind: MailFolder) =>
    folders.map(({ path }) => ({ path, kind }));
  return {
    searched: [
      ...of(inbox, 'inbox'),
      ...of(sent, 'sent'),
      ...of(
        others.filter(({ specialUse }) => specialUse !== '\\Flagged'),
        'other',
      ),
      ...of(junk, 'junk'),
    ],
    drafts: drafts[0]?.path ?? null,
    hasSent: sent.length > 0,
  };
}
