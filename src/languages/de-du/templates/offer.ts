import type { Texts } from '../../templates/shape.ts';

export const offer: Texts = {
  check_in: [
    {
      subject: '{{ title }}: Was ist dein Eindruck?',
      body: [
        'seit {% if a_while %}einiger Zeit{% else %}ein paar Tagen{% endif %} liegt {{ matter_nom }} bei dir. Ist etwas unklar, fehlt etwas, oder ist an einer Stelle zu viel drin?',
        'Ich passe es gern an; oft reicht es, einen Teil wegzulassen oder einen Termin zu verschieben.{% if valid %} Zeit ist genug: Das Angebot gilt bis {{ valid }}.{% endif %}',
        'Ein Wort reicht mir: „passt“, „später“ oder auch „nein“, wenn es nicht das Richtige ist. Jede der drei Antworten ist willkommen.',
      ],
      short:
        'ist bei {{ matter_dat }} etwas unklar, fehlt etwas, oder ist zu viel drin? Ich passe es dir gern an. Ein Wort reicht: „passt“, „später“ oder „nein“.',
    },
    {
      subject: '{{ title }}: Welche Fragen sind offen?',
      body: [
        'kein Angebot beantwortet alles. Was würdest du mich zu {{ matter_dat }} als Erstes fragen?',
        'Schreib es einfach so, wie es dir einfällt; ich antworte in klaren Worten. Wenn du noch vergleichst oder auf jemanden wartest, sagt mir „später“ genug{% if valid %}, das Angebot gilt ohnehin bis {{ valid }}{% endif %}. Und wenn du dich anders entschieden hast, ist ein „nein“ völlig in Ordnung.',
      ],
      short:
        'was würdest du mich zu {{ matter_dat }} als Erstes fragen? Wenn du noch vergleichst, reicht ein „später“. Und wenn du dich anders entschieden hast, ein „nein“.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: Was müsste anders sein?',
      body: [
        '{{ history }}. Solche Entscheidungen brauchen oft mehr Leute und mehr Zeit als gedacht; dafür muss sich niemand entschuldigen.',
        'Was würde dir bei {{ matter_dat }} am meisten helfen: ein kleinerer erster Schritt, ein späterer Start oder eine kurze Zusammenfassung für alle, die mitentscheiden? „Kleiner“, „später“ oder „Zusammenfassung“ reicht, und auch „nein“ ist eine Antwort.{% if expired %} Dass es nur bis {{ expired }} galt, muss dich nicht stören; ich erneuere es gern.{% endif %}',
      ],
      short:
        'was hilft dir bei {{ matter_dat }}: ein kleinerer erster Schritt, ein späterer Start oder eine Zusammenfassung? Ein Stichwort reicht, auch ein „nein“.',
    },
    {
      subject: '{{ title }}: drei kurze Antworten zur Wahl',
      body: [
        'damit du nicht lange schreiben musst, hier drei kurze Antworten zu {{ matter_dat }}.',
        '„Passt“: Ich reserviere die Termine und schicke dir die Auftragsbestätigung. „Später“: Nenn mir einen Monat, dann hörst du von mir. „Nein“: Ich lege das Angebot zu den Akten und danke dir, dass du an uns gedacht hast.',
        '{% if valid %}Das Angebot gilt bis {{ valid }}; zum Überlegen ist also Zeit.{% elsif expired %}Das Angebot galt bis {{ expired }}; wenn du weiter Interesse hast, erneuere ich es gern.{% endif %}',
      ],
      short:
        'drei kurze Antworten zu {{ matter_dat }}: „passt“, und ich reserviere die Termine, „später“, und du nennst einen Monat, „nein“, und ich lege es mit Dank ab.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: Sprechen wir es durch?',
      body: [
        'auf dem Papier wirkt {{ matter_nom }} endgültiger, als es ist. In zehn Minuten am Telefon sehen wir, was passt und was nicht.',
        'Wann ist es dir recht? Wenn du lieber schreibst: „passt“, „später“ oder „nein“ ist genauso gut.',
      ],
      short:
        'auf dem Papier wirkt {{ matter_nom }} endgültiger, als es ist. Wollen wir zehn Minuten telefonieren? Sag mir, wann es dir passt. „Später“ oder „nein“ ist genauso gut.',
      opening:
        '{{ hello }} Du hast {{ matter_acc }} vorliegen, und ich würde gern hören, was du davon hältst. Passt es gerade?',
      points: [
        'Was gefällt am Angebot, und was lässt zögern: Umfang, Preis oder Termin?',
        'Wer entscheidet wann, und liegt noch ein anderes Angebot auf dem Tisch?',
        'Eine Anpassung vorschlagen, mit der es passen könnte, und einen Tag für die Entscheidung vereinbaren.{% if valid %} Das Angebot gilt bis {{ valid }}.{% endif %}',
      ],
      voicemail:
        '{{ hello }} Es geht um {{ matter_acc }}; ich wüsste gern, was passt und was nicht. Ruf mich zurück, wann immer es passt, oder schick mir ein Wort: passt, später oder nein. Danke dir!',
    },
    {
      subject: '{{ title }}: dein Eindruck in zehn Minuten?',
      body: [
        'bevor noch mehr Papier entsteht, würde ich gern deinen ehrlichen Eindruck hören: Was überzeugt dich, wenn du {{ matter_acc }} liest, und was nicht?',
        'Zehn Minuten am Telefon reichen dafür; nenn mir einfach eine Zeit. Wenn die Sache für dich entschieden ist, genügt ein „nein“ als Nachricht.',
      ],
      short:
        'ich würde gern deinen ehrlichen Eindruck hören: Was überzeugt dich an {{ matter_dat }}, was nicht? Zehn Minuten am Telefon? Ist alles entschieden, reicht ein „nein“.',
      opening:
        '{{ hello }} Ich würde gern deinen ehrlichen Eindruck hören, wenn du an {{ matter_acc }} denkst, auch die Zweifel. Hast du zehn Minuten?',
      points: [
        'Zuerst nach den Zweifeln fragen, nichts verteidigen und für jeden danken.',
        'Klären, ob sich der Bedarf selbst seit {{ message_dat }} verändert hat.',
        'Mit einem von drei Ergebnissen enden: zusagen, bis zu einem Tag überarbeiten oder das Angebot im Guten beenden.',
      ],
      voicemail:
        '{{ hello }} Ich hätte gern gehört, was du über {{ matter_acc }} denkst. Ich schreibe dir noch zwei Zeilen, eine kurze Antwort darauf reicht völlig. Hab einen schönen Tag.',
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: deine Entscheidung bis {{ by }}?',
      body: [
        'ich plane unsere nächsten Wochen und möchte {{ matter_acc }}{% if amount %} ({{ amount }}){% endif %} darin gut unterbringen. Darf ich dich bis {{ by }} um eine Entscheidung bitten?',
        'Bei „passt“ legen wir los. Bei „später“ suchen wir einen neuen Termin. Bei „nein“ lege ich das Angebot zu den Akten, mit Dank und ohne Rückfragen. Höre ich bis dahin nichts, plane ich ohne den Auftrag und lege das Angebot vorerst zu den Akten; ein neues ist schnell geschrieben, wenn du es brauchst.',
        'Danke, dass du dir einen Moment dafür nimmst.',
      ],
      short:
        'darf ich dich bis {{ by }} um eine Entscheidung zu {{ matter_dat }} bitten: „passt“, „später“ oder „nein“? Sonst lege ich es vorerst ab; ein neues ist schnell geschrieben. Danke dir!',
    },
    {
      subject: '{{ title }}: Soll ich es zu den Akten legen?',
      body: [
        'ich möchte nicht, dass dir {{ matter_nom }} als offener Punkt im Nacken sitzt. Sagst du mir, ob es weitergeht, ob ich warten oder ob ich es zu den Akten legen soll?',
        'Am {{ by_day }} lege ich unsere Termine fest. Ohne Antwort verstehe ich es als „gerade nicht“: Das Angebot endet, wir planen ohne den Auftrag, und Kosten entstehen keine. Wenn es wieder aufkommt, sehen wir es uns neu an.',
        'Danke dir, auch für ein „nein“. Es hilft mir genauso.',
      ],
      short:
        'soll ich mit {{ matter_dat }} weitermachen, warten oder es ablegen? Am {{ by_day }} lege ich unsere Termine fest; ohne Antwort lege ich es vorerst ab. Danke dir, auch für ein „nein“.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: Deine Fragen sind in Arbeit',
      body: [
        'danke für {{ message_acc }}. Du hast länger auf eine Antwort gewartet, als es sein sollte.',
        'Ich gehe {{ matter_acc }} gerade Punkt für Punkt durch und schicke dir bis {{ by }} eine vollständige Antwort. Wenn eine Zahl oder ein Termin für dich den Ausschlag gibt, sag es mir, dann kommt das zuerst.',
      ],
      short:
        'danke für {{ message_acc }} und deine Geduld. Bis {{ by }} hast du eine vollständige Antwort. Gibt eine Zahl oder ein Termin den Ausschlag, schicke ich dir das zuerst.',
    },
    {
      subject: '{{ title }}: Antwort bis {{ by }}',
      body: [
        'du wartest noch auf meine Antwort zu {{ matter_dat }}; das tut mir leid.',
        'Die Zahlen sollen auf Anhieb stimmen, deshalb bitte ich dich um Zeit bis {{ by }}. Wenn du früher entscheiden musst, sag mir Bescheid, dann klären wir das Wichtigste am Telefon.',
      ],
      short:
        'du wartest noch auf meine Antwort; das tut mir leid. Die Zahlen sollen auf Anhieb stimmen, du hast sie bis {{ by }}. Musst du früher entscheiden, telefonieren wir gern.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: danke, dass du an uns gedacht hast',
      body: [
        'ich lege {{ matter_acc }} heute zu den Akten. Du wirst deine Gründe haben, und ich respektiere sie, auch ohne sie zu kennen.',
        'Zu tun bleibt für dich nichts: Ein Angebot ohne Auftrag kostet nichts. Unterlagen, die du uns geschickt hast, bekommst du zurück, oder wir löschen sie, ganz wie du möchtest. Skizzen, Konzepte, Entwürfe und Mock-ups aus dem Angebot bleiben bei uns, die Rechte daran auch.',
        'Kommt das Vorhaben wieder, schreib mir eine Zeile. Ich weiß dann noch, worum es ging, und wir sehen es uns neu an. Dir und deinem Team wünsche ich viel Erfolg.',
      ],
      short:
        'ich lege {{ matter_acc }} heute zu den Akten. Kosten entstehen nicht; deine Unterlagen bleiben deine, unsere Entwürfe und Mock-ups bleiben bei uns. Kommt das Vorhaben wieder, reicht eine Zeile. Alles Gute!',
    },
    {
      subject: '{{ title }}: Angebot beendet, Tür offen',
      body: [
        'danke, dass wir für dich rechnen und planen durften. Mit {{ matter_dat }} soll es diesmal offenbar nicht sein, und das ist völlig in Ordnung.',
        'Damit alles aufgeräumt ist: Für dich entstehen keine Kosten, Preise und Termine aus dem Angebot gelten nicht mehr, und die Unterlagen, die du uns anvertraut hast, löschen wir, sobald du es sagst. Unsere Entwürfe bleiben unsere; möchtest du einen davon verwenden, frag einfach, dann finden wir einen fairen Weg.',
        'Ich würde mich freuen, ein anderes Mal mit dir zu arbeiten. Bis dahin alles Gute.',
      ],
      short:
        'ich lege {{ matter_acc }} zu den Akten: Kosten entstehen dir nicht, unsere Entwürfe bleiben bei uns. Möchtest du einen davon verwenden, frag einfach. Danke und gern ein anderes Mal!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: Ist es wieder ein Thema?',
      body: [
        'vor einiger Zeit haben wir {{ matter_acc }} beiseitegelegt. Vielleicht ist das Vorhaben bei dir inzwischen wieder nach oben gerückt?',
        'Dann gehe ich Umfang, Termine und Preise noch einmal durch und schicke dir eine frische Fassung; erklären musst du nichts. Dafür reicht ein „ja“. Ein „nein“ reicht auch, dann lasse ich es gut sein.',
      ],
      short:
        'vor einiger Zeit haben wir {{ matter_acc }} beiseitegelegt. Ist das Vorhaben wieder aktuell, schicke ich dir gern eine frische Fassung. Ein „ja“ reicht, ein „nein“ genauso.',
    },
    {
      subject: '{{ title }}: ein frischer Blick?',
      body: [
        'ich habe {{ matter_acc }} noch einmal gelesen und glaube, manches davon ginge heute einfacher.',
        'Möchtest du eine kürzere Fassung sehen, ganz unverbindlich? Antworte mit „gern“, „später“ oder „nein“, je nachdem, was stimmt.',
      ],
      short:
        'ich habe {{ matter_acc }} noch einmal gelesen und glaube, manches ginge heute einfacher. Möchtest du eine kürzere Fassung sehen? „Gern“, „später“ oder „nein“ reicht.',
    },
  ],
};
