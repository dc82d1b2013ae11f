import type { ReactNode } from 'react';
import { isObject, type JsonObject, stringOf } from '../../../src/json.ts';
import { objectsIn } from './block-fields.ts';
import { Container } from './container.tsx';
import { CopyButton } from './copy-button.tsx';
import { DataTable } from './data-table.tsx';
import { DisplayBlocks } from './display-blocks.tsx';
import { Element } from './element.tsx';
import { InputBlock } from './input-block.tsx';

/** Blocks one below the other; a form draws its inputs itself. */
export function BlockList(props: {
  blocks: readonly JsonObject[];
  drawInput?: (block: JsonObject) => ReactNode;
}) {
  return (
    <div className="blocks">
      {props.blocks.map((block, index) => (
        <OneBlock key={stringOf(block.block_id) || index} block={block} drawInput={props.drawInput} />
      ))}
    </div>
  );
}

function OneBlock({
  block,
  drawInput,
}: {
  block: JsonObject;
  drawInput: ((block: JsonObject) => ReactNode) | undefined;
}) {
  const blockId = stringOf(block.block_id);
  if (block.type === 'input') return drawInput?.(block) ?? <InputBlock block={block} />;
  if (block.type === 'actions') {
    return (
      <div className="actions">
        {objectsIn(block.elements).map((element) => (
          <Element key={stringOf(element.action_id)} element={element} blockId={blockId} />
        ))}
      </div>
    );
  }
  if (block.type === 'section' && isObject(block.accessory) && block.accessory.type !== 'image') {
    const { accessory, ...section } = block;
    return (
      <div className="with-accessory">
        <DisplayBlocks blocks={[section]} />
        <Element element={accessory} blockId={blockId} />
      </div>
    );
  }
  if (block.type === 'data_table') return <DataTable block={block} />;
  if (block.type === 'container') {
    return (
      <Container block={block}>
        <BlockList
          blocks={objectsIn(block.child_blocks)}
          {...(drawInput === undefined ? {} : { drawInput })}
        />
      </Container>
    );
  }
  const copyable = preformattedIn(block);
  if (copyable === undefined) return <DisplayBlocks blocks={[block]} />;
  return (
    <div className="copyable">
      <DisplayBlocks blocks={[block]} />
      <CopyButton text={copyable} />
    </div>
  );
}

/** The text of a block that consists of one preformatted box. */
function preformattedIn(block: JsonObject): string | undefined {
  if (block.type !== 'rich_text') return undefined;
  const [only, ...others] = objectsIn(block.elements);
  if (only?.type !== 'rich_text_preformatted' || others.length > 0) return undefined;
  return objectsIn(only.elements)
    .map((element) => stringOf(element.text))
    .join('');
}
