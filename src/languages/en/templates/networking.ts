import type { WrittenTexts } from '../../templates/shape.ts';

export const networking: WrittenTexts = {
  check_in: [
    {
      subject: '{{ title }}: your news',
      body: [
        'How have things been going since {{ matter_nom }}? [I’d|We’d] be interested to hear what has come of it on your side, and whether there’s anything [I|we] could contribute. There’s no hurry. If you’d rather talk than write, suggest a day and we’ll find a quarter of an hour.',
      ],
      short:
        'how have things been going since {{ matter_nom }}? [I’d|we’d] be interested to hear what has come of it on your side.',
    },
    {
      subject: '{{ title }}: coffee or a short call',
      body: [
        '[I’d|We’d] like to continue {{ matter_nom }}. Would a coffee or fifteen minutes online suit you in the next few weeks? Pick whichever is easier for you, and a day that fits your calendar. If it’s a busy month, name a better one and [I’ll|we’ll] get in touch again then.',
      ],
      short:
        '[I’d|we’d] like to continue {{ matter_nom }}. Would a coffee or fifteen minutes online suit you in the next few weeks?',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: a helping hand',
      body: [
        'Following {{ matter_nom }}, is there anything [I|we] could help you with? It might be an introduction, an example from [my|our] own work or a second opinion. Tell [me|us] what would be useful, and [I’ll|we’ll] see what [I|we] can do; it doesn’t have to lead to anything.',
      ],
      short:
        'following {{ matter_nom }}, is there anything [I|we] could help you with? It might be an introduction, an example from [my|our] work or a second opinion.',
    },
    {
      subject: '{{ title }}: an introduction',
      body: [
        '[I’d|We’d] like to take {{ matter_nom }} a little further. Who else should [I|we] be talking to? If one of your colleagues or contacts is working on the same questions, [I’d|we’d] be grateful for an introduction, and [I’d|we’d] be happy to do the same for you. If this isn’t the right time, no problem at all; we can talk again whenever you like.',
      ],
      short:
        '[I’d|we’d] like to take {{ matter_nom }} a little further. Who else should [I|we] be talking to? [I’d|we’d] be grateful for an introduction, and happy to do the same for you.',
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: a date to talk',
      body: [
        'Shall we find a date to continue {{ matter_nom }}? [I’m|We’re] planning the next few weeks and could keep a slot for you until {{ by }}. If that doesn’t suit you, it’s no problem at all, and [I’ll|we’ll] leave the next step to you. Get in touch whenever you’d like to talk, next month or next year.',
      ],
      short:
        'shall we find a date to continue {{ matter_nom }}? [I|we] could keep a slot for you until {{ by }}. If that doesn’t work, [I’ll|we’ll] leave the next step to you.',
    },
    {
      subject: '{{ title }}: another time, perhaps',
      body: [
        'Shall we leave {{ matter_nom }} for another time? If you’d rather carry on now, tell [me|us] by {{ by }} what would suit you. If other things come first at the moment, [I|we] quite understand; there’s no need to reply, and [I won’t|we won’t] keep writing about it. [I’d|We’d] be glad to hear from you whenever the subject comes up again.',
      ],
      short:
        'shall we leave {{ matter_nom }} for another time? If you’d rather carry on now, tell [me|us] by {{ by }} what would suit you. If not, there’s no need to reply.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [my|our] answer by {{ by_day }}',
      body: [
        'Thank you for {{ message_acc }}, and [I’m|we’re] sorry for the delay. [I’d|We’d] like to reply properly and will write to you by {{ by }}. If you need something before then, tell [me|us] and [I’ll|we’ll] start with that.',
      ],
      short:
        'thank you for {{ message_acc }}, and sorry for the delay. [I’d|we’d] like to reply properly and will write to you by {{ by }}.',
    },
    {
      subject: '{{ title }}: reply to follow',
      body: [
        '[I’m|We’re] sorry that you’ve had no answer from [me|us] since {{ message_nom }}. You’ll have one by {{ by }}. If you’d rather talk than wait for an email, suggest a time and [I’ll|we’ll] call you.',
      ],
      short:
        '[I’m|we’re] sorry that you’ve had no answer from [me|us] since {{ message_nom }}. You’ll have one by {{ by }}.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: good to talk to you',
      body: [
        '[I’ll|We’ll] leave {{ matter_nom }} there for now. If you’d like to pick it up again one day, drop [me|us] a line. [I’m|We’re] glad we were in touch, and [I hope|we hope] that the coming months go well for you.',
      ],
      short:
        '[I’ll|we’ll] leave {{ matter_nom }} there for now. If you’d like to pick it up again one day, drop [me|us] a line. [I hope|We hope] that the coming months go well for you!',
    },
    {
      subject: '{{ title }}: thank you',
      body: [
        'Thank you for {{ matter_nom }}. [I won’t|We won’t] write about it again, but if [I|we] can help you with something one day, get in touch at any time; [I’d|we’d] be glad to. Good luck with your plans.',
      ],
      short:
        'thank you for {{ matter_nom }}. [I won’t|we won’t] write about it again, but if [I|we] can help you with something one day, get in touch at any time. Good luck!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: catching up',
      body: [
        'It’s been a while since {{ matter_nom }}. What are you working on these days? If you feel like it, we could catch up for a quarter of an hour, over coffee or online. If you’re short of time at the moment, [I’d|we’d] be just as glad to read how things are going.',
      ],
      short:
        'it’s been a while since {{ matter_nom }}. What are you working on these days? If you feel like it, we could catch up for a quarter of an hour.',
    },
    {
      subject: '{{ title }}: comparing notes',
      body: [
        'Are you still working on what came up in {{ matter_nom }}, or have you moved on to something else? Either would interest [me|us], and there may be something new to compare notes on. We could meet for half an hour in the next few weeks, online or in person; suggest a day if you’d like to.',
      ],
      short:
        'are you still working on what came up in {{ matter_nom }}, or have you moved on to something else? Suggest a day if you’d like to compare notes.',
    },
  ],
};
