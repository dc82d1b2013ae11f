import type { WrittenTexts } from '../../templates/shape.ts';

export const networking: WrittenTexts = {
  check_in: [
    {
      subject: '{{ title }}: how it’s going',
      body: [
        'How have things been going since {{ matter_nom }}? [I’d|We’d] be interested to hear what has come of it on your side, and whether there’s anything [I|we] could contribute. There’s no hurry, and a few lines are enough. If you’d rather talk, suggest a day and we’ll find a quarter of an hour.',
      ],
      short:
        'how have things been going since {{ matter_nom }}? [I’d|we’d] be interested to hear what has come of it on your side. A few lines are enough.',
    },
    {
      subject: '{{ title }}: carrying on',
      body: [
        '[I’d|We’d] like to continue {{ matter_nom }}. Would a coffee or fifteen minutes online suit you in the next few weeks? Pick whatever is easier for you, and any time of day is fine. If it’s a busy month, just name a better one and [I’ll|we’ll] write again then.',
      ],
      short:
        '[I’d|we’d] like to continue {{ matter_nom }}. Would a coffee or fifteen minutes online suit you in the next few weeks? If it’s a busy month, just name a better one.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: something useful',
      body: [
        'After {{ matter_nom }} [I have|we have] one practical question. Is there anything [I|we] could help you with at the moment? It might be an introduction, an example from [my|our] work or a second opinion; name it, and [I’ll|we’ll] see what [I|we] can do. It doesn’t have to lead to anything.',
      ],
      short:
        'is there anything [I|we] could help you with at the moment? It might be an introduction or a second opinion; name it, and [I’ll|we’ll] see what [I|we] can do.',
    },
    {
      subject: '{{ title }}: who else might be interested',
      body: [
        'Perhaps a colleague of yours would have something to add to {{ matter_nom }}. Is there somebody [I|we] should get to know? A name is enough, and [I’ll|we’ll] mention you only if you’re happy with that. If it simply isn’t the right time, that’s no problem; we can talk again whenever you like.',
      ],
      short:
        'perhaps a colleague of yours would have something to add to {{ matter_nom }}. Is there somebody [I|we] should get to know? A name is enough.',
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: a date by {{ by_day }}',
      body: [
        'Shall we find a date to continue {{ matter_nom }}? [I’m|We’re] filling [my|our] calendar for the coming weeks and can still keep a slot free for you until {{ by }}. If [I|we] haven’t heard from you by then, [I’ll|we’ll] leave the next step to you. A message is enough whenever you’d like to take it up, next week or next year.',
      ],
      short:
        'shall we find a date to continue {{ matter_nom }}? [I|we] can keep a slot free until {{ by }}; after that [I’ll|we’ll] leave the next step to you.',
    },
    {
      subject: '{{ title }}: leaving it to you',
      body: [
        'Would you like to take {{ matter_nom }} any further? A yes or a no by {{ by }} would help, and either is fine. Without an answer [I’ll|we’ll] take it that other things come first and stop writing about it. [I’d|We’d] be glad to hear from you again at any time, about this or about something quite different.',
      ],
      short:
        'would you like to take {{ matter_nom }} any further? A yes or a no by {{ by }} would help, and either is fine. Without an answer [I’ll|we’ll] stop writing about it.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [my|our] answer by {{ by_day }}',
      body: [
        'Thank you for {{ message_acc }}, and sorry for the slow reply. [I’d|We’d] like to answer it properly and will write to you by {{ by }}. If you need something before then, tell [me|us] and [I’ll|we’ll] start with that.',
      ],
      short:
        'thank you for {{ message_acc }}, and sorry for the slow reply. [I’d|we’d] like to answer it properly and will write to you by {{ by }}.',
    },
    {
      subject: '{{ title }}: sorry for the wait',
      body: [
        'You should have heard from [me|us] sooner after {{ message_nom }}; [I’m|we’re] sorry. You’ll have an answer by {{ by }}. If you’d rather talk than wait for an email, suggest a time and [I’ll|we’ll] call you.',
      ],
      short:
        'you should have heard from [me|us] sooner after {{ message_nom }}; sorry. You’ll have an answer by {{ by }}. If you’d rather talk, suggest a time.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: all the best',
      body: [
        '[I’ll|We’ll] leave {{ matter_nom }} there for now. If you’d like to talk about it again one day, drop [me|us] a line. [I’m|We’re] glad we were in touch, and [I wish|we wish] you all the best for the coming months.',
      ],
      short:
        '[I’ll|we’ll] leave {{ matter_nom }} there for now. If you’d like to talk about it again one day, drop [me|us] a line. All the best for the coming months!',
    },
    {
      subject: '{{ title }}: thank you',
      body: [
        'Thank you for {{ matter_nom }}. [I’ll|We’ll] leave it there for now and won’t ask again. If [I|we] can help you with something one day, write at any time; [I’d|we’d] be glad to. Good luck with your plans.',
      ],
      short:
        'thank you for {{ matter_nom }}. [I’ll|we’ll] leave it there for now. If [I|we] can help you with something one day, write at any time. Good luck with your plans!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: what you’re working on',
      body: [
        'It’s been a while since {{ matter_nom }}. What are you working on these days? If you feel like it, we could catch up for a quarter of an hour, over coffee or online. If you don’t have the time at the moment, that’s fine; [I’d|we’d] be just as glad to read a line or two.',
      ],
      short:
        'it’s been a while since {{ matter_nom }}. What are you working on these days? If you feel like it, we could catch up for a quarter of an hour.',
    },
    {
      subject: '{{ title }}: comparing notes',
      body: [
        'Are you still working on what came up in {{ matter_nom }}, or have you moved on to something else? Either would interest [me|us], and there may be something new to compare notes on. Half an hour in the next few weeks would be enough; suggest a day if you’d like to.',
      ],
      short:
        'are you still working on what came up in {{ matter_nom }}, or have you moved on to something else? Suggest a day if you’d like to compare notes.',
    },
  ],
};
