import { readReport } from '../../../../../input/commands/report.ts';
import { reportView } from '../../../blocks/reports/report-view.ts';
import { slashVerb } from '../slash-verb.ts';

/**
 * `report`, `report team this month`, `report #channel`, `report Acme`: shows the state of clients, and what brings
 * them back.
 */
export const report = slashVerb({
  name: 'report',
  moreHelp: ['help.report_more'],
  parse: readReport,
  run: async ({ scope, period }, { t, useCases }) => ({
    blocks: reportView(await useCases.showReport({ scope, period }), t),
  }),
});
