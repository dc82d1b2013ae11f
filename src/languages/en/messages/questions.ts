/** Questions about a client's message, in English. */
export const question = {
  notification_doubt: '#{{number}} {{client}} wrote. Was it a reply?',
  notification_away: '#{{number}} {{client}} is away, back on {{date}}. Pause until then?',
  notification_promise: '#{{number}} {{client}} will get back to you by {{date}}. Pause until then?',
  promise: 'Pause nudges until {{date}}, when they plan to get back to you?',
  plan: 'I’ll ask you how to treat their message: {{when}}.',
  due: 'A question about it is on its way.',
  doubt: 'Was it a reply?',
  away: 'Pause nudges until they’re back on {{date}}?',
};
