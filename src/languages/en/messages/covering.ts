/** The words for whoever covers for somebody, in English. */
export const covering = {
  begins_one:
    '{{owner}} has named you as their cover {{time}}. You get the nudges about their client ({{count}} open).',
  begins_other:
    '{{owner}} has named you as their cover {{time}}. You get the nudges about their {{count}} open clients.',
  ends: 'You do not cover for {{owner}} any more; their nudges go to them, or to another colleague.',
  changed: '{{owner}} has changed how long you cover for them: {{time}}.',
  how: 'The suggested messages carry your name. Their clients also stand on your App Home; or type `/ghostwatch list @name`.',
  until: 'until {{until}}',
  from_until: 'from {{from}} until {{until}}',
  from: 'from {{from}} on, until further notice',
  open: 'until further notice',
  home_one: 'You cover for {{owner}} {{time}}: *{{count}}* open client.',
  home_other: 'You cover for {{owner}} {{time}}: *{{count}}* open clients.',
};
