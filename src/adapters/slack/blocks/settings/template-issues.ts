import type { ModalView } from '@slack/types';
import type { TemplateSyntax } from '../../../../domain/templates/custom-template.ts';
import type {
  DraftPart,
  PlacedTemplateIssue,
  TemplateIssue,
} from '../../../../domain/templates/draft-templates.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { section } from '../kit/blocks.ts';
import { noticeView } from '../kit/modal.ts';
import { fieldCode, variableCode } from './template-fields.ts';

const ISSUES_SHOWN = 3;

/** Why a plain-text template cannot be used. */
function simpleReason(
  { code, name = '', suggestion, length = 0, max = 0 }: TemplateIssue,
  t: Localizer,
): string {
  const meant = suggestion ? fieldCode(suggestion) : null;
  switch (code) {
    case 'unknown_variable':
      return meant
        ? t.text('templates.simple_meant', { code: fieldCode(name), meant })
        : t.text('templates.simple_unknown', { code: fieldCode(name) });
    case 'not_closed':
      return t.text('templates.simple_not_closed', { code: name });
    case 'braces':
      return meant
        ? t.text('templates.simple_braces_meant', { code: name, meant })
        : t.text('templates.simple_braces', { code: name });
    case 'says_nothing':
      return t.text('templates.simple_says_nothing');
    default:
      return t.text(`templates.issue_${code}`, { code: name, name, length, max });
  }
}

/** Why a Liquid template cannot be used. */
function liquidReason(
  { code, name = '', suggestion, length = 0, max = 0 }: TemplateIssue,
  t: Localizer,
): string {
  if (code === 'braces')
    return t.text('templates.issue_braces', { code: variableCode(suggestion ?? ''), name });
  const typed = code === 'unknown_tag' ? `{% ${name} %}` : variableCode(name);
  const reason = t.text(`templates.issue_${code}`, { code: typed, name, length, max });
  return suggestion
    ? `${reason} ${t.text('templates.issue_meant', { code: variableCode(suggestion) })}`
    : reason;
}

function issueText(issue: TemplateIssue, syntax: TemplateSyntax, t: Localizer): string {
  const text = syntax === 'simple' ? simpleReason(issue, t) : liquidReason(issue, t);
  return issue.line === null ? text : t.text('templates.issue_line', { line: issue.line, text });
}

/** The issues of each part, as text. */
export function issueTexts(
  issues: readonly PlacedTemplateIssue[],
  syntax: TemplateSyntax,
  t: Localizer,
): ReadonlyMap<DraftPart, string> {
  const texts = new Map<DraftPart, string[]>();
  for (const issue of issues) {
    const text = issueText(issue, syntax, t);
    const known = texts.get(issue.part) ?? [];
    // The same mistake twice in a line is told once.
    if (!known.includes(text)) texts.set(issue.part, [...known, text]);
  }
  return new Map([...texts].map(([part, all]) => [part, all.slice(0, ISSUES_SHOWN).join(' ')]));
}

/** Says why a template cannot be previewed or converted to Liquid. */
export function templateIssuesView(
  issues: readonly PlacedTemplateIssue[],
  syntax: TemplateSyntax,
  t: Localizer,
): ModalView {
  const lines = [...issueTexts(issues, syntax, t)].map(([part, text]) =>
    section(t.mrkdwn('templates.issue_in', { part: t.text(`templates.${part}`), text })),
  );
  const blocks = [section(t.mrkdwn('templates.not_usable')), ...lines];
  return noticeView(t.text('templates.preview'), blocks, t, t.text('templates.back'));
}
