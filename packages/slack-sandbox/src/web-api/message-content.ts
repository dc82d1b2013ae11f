import { blockProblems, unknownTypes } from '../block-kit/message-blocks.ts';
import { isObject, type JsonObject } from '../json.ts';
import { Refusal } from '../refusal.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Params } from './params.ts';

const MOST_ATTACHMENTS = 100;
/** Slack does not publish this limit; refusals were reported from about this size on. */
const LONGEST_BLOCKS = 13_000;

/** The content of a message as the caller gave it; undefined means that it was left out. */
export interface MessageContent {
  readonly text: string | undefined;
  readonly blocks: JsonObject[] | undefined;
  readonly attachments: JsonObject[] | undefined;
  readonly metadata: JsonObject | undefined;
}

/** Reads and checks text, blocks, attachments and metadata. */
export function readContent({ refusedBlocks }: Workspace, params: Params): MessageContent {
  return {
    text: params.text('text') ?? params.text('markdown_text'),
    blocks: readBlocks(params, refusedBlocks),
    attachments: readAttachments(params),
    metadata: readMetadata(params),
  };
}

/** Refuses an empty message. */
export function requireContent(content: MessageContent): void {
  const isEmpty = (content.text ?? '') === '' && !content.blocks?.length && !content.attachments?.length;
  if (isEmpty) throw new Refusal('no_text');
}

function readBlocks(params: Params, refused: ReadonlySet<string>): JsonObject[] | undefined {
  const blocks = params.nested('blocks', 'invalid_blocks_format');
  if (blocks === undefined) return undefined;
  if (!Array.isArray(blocks)) throw new Refusal('invalid_blocks_format');
  checkBlocks(blocks, refused);
  return blocks as JsonObject[];
}

/** Refuses blocks that Slack would refuse in a message. */
function checkBlocks(blocks: readonly unknown[], refused: ReadonlySet<string>): void {
  const problems = [...blockProblems(blocks), ...unknownTypes(blocks, refused, '/blocks')];
  if (problems.length > 0) {
    const messages = problems.map((problem) => `[ERROR] ${problem}`);
    throw new Refusal('invalid_blocks', { errors: problems, response_metadata: { messages } });
  }
  if (JSON.stringify(blocks).length > LONGEST_BLOCKS) throw new Refusal('msg_blocks_too_long');
}

function readAttachments(params: Params): JsonObject[] | undefined {
  const attachments = params.nested('attachments', 'invalid_attachments');
  if (attachments === undefined) return undefined;
  if (!Array.isArray(attachments) || !attachments.every(isObject)) throw new Refusal('invalid_attachments');
  if (attachments.length > MOST_ATTACHMENTS) throw new Refusal('too_many_attachments');
  return attachments;
}

function readMetadata(params: Params): JsonObject | undefined {
  const metadata = params.nested('metadata', 'invalid_metadata_format');
  if (metadata === undefined) return undefined;
  if (!isObject(metadata)) throw new Refusal('invalid_metadata_format');
  const isRemoval = Object.keys(metadata).length === 0;
  const isWhole = typeof metadata.event_type === 'string' && isObject(metadata.event_payload);
  if (!isRemoval && !isWhole) throw new Refusal('invalid_metadata_format');
  return metadata;
}
