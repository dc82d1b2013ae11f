import { isObject, type JsonObject, listOf } from '../json.ts';
import { problem } from './rules.ts';

/** Complains about a block_id that appears twice, and about an action_id that appears twice in one block. */
export function idsAreUnique(blocks: readonly unknown[], at: string): string[] {
  const objects = blocks.map((block) => (isObject(block) ? block : {}));
  const blockIds = objects.map((block) => block.block_id);
  return [
    ...duplicates(blockIds).flatMap(({ id, index }) =>
      problem(`\`block_id\` "${id}" already exists`, `${at}/${index}/block_id`),
    ),
    ...objects.flatMap((block, index) => actionsAreUnique(block, `${at}/${index}`)),
  ];
}

function actionsAreUnique(block: JsonObject, at: string): string[] {
  const actionIds = listOf(block.elements).map((element) =>
    isObject(element) ? element.action_id : undefined,
  );
  return duplicates(actionIds).flatMap(({ id, index }) =>
    problem(`\`action_id\` "${id}" already exists`, `${at}/elements/${index}/action_id`),
  );
}

function duplicates(ids: readonly unknown[]): { id: string; index: number }[] {
  return ids.flatMap((id, index) =>
    typeof id === 'string' && ids.indexOf(id) < index ? [{ id, index }] : [],
  );
}
