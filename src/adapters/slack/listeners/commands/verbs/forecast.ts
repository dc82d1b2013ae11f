import { readForecast } from '../../../../../input/commands/forecast.ts';
import { forecastTable } from '../../../blocks/forecast.ts';
import { slashVerb } from '../slash-verb.ts';

/** `forecast`, `forecast team 10 days`: shows the upcoming nudges. */
export const forecast = slashVerb({
  name: 'forecast',
  parse: (line) => ({ verb: 'forecast', ...readForecast(line) }),
  run: async ({ scope, days }, { t, useCases }) => ({
    blocks: forecastTable(await useCases.forecastNudges({ scope, days }), scope, t),
  }),
});
