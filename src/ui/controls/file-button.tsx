import { useRef } from 'preact/hooks';

interface FileButtonProps {
  readonly label: string;
  /** Endings and media types that the browser offers. */
  readonly accept: string;
  onFile(file: Blob): void;
}

/** A button that lets the reader choose a file. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // Without this, choosing the same file again would be no change.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
