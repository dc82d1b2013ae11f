/** Texts for editing a single message, in English; titles of a modal hold 24 characters. */
export const edit_text = {
  button: 'Edit text…',
  title: 'Edit the text',
  submit: 'Done editing',
  how: 'Your changes apply to this message only.',
  ready: '*Your message*, ready to copy:',
  not_stored: 'This text isn’t kept. Copy or send it before you close this window.',
};
