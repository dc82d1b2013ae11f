import type { proposal as english } from '../../en/messages/proposals.ts';

/** Messages that suggest clients to watch, in German. */
export const proposal: typeof english = {
  unanswered:
    'Du hast *{{client}}* ({{address}}) am {{date}} geschrieben, und soweit ich sehe, hat niemand geantwortet. *Soll ich das beobachten?*',
  unanswered_in_slack:
    'Du hast *{{client}}* am {{date}} in {{channel}} geschrieben ({{message}}), und soweit ich sehe, hat niemand geantwortet. *Soll ich das beobachten?*',
  your_message: 'deine Nachricht',
  unproven:
    'Eine E-Mail in deinem Namen bittet mich, *{{client}}* ({{address}}) zu beobachten, ohne Antwort seit {{date}}; ob sie von dir ist, weiß ich nicht. *Soll ich das beobachten?*',
  several:
    'Deine E-Mail vom {{date}} ging an mehrere Firmen. *Soll ich {{client}}* ({{address}}) *beobachten?*',
  erased:
    'Deine E-Mail vom {{date}} ging an *{{client}}* ({{address}}); diese Daten wurden hier früher endgültig gelöscht. *Soll ich das trotzdem beobachten?*',
  topic: '„{{topic}}“',
  only_you: 'Das siehst nur du. Ohne dein Ja wird nichts eingetragen.',
  button_watch: 'Beobachten',
  button_not_this: 'Diesen nicht',
  button_never: 'Diese Adresse nie',
  button_never_here: 'In diesem Channel nie',
  button_no_more: 'Keine Vorschläge mehr',
  done_watch: 'Gut, ich beobachte jetzt {{client}}.',
  done_not_this: 'Gut, {{client}} beobachte ich nicht.',
  done_never: 'Gut, {{address}} schlage ich niemandem mehr vor.',
  done_never_here: 'Gut, aus {{channel}} schlage ich niemandem mehr etwas vor.',
  done_no_more: 'Gut, keine Vorschläge mehr. Wieder einschalten: `/ghostwatch vorschläge an`',
  place_on: 'Aus {{place}} schlage ich wieder Kunden vor.',
  place_off: 'Aus {{place}} schlage ich niemandem etwas vor.',
  on: 'Ich schlage dir Kunden vor, die nicht geantwortet haben, höchstens drei am Tag. Ausschalten: `/ghostwatch vorschläge aus`',
  off_for_all:
    'In diesem Workspace schlage ich niemandem Kunden vor. Ein Admin kann das ändern: `/ghostwatch vorschläge an für alle`',
  off: 'Ich schlage dir keine Kunden vor. Wieder einschalten: `/ghostwatch vorschläge an`',
};
