import type { Texts } from '../../templates/shape.ts';
import { AT_NUMBER, MY_NUMBER } from './phrases.ts';

/** A topic that is a sentence, such as “Login fails”, names the problem itself. */
const PROBLEM =
  '{% if topic_nom == null and quoted %}the problem {{ quoted }}{% else %}the problem behind {{ matter_nom }}{% endif %}';
const REPORTED =
  'the problem you reported{% if topic_nom == null and quoted %}, {{ quoted }}{% else %} in {{ matter_nom }}{% endif %}';

export const support: Texts = {
  check_in: [
    {
      subject: '{{ title }}: current status',
      body: [
        '{{ matter_nom }} is still open on [my|our] side. Has the problem been solved in the meantime? Just say so and [I’ll|we’ll] close the request; otherwise, a sentence or two on what you see, or a screenshot, would help [me|us] carry on.',
      ],
      short:
        '{{ matter_nom }} is still open on [my|our] side. Has the problem been solved in the meantime? If it hasn’t, a screenshot would help [me|us].',
    },
    {
      subject: '{{ title }}: what you see now',
      body: [
        `Could you tell [me|us] whether you’re still having ${REPORTED}? If you are, a rough description of what you see now is fine. A screenshot, or the exact wording of an error message, often saves a whole round of questions. And [I’d|we’d] be glad to hear it if the problem has gone away by itself.`,
      ],
      short: `could you tell [me|us] whether you’re still having ${REPORTED}? If you are, a rough description of what you see now is fine.`,
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: looking at it together',
      body: [
        'Would it help if we worked on {{ matter_nom }} together on a screen share? [I’d|We’d] allow about fifteen minutes for it, and there’s nothing to prepare. Suggest a time and [I’ll|we’ll] send you a link. A colleague is welcome to join us or to take your place.',
      ],
      short:
        'would it help if we worked on {{ matter_nom }} together on a screen share? Suggest a time and [I’ll|we’ll] send you a link.',
    },
    {
      subject: '{{ title }}: effect on your work',
      body: [
        `How much is ${PROBLEM} affecting your work at the moment? Knowing that helps [me|us] decide what to look at next. Please mention any way around it that you’ve found, as that often points to the cause. And if colleagues are affected as well, [I’d|we’d] like to know that too.`,
      ],
      short: `how much is ${PROBLEM} affecting your work at the moment? Please mention any way around it that you’ve found.`,
    },
  ],
  call: [
    {
      subject: '{{ title }}: fifteen minutes on the phone',
      body: [
        '[I|We] think we’d sort out {{ matter_nom }} more quickly by phone: you describe what you see, and [I’ll|we’ll] suggest what to try. When could you spare fifteen minutes at your computer?{% if callback %} You can also ring [me|us] on {{ callback }} whenever it suits you.{% endif %} We can skip the call, of course, if it’s working by now.',
      ],
      short:
        '[I think|we think] we’d sort out {{ matter_nom }} more quickly by phone. When could you spare fifteen minutes at your computer?',
      opening: '{{ hello }} I’m calling about {{ matter_nom }}. Are you still having the problem?',
      points: [
        'Let them describe what they see, in their own words, from the beginning; at their computer, if they can.',
        'Ask how much it affects their work; that decides how quickly you need to act.',
        'Agree on what to try next, and on who gets in touch afterwards.',
      ],
      voicemail: `{{ hello }} I’m calling about {{ matter_nom }} and would like to know whether you’re still having the problem. When you’re at your computer, please ring me${AT_NUMBER}. Thank you, goodbye.`,
    },
    {
      subject: '{{ title }}: the next step by phone',
      body: [
        '[I’d|We’d] like to get {{ matter_nom }} sorted out for you. When would a short call suit you? We could try the next step together, and you’d see at once whether it works. Or [I|we] can send you written instructions to follow on your own.',
      ],
      short: '[I’d|we’d] like to get {{ matter_nom }} sorted out for you. When would a short call suit you?',
      opening:
        '{{ hello }} I’d like to get {{ matter_nom }} sorted out for you. What happens when you try it now?',
      points: [
        'Offer to take the next step for them: a remote session, reading a log file, a workaround.',
        'Ask whether colleagues have the same problem.',
        'Ask whether the request can be closed, and say how they can reach you if the problem comes back.',
      ],
      voicemail: `{{ hello }} I’d like to get {{ matter_nom }} sorted out for you. I’m happy to call again at a time that suits you better; a short message is all I need.${MY_NUMBER} Goodbye.`,
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: closing on {{ by_day }}',
      body: [
        'Would you like [me|us] to keep working on {{ matter_nom }}? If [I|we] haven’t heard from you by {{ by }}, [I’ll|we’ll] assume that everything works and close the request. You can reply to this message at any time if the problem turns up again later, and [I’ll|we’ll] reopen it.',
      ],
      short:
        'would you like [me|us] to keep working on {{ matter_nom }}? If [I|we] haven’t heard from you by {{ by }}, [I’ll|we’ll] close it. If the problem comes back, just write.',
    },
    {
      subject: '{{ title }}: your answer by {{ by_day }}',
      body: [
        'Should {{ matter_nom }} stay open? You needn’t explain anything yet; a yes or a no is fine. If [I|we] don’t hear from you by {{ by }}, [I’ll|we’ll] take it that you no longer need help with this and close it. Closing it isn’t final: just write if anything comes up.',
      ],
      short:
        'should {{ matter_nom }} stay open? A yes or a no is fine. If [I|we] don’t hear from you by {{ by }}, [I’ll|we’ll] close it. Closing it isn’t final: just write if anything comes up.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: [my|our] answer by {{ by_day }}',
      body: [
        'Thank you for {{ message_acc }}{% if quoted %} about {{ quoted }}{% endif %}. You’ve waited too long for an answer, and [I’m|we’re] sorry. You’ll hear from [me|us] by {{ by }}. Please say so if it’s keeping you from working, and [I’ll|we’ll] see what can be done sooner.',
      ],
      short:
        'thank you for {{ message_acc }}{% if quoted %} about {{ quoted }}{% endif %}, and sorry for the wait. You’ll hear from [me|us] by {{ by }}. Please say so if it’s keeping you from working.',
    },
    {
      subject: '{{ title }}: news by {{ by_day }}',
      body: [
        '[I|We] owe you an update on {{ matter_nom }}, and [I’m|we’re] sorry that it’s late. By {{ by }} you’ll have an answer or, at the very least, know where things stand. Anything that has changed on your side since {{ since }} would be good to know.',
      ],
      short:
        '[I’m|we’re] sorry that you’re still waiting for an update on {{ matter_nom }}. By {{ by }} you’ll have an answer or, at the very least, know where things stand.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: closed for now',
      body: [
        '[I’m|We’re] closing {{ matter_nom }} today and hope that everything is working. If the problem comes back, just let [me|us] know and [I’ll|we’ll] look at it again. Thank you for reporting it.',
      ],
      short:
        '[I’m|we’re] closing {{ matter_nom }} today and hope that everything is working. If the problem comes back, just let [me|us] know. Thank you for reporting it!',
    },
    {
      subject: '{{ title }}: now closed',
      body: [
        '[I’ve|We’ve] closed {{ matter_nom }} today. You can have it reopened at any time by replying to this message. Thank you for getting in touch, and [I|we] hope that everything is working.',
      ],
      short:
        '[I’ve|we’ve] closed {{ matter_nom }} today. You can have it reopened at any time: just write. [I|We] hope that everything is working.',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: a follow-up question',
      body: [
        'A while ago [I|we] closed {{ matter_nom }}. Is everything working now? A yes would be good news. If not, describe what you see, in as much detail as you like, and [I’ll|we’ll] look at it again.',
      ],
      short:
        'a while ago [I|we] closed {{ matter_nom }}. Is everything working now? If not, describe what you see, and [I’ll|we’ll] look at it again.',
    },
    {
      subject: '{{ title }}: reopened',
      body: [
        '[I’ve|We’ve] reopened {{ matter_nom }}, because [I’d|we’d] rather see it solved than merely closed. How do things stand today? A few words on what works and what doesn’t would help [me|us] get started. Just say so if it no longer matters to you, and [I’ll|we’ll] close it for good.',
      ],
      short:
        '[I’ve|we’ve] reopened {{ matter_nom }}, because [I’d|we’d] rather see it solved than merely closed. How do things stand today?',
    },
  ],
};
