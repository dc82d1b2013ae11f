import type { PlainChoice } from '../block-kit/element-state.ts';
import type { PlacedElement } from '../block-kit/elements.ts';
import { type JsonObject, listOf, stringOf } from '../json.ts';
import type { SharedFile, StoredFile } from '../workspace/file.ts';
import { extensionOf, filePayload, storeFile } from '../workspace/files.ts';
import type { Actor } from './stage.ts';

/** The largest file that a `file_input` accepts (bytes). */
const LARGEST_INPUT = 10 * 2 ** 20;
const MOST_FILES = 10;

/** Uploads a file that only the person can see. */
export function uploads({ workspace, user }: Actor, name: string, content: string | Uint8Array): SharedFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return storeFile(workspace, { name, user: user.id, content: bytes });
}

/** The bytes of a file. */
export function downloads({ workspace }: Actor, { id, name }: SharedFile): Uint8Array {
  const file = workspace.files.get(id);
  if (file === undefined) throw new Error(`${name} was deleted`);
  return file.content;
}

/** The state of a `file_input` with these files; throws with a sentence when Slack's client would not accept one. */
export function chosenFiles(
  { workspace }: Actor,
  { element }: PlacedElement,
  choice: PlainChoice,
): JsonObject {
  const ids = choice === null ? [] : [choice].flat().map(String);
  const most = typeof element.max_files === 'number' ? element.max_files : MOST_FILES;
  if (ids.length > most) throw new Error(`At most ${most} files can be chosen`);
  const allowed = listOf(element.filetypes).map(stringOf);
  const files = ids.map((id) => {
    const file = workspace.files.get(id);
    if (file === undefined) throw new Error(`No file ${id} was uploaded`);
    requireFitting(file, allowed);
    return filePayload(workspace, file);
  });
  return { type: 'file_input', files };
}

function requireFitting({ name, content }: StoredFile, allowed: readonly string[]): void {
  if (allowed.length > 0 && !allowed.includes(extensionOf(name))) {
    throw new Error(`${name} is of a type that is not accepted; accepted are: ${allowed.join(', ')}`);
  }
  if (content.length > LARGEST_INPUT) throw new Error(`${name} is larger than 10 MB`);
}
