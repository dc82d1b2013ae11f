import type { CaseTexts } from '../../templates/shape.ts';
import { CALL_US } from './phrases.ts';

const ABOUT = '{% if topic_about %} {{ topic_about }}{% elsif quoted %} about {{ quoted }}{% endif %}';
const ON = '{% if topic_nom %} on {{ topic_nom }}{% elsif quoted %} on {{ quoted }}{% endif %}';
const FOR = '{% if topic_nom %} for {{ topic_nom }}{% elsif quoted %} for {{ quoted }}{% endif %}';
const WITH = '{% if topic_nom %} with {{ topic_nom }}{% elsif quoted %} with {{ quoted }}{% endif %}';
const AMOUNT = '{% if invoice_amount %} for {{ invoice_amount }}{% endif %}';
const PROFILES = '{{ profiles }} {% if several %}profiles{% else %}profile{% endif %}';
const WORK_TITLE = '{% if topic_title %}{{ topic_title }}{% else %}Our work together{% endif %}';

export const cases: CaseTexts = {
  agreement: [
    {
      subject: '{{ talk_title }}: summary',
      body: [
        'Thank you for {{ talk_acc }}. So that we both have it in writing, this is what we agreed: {{ agreed }}. [I’m|We’re] planning on that basis. Have [I|we] noted everything correctly? If not, please tell [me|us] by {{ reply_by }}.',
      ],
      short:
        'this is what we agreed in {{ talk_title }}: {{ agreed }}. Is that correct? If not, please tell [me|us] by {{ reply_by_day }}.',
    },
    {
      subject: '{{ talk_title }}: written confirmation',
      body: [
        'To confirm what we agreed in {{ talk_acc }}: {{ agreed }}. [I’ll|We’ll] go ahead as agreed. Does that match your notes? If you have a point down differently, tell [me|us] which one by {{ reply_by }}, and we’ll go over it together.',
      ],
      short:
        'to confirm what we agreed in {{ talk_title }}: {{ agreed }}. Does that match your notes? [I’ll|We’ll] go ahead as agreed.',
    },
  ],
  unpaid_use: [
    {
      subject: '{{ work }} {{ seen_where }}',
      body: [
        `On {{ seen_on }} [I|we] saw {{ work }} {{ seen_where }}. {% if was_shown %}You were shown this work on {{ given_on }}; no licence has been agreed for it yet, and all rights in it are reserved. What has it been used for so far, and since when? Please let [me|us] know by {{ use_by }}, and [I’ll|we’ll] send you a quote for a licence. Until that has been agreed, please don’t use the work any further.{% else %}This work was delivered to you on {{ given_on }}, and [I|we] can’t see a payment for it so far. Could you arrange it by {{ use_by }}? If there’s something you’d like to talk about first, ${CALL_US}.{% endif %}`,
      ],
      short:
        'on {{ seen_on }} [I|we] saw {{ work }} {{ seen_where }}. {% if was_shown %}No licence has been agreed yet; please don’t use the work any further until it has. Could you tell [me|us] by {{ use_by }} where it’s being used?{% else %}[I|We] can’t see a payment for it so far. Could you arrange it by {{ use_by }}?{% endif %}',
    },
    {
      subject: '{% if was_shown %}A licence for {{ work }}{% else %}Payment for {{ work }}{% endif %}',
      body: [
        '{% if was_shown %}Who on your side can [I|we] speak to about a licence for {{ work }}? You were shown the work on {{ given_on }}, and on {{ seen_on }} [I|we] saw it {{ seen_where }}. Nothing has been agreed about its use yet, and all rights in it are reserved. Please don’t use it any further until there’s an agreement, and let [me|us] have an answer by {{ use_by }}.{% else %}Could you look into the payment for {{ work }}? The work was delivered to you on {{ given_on }}, and on {{ seen_on }} [I|we] saw it {{ seen_where }}. [I|We] can’t see a payment for it on [my|our] side, so please transfer the amount by {{ use_by }}. If it’s already on its way, please ignore this message.{% endif %}',
      ],
      short:
        '{% if was_shown %}who can [I|we] speak to about a licence for {{ work }}? [I|We] saw the work {{ seen_where }}. Please don’t use it any further until there’s an agreement, and let [me|us] have an answer by {{ use_by }}.{% else %}could you look into the payment for {{ work }}? [I|We] can’t see it on [my|our] side. Please transfer the amount by {{ use_by }}.{% endif %}',
    },
  ],
  final_invoice: [
    {
      subject: `Final invoice {{ invoice_number }}${FOR}`,
      body: [
        `Thank you for working with [me|us]${ON}. Some time has passed since we were last in touch, and there’s one thing left to settle: here is [my|our] final invoice, number {{ invoice_number }}${AMOUNT}. If you have a question about one of the items, ${CALL_US}. Could you arrange payment by {{ invoice_due_on }}, when it’s due?`,
      ],
      short: `thank you for working with [me|us]${ON}. Here is the final invoice, {{ invoice_number }}${AMOUNT}. Could you arrange payment by {{ invoice_due }}, when it’s due?`,
    },
    {
      subject: 'Final invoice {{ invoice_number }}, due on {{ invoice_due }}',
      body: [
        `To bring our work${ON} to a close, [I’m|we’re] sending you the final invoice, {{ invoice_number }}${AMOUNT}. Could you see to it that it’s paid by {{ invoice_due_on }}, the due date? If anything on it needs explaining, call or write and [I’ll|we’ll] go through it with you. Thank you for working with [me|us].`,
      ],
      short: `to bring our work${ON} to a close, here is the final invoice, {{ invoice_number }}${AMOUNT}. Could you see to it that it’s paid by {{ invoice_due }}, the due date?`,
    },
  ],
  bumpy: [
    {
      subject: `${WORK_TITLE}: a look back`,
      body: [
        `Working together${ON} hasn’t always gone smoothly, and [I’d|we’d] like to hear your side of it. What would you have wanted [me|us] to do differently? Please be frank; [I’d|we’d] rather know than guess, and it helps with whatever comes next. If you’d rather talk than write, call [me|us] at any time{% if callback %} on {{ callback }}{% endif %}.`,
      ],
      short: `working together${ON} hasn’t always gone smoothly, and [I’d|we’d] like to hear your side of it. What would you have wanted [me|us] to do differently?`,
    },
    {
      subject: `${WORK_TITLE}: room for improvement`,
      body: [
        `There were a few rough patches${WITH}, and [I’d|we’d] like to get them out of the way. Do any of them still bother you? If so, please tell [me|us] which, and [I’ll|we’ll] say honestly what [I|we] can change. If things have gone quiet for another reason, that would be good to know as well, and we can go on from there.`,
      ],
      short: `there were a few rough patches${WITH}, and [I’d|we’d] like to get them out of the way. Do any of them still bother you? Please be frank.`,
    },
  ],
  cooperation: [
    {
      subject:
        '{% if topic_title %}{{ topic_title }}: o{% else %}O{% endif %}ur conversation {{ talk_when }}',
      body: [
        `{{ talk_when }} we talked about working together${ON}. Are you still interested? If so, [I’d|we’d] suggest a short call in the next few days to work out what a first step could look like. If your plans have changed since then, it’s no problem at all; just let [me|us] know.`,
      ],
      short: `{{ talk_when }} we talked about working together${ON}. Are you still interested? If so, [I’d|we’d] suggest a short call in the next few days.`,
    },
    {
      subject: '{% if topic_title %}{{ topic_title }}: a{% else %}A{% endif %} first step together',
      body: [
        `When we spoke {{ talk_when }}, we considered working together${ON}. What would be a useful first step from your point of view? It could be something small, such as a rough brief or a half-hour workshop. [I’ll|We’ll] then put a proposal together for you. If it’s no longer on your list, please tell [me|us] that too.`,
      ],
      short: `{{ talk_when }} we talked about working together${ON}. What would be a useful first step from your point of view? It could be something small.`,
    },
  ],
  hiring_company: [
    {
      subject: `{% if topic_title %}{{ topic_title }}: y{% else %}Y{% endif %}our view of ${PROFILES}`,
      body: [
        `On {{ sent_on }} [I|we] sent you ${PROFILES} for {{ matter_nom }}. {% if several %}Which of the candidates would you like to invite?{% else %}Would you like to invite this candidate?{% endif %} Even a provisional answer would help, so that [I|we] can let {% if several %}all of them{% else %}them{% endif %} know what happens next. If your requirements have changed, or the position is on hold, tell [me|us] and [I’ll|we’ll] take that into account.`,
      ],
      short: `on {{ sent_on }} [I|we] sent you ${PROFILES} for {{ matter_nom }}. {% if several %}Which of the candidates would you like to invite?{% else %}Would you like to invite this candidate?{% endif %} If the position is on hold, please tell [me|us].`,
    },
    {
      subject: '{% if topic_title %}{{ topic_title }}: t{% else %}T{% endif %}he brief for the search',
      body: [
        `Is the brief for {{ matter_nom }} still right? [I|We] chose the ${PROFILES} that [I|we] sent you on {{ sent_on }} on that basis. A sentence or two on {% if several %}each of them{% else %}it{% endif %} would tell [me|us] whether to look for more experience, other skills or a different salary range. If the decision now lies with somebody else, [I’m|we’re] happy to speak to them.`,
      ],
      short: `is the brief for {{ matter_nom }} still right? A sentence or two on the ${PROFILES} of {{ sent_on }} would tell [me|us] what to look for instead.`,
    },
  ],
  bounced: [
    {
      subject: '{{ title }}: [my|our] message came back',
      body: [
        `{{ message_nom }}${ABOUT} came back to [me|us] as undeliverable, so it probably never reached you. Is this the right address for you? If it is, just reply, and [I’ll|we’ll] send the earlier message again. If another address or number is better for you, tell [me|us] and [I’ll|we’ll] use that from now on.`,
      ],
      short: `{{ message_nom }}${ABOUT} came back as undeliverable. Which address should [I|we] use instead? Then [I’ll|we’ll] send it to you again.`,
    },
    {
      subject: '{{ title }}: undelivered message',
      body: [
        `[I’m|We’re] trying again, because {{ message_nom }}${ABOUT} couldn’t be delivered. What’s the best address for you? As soon as [I|we] know, [I’ll|we’ll] send it to you again. If somebody else has taken over from you, please give [me|us] their name, and [I’ll|we’ll] write to them instead.`,
      ],
      short: `{{ message_nom }}${ABOUT} couldn’t be delivered. What’s the best address for you? Then [I’ll|we’ll] send it again.`,
    },
  ],
};
