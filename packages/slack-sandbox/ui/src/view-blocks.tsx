import { type ReactNode, useMemo } from 'react';
import type { JsonObject } from '../../src/json.ts';
import type { View } from '../../src/workspace/view.ts';
import { type Acting, ActingContext, type ChosenValue } from './blocks/acting.ts';
import { BlockList } from './blocks/block-list.tsx';
import { doAs } from './people-api.ts';
import { searchAs } from './search-options.ts';
import { useWorkspace } from './workspace.ts';

/** The blocks of a modal or Home tab; using their elements acts on the view. */
export function ViewBlocks({
  view,
  values,
  drawInput,
}: {
  view: View;
  /** What has been filled in so far; the app gets it with every action. */
  values?: Readonly<Record<string, ChosenValue>>;
  drawInput?: (block: JsonObject) => ReactNode;
}) {
  const { screen, attempt } = useWorkspace();
  const acting = useMemo<Acting>(
    () => ({
      act: async (blockId, actionId, choice) => {
        const target = { viewId: view.id, blockId, actionId, choice, values };
        await attempt(() => doAs(screen.viewerId, 'acts', target));
      },
      search: (blockId, actionId, query) =>
        searchAs(attempt, screen.viewerId, { viewId: view.id, blockId, actionId, query }),
      stateOf: (blockId, actionId) => view.values[blockId]?.[actionId],
    }),
    [attempt, screen.viewerId, view, values],
  );
  return (
    <ActingContext value={acting}>
      <BlockList blocks={view.blocks} {...(drawInput === undefined ? {} : { drawInput })} />
    </ActingContext>
  );
}
