import type { ReactNode } from 'react';
import { isObject, type JsonObject } from '../../../src/json.ts';
import { textOf } from './block-fields.ts';
import { DisplayBlocks } from './display-blocks.tsx';

/** A box of blocks with a title, which can be collapsed if the app allows it. */
export function Container({ block, children }: { block: JsonObject; children: ReactNode }) {
  const title = isObject(block.rich_text_title) ? (
    <DisplayBlocks blocks={[block.rich_text_title]} />
  ) : (
    <strong>{textOf(block.title)}</strong>
  );
  const subtitle = textOf(block.subtitle);
  const head = (
    <>
      {title}
      {subtitle !== '' && <small> {subtitle}</small>}
    </>
  );
  if (block.is_collapsible !== true) {
    return (
      <div className="container">
        <p>{head}</p>
        {children}
      </div>
    );
  }
  return (
    <details className="container" open={block.default_collapsed !== true}>
      <summary>{head}</summary>
      {children}
    </details>
  );
}
