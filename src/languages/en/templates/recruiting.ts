import type { Texts } from '../../templates/shape.ts';
import { CALL_US } from './phrases.ts';

const SINCE_WE_SPOKE =
  '{% if spoke %}Thank you for talking to [me|us] on {{ since }} about {{ matter_nom }}.{% else %}[I’m|We’re] writing about {{ matter_nom }}.{% endif %}';
/** The day by which a candidate should answer, who may hold a job offer. */
const ANSWER_BY = '{% if valid_later %}by {{ by }}{% else %}by that day{% endif %}';

export const recruiting: Texts = {
  check_in: [
    {
      subject: '{{ title }}: your impression so far',
      body: [
        `${SINCE_WE_SPOKE} What’s your impression so far? A change of job is a big decision, so doubts are welcome, and so are questions about the work, the people or the pay. If you’ve decided on something else in the meantime, please let [me|us] know; that’s perfectly all right.`,
      ],
      short:
        'what’s your impression of {{ matter_nom }} so far? Questions about the work, the people or the pay are welcome, and so are doubts.',
    },
    {
      subject: '{{ title }}: your questions',
      body: [
        'Is there anything about {{ matter_nom }} that you’d like to know before we go on? Some things aren’t in any job description: how decisions are made, what a normal week looks like, who you’d work with. Ask whatever matters to you, and you’ll get an honest answer.{% if valid_on %} Our job offer is valid until {{ valid_on }}.{% endif %}',
      ],
      short:
        'is there anything about {{ matter_nom }} that you’d like to know before we go on? Ask whatever matters to you, and you’ll get an honest answer.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: the next step',
      body: [
        `Are you still interested in {{ matter_nom }}? {% if valid_on %}Our job offer stands until {{ valid_on }}; if there’s anything in it that you’d like to discuss, suggest a time and [I’ll|we’ll] arrange a conversation.{% else %}If so, suggest two or three times that fit around your work, and [I’ll|we’ll] arrange a conversation, in person or online.{% endif %} For a quick question, ${CALL_US}. And if you’ve chosen another role, [I’d|we’d] be grateful if you told [me|us].`,
      ],
      short:
        'are you still interested in {{ matter_nom }}? {% if valid %}Our job offer stands until {{ valid }}; if there’s anything in it that you’d like to discuss, suggest a time.{% else %}If so, suggest two or three times that fit around your work, and [I’ll|we’ll] arrange a conversation.{% endif %}',
    },
    {
      subject: '{{ title }}: hours, location, tasks, pay',
      body: [
        'A job description is short, and what matters most to you may not be in it. What would have to be different about {{ matter_nom }} for you to say yes: hours, location, tasks or pay? [I’ll|We’ll] tell you openly what can be changed and what can’t.{% if expired %} Our job offer was valid until {{ expired }}; if you’d like to talk about a new one, please tell [me|us].{% endif %}',
      ],
      short:
        'what would have to be different about {{ matter_nom }} for you to say yes: hours, location, tasks or pay? [I’ll|We’ll] tell you openly what can be changed.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: ten minutes on the phone',
      body: [
        'Some of what you may want to know about {{ matter_nom }} is easier to talk through than to write down. When could you speak freely for ten minutes on the phone? It would be a conversation rather than an interview: you ask, and [I|we] answer.{% if callback %} You can also ring [me|us] on {{ callback }}.{% endif %} If you’d rather leave it, just say so.',
      ],
      short:
        'some of what you may want to know about {{ matter_nom }} is easier to talk through than to write down. When could you speak freely for ten minutes?',
      opening: '{{ hello }} Can you speak freely at the moment?',
      points: [
        'Say what it’s about only once they can speak freely: {{ matter_nom }}. If they can’t, agree on a time.',
        'Ask what has changed for them, and find the open point: task, team, money, location, notice period, another offer.',
        'Agree on the next step with a day, or thank them for a “no”.{% if valid %} The job offer is valid until {{ valid }}.{% endif %}',
      ],
      voicemail:
        '{{ hello }} Please call me back when you can speak freely, or send me a short message if that’s easier.{% if callback %} My number is {{ callback }}. Again, that’s {{ callback }}.{% endif %} Thank you, goodbye.',
    },
    {
      subject: '{{ title }}: a call when it suits you',
      body: [
        '[I’d|We’d] like to hear from you directly how you see {{ matter_nom }} now, and whether anything is still unclear. Which day would suit you for a call? It needn’t take more than fifteen minutes. If you’ve already made up your mind, you can simply write to [me|us], whatever the answer is.',
      ],
      short:
        '[I’d|we’d] like to hear from you directly how you see {{ matter_nom }} now. Which day would suit you for a short call?',
      opening: '{{ hello }} I’d like to hear how you see things now. Is this a good moment for you?',
      points: [
        'Start with their questions about {{ matter_nom }}, not with yours.',
        'Ask which date they need an answer by, and whether other offers are open.',
        'Say plainly what comes next, who decides, and when.',
      ],
      voicemail:
        '{{ hello }} I’d like to speak to you when you have a quiet moment. Please call me back, or write to me if you prefer.{% if callback %} My number is {{ callback }}. Again, that’s {{ callback }}.{% endif %} Thank you, goodbye.',
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: your decision by {{ by_day }}',
      body: [
        `{% if valid %}Would you like to accept our job offer for {{ matter_nom }}? It’s valid until {{ valid }}, and an answer ${ANSWER_BY} would help everyone involved to plan. If one point still stands in the way, ${CALL_US} and we’ll talk about it. If it’s a no, please tell [me|us] that as well; you needn’t give reasons.{% else %}Would you like to go ahead with {{ matter_nom }}? A yes or a no by {{ by }} would help everyone involved to plan. If [I|we] haven’t heard from you by then, [I’ll|we’ll] go ahead with other candidates. If your situation changes later, write to [me|us], and we’ll see what’s open at that time.{% endif %}`,
      ],
      short: `{% if valid %}would you like to accept our job offer for {{ matter_nom }}? It’s valid until {{ valid }}, and an answer ${ANSWER_BY} would help everyone involved to plan.{% else %}would you like to go ahead with {{ matter_nom }}? A yes or a no by {{ by }} would help [me|us] to plan. After that, [I’ll|we’ll] go ahead with other candidates.{% endif %}`,
    },
    {
      subject: '{{ title }}: {% if valid %}our job offer{% else %}planning the next steps{% endif %}',
      body: [
        `{% if valid %}Have you come to a decision about our job offer for {{ matter_nom }}? If you need something from [me|us] first, such as a detail of the contract or another conversation, tell [me|us] by {{ by }}. The offer is valid until {{ valid }}; after that, [I’ll|we’ll] go ahead with other candidates. If it’s a no, you don’t have to give reasons.{% else %}On {{ by }} [I’ll|we’ll] be planning the next steps for {{ matter_nom }}. Should [I|we] include you? You don’t have to give reasons either way. If [I|we] haven’t heard from you by that day, [I’ll|we’ll] go ahead with others. If another kind of role would suit you better, tell [me|us] what you’re looking for.{% endif %}`,
      ],
      short: `{% if valid %}have you come to a decision about our job offer for {{ matter_nom }}? It’s valid until {{ valid }}. If you need something from [me|us] first, tell [me|us] by {{ by }}.{% else %}on {{ by }} [I’ll|we’ll] be planning the next steps for {{ matter_nom }}. Should [I|we] include you? You don’t have to give reasons either way.{% endif %}`,
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [my|our] answer by {{ by_day }}',
      body: [
        'Thank you for {{ message_acc }} about {{ matter_nom }}, and [I’m|we’re] sorry that you’ve had to wait. You’ll have an answer from [me|us] by {{ by }}. If you need one sooner, because of another offer for example, please tell [me|us].',
      ],
      short:
        'thank you for {{ message_acc }} about {{ matter_nom }}, and sorry that you’ve had to wait. You’ll have an answer by {{ by }}. If you need one sooner, please tell [me|us].',
    },
    {
      subject: '{{ title }}: reply to follow',
      body: [
        '[I should|We should] have been in touch about {{ matter_nom }} before now, and [I’m|we’re] sorry. You’ll hear from [me|us] by {{ by }}, whatever the answer is. If you have a question in the meantime, write or call at any time.',
      ],
      short:
        '[I’m|we’re] sorry to have kept you waiting about {{ matter_nom }}. You’ll hear from [me|us] by {{ by }}, whatever the answer is.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: thank you',
      body: [
        'This is [my|our] last message about {{ matter_nom }}.{% if valid %} Our job offer is valid until {{ valid }}.{% endif %} Thank you for your interest. If your plans change, you know where to find [me|us]. [I wish|We wish] you every success.',
      ],
      short:
        'this is [my|our] last message about {{ matter_nom }}. Thank you for your interest. If your plans change, you know where to find [me|us]. [I wish|We wish] you every success!',
    },
    {
      subject: '{{ title }}: good luck',
      body: [
        '[I won’t|We won’t] write to you about {{ matter_nom }} again.{% if valid %} Our job offer is valid until {{ valid }}.{% endif %} If you’re looking for something new one day, do get in touch. Thank you for your time, and good luck with your next step.',
      ],
      short:
        '[I won’t|we won’t] write to you about {{ matter_nom }} again. If you’re looking for something new one day, [I’d|we’d] be glad to hear from you. Good luck with your next step!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: another look',
      body: [
        'We were last in touch about {{ matter_nom }} some time ago. Would something along those lines interest you today? If so, [I’d|we’d] suggest a short call about what you’re looking for now. If you’re happy where you are, [I’m|we’re] glad to hear it, and there’s no need to reply.',
      ],
      short:
        'we were last in touch about {{ matter_nom }} some time ago. Would something along those lines interest you today? If so, [I’d|we’d] suggest a short call.',
    },
    {
      subject: '{{ title }}: a new conversation',
      body: [
        'Are you open to a new conversation about {{ matter_nom }}, or about something similar? A good deal may have changed since we were last in touch, on your side as well as here, so we’d begin from scratch. Ten minutes on the phone would do for a start. If it’s a no, just tell [me|us], and [I’ll|we’ll] leave it there.',
      ],
      short:
        'are you open to a new conversation about {{ matter_nom }}, or about something similar? Ten minutes on the phone would do for a start.',
    },
  ],
};
