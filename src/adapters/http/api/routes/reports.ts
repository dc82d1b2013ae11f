import type { z } from '@hono/zod-openapi';
import { createRoute } from '@hono/zod-openapi';
import { isoMoment } from '../../../../domain/threads/public-thread.ts';
import type { ShowReportInput } from '../../../../usecases/reports/show.ts';
import type { Api } from '../context.ts';
import { reportJson } from '../report-json.ts';
import { forecast, forecastQuery } from '../schemas/forecast.ts';
import { problems } from '../schemas/problem.ts';
import { report, reportQuery } from '../schemas/report.ts';
import { json, SECURITY } from './answers.ts';

const forecastRoute = createRoute({
  method: 'get',
  path: '/forecast',
  operationId: 'forecastNudges',
  summary: 'Foretell who is nudged about what, as long as nothing happens to the clients',
  tags: ['Reports'],
  security: SECURITY,
  request: { query: forecastQuery },
  responses: { 200: json('The soonest first.', forecast), ...problems(422) },
});

const reportRoute = createRoute({
  method: 'get',
  path: '/reports',
  operationId: 'showReport',
  summary: 'Report where the clients stand, and what they have come to',
  description: 'Of the last twelve months unless told otherwise; days are those of the time zone.',
  tags: ['Reports'],
  security: SECURITY,
  request: { query: reportQuery },
  responses: { 200: json('The report.', report), ...problems(404, 409, 422) },
});

function reportInput({
  from,
  until,
  client,
  channel,
  time_zone: timeZone,
}: z.output<typeof reportQuery>): ShowReportInput {
  const period = from === undefined || until === undefined ? undefined : { from, until };
  if (client !== undefined) {
    return { scope: { kind: 'client', ref: { by: 'client', text: client } }, period, timeZone };
  }
  return {
    scope: channel === undefined ? { kind: 'team' } : { kind: 'channel', channelId: channel },
    period,
    timeZone,
  };
}

/** `GET /forecast` and `/reports`. */
export function reportRoutes(api: Api): void {
  api.openapi(forecastRoute, async (c) => {
    const { days, time_zone: timeZone } = c.req.valid('query');
    const foretold = await c.get('useCases').forecastNudges({ scope: 'team', days, timeZone });
    const nudges = foretold.nudges.map(({ at, thread, recipientId, kind, remedy }) => ({
      at: isoMoment(at),
      number: thread.number,
      client: thread.client,
      topic: thread.topic,
      owner: thread.ownerId,
      recipient: recipientId,
      kind,
      remedy,
    }));
    const until = isoMoment(foretold.until);
    return c.json({ days: foretold.days, time_zone: foretold.timeZone, until, nudges }, 200);
  });
  api.openapi(reportRoute, async (c) => {
    const found = await c.get('useCases').showReport(reportInput(c.req.valid('query')));
    return c.json(reportJson(found), 200);
  });
}
