import type { CaseTexts } from '../../templates/shape.ts';
import { CALL_US } from './phrases.ts';

const ABOUT = '{% if topic_about %} {{ topic_about }}{% elsif quoted %} about {{ quoted }}{% endif %}';
const ON = '{% if topic_nom %} on {{ topic_nom }}{% elsif quoted %} on {{ quoted }}{% endif %}';
const FOR = '{% if topic_nom %} for {{ topic_nom }}{% elsif quoted %} for {{ quoted }}{% endif %}';
const AMOUNT = '{% if invoice_amount %} ({{ invoice_amount }}){% endif %}';
const PROFILES = '{{ profiles }} {% if several %}profiles{% else %}profile{% endif %}';
const WORK_TITLE = '{% if topic_title %}{{ topic_title }}{% else %}Our work together{% endif %}';

export const cases: CaseTexts = {
  agreement: [
    {
      subject: '{% if topic_title %}{{ topic_title }}: w{% else %}W{% endif %}hat we agreed',
      body: [
        'So that we both have it in writing, this is what we agreed in {{ talk_acc }}: {{ agreed }}. [I’m|We’re] planning on that basis. Have [I|we] got everything right? Please let [me|us] have any corrections by {{ reply_by }}.',
      ],
      short:
        'this is what we agreed in {{ talk_title }}: {{ agreed }}. Is that correct? Please send any corrections by {{ reply_by_day }}.',
    },
    {
      subject: '{% if topic_title %}{{ topic_title }}: c{% else %}C{% endif %}onfirming what we agreed',
      body: [
        'To confirm what we agreed in {{ talk_acc }}: {{ agreed }}.{% if advance %} [I’ll|We’ll] start once the advance payment has arrived.{% endif %} Does that match your notes? If you’ve noted anything differently, please let [me|us] know by {{ reply_by }}, and we’ll go over it together.',
      ],
      short: 'to confirm what we agreed in {{ talk_title }}: {{ agreed }}. Does that match your notes?',
    },
  ],
  unpaid_use: [
    {
      subject: '{{ work }} {{ seen_where }}',
      body: [
        `On {{ seen_on }} [I|we] saw {{ work }} {{ seen_where }}. {% if was_shown %}You were shown this work on {{ given_on }}; no licence has been agreed for it, and all rights in it are reserved. Where has it been used, and since when? Please let [me|us] know by {{ use_by }}, so that we can talk about how to resolve this. Until there’s a licence, please don’t use the work any further.{% else %}This work was delivered to you on {{ given_on }}, and [I|we] can’t see a payment for it so far. Could you arrange it by {{ use_by }}? For any questions about it, ${CALL_US}.{% endif %}`,
      ],
      short:
        'on {{ seen_on }} [I|we] saw {{ work }} {{ seen_where }}. {% if was_shown %}No licence has been agreed; please don’t use the work any further without one. Where has it been used, and since when? Please reply by {{ use_by }}.{% else %}[I|we] can’t see a payment for it so far. Could you arrange it by {{ use_by }}?{% endif %}',
    },
    {
      subject: '{% if was_shown %}A licence for {{ work }}{% else %}Payment for {{ work }}{% endif %}',
      body: [
        '{% if was_shown %}Who on your side can [I|we] speak to about a licence for {{ work }}? You were shown the work on {{ given_on }}, and on {{ seen_on }} [I|we] saw it {{ seen_where }}. Nothing has been agreed about its use so far, and all rights in it are reserved. Please don’t use it any further until there’s an agreement, and let [me|us] have an answer by {{ use_by }}.{% else %}Could you look into the payment for {{ work }}? The work was delivered to you on {{ given_on }}, and on {{ seen_on }} [I|we] saw it {{ seen_where }}. [I|We] can’t see a payment for it on [my|our] side, so please transfer the amount by {{ use_by }}. Please ignore this message if it’s already on its way.{% endif %}',
      ],
      short:
        '{% if was_shown %}who can [I|we] speak to about a licence for {{ work }}? [I|We] saw the work {{ seen_where }}. Please don’t use it any further until there’s an agreement, and let [me|us] have an answer by {{ use_by }}.{% else %}could you look into the payment for {{ work }}? [I|We] can’t see it on [my|our] side. Please transfer the amount by {{ use_by }}.{% endif %}',
    },
  ],
  final_invoice: [
    {
      subject: `Final invoice {{ invoice_number }}${FOR}`,
      body: [
        `Thank you for working with [me|us]${ON}. [I’ve|We’ve] attached [my|our] final invoice, number {{ invoice_number }}${AMOUNT}. For questions about any of the items, ${CALL_US}. Could you arrange payment by {{ invoice_due_on }}, when it’s due?`,
      ],
      short: `thank you for working with [me|us]${ON}. The final invoice, {{ invoice_number }}${AMOUNT}, is attached. Could you arrange payment by {{ invoice_due }}, when it’s due?`,
    },
    {
      subject: 'Final invoice {{ invoice_number }}, due on {{ invoice_due }}',
      body: [
        `[I’ve|We’ve] attached the final invoice${FOR}, number {{ invoice_number }}${AMOUNT}. Could you arrange payment by {{ invoice_due_on }}, the due date? If anything on it needs explaining, call or write and [I’ll|we’ll] go through it with you. Thank you for working with [me|us].`,
      ],
      short: `here is the final invoice${FOR} (attached), {{ invoice_number }}${AMOUNT}. Could you arrange payment by {{ invoice_due }}, the due date?`,
    },
  ],
  bumpy: [
    {
      subject: `${WORK_TITLE}: a look back`,
      body: [
        `Working together${ON} hasn’t always gone smoothly, and [I’d|we’d] like to hear how you’ve found it. What would you have liked [me|us] to do differently? Please be frank; [I’d|we’d] rather know than guess, and it helps with whatever comes next. You can also call [me|us] at any time{% if callback %} on {{ callback }}{% endif %}.`,
      ],
      short: `working together${ON} hasn’t always gone smoothly, and [I’d|we’d] like to hear how you’ve found it. What would you have liked [me|us] to do differently?`,
    },
    {
      subject: `${WORK_TITLE}: how it has gone so far`,
      body: [
        `There have been a few rough patches${ON}, and [I’d|we’d] like to put them behind us. Is there anything [I|we] should put right? Just tell [me|us], and [I’ll|we’ll] be honest about what [I|we] can change and what [I|we] can’t.`,
      ],
      short: `there have been a few rough patches${ON}, and [I’d|we’d] like to put them behind us. Is there anything [I|we] should put right? Please be frank.`,
    },
  ],
  cooperation: [
    {
      subject:
        '{% if topic_title %}{{ topic_title }}: o{% else %}O{% endif %}ur conversation {{ talk_when }}',
      body: [
        `{{ talk_when }} we talked about working together${ON}. Are you still interested? [I’d|We’d] suggest a short call in the next few days to work out what a first step could look like. Please let [me|us] know if your plans have changed since then; that would be no problem at all.`,
      ],
      short: `{{ talk_when }} we talked about working together${ON}. Are you still interested? [I’d|We’d] suggest a short call in the next few days.`,
    },
    {
      subject: '{% if topic_title %}{{ topic_title }}: a{% else %}A{% endif %} first step together',
      body: [
        `{{ talk_when }}, the idea of working together${ON} came up. What would be a useful first step from your point of view? It could be something small, such as a rough brief or a half-hour session, and [I|we] could put a proposal together. Please let [me|us] know if it’s no longer on your list.`,
      ],
      short: `{{ talk_when }} we talked about working together${ON}. What would be a useful first step from your point of view? It could be something small.`,
    },
  ],
  hiring_company: [
    {
      subject: `{% if topic_title %}{{ topic_title }}: y{% else %}Y{% endif %}our feedback on the {% if several %}${PROFILES}{% else %}profile{% endif %}`,
      body: [
        `On {{ sent_on }} [I|we] sent you ${PROFILES} for {{ matter_nom }}. {% if several %}Which of the candidates would you like to interview?{% else %}Would you like to interview this candidate?{% endif %} Even a provisional answer would help, so that [I|we] can let {% if several %}all of them{% else %}them{% endif %} know what happens next. Please let [me|us] know, too, if your requirements have changed or the position is on hold.`,
      ],
      short: `on {{ sent_on }} [I|we] sent you ${PROFILES} for {{ matter_nom }}. {% if several %}Which of the candidates would you like to interview?{% else %}Would you like to interview this candidate?{% endif %} Please let [me|us] know if the position is on hold.`,
    },
    {
      subject: '{% if topic_title %}{{ topic_title }}: t{% else %}T{% endif %}he brief for the search',
      body: [
        `Is the brief for {{ matter_nom }} still right? [I|We] chose the ${PROFILES} that [I|we] sent you on {{ sent_on }} on that basis. A different level of experience, other skills or a new salary range would change where [I|we] look next. [I’m|We’re] also happy to speak to anyone else who’s involved in the decision.`,
      ],
      short: `is the brief for {{ matter_nom }} still right? [I|We] chose the ${PROFILES} of {{ sent_on }} on that basis, and your answer would tell [me|us] what to look for next.`,
    },
  ],
  bounced: [
    {
      subject: '{{ title }}: [my|our] message came back',
      body: [
        `{{ message_nom }}${ABOUT} came back to [me|us] as undeliverable, so it probably never reached you. Is this the right address for you? Just reply if it is, and [I’ll|we’ll] send the earlier message again. Otherwise, let [me|us] have an address or number that works better for you.`,
      ],
      short: `{{ message_nom }}${ABOUT} came back as undeliverable. Which address should [I|we] use instead? [I’ll|We’ll] resend it there.`,
    },
    {
      subject: '{{ title }}: [my|our] email bounced',
      body: [
        `{{ message_nom }}${ABOUT} couldn’t be delivered. What’s the best address for you? As soon as [I|we] know, [I’ll|we’ll] send it to you again. Or, if somebody else has taken over from you, their name would be a great help.`,
      ],
      short: `{{ message_nom }}${ABOUT} couldn’t be delivered. What’s the best address for you? [I’ll|We’ll] resend it there.`,
    },
  ],
};
