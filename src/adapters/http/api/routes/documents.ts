import type { Api } from '../context.ts';
import { apiDocument } from '../document.ts';
import { apiPage } from '../document-page.ts';
import { refusalCodes } from '../problems/codes.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** `GET /api/openapi.json` and `GET /api`: the OpenAPI document, and a page for people; neither needs a key. */
export function documentRoutes(app: Api): void {
  const document = JSON.parse(JSON.stringify(apiDocument(app)));
  app.get('/api/openapi.json', (c) => c.json(document));
  app.get('/api', (c) => {
    c.header('content-security-policy', POLICY);
    return c.html(apiPage(document, refusalCodes(c.get('t'))));
  });
}
