import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;
type Json = Readonly<Record<string, unknown>>;

const METHODS = ['get', 'post', 'patch', 'put', 'delete'];

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
code,pre{font:14px/1.45 ui-monospace,monospace}pre{background:#8881;padding:.75rem;overflow:auto;border-radius:.4rem}
h2{margin-top:3rem;border-bottom:1px solid #8884}h3{margin-top:2rem}table{border-collapse:collapse;width:100%}
td,th{text-align:left;vertical-align:top;padding:.3rem .75rem .3rem 0;border-bottom:1px solid #8883}`;

const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.map(object) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A schema, or the one that its `$ref` refers to. */
function resolve(document: Json, schema: unknown): Json {
  const name = text(object(schema).$ref).replace('#/components/schemas/', '');
  return name === '' ? object(schema) : object(object(object(document.components).schemas)[name]);
}

function typeOf(document: Json, schema: unknown): string {
  const { type, enum: values, format, anyOf, oneOf } = resolve(document, schema);
  if (Array.isArray(values)) return values.map((value) => JSON.stringify(value)).join(' | ');
  const several = list(anyOf ?? oneOf);
  if (several.length > 0) return several.map((one) => typeOf(document, one)).join(' | ');
  const types = Array.isArray(type) ? type.join(' | ') : text(type);
  return format === undefined ? types : `${types} (${text(format)})`;
}

function row(name: string, isRequired: boolean, type: string, description: string): Html {
  return html`<tr><td><code>${name}</code>${isRequired ? ' *' : ''}</td><td>${type}</td><td>${description}</td></tr>`;
}

function fields(document: Json, schema: unknown): Html {
  const { properties, required, anyOf } = resolve(document, schema);
  const choices = list(anyOf);
  if (choices.length > 0) return html`${choices.map((one) => fields(document, one))}`;
  const needed = Array.isArray(required) ? required : [];
  return html`<table>${Object.entries(object(properties)).map(([name, one]) =>
    row(name, needed.includes(name), typeOf(document, one), text(resolve(document, one).description)),
  )}</table>`;
}

function bodyOf(document: Json, operation: Json): Html {
  const { schema } = object(object(object(operation.requestBody).content)['application/json']);
  if (schema === undefined) return html``;
  const { example } = resolve(document, schema);
  return html`<p>Body:</p>${fields(document, schema)}${
    example === undefined ? '' : html`<pre>${JSON.stringify(example, null, 2)}</pre>`
  }`;
}

function operationSection(document: Json, path: string, method: string, operation: Json): Html {
  const parameters = list(operation.parameters);
  return html`<h3 id="${text(operation.operationId)}"><code>${method.toUpperCase()} ${path}</code></h3>
<p>${text(operation.summary)}. ${text(operation.description)}</p>
${
  parameters.length === 0
    ? ''
    : html`<table>${parameters.map((one) =>
        row(
          text(one.name),
          one.required === true,
          typeOf(document, one.schema),
          text(object(one.schema).description),
        ),
      )}</table>`
}${bodyOf(document, operation)}
<p>Answers: ${Object.entries(object(operation.responses)).map(
    ([status, answer]) => html`<br><code>${status}</code> ${text(object(answer).description)}`,
  )}</p>`;
}

function sectionOf(document: Json, tag: Json): Html {
  const operations = Object.entries(object(document.paths)).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = object(item)[method];
      if (operation === undefined) return [];
      const tags = object(operation).tags;
      const isHere = Array.isArray(tags) && tags.includes(tag.name);
      return isHere ? [operationSection(document, path, method, object(operation))] : [];
    }),
  );
  return html`<h2>${text(tag.name)}</h2><p>${text(tag.description)}</p>${operations}`;
}

/** Renders the Markdown used in the description: paragraphs, lists, bold and code. */
function described(markdown: string): Html {
  const escaped = markdown.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const marked = escaped.replace(/`([^`]+)`/g, '<code>$1</code>').replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>');
  return raw(marked.replace(/^\* /gm, '<br>• ').replace(/\n\n/g, '<p>'));
}

/** The API reference as an HTML page, made from the document alone; it loads nothing external. */
export function apiPage(document: Json, codes: readonly (readonly [code: string, sentence: string])[]): Html {
  const info = object(document.info);
  return html`<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${text(info.title)} API</title><style>${raw(STYLE)}</style>
<h1>${text(info.title)} API</h1><p><a href="/api/openapi.json">openapi.json</a></p>
<div>${described(text(info.description))}</div>
${list(document.tags).map((tag) => sectionOf(document, tag))}
<h2>Refusals</h2><table>${codes.map(
    ([code, sentence]) => html`<tr id="${code}"><td><code>${code}</code></td><td>${sentence}</td></tr>`,
  )}</table></html>`;
}
