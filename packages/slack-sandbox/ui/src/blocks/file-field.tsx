import { useState } from 'react';
import { listOf, stringOf } from '../../../src/json.ts';
import { uploadAs } from '../people-api.ts';
import { useWorkspace } from '../workspace.ts';
import { attributes, type FieldProps } from './field-props.ts';

/** A field for files on this machine; each is uploaded as soon as it is chosen, as by Slack's client. */
export function FileField(props: FieldProps & { onPick: (ids: readonly string[]) => void }) {
  const { element, onPick } = props;
  const { screen, attempt } = useWorkspace();
  const [isBusy, setBusy] = useState(false);
  const endings = listOf(element.filetypes).map((ending) => `.${stringOf(ending)}`);
  const upload = async (files: readonly File[]) => {
    setBusy(true);
    await attempt(async () => {
      onPick(await Promise.all(files.map((file) => uploadAs(screen.viewerId, file))));
    });
    setBusy(false);
  };
  return (
    <input
      {...attributes(props)}
      className="field"
      type="file"
      accept={endings.length === 0 ? undefined : endings.join(',')}
      multiple={element.max_files !== 1}
      aria-busy={isBusy}
      onChange={({ target }) => void upload([...(target.files ?? [])])}
    />
  );
}
