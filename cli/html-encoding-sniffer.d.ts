// The package comes without types.
declare module 'html-encoding-sniffer' {
  /** The name of an HTML file's encoding: by byte order mark, meta element, else `defaultEncoding`. */
  export default function sniffEncoding(bytes: Uint8Array, options?: { defaultEncoding?: string }): string;
}
