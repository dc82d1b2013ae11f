/** Messages for covers, in English. */
export const covering = {
  begins_one:
    '{{owner}} has named you as their cover {{time}}. You’ll get the nudges about their client ({{count}} open).',
  begins_other:
    '{{owner}} has named you as their cover {{time}}. You’ll get the nudges about their {{count}} open clients.',
  ends: 'You’re no longer covering for {{owner}}; their nudges go to them or to another colleague.',
  changed: '{{owner}} has changed how long you’re covering for them: {{time}}.',
  how: 'The suggested messages are written in your name. You’ll find their clients on your *Home* tab, too, or with `/ghostwatch list @name`.',
  until: 'until {{until}}',
  later: 'from {{from}} up to and including {{last}}',
  between: 'from {{from}} until {{until}}',
  from: 'from {{from}}, until further notice',
  open: 'until further notice',
  home_one: 'You’re covering for {{owner}} {{time}}: *{{count}}* open client.',
  home_other: 'You’re covering for {{owner}} {{time}}: *{{count}}* open clients.',
};
