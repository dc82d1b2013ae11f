import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { type Block, Message } from 'slack-blocks-to-jsx';
import type { JsonObject } from '../../../src/json.ts';
import { insideLink } from '../location.ts';
import { useWorkspace } from '../workspace.ts';
import { drawEmoji } from './emoji.ts';
import { withLiteralAngles } from './literal-angles.ts';
import { dropUnsafeLinks, isSafeLink } from './safe-link.ts';

/** Blocks without interactive elements, drawn by the library. */
export function DisplayBlocks({ blocks }: { blocks: readonly JsonObject[] }) {
  const { screen, theme, faceOf } = useWorkspace();
  const users = Object.values(screen.faces).map(({ id, name }) => ({ id, name, avatar: '' }));
  const root = useRef<HTMLDivElement>(null);
  // The library draws some links itself, without the `Link` below.
  useLayoutEffect(() => {
    if (root.current !== null) dropUnsafeLinks(root.current);
  });
  const channels = screen.places.map(({ id, name }) => ({ id, name }));
  return (
    <div ref={root} className="drawn">
      <Message
        withoutWrapper
        theme={theme}
        name=""
        logo=""
        blocks={withLiteralAngles(blocks) as unknown as Block[]}
        data={{ users, channels }}
        hooks={{
          user: ({ id }) => <span className="mention">@{faceOf(id).name}</span>,
          emoji: drawEmoji,
          link: ({ href, children }) => <Link href={href}>{children}</Link>,
        }}
      />
    </div>
  );
}

/** A link: to messages on this page, to everything else in a new tab. */
function Link({ href, children }: { href: string; children: ReactNode }) {
  const inside = insideLink(href);
  if (inside !== undefined) return <a href={inside}>{children}</a>;
  if (!isSafeLink(href)) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

/** A text in Slack's markup. */
export function MarkedText({ text }: { text: string }) {
  return <DisplayBlocks blocks={[{ type: 'section', text: { type: 'mrkdwn', text } }]} />;
}
