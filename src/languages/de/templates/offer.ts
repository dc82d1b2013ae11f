import type { Texts } from '../../templates/shape.ts';

export const offer: Texts = {
  check_in: [
    {
      subject: '{{ title }}: Was ist Ihr Eindruck?',
      body: [
        'seit {% if a_while %}einiger Zeit{% else %}ein paar Tagen{% endif %} liegt Ihnen {{ matter_nom }} vor. Ist etwas unklar, fehlt etwas, oder ist an einer Stelle zu viel drin?',
        'Ich passe es gern an; oft reicht es, einen Teil wegzulassen oder einen Termin zu verschieben.{% if valid %} Zeit ist genug: Das Angebot gilt bis {{ valid }}.{% endif %}',
        'Ein Wort genügt mir: „passt“, „später“ oder auch „nein“, wenn es nicht das Richtige ist. Jede der drei Antworten ist willkommen.',
      ],
      short:
        'ist bei {{ matter_dat }} etwas unklar, fehlt etwas, oder ist zu viel drin? Ich passe es gern an. Ein Wort genügt: „passt“, „später“ oder „nein“.',
    },
    {
      subject: '{{ title }}: Welche Fragen sind offen?',
      body: [
        'kein Angebot beantwortet alles. Was würden Sie mich zu {{ matter_dat }} als Erstes fragen?',
        'Schreiben Sie es einfach so, wie es Ihnen einfällt; ich antworte in klaren Worten. Wenn Sie noch vergleichen oder auf jemanden warten, sagt mir „später“ genug{% if valid %}, das Angebot gilt ohnehin bis {{ valid }}{% endif %}. Und wenn Sie sich anders entschieden haben, ist ein „nein“ völlig in Ordnung.',
      ],
      short:
        'was würden Sie mich zu {{ matter_dat }} als Erstes fragen? Wenn Sie noch vergleichen, reicht ein „später“. Und wenn Sie sich anders entschieden haben, ein „nein“.',
    },
  ],
  follow_up: [
    {
      subject: '{{ title }}: Was müsste anders sein?',
      body: [
        '{{ history }}. Solche Entscheidungen brauchen oft mehr Leute und mehr Zeit als gedacht; dafür muss sich niemand entschuldigen.',
        'Was würde Ihnen bei {{ matter_dat }} am meisten helfen: ein kleinerer erster Schritt, ein späterer Beginn oder eine kurze Zusammenfassung für alle, die mitentscheiden? „Kleiner“, „später“ oder „Zusammenfassung“ genügt, und auch „nein“ ist eine Antwort.{% if expired %} Dass es nur bis {{ expired }} galt, muss Sie nicht stören; ich erneuere es gern.{% endif %}',
      ],
      short:
        'was hilft Ihnen bei {{ matter_dat }}: ein kleinerer erster Schritt, ein späterer Beginn oder eine Zusammenfassung? Ein Stichwort genügt, auch ein „nein“.',
    },
    {
      subject: '{{ title }}: drei kurze Antworten zur Wahl',
      body: [
        'damit Sie nicht lange schreiben müssen, hier drei kurze Antworten zu {{ matter_dat }}.',
        '„Passt“: Ich reserviere die Termine und schicke Ihnen die Auftragsbestätigung. „Später“: Nennen Sie mir einen Monat, dann hören Sie von mir. „Nein“: Ich lege das Angebot zu den Akten und danke Ihnen, dass Sie uns in Betracht gezogen haben.',
        '{% if valid %}Das Angebot gilt bis {{ valid }}; zum Überlegen ist also Zeit.{% elsif expired %}Das Angebot galt bis {{ expired }}; wenn Sie weiter Interesse haben, erneuere ich es gern.{% endif %}',
      ],
      short:
        'drei kurze Antworten zu {{ matter_dat }}: „passt“, und ich reserviere die Termine, „später“, und Sie nennen einen Monat, „nein“, und ich lege es mit Dank ab.',
    },
  ],
  call: [
    {
      subject: '{{ title }}: Sprechen wir es durch?',
      body: [
        'auf dem Papier wirkt {{ matter_nom }} endgültiger, als es ist. In zehn Minuten am Telefon sehen wir, was passt und was nicht.',
        'Wann wäre es Ihnen recht? Wenn Sie lieber schreiben: „passt“, „später“ oder „nein“ ist genauso gut.',
      ],
      short:
        'auf dem Papier wirkt {{ matter_nom }} endgültiger, als es ist. Wollen wir zehn Minuten darüber telefonieren? „Später“ oder „nein“ ist genauso gut.',
      opening:
        '{{ hello }} Ihnen liegt {{ matter_nom }} vor, und ich würde gern hören, was Sie davon halten. Passt es gerade?',
      points: [
        'Was gefällt am Angebot, und was lässt zögern: Umfang, Preis oder Termin?',
        'Wer entscheidet wann, und liegt noch ein anderes Angebot auf dem Tisch?',
        'Eine Anpassung vorschlagen, mit der es passen könnte, und einen Tag für die Entscheidung vereinbaren.{% if valid %} Das Angebot gilt bis {{ valid }}.{% endif %}',
      ],
      voicemail:
        '{{ hello }} Es geht um {{ matter_acc }}; ich wüsste gern, was passt und was nicht. Rufen Sie mich zurück, wann immer es passt, oder schicken Sie mir ein Wort: passt, später oder nein. Danke Ihnen.',
    },
    {
      subject: '{{ title }}: Ihr Eindruck in zehn Minuten?',
      body: [
        'bevor noch mehr Papier entsteht, würde ich gern Ihren ehrlichen Eindruck hören: Was überzeugt Sie, wenn Sie {{ matter_acc }} lesen, und was nicht?',
        'Zehn Minuten am Telefon reichen dafür; nennen Sie mir einfach eine Zeit. Wenn die Sache für Sie entschieden ist, genügt ein „nein“ als Nachricht.',
      ],
      short:
        'ich würde gern Ihren ehrlichen Eindruck hören: Was überzeugt Sie an {{ matter_dat }}, was nicht? Zehn Minuten am Telefon? Ist alles entschieden, genügt ein „nein“.',
      opening:
        '{{ hello }} Ich würde gern Ihren ehrlichen Eindruck hören, wenn Sie an {{ matter_acc }} denken, auch die Zweifel. Haben Sie zehn Minuten?',
      points: [
        'Zuerst nach den Zweifeln fragen, nichts verteidigen und für jeden danken.',
        'Klären, ob sich der Bedarf selbst seit {{ message_dat }} verändert hat.',
        'Mit einem von drei Ergebnissen enden: zusagen, bis zu einem Tag überarbeiten oder das Angebot im Guten beenden.',
      ],
      voicemail:
        '{{ hello }} Ich hätte gern gehört, was Sie über {{ matter_acc }} denken. Ich schreibe Ihnen noch zwei Zeilen, eine kurze Antwort darauf genügt völlig. Einen schönen Tag.',
    },
  ],
  clarify: [
    {
      subject: '{{ title }}: Ihre Entscheidung bis {{ by }}?',
      body: [
        'ich plane unsere nächsten Wochen und möchte {{ matter_acc }}{% if amount %} ({{ amount }}){% endif %} darin gut unterbringen. Darf ich Sie bis {{ by }} um eine Entscheidung bitten?',
        'Bei „passt“ fangen wir an. Bei „später“ suchen wir einen neuen Termin. Bei „nein“ lege ich das Angebot zu den Akten, mit Dank und ohne Rückfragen. Höre ich bis dahin nichts, plane ich ohne den Auftrag und lege das Angebot vorerst zu den Akten; ein neues ist schnell geschrieben, wenn Sie es brauchen.',
        'Danke, dass Sie sich einen Moment dafür nehmen.',
      ],
      short:
        'darf ich Sie bis {{ by }} um eine Entscheidung zu {{ matter_dat }} bitten: „passt“, „später“ oder „nein“? Sonst lege ich es vorerst ab; ein neues ist schnell geschrieben. Danke!',
    },
    {
      subject: '{{ title }}: Soll ich es zu den Akten legen?',
      body: [
        'ich möchte nicht, dass Ihnen {{ matter_nom }} als offener Punkt im Nacken sitzt. Sagen Sie mir, ob es weitergeht, ob ich warten oder ob ich es zu den Akten legen soll?',
        'Am {{ by_day }} lege ich unsere Termine fest. Ohne Antwort verstehe ich es als „gerade nicht“: Das Angebot endet, wir planen ohne den Auftrag, und Kosten entstehen keine. Wenn es wieder aufkommt, sehen wir es uns neu an.',
        'Danke Ihnen, auch für ein „nein“. Es hilft mir genauso.',
      ],
      short:
        'soll ich mit {{ matter_dat }} weitermachen, warten oder es ablegen? Am {{ by_day }} lege ich unsere Termine fest; ohne Antwort lege ich es vorerst ab. Danke, auch für ein „nein“.',
    },
  ],
  answer: [
    {
      subject: '{{ title }}: Ihre Fragen sind in Arbeit',
      body: [
        'danke für {{ message_acc }}. Sie haben länger auf eine Antwort gewartet, als es sein sollte.',
        'Ich gehe {{ matter_acc }} gerade Punkt für Punkt durch und schicke Ihnen bis {{ by }} eine vollständige Antwort. Wenn eine Zahl oder ein Termin für Sie den Ausschlag gibt, nennen Sie ihn mir, dann kommt er zuerst.',
      ],
      short:
        'danke für {{ message_acc }} und Ihre Geduld. Bis {{ by }} haben Sie eine vollständige Antwort. Gibt eine Zahl oder ein Termin den Ausschlag, schicke ich das zuerst.',
    },
    {
      subject: '{{ title }}: Antwort bis {{ by }}',
      body: [
        'Sie warten noch auf meine Antwort zu {{ matter_dat }}; das tut mir leid.',
        'Die Zahlen sollen auf Anhieb stimmen, deshalb bitte ich Sie um Zeit bis {{ by }}. Wenn Sie früher entscheiden müssen, sagen Sie mir Bescheid, dann klären wir das Wichtigste am Telefon.',
      ],
      short:
        'Sie warten noch auf meine Antwort; das tut mir leid. Die Zahlen sollen auf Anhieb stimmen, Sie haben sie bis {{ by }}. Müssen Sie früher entscheiden, telefonieren wir gern.',
    },
  ],
  goodbye: [
    {
      subject: '{{ title }}: danke, dass Sie an uns gedacht haben',
      body: [
        'ich lege {{ matter_acc }} heute zu den Akten. Sie werden Ihre Gründe haben, und ich respektiere sie, auch ohne sie zu kennen.',
        'Zu tun bleibt für Sie nichts: Ein Angebot ohne Auftrag kostet nichts. Unterlagen, die Sie uns geschickt haben, bekommen Sie zurück, oder wir löschen sie, ganz wie Sie möchten. Skizzen, Konzepte, Entwürfe und Mock-ups aus dem Angebot bleiben bei uns, die Rechte daran auch.',
        'Kommt das Vorhaben wieder, schreiben Sie mir eine Zeile. Ich weiß dann noch, worum es ging, und wir sehen es uns neu an. Ihnen und Ihrem Team wünsche ich viel Erfolg.',
      ],
      short:
        'ich lege {{ matter_acc }} heute zu den Akten. Kosten entstehen nicht; Ihre Unterlagen bleiben Ihre, unsere Entwürfe und Mock-ups bleiben bei uns. Kommt das Vorhaben wieder, genügt eine Zeile. Alles Gute!',
    },
    {
      subject: '{{ title }}: Angebot beendet, Tür offen',
      body: [
        'danke, dass wir für Sie rechnen und planen durften. Mit {{ matter_dat }} soll es diesmal offenbar nicht sein, und das ist völlig in Ordnung.',
        'Damit alles aufgeräumt ist: Für Sie entstehen keine Kosten, Preise und Termine aus dem Angebot gelten nicht mehr, und die Unterlagen, die Sie uns anvertraut haben, löschen wir, sobald Sie es sagen. Unsere Entwürfe bleiben unsere; möchten Sie einen davon verwenden, fragen Sie einfach, dann finden wir einen fairen Weg.',
        'Ich würde mich freuen, ein anderes Mal für Sie zu arbeiten. Bis dahin alles Gute.',
      ],
      short:
        'ich lege {{ matter_acc }} zu den Akten: Kosten entstehen Ihnen nicht, unsere Entwürfe bleiben bei uns. Möchten Sie einen davon verwenden, fragen Sie einfach. Danke und gern ein anderes Mal!',
    },
  ],
  reopening: [
    {
      subject: '{{ title }}: Ist es wieder ein Thema?',
      body: [
        'vor einiger Zeit haben wir {{ matter_acc }} beiseitegelegt. Vielleicht ist das Vorhaben inzwischen wieder nach oben gerückt?',
        'Dann gehe ich Umfang, Termine und Preise noch einmal durch und schicke Ihnen eine frische Fassung; erklären müssen Sie nichts. Dafür genügt ein „ja“. Ein „nein“ genügt auch, dann lasse ich es gut sein.',
      ],
      short:
        'vor einiger Zeit haben wir {{ matter_acc }} beiseitegelegt. Ist das Vorhaben wieder aktuell, schicke ich Ihnen gern eine frische Fassung. Ein „ja“ genügt, ein „nein“ genauso.',
    },
    {
      subject: '{{ title }}: ein frischer Blick?',
      body: [
        'ich habe {{ matter_acc }} noch einmal gelesen und glaube, manches davon ginge heute einfacher.',
        'Möchten Sie eine kürzere Fassung sehen, ganz unverbindlich? Antworten Sie mit „gern“, „später“ oder „nein“, je nachdem, was stimmt.',
      ],
      short:
        'ich habe {{ matter_acc }} noch einmal gelesen und glaube, manches ginge heute einfacher. Möchten Sie eine kürzere Fassung sehen? „Gern“, „später“ oder „nein“ genügt.',
    },
  ],
};
