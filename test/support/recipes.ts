import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../docs/recipes');

/** The pages of the recipes. */
export const recipes = readdirSync(FOLDER).map((name) => ({
  name,
  text: readFileSync(join(FOLDER, name), 'utf8'),
}));

/** A body that a recipe says a hook accepts, with the source and the mapping that it names. */
export interface RecipeBody {
  readonly name: string;
  readonly source: string;
  readonly fields: string;
  readonly body: string;
}

/** All such bodies in the recipes. */
export const recipeBodies: readonly RecipeBody[] = recipes.flatMap(({ name, text }) =>
  [...text.matchAll(/<!-- hook: (generic|hubspot|pipedrive)([^>]*) -->\n```json\n([\s\S]*?)\n```/g)].map(
    ([, source = 'generic', fields = '', body = '']) => ({ name, source, fields: fields.trim(), body }),
  ),
);
