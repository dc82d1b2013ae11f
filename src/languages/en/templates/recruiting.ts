import type { Texts } from '../../templates/shape.ts';
import { CALL_US } from './phrases.ts';

const SINCE_WE_SPOKE =
  '{% if spoke %}Thank you for talking to [me|us] on {{ since }} about {{ matter_nom }}.{% else %}[I’m|We’re] writing about {{ matter_nom }}.{% endif %}';

export const recruiting: Texts = {
  check_in: [
    {
      subject: '{{ title }}: your impression so far',
      body: [
        `${SINCE_WE_SPOKE} What’s your impression so far? A change of job is a big decision, so doubts are fine, and so are questions about the work, the people or the pay. If you’ve decided on something else in the meantime, that’s completely fine; a short line is enough.`,
      ],
      short:
        'what’s your impression of {{ matter_nom }} so far? Questions about the work, the people or the pay are welcome. If you’ve decided on something else, that’s fine too.',
    },
    {
      subject: '{{ title }}: what you’d like to know',
      body: [
        'Is there anything about {{ matter_nom }} that you’d like to know before we go on? Some things aren’t in any job description: how decisions are made, what a normal week looks like, who you’d work with. Ask whatever matters to you, and you’ll get an honest answer.{% if valid_on %} Our job offer is open until {{ valid_on }}.{% endif %}',
      ],
      short:
        'is there anything about {{ matter_nom }} that you’d like to know before we go on? Ask whatever matters to you, and you’ll get an honest answer.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: the next step',
      body: [
        `Are you still interested in {{ matter_nom }}? If you are, [I’d|we’d] like to arrange the next conversation, in person or online, at a time that fits around your work. If there’s another offer that you prefer, please say so; it helps [me|us] plan. And if you’d rather talk first, ${CALL_US}.`,
      ],
      short:
        'are you still interested in {{ matter_nom }}? If you are, [I’d|we’d] like to arrange the next conversation at a time that fits around your work.',
    },
    {
      subject: '{{ title }}: what would have to change',
      body: [
        'A job description is short, and what matters most to you may not be in it. What would have to be different about {{ matter_nom }} for you to say yes: hours, location, tasks or pay? [I’ll|We’ll] tell you openly what can be changed and what can’t.{% if expired %} Our job offer was valid until {{ expired }}; if you’re still interested, please tell [me|us].{% endif %}',
      ],
      short:
        'what would have to be different about {{ matter_nom }} for you to say yes: hours, location, tasks or pay? [I’ll|we’ll] tell you openly what can be changed.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: ten minutes by phone',
      body: [
        'Some of what you may want to know about {{ matter_nom }} is easier to talk through than to write down. When could you speak freely for ten minutes on the phone? It would be a conversation rather than an interview: you ask, and [I|we] answer.{% if callback %} You can also ring [me|us] on {{ callback }}.{% endif %} If you’d rather leave it, just say so.',
      ],
      short:
        'some of what you may want to know about {{ matter_nom }} is easier to talk through than to write down. When could you speak freely for ten minutes?',
      opening: '{{ hello }} Can you speak freely at the moment, or should I call back later?',
      points: [
        'Say what it’s about only once they can speak freely: {{ matter_nom }}.',
        'Ask what has changed for them, and find the open point: task, team, money, location, notice period, another offer.',
        'Agree on the next step with a day, or thank them for a “no”.{% if valid %} The job offer is valid until {{ valid }}.{% endif %}',
      ],
      voicemail:
        '{{ hello }} Please call me back when you can speak freely, or send me a short message if that’s easier.{% if callback %} My number is {{ callback }}. Again, that’s {{ callback }}.{% endif %} Thank you, goodbye.',
    },
    {
      subject: '{{ title }}: your questions',
      body: [
        '[I’d|We’d] like to hear directly from you what you think about {{ matter_nom }}, and what’s still unclear. Which day would suit you for a call? A quarter of an hour is plenty. If you’ve already made up your mind, you can simply write to [me|us]; a “no” is fine.',
      ],
      short:
        '[I’d|we’d] like to hear directly from you what you think about {{ matter_nom }}. Which day would suit you for a short call?',
      opening: '{{ hello }} Is this a good moment for you, or would another time be better?',
      points: [
        'Start with their questions about {{ matter_nom }}, not with yours.',
        'Ask which date they need an answer by, and whether other offers are open.',
        'Say plainly what comes next, who decides, and when.',
      ],
      voicemail:
        '{{ hello }} I’d like to answer your questions whenever it suits you. Please call me back, or write to me.{% if callback %} My number is {{ callback }}. Again, that’s {{ callback }}.{% endif %} Thank you, goodbye.',
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: your decision by {{ by_day }}',
      body: [
        `Would you like to go ahead with {{ matter_nom }}? A yes or a no by {{ by }} would help everyone involved to plan. {% if valid %}Our job offer to you is valid until {{ valid }}; after that [I’ll|we’ll] go ahead with other candidates.{% else %}If [I|we] haven’t heard from you by then, [I’ll|we’ll] go ahead with other candidates.{% endif %} If your situation changes later, write to [me|us], and we’ll see what’s open at that time.`,
      ],
      short:
        'would you like to go ahead with {{ matter_nom }}? A yes or a no by {{ by }} would help [me|us] plan.{% if valid %} The job offer is valid until {{ valid }}.{% else %} Without one, [I’ll|we’ll] go ahead with other candidates.{% endif %}',
    },
    {
      subject: '{{ title }}: next steps on {{ by_day }}',
      body: [
        'On {{ by }} [I’ll|we’ll] be planning the next steps for {{ matter_nom }}. Should [I|we] include you? A short yes or no is enough; you don’t have to give reasons. {% if valid %}Our job offer to you is valid until {{ valid }}. {% else %}With no answer by that day, [I’ll|we’ll] go ahead with others. {% endif %}If another role would suit you better, tell [me|us] what you’re looking for.',
      ],
      short:
        'on {{ by }} [I’ll|we’ll] be planning the next steps for {{ matter_nom }}. Should [I|we] include you? A short yes or no is enough.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [my|our] answer by {{ by_day }}',
      body: [
        'Thank you for {{ message_acc }} about {{ matter_nom }}, and sorry that you’ve had to wait. You’ll have an answer from [me|us] by {{ by }}. If you need one sooner, because of another offer for example, please tell [me|us].',
      ],
      short:
        'thank you for {{ message_acc }} about {{ matter_nom }}, and sorry that you’ve had to wait. You’ll have an answer by {{ by }}. If you need one sooner, please tell [me|us].',
    },
    {
      subject: '{{ title }}: sorry for the wait',
      body: [
        '[I should|We should] have been in touch about {{ matter_nom }} before now, and [I’m|we’re] sorry. You’ll hear from [me|us] by {{ by }}, whatever the answer is. If you have a question in the meantime, write or call at any time.',
      ],
      short:
        '[I should|we should] have been in touch about {{ matter_nom }} before now; sorry. You’ll hear from [me|us] by {{ by }}, whatever the answer is.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: thank you',
      body: [
        '[I’ll|We’ll] take it that {{ matter_nom }} isn’t the right step for you at the moment, and [I|we] won’t ask again. Thank you for your interest. If your plans change, you know where to find [me|us]. [I wish|We wish] you every success.',
      ],
      short:
        '[I’ll|we’ll] take it that {{ matter_nom }} isn’t the right step for you at the moment, and [I|we] won’t ask again. Thank you for your interest, and all the best!',
    },
    {
      subject: '{{ title }}: all the best',
      body: [
        '[I won’t|We won’t] write to you about {{ matter_nom }} again. If you’re looking for something new one day, [I’d|we’d] be glad to hear from you. Thank you for your time, and good luck with whatever you do next.',
      ],
      short:
        '[I won’t|we won’t] write to you about {{ matter_nom }} again. If you’re looking for something new one day, [I’d|we’d] be glad to hear from you. Good luck!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: another look',
      body: [
        'We were last in touch about {{ matter_nom }} some time ago. Would something in that direction interest you today? If so, [I’d|we’d] start with a short call about what you’re looking for now. If you’re happy where you are, that’s good to hear, and a short line is enough.',
      ],
      short:
        'we were last in touch about {{ matter_nom }} some time ago. Would something in that direction interest you today? If you’re happy where you are, that’s good to hear.',
    },
    {
      subject: '{{ title }}: a new conversation',
      body: [
        'Are you open to a new conversation about {{ matter_nom }}, or about something similar? A good deal may have changed since we were last in touch, on your side as well as here, so we’d begin from scratch. Ten minutes on the phone is plenty. If it’s a no, just tell [me|us], and [I’ll|we’ll] leave it there.',
      ],
      short:
        'are you open to a new conversation about {{ matter_nom }}, or about something similar? Ten minutes on the phone is plenty, and a no is fine.',
    },
  ],
};
