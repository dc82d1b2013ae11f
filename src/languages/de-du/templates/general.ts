import { general as sie } from '../../de/templates/general.ts';
import { override } from '../../templates/override.ts';
import type { Texts } from '../../templates/shape.ts';
import { CALL_BACK, CALL_US } from './phrases.ts';

export const general: Texts = override(sie, {
  check_in: [
    {
      subject: '{{ title }}: aktueller Stand',
      body: [
        'gibt es bei dir schon etwas Neues {{ about_matter }}? Falls gerade anderes Vorrang hat, sag [mir|uns] einfach, wann [ich mich wieder melden soll|wir uns wieder melden sollen]. Was dir von [mir|uns] noch fehlt, [schicke ich|schicken wir] dir zu.',
      ],
      short:
        'kurze Frage {{ about_matter }}: Wie ist der Stand bei dir? Falls gerade anderes Vorrang hat, sag [mir|uns] einfach, wann [ich mich wieder melden soll|wir uns wieder melden sollen].',
    },
    {
      subject: '{{ title }}: was du noch brauchst',
      body: [
        `brauchst du {{ about_matter }} noch etwas von [mir|uns]? Das kann eine Zahl sein, ein Termin oder eine kurze Erklärung – [ich kümmere mich|wir kümmern uns] darum. Es muss auch nicht heute sein: Nenn [mir|uns] sonst einfach einen Zeitpunkt, der dir besser passt.`,
      ],
      short:
        'brauchst du {{ about_matter }} noch etwas von [mir|uns]? Wenn es gerade ungünstig ist, nenn [mir|uns] einfach einen besseren Zeitpunkt.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: die richtige Ansprechperson',
      body: [
        'kümmert sich um {{ matter_acc }} inzwischen jemand anderes bei euch? Dann nenn [mir|uns] bitte einen Namen. [Ich melde mich|Wir melden uns] dort und [erkläre|erklären] alles von Anfang an, du hast keine Arbeit damit. Liegt das Thema weiterhin bei dir und muss nur warten, reicht ein Hinweis, ab wann es besser passt.',
      ],
      short:
        'kümmert sich um {{ matter_acc }} inzwischen jemand anderes bei euch? Dann nenn [mir|uns] bitte einen Namen. Falls es nur warten muss, sag einfach, ab wann es besser passt.',
    },
    {
      body: [
        'sollen wir {{ matter_acc }} jetzt angehen, oder passt es in ein paar Wochen besser? [Ich richte mich|Wir richten uns] mit der Planung nach dir. Ist es für dich gar kein Thema mehr, sag [mir|uns] bitte auch das. Begründen musst du nichts.',
      ],
      short:
        'sollen wir {{ matter_acc }} jetzt angehen, oder passt es in ein paar Wochen besser? [Ich richte mich|Wir richten uns] mit der Planung nach dir.',
    },
  ],
  call: [
    {
      body: [
        'am Telefon klärt sich manches schneller als schriftlich. Wann können wir zehn Minuten über {{ matter_acc }} sprechen? [Ich rufe|Wir rufen] dich dann an{% if callback %}, oder du erreichst [mich|uns] unter {{ callback }}{% endif %}. Falls sich die Sache schon erledigt hat, reicht eine kurze Nachricht.',
      ],
      short:
        'am Telefon klärt sich manches schneller als schriftlich. Wann können wir zehn Minuten über {{ matter_acc }} sprechen? [Ich rufe|Wir rufen] dich dann an.',
      opening:
        '{{ hello }} Es geht um {{ matter_acc }}. Ich wüsste gern, wie der Stand bei dir ist. Hast du gerade zehn Minuten?',
      voicemail: `{{ hello }} Es geht um {{ matter_acc }}. Ich wüsste gern, wie der Stand bei dir ist. ${CALL_BACK}`,
    },
    {
      body: [
        'wie du über {{ matter_acc }} denkst, [würde ich|würden wir] gern direkt von dir hören. Hättest du in den nächsten Tagen Zeit für einen Anruf? Er dauert keine zehn Minuten, und vorbereiten musst du nichts. Ein paar Zeilen dazu, was dir vorschwebt, helfen [mir|uns] genauso.',
      ],
      short:
        'wie du über {{ matter_acc }} denkst, [würde ich|würden wir] gern direkt von dir hören. Hättest du in den nächsten Tagen Zeit für einen kurzen Anruf?',
      opening:
        '{{ hello }} Ich würde gern direkt von dir hören, wie du über {{ matter_acc }} denkst. Passt es gerade?',
      voicemail: `{{ hello }} Ich würde gern hören, wie du über {{ matter_acc }} denkst. ${CALL_BACK}`,
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: deine Rückmeldung bis {{ by_day }}',
      body: [
        'soll es mit {{ matter_dat }} weitergehen? Ein klares Ja oder Nein bis {{ by }}, würde [mir|uns] bei der Planung helfen. Wenn [ich|wir] bis dahin nichts von dir [höre|hören], [plane ich|planen wir] nicht länger damit und [vergebe|vergeben] die Zeit anderweitig. Du kannst auch später darauf zurückkommen. Dann suchen wir zusammen einen neuen Termin.',
      ],
    },
    {
      body: [
        '[soll ich|sollen wir] für {{ matter_acc }} weiterhin Zeit einplanen? Wenn du [mir|uns] bis {{ by }}, zusagst, [halte ich|halten wir] sie dir frei. Sonst [gehe ich|gehen wir] davon aus, dass es gerade nicht passt, und [verplane|verplanen] sie anders. Auch eine Absage hilft [mir|uns] weiter. Was zu einem späteren Zeitpunkt möglich ist, besprechen wir dann neu.',
      ],
      short:
        '[soll ich|sollen wir] für {{ matter_acc }} weiterhin Zeit einplanen? Wenn du bis {{ by_day }} zusagst, [halte ich|halten wir] sie dir frei, sonst [verplane ich|verplanen wir] sie anders.',
    },
  ],
  answer: [
    {
      body: [
        `danke für {{ message_acc }}{% if quoted %} {{ about_matter }}{% endif %}, und entschuldige bitte, dass du warten musstest. Du bekommst [meine|unsere] Antwort bis {{ by }}. Wenn es schneller gehen muss, ${CALL_US}.`,
      ],
      short: `danke für {{ message_acc }}{% if quoted %} {{ about_matter }}{% endif %}, und entschuldige bitte die Wartezeit. Du bekommst [meine|unsere] Antwort bis {{ by_day }}.`,
    },
    {
      subject: '{{ title }}: Rückmeldung bis {{ by_day }}',
      body: [
        `[ich hätte mich|wir hätten uns] früher melden sollen, entschuldige bitte. [Meine|Unsere] Rückmeldung{% if quoted %} {{ about_matter }}{% else %} zu {{ message_dat }}{% endif %} hast du bis {{ by }}. Hat sich bei dir inzwischen etwas geändert, schreib [mir|uns] bitte kurz.`,
      ],
      short:
        '[ich hätte mich|wir hätten uns] früher melden sollen, entschuldige bitte. [Meine|Unsere] Rückmeldung zu {{ message_dat }} hast du bis {{ by_day }}.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: alles Gute',
      body: [
        '{{ about_matter }} [frage ich|fragen wir] vorerst nicht weiter nach. Wird das Thema bei dir wieder aktuell, melde dich einfach, und wir schauen zusammen, was möglich ist. Bis dahin wünsche [ich|wir] dir alles Gute.',
      ],
      short:
        '{{ about_matter }} [frage ich|fragen wir] vorerst nicht weiter nach. Wird das Thema bei dir wieder aktuell, melde dich einfach. Alles Gute bis dahin!',
    },
    {
      body: [
        'das ist fürs Erste [meine|unsere] letzte Nachricht {{ about_matter }}. Wenn du irgendwann darauf zurückkommen möchtest, ruf [mich|uns] an oder schreib [mir|uns]. Viel Erfolg bei allem, was du vorhast.',
      ],
      short:
        'das ist fürs Erste [meine|unsere] letzte Nachricht {{ about_matter }}. Wenn du irgendwann darauf zurückkommen möchtest, ruf an oder schreib. Alles Gute!',
    },
  ],
  reopening: [
    {
      body: [
        'über {{ matter_acc }} waren wir vor einiger Zeit im Gespräch. Passt es jetzt besser? Dann lass uns kurz telefonieren und schauen, was sich seither geändert hat. Hat es sich für dich erledigt, schreib [mir|uns] bitte auch das.',
      ],
      short:
        'über {{ matter_acc }} waren wir vor einiger Zeit im Gespräch. Passt es jetzt besser? Hat es sich erledigt, schreib [mir|uns] bitte auch das.',
    },
    {
      subject: '{{ title }}: dein Bedarf heute',
      body: [
        'denkst du noch über {{ matter_acc }} nach? Seit unserem letzten Kontakt ist einige Zeit vergangen, deshalb [würde ich|würden wir] am liebsten von vorn besprechen, was du heute brauchst. Ist die Sache für dich abgeschlossen, reicht [mir|uns] ein kurzer Satz.',
      ],
      short:
        'denkst du noch über {{ matter_acc }} nach? Dann [würde ich|würden wir] gern neu besprechen, was du heute brauchst. Ist die Sache abgeschlossen, reicht ein kurzer Satz.',
    },
  ],
});
