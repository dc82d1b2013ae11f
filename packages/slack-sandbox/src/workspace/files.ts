import { extname } from 'node:path';
import type { JsonObject } from '../json.ts';
import type { StoredFile } from './file.ts';
import type { Workspace } from './workspace.ts';

/** The MIME type of each known file extension; all other files are binary. */
const MIME_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** Stores a file. */
export function storeFile(
  workspace: Workspace,
  given: Pick<StoredFile, 'name' | 'user' | 'content'> & Partial<Pick<StoredFile, 'id' | 'title'>>,
): StoredFile {
  const file: StoredFile = Object.freeze({
    id: workspace.ids.next('F'),
    title: given.name,
    created: workspace.time.seconds,
    ...given,
  });
  workspace.files.set(file.id, file);
  workspace.changes.emit();
  return file;
}

/** The extension of a file's name, in lower case. */
export function extensionOf(name: string): string {
  return extname(name).slice(1).toLowerCase();
}

/** A file as Slack describes it to the app: in messages, and in the state of a `file_input`. */
export function filePayload(workspace: Workspace, file: StoredFile): JsonObject {
  const { id, name, title, user, created, content } = file;
  const filetype = extensionOf(name);
  const path = `${workspace.url}/files-pri/${workspace.team.id}-${id}`;
  return {
    id,
    created,
    timestamp: created,
    name,
    title,
    mimetype: MIME_TYPES[filetype] ?? 'application/octet-stream',
    filetype: filetype === '' ? 'binary' : filetype,
    pretty_type: filetype.toUpperCase(),
    user,
    user_team: workspace.users.get(user)?.team.id ?? workspace.team.id,
    editable: false,
    size: content.length,
    mode: 'hosted',
    is_external: false,
    external_type: '',
    is_public: false,
    public_url_shared: false,
    display_as_bot: false,
    username: '',
    url_private: `${path}/${encodeURIComponent(name)}`,
    url_private_download: `${path}/download/${encodeURIComponent(name)}`,
    permalink: `https://${workspace.team.domain}.slack.com/files/${user}/${id}/${encodeURIComponent(name)}`,
  };
}
