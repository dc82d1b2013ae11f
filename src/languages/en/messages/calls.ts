/** Texts about calling a client, in English. */
export const call = {
  number: '*Call {{who}}:* {{phone}}',
  no_number:
    '*Call {{who}}.* I don’t have the number yet: `/ghostwatch edit #{{number}} phone:"+44 20 7946 0123"`',
  reached: 'Reached',
  voicemail: 'Voicemail',
  no_answer: 'No answer',
  what_came_of_it: '*How did it go?* If nothing has been agreed yet, there’s nothing to click.',
  write_too: '*You said you’d write. Here’s the message:*',
  write_instead: '*I’ll remind you to try again. Or write instead:*',
  event_reached: 'called: reached them',
  event_voicemail: 'called: left a voicemail',
  event_no_answer: 'called: no answer',
  event_wrong_person: 'called: the wrong person',
  event_other_person: 'called: the wrong person; the right one is {{contact}}',
};
