/** Messages for covers, in German. */
export const covering = {
  begins_one:
    '{{owner}} hat dich {{time}} als Vertretung eingetragen. Du bekommst die Erinnerungen zu {{count}} offenen Kunden.',
  begins_other:
    '{{owner}} hat dich {{time}} als Vertretung eingetragen. Du bekommst die Erinnerungen zu {{count}} offenen Kunden.',
  ends: 'Du vertrittst {{owner}} nicht mehr; die Erinnerungen bekommt jetzt wieder {{owner}} oder jemand anderes aus dem Team.',
  changed: '{{owner}} hat geändert, wie lange du vertrittst: {{time}}.',
  how: 'Die Textvorschläge sind in deinem Namen geschrieben. Die Kunden findest du auch auf deiner Startseite (_Home_) oder mit `/ghostwatch liste @name`.',
  until: 'bis {{until}}',
  later: 'von {{from}} bis einschließlich {{last}}',
  between: 'von {{from}} bis {{until}}',
  from: 'ab {{from}} bis auf Weiteres',
  open: 'bis auf Weiteres',
  home_one: 'Du vertrittst {{owner}} {{time}}: *{{count}}* offener Kunde.',
  home_other: 'Du vertrittst {{owner}} {{time}}: *{{count}}* offene Kunden.',
};
