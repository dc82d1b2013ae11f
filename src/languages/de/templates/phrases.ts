/** „rufen Sie mich bitte unter 040 66969 123 an“. */
export const CALL_US = 'rufen Sie [mich|uns] bitte {% if callback %}unter {{ callback }} {% endif %}an';

/** The end of a voicemail: what to do, and the number twice. */
export const CALL_BACK =
  'Rufen Sie mich zurück, wenn es Ihnen passt, oder schreiben Sie mir kurz.{% if callback %} Meine Nummer ist {{ callback }}. Ich wiederhole: {{ callback }}.{% endif %} Vielen Dank und auf Wiederhören.';
