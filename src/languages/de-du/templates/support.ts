import { support as sie } from '../../de/templates/support.ts';
import { override } from '../../templates/override.ts';
import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK } from './phrases.ts';

export const support: Texts = override(sie, {
  check_in: [
    {
      body: [
        'hat sich {{ matter_nom }} inzwischen erledigt? Wenn ja, sag [mir|uns] das bitte, und [ich schließe|wir schließen] das Ticket. Wenn das Problem noch besteht, beschreib bitte in einem Satz, was du siehst, oder schick einen Screenshot.',
      ],
      short:
        'hat sich {{ matter_nom }} inzwischen erledigt? Falls das Problem noch besteht, hilft [mir|uns] ein Satz dazu, was bei dir noch nicht geht.',
    },
    {
      subject: '{{ title }}: Screenshot oder Beschreibung',
      body: [
        'besteht das Problem aus {{ matter_dat }} noch? Eine grobe Beschreibung hilft schon weiter. Ein Screenshot oder der Wortlaut einer Fehlermeldung erspart oft eine ganze Runde Rückfragen. Ist es von selbst verschwunden, freut [mich|uns] auch diese Nachricht.',
      ],
      short:
        'besteht das Problem aus {{ matter_dat }} noch? Eine grobe Beschreibung oder ein Screenshot hilft schon weiter.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: ein Termin, der dir passt',
      body: [
        'mitten im Arbeitstag ist selten Zeit, etwas auszuprobieren. Sollen wir {{ matter_acc }} zusammen per Bildschirmfreigabe durchgehen? Meist reicht eine Viertelstunde, und vorbereiten musst du nichts. Wenn bei euch jemand anderes dafür zuständig ist, [wende ich mich|wenden wir uns] direkt an diese Person.',
      ],
      short:
        'sollen wir {{ matter_acc }} zusammen per Bildschirmfreigabe durchgehen? Meist reicht eine Viertelstunde, und vorbereiten musst du nichts.',
    },
    {
      body: [
        'damit [ich|wir] {{ matter_acc }} richtig einordnen [kann|können]: Kommst du trotz des Problems mit deiner Arbeit voran? Wenn nicht, [ziehe ich|ziehen wir] die Sache vor. Hast du dir inzwischen anders geholfen, schreib [mir|uns] bitte auch das, und wir suchen ohne Eile nach der Ursache.',
      ],
      short:
        'damit [ich|wir] {{ matter_acc }} richtig einordnen [kann|können]: Kommst du trotz des Problems mit deiner Arbeit voran? Wenn nicht, [ziehe ich|ziehen wir] die Sache vor.',
    },
  ],
  call: [
    {
      body: [
        'bei {{ matter_dat }} kommen wir am Telefon vermutlich schneller voran: Du beschreibst, was du siehst, und [ich sage|wir sagen] dir, was du versuchen kannst. Wann hast du am Rechner eine Viertelstunde Zeit?{% if callback %} Du erreichst [mich|uns] auch unter {{ callback }}.{% endif %} Falls inzwischen alles läuft, schreib [mir|uns] kurz.',
      ],
      short:
        'bei {{ matter_dat }} kommen wir am Telefon vermutlich schneller voran. Wann hast du am Rechner eine Viertelstunde Zeit? Falls inzwischen alles läuft, schreib [mir|uns] das.',
      opening: '{{ hello }} Ich rufe wegen {{ matter_dat }} an. Tritt das Problem bei dir noch auf?',
      voicemail: `{{ hello }} Ich rufe wegen {{ matter_dat }} an und wüsste gern, ob das Problem noch auftritt. ${CALL_BACK}`,
    },
    {
      body: [
        'bei {{ matter_dat }} [helfe ich|helfen wir] dir direkt weiter. Wann passt dir ein kurzes Telefonat? Den nächsten Schritt gehen wir dann zusammen durch, und du siehst gleich, ob er hilft. Wenn du es lieber selbst versuchen möchtest, [schreibe ich|schreiben wir] dir auf, womit du am besten anfängst.',
      ],
      short:
        'bei {{ matter_dat }} [helfe ich|helfen wir] dir direkt weiter. Wann passt dir ein kurzes Telefonat?',
      opening:
        '{{ hello }} Ich möchte dir bei {{ matter_dat }} gern direkt weiterhelfen. Wie ist der Stand im Moment?',
      voicemail: `{{ hello }} Ich möchte dir bei {{ matter_dat }} gern weiterhelfen und wüsste gern, wie der Stand ist. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: deine Antwort bis {{ by_day }}',
      body: [
        '[soll ich|sollen wir] an {{ matter_dat }} weiterarbeiten? Wenn [ich|wir] bis {{ by }}, nichts von dir [höre|hören], [gehe ich|gehen wir] davon aus, dass alles funktioniert, und [schließe|schließen] das Ticket. Taucht das Problem später wieder auf, schreib [mir|uns], und [ich mache|wir machen] dort weiter, wo wir aufgehört haben.',
      ],
      short:
        '[soll ich|sollen wir] an {{ matter_dat }} weiterarbeiten? Ohne Nachricht bis {{ by_day }} [schließe ich|schließen wir] das Ticket. Kommt das Problem wieder, schreib [mir|uns] einfach.',
    },
    {
      body: [
        'am {{ by }}, [gehe ich|gehen wir] die offenen Tickets durch. Soll {{ matter_nom }} auf der Liste bleiben? Dann sag [mir|uns] das bitte vorher. Erklären musst du jetzt noch nichts. Ohne Antwort [schließe ich|schließen wir] das Ticket. Taucht das Problem danach wieder auf, melde dich einfach, und [ich öffne|wir öffnen] es wieder.',
      ],
    },
  ],
  answer: [
    {
      body: [
        'danke für {{ message_acc }}. Auf eine Antwort {{ about_matter }} wartest du schon zu lange, bitte entschuldige. Du bekommst sie bis {{ by }}. Wenn dich das Problem von der Arbeit abhält, sag es bitte, und es rückt ganz nach oben.',
      ],
      short:
        'danke für {{ message_acc }} {{ about_matter }}, und entschuldige bitte die Wartezeit. Bis {{ by_day }} hörst du von [mir|uns].',
    },
    {
      body: [
        'entschuldige bitte, dass du {{ about_matter }} noch nichts Neues gehört hast. Bis {{ by }}, bekommst du entweder eine Antwort oder den aktuellen Stand. Hat sich bei dir seit dem {{ since }} etwas geändert, schreib [mir|uns] bitte kurz, was.',
      ],
      short:
        'entschuldige bitte, dass du {{ about_matter }} noch nichts Neues gehört hast. Bis {{ by_day }} bekommst du eine Antwort oder den aktuellen Stand.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: Abschluss deiner Anfrage',
      body: [
        '[ich schließe|wir schließen] {{ matter_acc }} heute und [hoffe|hoffen], dass alles funktioniert. Falls das Problem wiederkommt, antworte einfach auf diese Nachricht, und [ich kümmere mich|wir kümmern uns] wieder darum. Danke, dass du [mir|uns] das gemeldet hast.',
      ],
      short:
        '[ich schließe|wir schließen] {{ matter_acc }} heute und [hoffe|hoffen], dass alles funktioniert. Falls das Problem wiederkommt, melde dich einfach. Danke für die Meldung!',
    },
    {
      body: [
        '{{ about_matter }} gab es zuletzt nichts Neues, deshalb [schließe ich|schließen wir] das Ticket heute. Wenn du noch Hilfe brauchst, melde dich jederzeit, und [ich öffne|wir öffnen] das Ticket wieder. Danke dir, dass du dich an [mich|uns] gewandt hast.',
      ],
      short:
        '{{ about_matter }} gab es zuletzt nichts Neues, deshalb [schließe ich|schließen wir] das Ticket heute. Wenn du noch Hilfe brauchst, melde dich jederzeit.',
    },
  ],
  reopening: [
    {
      body: [
        'vor einiger Zeit [habe ich|haben wir] {{ matter_acc }} geschlossen, ohne sicher zu wissen, ob das Problem gelöst war. Ist es seitdem wieder aufgetreten? Dann schreib [mir|uns] bitte kurz, was du siehst, und [ich nehme|wir nehmen] die Arbeit wieder auf. Läuft alles, reicht ein kurzes Nein.',
      ],
      short:
        'vor einiger Zeit [habe ich|haben wir] {{ matter_acc }} geschlossen. Ist das Problem seitdem wieder aufgetreten? Dann schreib [mir|uns] bitte kurz, was du siehst.',
    },
    {
      body: [
        '{{ matter_acc }} [habe ich|haben wir] wieder geöffnet, weil [mir|uns] eine Lösung lieber ist als ein geschlossenes Ticket. Wie ist der Stand heute? Ein paar Stichworte helfen schon weiter. Noch einmal von vorn erklären musst du nichts. Spielt das Problem keine Rolle mehr, [schließe ich|schließen wir] das Ticket auf deine Antwort hin wieder.',
      ],
    },
  ],
});
