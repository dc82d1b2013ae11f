import { offer as sie } from '../../de/templates/offer.ts';
import { override } from '../../templates/override.ts';
import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK, CALL_US } from './phrases.ts';

export const offer: Texts = override(sie, {
  check_in: [
    {
      body: [
        '{% if spoke %}am {{ since }} haben wir über {{ matter_acc }} gesprochen. Ist dabei noch etwas unklar geblieben?{% else %}lässt {{ matter_nom }} noch Fragen offen?{% endif %} Wenn [ich|wir] daran etwas ändern [soll|sollen], sag es [mir|uns] einfach. Über ein Angebot entscheidet selten jemand allein, und das braucht Zeit. Auch eine Absage kannst du [mir|uns] jederzeit schreiben.',
      ],
      short:
        'lässt {{ matter_nom }} noch Fragen offen? Was unklar ist oder anders sein soll, schreib [mir|uns] einfach.',
    },
    {
      body: [
        'ist {{ matter_nom }} so, wie du es dir vorgestellt hast? Am Umfang und an den Terminen lässt sich noch etwas ändern, und oft reicht schon eine Kleinigkeit.{% if valid_on %} Das Angebot gilt bis {{ valid_on }}.{% endif %} Auf Wunsch [plane ich|planen wir] das Ganze auch in Etappen.',
      ],
      short:
        'ist {{ matter_nom }} so, wie du es dir vorgestellt hast? Am Umfang und an den Terminen lässt sich noch etwas ändern, und oft reicht schon eine Kleinigkeit.',
    },
  ],
  follow_up: [
    {
      body: [
        '{% if valid_on %}{{ matter_nom }} gilt bis {{ valid_on }}{% if start %}, anfangen könnten wir am {{ start }}{% endif %}.{% elsif expired %}{{ matter_nom }} galt bis {{ expired }}. Eine aktuelle Fassung [schicke ich|schicken wir] dir auf Wunsch.{% else %}bei {{ matter_dat }} müsst ihr nicht alles auf einmal entscheiden.{% endif %} Wenn noch offen ist, wie viel davon ins Budget passt, klären wir, was zuerst kommt und was warten kann. [Soll ich|Sollen wir] dir dazu einen Vorschlag machen? Habt ihr euch für jemand anderen entschieden, sag [mir|uns] das ruhig.',
      ],
      short:
        '{% if valid %}{{ matter_nom }} gilt bis {{ valid }}.{% elsif expired %}{{ matter_nom }} galt bis {{ expired }}. Eine aktuelle Fassung [schicke ich|schicken wir] auf Wunsch.{% else %}bei {{ matter_dat }} müsst ihr nicht alles auf einmal entscheiden.{% endif %} [Soll ich|Sollen wir] dir vorschlagen, was zuerst kommen und was warten könnte, falls das Budget noch offen ist?',
    },
    {
      body: [
        'würde euch ein kleinerer erster Schritt die Entscheidung über {{ matter_acc }} erleichtern? Sag [mir|uns], welcher Teil euch am wichtigsten ist, und [ich mache|wir machen] einen Vorschlag, wie wir damit anfangen können.{% if expired %} Das Angebot galt bis {{ expired }}. [Ich bringe|Wir bringen] es dann auch auf den aktuellen Stand.{% endif %} Liegt es an etwas anderem, zum Beispiel am Termin, können wir auch darüber reden.',
      ],
      short:
        'würde euch ein kleinerer erster Schritt die Entscheidung über {{ matter_acc }} erleichtern? Sag [mir|uns] einfach, welcher Teil euch am wichtigsten ist.',
    },
  ],
  call: [
    {
      body: [
        'Fragen {{ about_matter }} klären sich am Telefon meist schneller als schriftlich. Wann [kann ich|können wir] dich anrufen? Du sagst, was passt und was nicht, und [ich sage|wir sagen] dir, was sich ändern lässt. Länger als zehn Minuten dauert das nicht.{% if callback %} Oder du rufst [mich|uns] an: {{ callback }}.{% endif %} Eine Liste mit deinen Punkten hilft [mir|uns] genauso.',
      ],
      short:
        'Fragen {{ about_matter }} klären sich am Telefon meist schneller als schriftlich. Wann [kann ich|können wir] dich anrufen, um zu hören, was passt und was nicht?',
      opening:
        '{{ hello }} Es geht um {{ matter_acc }}. Mich interessiert, was du davon hältst und was du gern anders hättest. Hast du gerade einen Moment?',
      voicemail: `{{ hello }} Es geht um {{ matter_acc }}. Mich interessiert, was du davon hältst. ${CALL_BACK}`,
    },
    {
      subject: '{{ title }}: dein ehrlicher Eindruck',
      body: [
        '[mich|uns] interessiert dein ehrlicher Eindruck von {{ matter_dat }}, auch das, was dir nicht gefällt. An welchem Tag könnten wir telefonieren? Zehn Minuten reichen dafür. Habt ihr euch schon entschieden, reicht auch eine kurze E-Mail.',
      ],
      short:
        '[mich|uns] interessiert dein ehrlicher Eindruck von {{ matter_dat }}, auch das, was dir nicht gefällt. An welchem Tag könnten wir kurz telefonieren?',
      opening:
        '{{ hello }} Mich interessiert dein ehrlicher Eindruck von {{ matter_dat }}, auch das, was dich zögern lässt. Hast du zehn Minuten?',
      voicemail: `{{ hello }} Ich würde gern deinen ehrlichen Eindruck von {{ matter_dat }} hören. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      body: [
        'möchtet ihr {{ matter_acc }} annehmen? Ein klares Ja oder Nein bis {{ by }}, erleichtert [mir|uns] die Planung. Wenn [ich|wir] bis dahin nichts von dir [höre|hören], [vergebe ich|vergeben wir] die Zeit an andere Projekte.{% if valid_later %} Das Angebot selbst gilt weiter bis {{ valid }}, nur die Termine können sich verschieben.{% endif %} Falls ihr lieber später anfangen wollt, sag es [mir|uns] bitte dazu.',
      ],
      short:
        'möchtet ihr {{ matter_acc }} annehmen? Ein Ja oder Nein bis {{ by_day }} erleichtert [mir|uns] die Planung. Sonst [vergebe ich|vergeben wir] die Zeit an andere Projekte.',
    },
    {
      subject: '{{ title }}: deine Rückmeldung bis {{ by_day }}',
      body: [
        '[ich plane|wir planen] gerade die nächsten Wochen. Kannst du [mir|uns] bis {{ by }}, sagen, ob {{ matter_nom }} für euch infrage kommt? Ohne Antwort [gehe ich|gehen wir] davon aus, dass es im Moment nicht passt.{% if valid_later %} Gültig bleibt das Angebot trotzdem bis {{ valid }}.{% endif %} Steht das Vorhaben später wieder an, schauen wir es uns neu an.',
      ],
      short:
        'kannst du [mir|uns] bis {{ by_day }} sagen, ob {{ matter_nom }} für euch infrage kommt? Ohne Antwort [gehe ich|gehen wir] davon aus, dass es im Moment nicht passt.',
    },
  ],
  answer: [
    {
      body: [
        'danke für {{ message_acc }} zum Angebot, und entschuldige bitte, dass [meine|unsere] Antwort noch aussteht. Du bekommst sie bis {{ by }}. Falls eure Entscheidung an einem bestimmten Punkt hängt, nenn ihn [mir|uns] bitte schon jetzt.',
      ],
      short:
        'danke für {{ message_acc }} zum Angebot, und entschuldige bitte die Verzögerung. [Meine|Unsere] Antwort bekommst du bis {{ by_day }}.',
    },
    {
      subject: '{{ title }}: Rückmeldung bis {{ by_day }}',
      body: [
        `auf [meine|unsere] Antwort zum Angebot wartest du schon zu lange, bitte entschuldige. Bis {{ by }}, ist sie bei dir. Müsst ihr vorher entscheiden, ${CALL_US}. Das Wichtigste lässt sich auch so klären.`,
      ],
      short:
        'auf [meine|unsere] Antwort zum Angebot wartest du schon zu lange, bitte entschuldige. Bis {{ by_day }} ist sie bei dir.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: danke dir',
      body: [
        'die Entscheidung über {{ matter_acc }} liegt jetzt bei euch.{% if valid %} Es gilt weiterhin bis {{ valid }}.{% endif %} [Ich frage|Wir fragen] vorerst nicht weiter nach. Steht das Vorhaben wieder an, melde dich einfach. Danke dir für dein Interesse und alles Gute.',
      ],
      short:
        'die Entscheidung über {{ matter_acc }} liegt jetzt bei euch. [Ich frage|Wir fragen] vorerst nicht weiter nach. Steht das Vorhaben wieder an, melde dich einfach. Alles Gute!',
    },
    {
      body: [
        'das ist vorerst [meine|unsere] letzte Nachricht {{ about_matter }}.{% if valid %} Das Angebot selbst gilt weiterhin bis {{ valid }}.{% endif %} Über einen Anruf [freue ich mich|freuen wir uns], sobald ihr das Vorhaben angeht oder etwas Neues plant. Bis dahin alles Gute.',
      ],
      short:
        'das ist vorerst [meine|unsere] letzte Nachricht {{ about_matter }}. Über einen Anruf [freue ich mich|freuen wir uns], sobald ihr wieder etwas plant. Alles Gute!',
    },
  ],
  reopening: [
    {
      body: [
        '{{ matter_nom }} liegt schon eine Weile zurück. Ist das Vorhaben bei euch inzwischen wieder aktuell? Dann [gehe ich|gehen wir] Umfang, Termine und Preise noch einmal durch und [schicke|schicken] dir eine neue Fassung. Wenn du dazu keine Nachrichten mehr möchtest, sag es [mir|uns] einfach.',
      ],
      short:
        '{{ matter_nom }} liegt schon eine Weile zurück. Ist das Vorhaben bei euch inzwischen wieder aktuell? Dann [schicke ich|schicken wir] dir eine neue Fassung.',
    },
    {
      body: [
        'wäre {{ matter_nom }} in einer schlankeren Fassung für euch interessant? [Ich würde|Wir würden] es auf das Wesentliche beschränken, mit aktuellen Preisen. Schreib [mir|uns] dafür kurz, was euch heute am wichtigsten ist. Habt ihr inzwischen eine andere Lösung, sag [mir|uns] das ruhig.',
      ],
      short:
        'wäre {{ matter_nom }} in einer schlankeren Fassung für euch interessant, beschränkt auf das, was euch jetzt am wichtigsten ist? Dann [stelle ich|stellen wir] sie zusammen.',
    },
  ],
});
