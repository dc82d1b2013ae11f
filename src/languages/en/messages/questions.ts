/** The words for asking about a message that was heard, in English. */
export const question = {
  notification_doubt: '#{{number}} {{client}} wrote. Was it an answer?',
  notification_away: '#{{number}} {{client}} is away and back on {{date}}. Pause until then?',
  notification_promise: '#{{number}} {{client}} wants to get back to you by {{date}}. Pause until then?',
  promise: 'Shall your nudges pause until {{date}}, by when they want to get back to you?',
  plan: 'I ask you what to make of their message: {{when}}.',
  due: 'A question about it is on its way.',
  doubt: 'Was it an answer?',
  away: 'Shall your nudges pause until they are back on {{date}}?',
};
