import { z } from '@hono/zod-openapi';
import { FORECAST_DAYS, FORECAST_DAYS_MAX } from '../../../../usecases/threads/forecast.ts';
import { moment } from './moment.ts';
import { timeZone } from './values.ts';

/** What a forecast is asked about. */
export const forecastQuery = z.strictObject({
  days: z.coerce
    .number()
    .int()
    .min(1)
    .max(FORECAST_DAYS_MAX)
    .default(FORECAST_DAYS)
    .openapi({ type: 'integer', description: 'Working days (Monday to Friday), today included.' }),
  time_zone: timeZone.optional(),
});

/** The upcoming nudges. */
export const forecast = z
  .object({
    days: z.int(),
    time_zone: z.string(),
    until: moment,
    nudges: z.array(
      z.object({
        at: moment,
        number: z.int(),
        client: z.string(),
        topic: z.string().nullable(),
        owner: z.string(),
        recipient: z
          .string()
          .openapi({ description: 'A person, or the channel that is told of ignored nudges.' }),
        kind: z.string(),
        remedy: z.string(),
      }),
    ),
  })
  .openapi('Forecast');
