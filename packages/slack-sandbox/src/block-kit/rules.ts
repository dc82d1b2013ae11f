import { isObject, type JsonObject } from '../json.ts';

/** Checks the value at a JSON pointer; returns what is wrong in Slack's words. */
export type Rule = (value: unknown, at: string) => string[];

/** The properties that an object may have, those that it must have, and how they depend on each other. */
export interface ObjectRule {
  readonly fields: Readonly<Record<string, Rule>>;
  readonly required?: readonly string[];
  readonly check?: (value: JsonObject, at: string) => string[];
}

/** A problem at a place. */
export function problem(text: string, at: string): string[] {
  return [`${text} [json-pointer:${at}]`];
}

/** A text of `min` to `max` characters, which matches `like` if that is given. */
export function text(limits: { min?: number; max?: number; like?: RegExp; form?: string } = {}): Rule {
  const { min = 0, max = Number.POSITIVE_INFINITY, like, form = 'must be in a valid format' } = limits;
  return (value, at) => {
    if (typeof value !== 'string') return problem('must be a string', at);
    if (value.length < min) return problem(`must be more than ${min - 1} characters`, at);
    if (value.length > max) return problem(`must be less than ${max + 1} characters`, at);
    return like === undefined || like.test(value) ? [] : problem(form, at);
  };
}

export const flag: Rule = (value, at) => (typeof value === 'boolean' ? [] : problem('must be a boolean', at));

/** A whole number between two bounds. */
export function integer(min: number, max: number): Rule {
  return (value, at) => {
    if (!Number.isInteger(value)) return problem('must be an integer', at);
    if (Number(value) < min) return problem(`must be greater than or equal to ${min}`, at);
    return Number(value) > max ? problem(`must be less than or equal to ${max}`, at) : [];
  };
}

/** One of a few values. */
export function oneOf(...values: readonly (string | number)[]): Rule {
  return (value, at) =>
    values.includes(value as string | number) ? [] : problem('must be a valid enum value', at);
}

/** A list of `min` to `max` items that each follow the rule. */
export function list(
  item: Rule,
  { min = 0, max = Number.POSITIVE_INFINITY }: { min?: number; max?: number } = {},
): Rule {
  return (value, at) => {
    if (!Array.isArray(value)) return problem('must be an array', at);
    if (value.length < min) return problem(`must provide at least ${min} items`, at);
    if (value.length > max) return problem(`no more than ${max} items allowed`, at);
    return value.flatMap((entry, index) => item(entry, `${at}/${index}`));
  };
}

/** An object with these properties and no others. */
export function object({ fields, required = [], check }: ObjectRule): Rule {
  return (value, at) => {
    if (!isObject(value)) return problem('must provide an object', at);
    const present = Object.keys(value).filter((key) => value[key] !== undefined);
    const unknown = present.filter((key) => !Object.hasOwn(fields, key));
    const missing = required.filter((key) => !present.includes(key));
    return [
      ...unknown.flatMap((key) => problem(`invalid additional property: ${key}`, at)),
      ...missing.flatMap((key) => problem(`missing required field: ${key}`, at)),
      ...present.flatMap((key) => fields[key]?.(value[key], `${at}/${key}`) ?? []),
      ...(check?.(value, at) ?? []),
    ];
  };
}

/** An object whose `type` decides which rule of the table it has to follow. */
export function typed(table: Readonly<Record<string, ObjectRule>>, allowed: readonly string[]): Rule {
  const rules = new Map(
    allowed.flatMap((type) => {
      const rule = table[type];
      return rule === undefined ? [] : [[type, object(withType(rule))] as const];
    }),
  );
  return (value, at) => {
    if (!isObject(value)) return problem('must provide an object', at);
    if (value.type === undefined) return problem('missing required field: type', at);
    const rule = rules.get(String(value.type));
    return rule === undefined ? problem(`unsupported type: ${value.type}`, `${at}/type`) : rule(value, at);
  };
}

function withType(rule: ObjectRule): ObjectRule {
  return { ...rule, fields: { ...rule.fields, type: () => [] } };
}
