import type { WrittenTexts } from '../../templates/shape.ts';

export const networking: WrittenTexts = {
  check_in: [
    {
      subject: '{{ title }}: still on my mind',
      body: [
        'I often think back to {{ matter_nom }} with pleasure. How have things been with you since then?',
        'No need for a long reply; a line when you feel like it is lovely, and a thumbs-up counts as one.',
      ],
      short:
        'I often think back to {{ matter_nom }} with pleasure. How have things been with you since then? A line when you feel like it is lovely, and a thumbs-up counts as one.',
    },
    {
      subject: '{{ title }}: shall we continue?',
      body: [
        'I’d like to continue {{ matter_nom }} one day, over coffee or fifteen minutes online, just as you prefer.',
        '“Coffee”, “online” or “later” is enough. If you’re busy right now, that’s fine; it’ll keep.',
      ],
      short:
        'I’d like to continue {{ matter_nom }} one day: coffee or fifteen minutes online? “Coffee”, “online” or “later” is enough. If you’re busy right now, it’ll keep.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: a small idea',
      body: [
        'Since {{ message_nom }} I’ve been wondering what would be useful to you. Could I introduce you to somebody, send you an example, or simply answer a question?',
        '“Introduce”, “example” or the question itself will do. If nothing is needed, no reply is needed either.',
      ],
      short:
        'What would be useful to you: an introduction, an example, an answer to a question? One word will do. If nothing is needed right now, no reply is needed either.',
    },
    {
      subject: '{{ title }}: fifteen minutes some time?',
      body: [
        'Inboxes swallow the nicest messages, so here’s the short version: I’d enjoy fifteen minutes with you{% if quoted %} about {{ quoted }}{% endif %}.',
        'Name any day in the coming weeks, or write “later”. A “no” doesn’t offend me in the least.',
      ],
      short:
        'Inboxes swallow the nicest messages. I’d enjoy fifteen minutes with you{% if quoted %} about {{ quoted }}{% endif %}. Any day in the coming weeks, or “later”. A “no” doesn’t offend me in the least.',
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: yes, later or no?',
      body: [
        'May I ask you to decide for us both: do we talk soon, later, or simply stay in touch? “Soon”, “later” or “no” is enough.',
        'On {{ by }} I’m filling my calendar. Without a word by then I’ll plan without our talk and simply look forward to meeting you by chance. Thank you for your time so far.',
      ],
      short:
        'Do we talk soon, later, or simply stay in touch? “Soon”, “later” or “no” is enough. I’m filling my calendar on {{ by }} and otherwise plan without it. Thank you either way!',
    },
    {
      subject: '{{ title }}: I’ll leave it to you',
      body: [
        'I don’t want to be the contact who keeps writing, so please decide: shall we take {{ matter_nom }} further? “Yes” or “no”, and both are fine.',
        'If nothing comes by {{ by }}, I’ll take it as “not now”, stop writing about it and leave the next step to you. Thank you for being open with me.',
      ],
      short:
        'Shall we take {{ matter_nom }} further: yes or no? If nothing comes by {{ by }}, I’ll take it as “not now” and leave the next step to you. Thank you, both are fine!',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: sorry for the wait',
      body: [
        'Thank you for {{ message_nom }}; it was kind of you to write, and I’ve been slow to reply.',
        'I’d like to do it justice and will write to you by {{ by }}. If you need something sooner, a short “now, please” is enough.',
      ],
      short:
        'Thank you for {{ message_nom }}; I’ve been slow to reply. I’d like to do it justice and will write to you by {{ by }}. If you need something sooner, tell me.',
    },
    {
      subject: '{{ title }}: my reply is coming',
      body: [
        'I haven’t forgotten you, only neglected my inbox. I’m sorry.',
        'By {{ by }} you’ll have a proper answer{% if quoted %} on {{ quoted }}{% endif %}. If you’d rather talk, send me a time and I’ll be there.',
      ],
      short:
        'I haven’t forgotten you, only neglected my inbox. By {{ by }} you’ll have a proper answer{% if quoted %} on {{ quoted }}{% endif %}. If you’d rather talk, send me a time.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: until our paths cross again',
      body: [
        'I won’t write to you any more{% if quoted %} about {{ quoted }}{% endif %}; your days are full enough. I’m glad all the same that we got to know each other.',
        'Nothing is open between us: no money, no favours. Files or drafts that you showed me stay yours, and I use none of them; what I showed you stays mine.',
        'If I can ever help you, write to me. I’d be delighted. All the best!',
      ],
      short:
        'I won’t write any more{% if quoted %} about {{ quoted }}{% endif %}; your days are full enough. Nothing is open between us, and what you showed me stays yours. If I can ever help you, write to me. All the best!',
    },
    {
      subject: '{{ title }}: thank you, and good luck',
      body: [
        'Thank you for the conversation we had. I’m letting it rest here, with good memories and without expectations.',
        'You owe me nothing, and I hope that I owe you nothing either; no money and no files are open, and drafts belong to whoever made them.',
        'My door stays open, next month or in three years. Good luck with everything you’re planning.',
      ],
      short:
        'Thank you for our conversation. I’m letting it rest here, with good memories: no money and no files are open, drafts belong to whoever made them. My door stays open. Good luck!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: it’s been a while',
      body: [
        'It’s been a while, and I thought of you again{% if quoted %} because of {{ quoted }}{% endif %}. What are you working on these days?',
        'If you like, we’ll catch up for fifteen minutes. “Gladly” or “later” is enough, and no answer is fine, too.',
      ],
      short:
        'It’s been a while, and I thought of you{% if quoted %} because of {{ quoted }}{% endif %}. What are you working on these days? “Gladly” or “later” is enough for fifteen minutes of catching up.',
    },
    {
      subject: '{{ title }}: shall we pick up the thread?',
      body: [
        'Our conversation broke off some time ago, as good conversations do. I’d enjoy picking up the thread.',
        'Is {% if quoted %}{{ quoted }}{% else %}what we talked about{% endif %} still on your mind, or something quite different by now? I’d like to hear about either. If you don’t have the time, “no” is perfectly fine.',
      ],
      short:
        'Our conversation broke off some time ago, as good ones do. Is {% if quoted %}{{ quoted }}{% else %}what we talked about{% endif %} still on your mind, or something quite different by now? I’d enjoy picking up the thread. “No” is fine, too.',
    },
  ],
};
