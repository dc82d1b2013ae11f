import type { WrittenTexts } from '../../templates/shape.ts';

const ABOUT = '{% if topic_about %} {{ topic_about }}{% elsif quoted %} about {{ quoted }}{% endif %}';

export const networking: WrittenTexts = {
  check_in: [
    {
      subject: '{{ title }}: your news',
      body: [
        'How have things been going since {{ matter_nom }}? [I’d|We’d] be interested to hear what has come of it on your side, and whether there’s anything [I|we] could contribute. There’s no hurry. We could also talk for a quarter of an hour, on any day you like.',
      ],
      short:
        'how have things been going since {{ matter_nom }}? [I’d|We’d] be interested to hear what has come of it on your side.',
    },
    {
      subject: '{{ title }}: coffee or a short call',
      body: [
        '[I’d|We’d] like to continue {{ matter_nom }}. Would a coffee or fifteen minutes online suit you in the next few weeks? Pick whichever is easier for you, and a day that fits your calendar. A quieter month is fine, too.',
      ],
      short:
        '[I’d|we’d] like to continue {{ matter_nom }}. Would a coffee or fifteen minutes online suit you in the next few weeks?',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: anything [I|we] can help with',
      body: [
        'Following {{ matter_nom }}, is there anything [I|we] could help you with? It might be an introduction, an example from [my|our] own work or a second opinion. Just say what would be useful; there are no strings attached.',
      ],
      short:
        'following {{ matter_nom }}, is there anything [I|we] could help you with? It might be an introduction, an example from [my|our] work or a second opinion.',
    },
    {
      subject: '{{ title }}: an introduction',
      body: [
        'Is there anyone you think [I|we] should talk to after {{ matter_nom }}? [I’d|We’d] be grateful for an introduction to a colleague or contact who’s working on the same questions, and happy to do the same for you. Please don’t worry, though, if nobody comes to mind.',
      ],
      short:
        'is there anyone you think [I|we] should talk to after {{ matter_nom }}? [I’d|We’d] be grateful for an introduction, and happy to do the same for you.',
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: a time to talk',
      body: [
        'Shall we find a time to continue {{ matter_nom }}? [I’m|We’re] planning the next few weeks and could keep some time free for you if you let [me|us] know by {{ by }}. It’s no problem at all if that doesn’t suit you, and you can get in touch whenever you’d like to talk.',
      ],
      short:
        'shall we find a time to continue {{ matter_nom }}? [I|We] could keep some time free for you if you let [me|us] know by {{ by }}.',
    },
    {
      subject: '{{ title }}: another time, perhaps',
      body: [
        'Shall we leave {{ matter_nom }} for another time? If you’d rather carry on now, let [me|us] know by {{ by }} which day suits you, and [I’ll|we’ll] keep some time free. [I|We] quite understand if other things come first at the moment, and there’s no need to reply. [I’d|We’d] be glad to hear from you whenever the subject comes up again.',
      ],
      short:
        'shall we leave {{ matter_nom }} for another time? If you’d rather carry on now, let [me|us] know by {{ by }} which day suits you, and [I’ll|we’ll] keep some time free. Otherwise, there’s no need to reply.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [my|our] answer by {{ by_day }}',
      body: [
        'Thank you for {{ message_acc }}, and [I’m|we’re] sorry for the delay. [I’d|We’d] like to reply properly and will write to you by {{ by }}. Just let [me|us] know if you need something before then.',
      ],
      short:
        'thank you for {{ message_acc }}, and sorry for the delay. [I’d|We’d] like to reply properly and will write to you by {{ by }}.',
    },
    {
      subject: '{{ title }}: reply to follow',
      body: [
        '[I’m|We’re] sorry that you’ve had no answer from [me|us] since {{ message_nom }}. You’ll have one by {{ by }}. If you’d rather talk, suggest a time and [I’ll|we’ll] call you.',
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
        `Thank you for talking to [me|us]${ABOUT}. [I’ll|We’ll] leave it there for now, but if [I|we] can ever help, just get in touch. Good luck with your plans.`,
      ],
      short: `thank you for talking to [me|us]${ABOUT}. [I’ll|We’ll] leave it there for now, but if [I|we] can ever help, just get in touch. Good luck!`,
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: catching up',
      body: [
        'It’s been a while since {{ matter_nom }}. What are you working on these days? We could catch up for a quarter of an hour, over coffee or online. If you’re short of time at the moment, [I’d|we’d] be just as glad to hear by email how things are going.',
      ],
      short:
        'it’s been a while since {{ matter_nom }}. What are you working on these days? We could catch up for a quarter of an hour, over coffee or online.',
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
