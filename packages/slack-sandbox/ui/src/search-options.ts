import type { Json, JsonObject } from '../../src/json.ts';
import { objectsIn } from './blocks/block-fields.ts';
import { doAs } from './people-api.ts';
import type { Workspace } from './workspace.ts';

/** Asks the app for the options of an external select; when it does not answer, returns none and shows a notice. */
export async function searchAs(
  attempt: Workspace['attempt'],
  viewerId: string,
  target: Readonly<Record<string, Json | undefined>>,
): Promise<readonly JsonObject[]> {
  let options: readonly JsonObject[] = [];
  await attempt(async () => {
    options = objectsIn((await doAs(viewerId, 'searches', target)).options);
  });
  return options;
}
