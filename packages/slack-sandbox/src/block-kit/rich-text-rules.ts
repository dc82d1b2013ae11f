import { flag, integer, list, type ObjectRule, object, oneOf, type Rule, text, typed } from './rules.ts';

const style: Rule = object({
  fields: { bold: flag, italic: flag, strike: flag, code: flag, underline: flag },
});
const id = text({ min: 1 });

const INLINE: Readonly<Record<string, ObjectRule>> = {
  broadcast: { fields: { range: oneOf('here', 'channel', 'everyone'), style }, required: ['range'] },
  channel: { fields: { channel_id: id, style }, required: ['channel_id'] },
  color: { fields: { value: text({ min: 1 }), style }, required: ['value'] },
  date: {
    fields: {
      timestamp: integer(0, Number.MAX_SAFE_INTEGER),
      format: text({ min: 1 }),
      url: text({ max: 3000 }),
      fallback: text(),
      style,
    },
    required: ['timestamp', 'format'],
  },
  emoji: { fields: { name: id, unicode: text(), url: text(), style }, required: ['name'] },
  link: {
    fields: { url: text({ min: 1, max: 3000 }), text: text(), unsafe: flag, style },
    required: ['url'],
  },
  team: { fields: { team_id: id, style }, required: ['team_id'] },
  text: { fields: { text: text({ min: 1 }), style }, required: ['text'] },
  user: { fields: { user_id: id, style }, required: ['user_id'] },
  usergroup: { fields: { usergroup_id: id, style }, required: ['usergroup_id'] },
};

const anyInline = list(typed(INLINE, Object.keys(INLINE)));
const border = oneOf(0, 1);
const section: ObjectRule = { fields: { elements: anyInline }, required: ['elements'] };

const PARTS: Readonly<Record<string, ObjectRule>> = {
  rich_text_section: section,
  rich_text_quote: { fields: { elements: anyInline, border }, required: ['elements'] },
  rich_text_preformatted: {
    fields: { elements: list(typed(INLINE, ['text', 'link'])), border },
    required: ['elements'],
  },
  rich_text_list: {
    fields: {
      elements: list(typed({ rich_text_section: section }, ['rich_text_section'])),
      style: oneOf('bullet', 'ordered'),
      indent: integer(0, 8),
      offset: integer(0, Number.MAX_SAFE_INTEGER),
      border,
    },
    required: ['elements', 'style'],
  },
};

/** The properties of a rich_text block, except for those that every block has. */
export const RICH_TEXT: ObjectRule = {
  fields: { elements: list(typed(PARTS, Object.keys(PARTS))) },
  required: ['elements'],
};
